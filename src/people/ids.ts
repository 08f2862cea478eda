/** Ids of those who act here; random, and told apart by the compiler. */
export type PersonId = string & { readonly __person: never }
export type OrganisationId = string & { readonly __organisation: never }

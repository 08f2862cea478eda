/** The tables of people: what may be forgotten stands here; the journal holds ids alone. */
import type { Migration } from '../store/migrate.ts'

export const peopleTables: readonly Migration[] = [
  {
    of: 'people',
    number: 1,
    name: 'people',
    // `sealed`: readable with the installation's secret alone. `token`: SHA-256 of what its holder has.
    sql: `
      create table persons (
        id text primary key, name text not null, email text, email_proven boolean not null default false, phone text,
        identity_kind text, identity_sealed bytea, practice boolean not null default false,
        since timestamptz not null, erased timestamptz,
        constraint persons_email unique (email));
      create table passwords (
        person text primary key references persons, hash text not null, since timestamptz not null);
      create table second_factors (
        person text primary key references persons, sealed bytea not null, since timestamptz not null,
        confirmed boolean not null default false, last_step bigint not null default 0);
      create table backup_codes (person text references persons, mark bytea, primary key (person, mark));
      create table passkeys (
        id text primary key, person text not null references persons, public_key bytea not null, counter bigint not null,
        transports text[] not null, backed_up boolean not null, name text not null,
        since timestamptz not null, used timestamptz);
      create index passkeys_of_person on passkeys (person);
      create table challenges (
        mark bytea primary key, purpose text not null, body text not null,
        until timestamptz not null);
      create index challenges_until on challenges (until);
      create table sessions (
        id text primary key, kind text not null check (kind in ('browser', 'program')), token bytea not null unique,
        person text not null references persons, name text not null, strength text not null,
        since timestamptz not null, seen timestamptz not null, until timestamptz not null);
      create index sessions_of_person on sessions (person);
      create table attempts (
        mark bytea primary key, failures int not null, at timestamptz not null, wait timestamptz);
      create table outside_identities (
        issuer text, subject text, person text not null references persons, since timestamptz not null,
        primary key (issuer, subject));
      create index outside_identities_of_person on outside_identities (person);
      create table organisations (
        id text primary key, name text not null, credit_code text not null, address text not null,
        since timestamptz not null, constraint organisations_credit_code unique (credit_code));
      create table representations (
        organisation text references organisations, person text references persons, from_day date not null,
        until_day date, primary key (organisation, person));
      create index representations_of_person on representations (person);
      create table delegations (
        id text primary key, organisation text not null references organisations, person text not null references persons,
        procedures jsonb, from_day date not null, until_day date, revoked_day date);
      create index delegations_of_person on delegations (person);
      create index delegations_of_organisation on delegations (organisation);
      create table offices (
        id text primary key, person text not null references persons, authority text not null, role text not null,
        from_day date not null, until_day date);
      create index offices_of_person on offices (person);
      create index offices_of_authority on offices (authority);`,
  },
]

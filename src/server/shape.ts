/** How shapes are declared: closed objects, named once. */
import { type Static, type TSchema, Type } from 'typebox'

/** Every named shape, in the order in which it was declared. */
export const shapes: (TSchema & { readonly $id: string })[] = []

/** Declares a shape under a name; what is returned refers to it, so that the document holds it once. */
export function shape<S extends TSchema>(id: string, schema: S) {
  shapes.push({ ...schema, $id: id })
  return Type.Unsafe<Static<S>>({ $ref: `${id}#` })
}

const open = { additionalProperties: false }
export const thing = <const P extends Parameters<typeof Type.Object>[0]>(properties: P, description?: string) =>
  Type.Object(properties, description ? { ...open, description } : open)
export const list = <S extends TSchema>(item: S, description?: string) =>
  Type.Unsafe<readonly Static<S>[]>(Type.Array(item, description ? { description } : {}))
export const orNull = <S extends TSchema>(of: S) => Type.Unsafe<Static<S> | null>(Type.Union([of, Type.Null()]))
export const oneOf = <const C extends readonly string[]>(...codes: C) =>
  Type.Unsafe<C[number]>({ type: 'string', enum: [...codes] })

export const date = Type.String({ format: 'date', examples: ['2023-11-18'] })
export const bare = Type.String()

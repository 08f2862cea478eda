/** The server's shapes as schemas that stand alone: what they name goes along in `$defs` (JSON Schema 2020-12). */
import type { TSchema } from 'typebox'
import { shapes } from '../server/shape.ts'

export interface OutputSchema {
  readonly type: 'object'
  readonly [key: string]: unknown
}

const byName = new Map<string, object>(shapes.map((shape) => [`${shape.$id}#`, shape]))

export function standAlone(schema: TSchema): OutputSchema {
  const defs: Record<string, unknown> = {}
  const inline = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inline)
    if (typeof part !== 'object' || part === null) return part
    if ('$ref' in part && typeof part.$ref === 'string') {
      const name = part.$ref.replace(/#$/, '')
      if (!(name in defs)) {
        defs[name] = {}
        defs[name] = without$id(inline(byName.get(part.$ref)))
      }
      return { $ref: `#/$defs/${name}` }
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inline(value)]))
  }
  const named = '$ref' in schema ? byName.get(String(schema.$ref)) : undefined
  return {
    ...without$id(inline(named ?? schema)),
    type: 'object',
    ...(Object.keys(defs).length > 0 && { $defs: defs }),
  }
}

function without$id(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null) return {}
  const { $id: _, ...rest } = schema as { readonly $id?: string }
  return rest
}

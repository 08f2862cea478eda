/** What tools take, read strictly: each parameter with its JSON Schema for the client and its reader for the server. */
import { nearest } from '../rules/input.ts'
import { near } from '../server/near.ts'
import { type Item, isRefusal, type Refusal, refuseFor } from '../server/problems.ts'
import type { Language, Text } from '../text.ts'
import { type LegalDate, parseLegalDate } from '../time/dates.ts'

export interface Parameter<T> {
  readonly schema: Readonly<Record<string, unknown>>
  readonly required: boolean
  /** Throws a refusal; `undefined` where nothing was given. */
  readonly read: (value: unknown, at: string) => T
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

export type Arguments<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }

/** Both languages, English first: models read either, people who look at a tool read one. */
export const both = ({ zh, en }: Text): string => `${en}\n${zh}`

export const refuse = (code: string, at: string, zh: string, en: string): Refusal =>
  refuseFor('bad-request', [{ code, at, text: { zh: `“${at}”：${zh}`, en: `\`${at}\`: ${en}` } }])

export function text(says: Text, { most = 200 }: { readonly most?: number } = {}): Parameter<string> {
  return {
    schema: { type: 'string', maxLength: most, description: both(says) },
    required: true,
    read(value, at) {
      if (typeof value !== 'string') throw refuse('wrong-type', at, '应为文字', 'must be text')
      if (value.length > most)
        throw refuse('out-of-range', at, `至多 ${most} 个字符`, `holds at most ${most} characters`)
      return value
    },
  }
}

export function oneOf<const C extends readonly string[]>(says: Text, codes: C): Parameter<C[number]> {
  return {
    schema: { type: 'string', enum: codes, description: both(says) },
    required: true,
    read(value, at) {
      const found = codes.find((code) => code === value)
      if (found !== undefined) return found
      const meant = typeof value === 'string' ? nearest(value, codes) : null
      throw refuse(
        'not-in-list',
        at,
        `${meant ? `最接近的是“${meant}”；` : ''}可选：${codes.join('、')}`,
        `${meant ? `the nearest is \`${meant}\`; ` : ''}choose from ${codes.join(', ')}`,
      )
    },
  }
}

export function date(says: Text): Parameter<LegalDate> {
  return {
    schema: { type: 'string', format: 'date', description: both(says) },
    required: true,
    read(value, at) {
      const read = parseLegalDate(typeof value === 'string' ? value : String(value))
      if (read.ok) return read.value
      throw refuse('bad-date', at, read.error.zh, read.error.en)
    },
  }
}

/** Facts are read by the rules themselves, which know what each may be. */
export function facts(says: Text): Parameter<unknown> {
  return {
    schema: { type: 'object', additionalProperties: true, description: both(says) },
    required: true,
    read: (value) => value,
  }
}

/** The id of something that exists. */
export function idOf<T>(
  says: Text,
  {
    find,
    all,
    list,
  }: { readonly find: (id: string) => T | undefined; readonly all: readonly string[]; readonly list: string },
): Parameter<T> {
  return {
    schema: { type: 'string', description: both(says) },
    required: true,
    read(value, at) {
      const written = typeof value === 'string' ? value : String(value)
      const found = find(written)
      if (found !== undefined) return found
      const meant = near(written, all)
      const shown = written.slice(0, 80)
      throw refuse(
        'unknown-id',
        at,
        `没有“${shown}”${meant.length > 0 ? `；最接近的是${meant.map((each) => `“${each}”`).join('、')}` : ''}；全部见工具 ${list}`,
        `there is no \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.map((each) => `\`${each}\``).join(', ')}` : ''}; the tool \`${list}\` names all`,
      )
    },
  }
}

export function several<T>(says: Text, item: Parameter<T>): Parameter<readonly T[]> {
  const most = 200
  return {
    schema: { type: 'array', maxItems: most, items: item.schema, description: both(says) },
    required: true,
    read(value, at) {
      if (!Array.isArray(value)) throw refuse('wrong-type', at, '应为数组，如 []', 'must be an array, such as []')
      if (value.length > most) throw refuse('out-of-range', at, `至多 ${most} 项`, `holds at most ${most} items`)
      return value.map((each, index) => item.read(each, `${at}/${index}`))
    },
  }
}

export const optional = <T>({ schema, read }: Parameter<T>): Parameter<T | undefined> => ({
  schema,
  required: false,
  read: (value, at) => (value === undefined || value === null ? undefined : read(value, at)),
})

export const language: Parameter<Language | undefined> = optional(
  oneOf({ zh: '文字结果的语言', en: 'Language of the text result.' }, ['zh', 'en']),
)

export const schemaOf = (parameters: Parameters) => ({
  type: 'object' as const,
  properties: Object.fromEntries(Object.entries(parameters).map(([name, { schema }]) => [name, schema])),
  required: Object.entries(parameters).flatMap(([name, { required }]) => (required ? [name] : [])),
  additionalProperties: false,
})

/** Reads every argument, and refuses with everything that is wrong at once. */
export function readArguments<P extends Parameters>(
  parameters: P,
  given: Readonly<Record<string, unknown>>,
): Arguments<P> {
  const names = Object.keys(parameters)
  const problems: Item[] = Object.keys(given)
    .filter((name) => !names.includes(name))
    .slice(0, 20)
    .flatMap((name) => unknownName(name, names).problems)
  const read: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const at = `/${name}`
    try {
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      if (value === undefined && parameter.required) throw refuse('missing', at, '不可缺少', 'is missing')
      read[name] = value === undefined ? undefined : parameter.read(value, at)
    } catch (error) {
      if (!isRefusal(error)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw refuseFor('bad-request', problems)
  return read as Arguments<P>
}

function unknownName(name: string, names: readonly string[]): Refusal {
  const meant = nearest(name, names)
  return refuse(
    'unknown-name',
    `/${name.slice(0, 80)}`,
    `没有这个参数${meant ? `；最接近的是“${meant}”` : ''}；可用的有：${names.join('、')}`,
    `there is no such argument${meant ? `; the nearest is \`${meant}\`` : ''}; there are: ${names.join(', ')}`,
  )
}

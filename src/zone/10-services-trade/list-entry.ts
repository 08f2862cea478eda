/** An entry of the register of negative lists, read. */
import type { Value } from '../../registers/register.ts'
import type { ListEntry } from './against-list.ts'

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)
const count = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null)

export const entryOf = (values: Readonly<Record<string, Value>>): ListEntry => ({
  number: count(values.number) ?? 0,
  version: text(values.version) ?? '',
  sector: text(values.sector),
  limit: text(values.limit),
  share: text(values['chinese-share']),
  subject: { zh: text(values.subject) ?? '', en: text(values['subject-en']) ?? text(values.subject) ?? '' },
  text: text(values.text) ?? '',
  size: count(values.size),
  held: count(values.held),
})

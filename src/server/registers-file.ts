/** A whole register as of a date, as a file that is written while it is read: CSV and JSON, open columns alone. */
import type { Register, Value } from '../registers/register.ts'
import type { At, Entry, Registers } from '../registers/registers.ts'
import { openValues } from '../registers/values.ts'
import { wordsOf } from './registers-view.ts'

const atOnce = 500

async function* pages(registers: Registers, { id }: Register, at: At): AsyncGenerator<readonly Entry[]> {
  for (let after: string | undefined; ; ) {
    const page = await registers.list(id, { ...at, most: atOnce, ...(after !== undefined && { after }) })
    yield page.entries
    if (page.next === null) return
    after = page.next
  }
}

type Name = (value: string) => Promise<string>

/** RFC 4180 with a byte order mark, without which spreadsheets take Chinese for something else. */
export async function* csvOf(registers: Registers, register: Register, at: At, name: Name): AsyncGenerator<string> {
  const columns = register.columns.filter(({ closed }) => !closed)
  const coded = (kind: string): boolean => kind === 'choice' || kind === 'yes-no'
  const heads = columns.flatMap(({ id, kind }) => {
    if (coded(kind)) return [id, `${id}_zh`, `${id}_en`]
    return kind === 'party' ? [id, `${id}_name`] : [id]
  })
  const rank = register.ranked ? ['rank'] : []
  yield `\uFEFF${line([...heads, 'valid_from', 'valid_until', 'known_since', ...rank, 'clauses'])}`
  for await (const entries of pages(registers, register, at)) {
    let text = ''
    for (const entry of entries) {
      const cells: Value[] = []
      for (const column of columns) {
        const value = entry.values[column.id] ?? null
        cells.push(value)
        if (coded(column.kind) || column.kind === 'party') {
          const { zh, en } = await wordsOf(column, value, name)
          cells.push(...(column.kind === 'party' ? [zh] : [zh, en]))
        }
      }
      text += line([
        ...cells,
        entry.from.toString(),
        entry.until?.toString() ?? null,
        entry.known.from.toString(),
        ...(register.ranked ? [entry.rank] : []),
        entry.cites.map(({ instrument, article }) => `${instrument} ${article}`),
      ])
    }
    yield text
  }
}

export async function* jsonOf(registers: Registers, register: Register, at: At): AsyncGenerator<string> {
  const head = { register: register.id, asOf: at.asOf.toString(), knownOn: at.knownOn?.toString() ?? null }
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`
  let between = ''
  for await (const entries of pages(registers, register, at))
    for (const entry of entries) {
      yield `${between}\n${JSON.stringify({
        key: entry.key,
        values: openValues(register, entry.values),
        from: entry.from.toString(),
        until: entry.until?.toString() ?? null,
        knownSince: entry.known.from.toString(),
        rank: entry.rank,
        cites: entry.cites,
      })}`
      between = ','
    }
  yield '\n]}\n'
}

const line = (cells: readonly Value[]): string => `${cells.map(cell).join(',')}\r\n`

/** What a spreadsheet would take for a formula is given as text; plain numbers stay numbers. */
export function cell(value: Value): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

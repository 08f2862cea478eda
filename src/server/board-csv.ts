/** The board as a table: one line a measure (RFC 4180), with a byte order mark, without which spreadsheets misread Chinese. */
import type { Row } from './board-view.ts'

type Cell = string | number | null

const columns: readonly (readonly [name: string, value: (row: Row) => Cell])[] = [
  ['id', ({ id }) => id],
  ['name_zh', ({ name }) => name.zh],
  ['name_en', ({ name }) => name.en],
  ['task', ({ task }) => task?.number ?? 'org'],
  ['task_zh', ({ task }) => task?.name.zh ?? '组织实施'],
  ['force', ({ force }) => force.code],
  ['state', ({ state }) => state?.code ?? null],
  ['since', ({ state }) => state?.since ?? null],
  ['named_zh', ({ named }) => named.map(({ authority, words }) => authority?.name.zh ?? words).join('; ')],
  ['handled_by_zh', ({ handledBy }) => handledBy.map(({ name }) => name.zh).join('; ')],
  ['milestones_reached', ({ steps }) => steps.filter(({ reached }) => reached !== null).length],
  ['milestones_open', ({ steps }) => steps.filter(({ reached }) => reached === null).length],
  ['milestones_overdue', ({ steps }) => steps.filter(({ overdue }) => overdue).length],
  ['next_due', ({ steps }) => steps.find(({ reached, due }) => reached === null && due !== null)?.due ?? null],
  ['evidence', ({ evidence }) => evidence],
  ['artefacts', ({ artefacts }) => artefacts.length],
  ['running', ({ artefacts }) => artefacts.filter(({ runs }) => runs).length],
  [
    'figures',
    ({ artefacts }) =>
      artefacts.flatMap(({ id, figures }) => figures.map(({ code, value }) => `${id} ${code}=${value}`)).join('; '),
  ],
]

/** What begins like a formula is read as text by a spreadsheet: `source` and names may be typed by anyone who keeps the board. */
const cell = (value: Cell): string => {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function csvOf(rows: readonly Row[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => cell(value(row))))]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

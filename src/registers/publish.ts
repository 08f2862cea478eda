/** A register as it is declared in the zone, checked when it is loaded: what cannot be kept is refused, all at once. */
import type { Text } from '../text.ts'
import type { Entered, Register, Seed, Value } from './register.ts'
import { keyOf, wrongWithEntry } from './values.ts'

interface Problem {
  readonly at: string
  readonly text: Text
}

export function register(declared: Register): Register {
  const problems = problemsOf(declared)
  if (problems.length === 0) return declared
  const lines = problems.map(({ at, text }) => `  ${at}\n    ${text.zh}\n    ${text.en}`).join('\n')
  throw new Error(`登记簿 ${declared.id} 不能使用 · the register ${declared.id} cannot be kept:\n${lines}`)
}

type Check = (declared: Register) => readonly Problem[]

const problem = (at: string, zh: string, en: string): Problem => ({ at, text: { zh, en } })

export const problemsOf = (declared: Register): readonly Problem[] => checks.flatMap((check) => check(declared))

const names: Check = ({ id, columns }) => [
  ...(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? []
    : [problem('/id', `编号 ${id} 应写作 area.name`, `the id ${id} must be written area.name`)]),
  ...columns.flatMap((column, at) => [
    ...(/^[a-z][a-zA-Z0-9-]*$/.test(column.id)
      ? []
      : [problem(`/columns/${at}/id`, `列名 ${column.id} 不合规`, `${column.id} is no name for a column`)]),
    ...(columns.findIndex(({ id }) => id === column.id) < at
      ? [problem(`/columns/${at}/id`, `列 ${column.id} 重复`, `the column ${column.id} is declared twice`)]
      : []),
  ]),
]

const columns: Check = ({ columns }) =>
  columns.flatMap(({ id, kind, options, closed, searched }, at) => [
    ...(kind === 'choice' && Object.keys(options ?? {}).length === 0
      ? [problem(`/columns/${at}/options`, `${id} 没有选项`, `the choice ${id} has no options`)]
      : []),
    ...(kind !== 'choice' && options
      ? [problem(`/columns/${at}/options`, `${id} 不是选择项`, `${id} is no choice and has options`)]
      : []),
    ...(closed && searched
      ? [problem(`/columns/${at}/searched`, `${id} 不公开，不得供检索`, `${id} is closed: a search would tell of it`)]
      : []),
  ])

const keys: Check = ({ columns, key, ranked }) => {
  const byId = new Map(columns.map((column) => [column.id, column]))
  const named = (ids: readonly string[], at: string, what: Text): readonly Problem[] =>
    ids.flatMap((id, index) => {
      const column = byId.get(id)
      if (!column) return [problem(`${at}/${index}`, `没有 ${id} 这一列`, `there is no column ${id}`)]
      const bad = (zh: string, en: string) =>
        problem(`${at}/${index}`, `${what.zh} ${id} ${zh}`, `${what.en} ${id} ${en}`)
      return [
        ...(column.optional ? [bad('不得缺填', 'may not be left out')] : []),
        ...(column.closed ? [bad('不得不公开', 'may not be closed')] : []),
        ...(column.kind === 'list' || column.kind === 'text' ? [bad('过长', 'is too long for it')] : []),
      ]
    })
  return [
    ...named(key, '/key', { zh: '主键', en: 'the key' }),
    ...named(ranked?.by ?? [], '/ranked/by', { zh: '顺位', en: 'the rank by' }),
    ...(ranked && key.every((id) => ranked.by.includes(id))
      ? [problem('/ranked/by', '顺位与主键相同，同时有效的只有一条', 'it ranks by the key, of which only one is live')]
      : []),
  ]
}

const sources: Check = ({ seeds, fromCases, byKeeper }) => [
  ...(seeds || fromCases || byKeeper
    ? []
    : [problem('/seeds', '没有写明条目从何而来', 'it does not say how entries come')]),
  ...(fromCases ?? []).flatMap(({ procedure }, at) =>
    (fromCases ?? []).findIndex((other) => other.procedure === procedure) < at
      ? [problem(`/fromCases/${at}`, `事项 ${procedure} 写了两次`, `the procedure ${procedure} is named twice`)]
      : [],
  ),
]

const seeds: Check = (declared) => {
  const { seeds = [], columns } = declared
  const columnsNamed = new Set(columns.map(({ id }) => id))
  return seeds.flatMap((seed, n) => [
    ...(n > 0 && Temporal.PlainDate.compare(seed.known, seeds[n - 1]?.known ?? seed.known) < 0
      ? [problem(`/seeds/${n}/known`, '版本应按公布先后排列', 'versions stand in the order in which they were known')]
      : []),
    ...Object.keys(seed.replaces?.where ?? {})
      .filter((id) => !columnsNamed.has(id))
      .map((id) => problem(`/seeds/${n}/replaces/where`, `没有 ${id} 这一列`, `there is no column ${id}`)),
    ...seed.entries.flatMap((entry, at) =>
      wrongWithEntry(declared, entry).map((wrong) => ({
        at: `/seeds/${n}/entries/${at}${wrong.at}`,
        text: wrong.text,
      })),
    ),
    ...overlaps(declared, seed, n),
  ])
}

/** Two entries of one key that hold on one day, in one version. */
const overlaps = (declared: Register, { entries }: Seed, n: number): readonly Problem[] =>
  [...Map.groupBy(entries, ({ values }) => keyOf(declared, values))].flatMap(([key, same]) =>
    same.flatMap((entry, at) =>
      same.slice(0, at).some((other) => overlap(entry, other))
        ? [problem(`/seeds/${n}/entries`, `${key} 在同一时间有两条`, `${key} has two entries at one time`)]
        : [],
    ),
  )

type Period = Pick<Entered, 'from' | 'until'>

export const overlap = (one: Period, other: Period): boolean =>
  startsBefore(one.from, other.until) && startsBefore(other.from, one.until)

const startsBefore = (from: Temporal.PlainDate, until: Temporal.PlainDate | null): boolean =>
  until === null || Temporal.PlainDate.compare(from, until) < 0

const checks: readonly Check[] = [names, columns, keys, sources, seeds]

/** Whether an entry agrees with these values. */
export const agrees = (values: Readonly<Record<string, Value>>, where: Readonly<Record<string, Value>>): boolean =>
  Object.entries(where).every(([id, value]) => JSON.stringify(values[id] ?? null) === JSON.stringify(value))

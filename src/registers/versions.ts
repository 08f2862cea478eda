/** What one version of a list does to those before it: pure. */
import type { LegalDate } from '../time/dates.ts'
import { type Change, holdsOn, type Standing } from './draw.ts'
import { agrees } from './publish.ts'
import type { Register, Seed } from './register.ts'
import type { Values } from './values.ts'

type Open = Pick<Standing, 'values' | 'from' | 'until' | 'how'>

/** What a version changes in what is open: what it replaces ends, and its own entries begin. */
export const changesBy = (register: Register, seed: Seed, open: readonly Open[]): readonly Change[] => [
  ...endedBy(seed, open).map((each) => endOf(register, each.values, seed.replaces?.on ?? each.from, seed)),
  ...seed.entries.map((entry): Change => ({ do: 'enter', entry: { ...entry, cites: entry.cites ?? [seed.source] } })),
]

/** What a version puts an end to: the program's entries that agree with what it replaces and hold on its day. */
const endedBy = <T extends Open>({ replaces }: Seed, open: readonly T[]): readonly T[] =>
  replaces
    ? open.filter(
        (each) => each.how === 'program' && holdsOn(each, replaces.on) && agrees(each.values, replaces.where ?? {}),
      )
    : []

const endOf = ({ key }: Register, values: Values, on: LegalDate, { source }: Seed): Change => ({
  do: 'end',
  key: key.map((id) => values[id] ?? null),
  on,
  why: {
    zh: `由${source.instrument.title.zh}代替`,
    en: `replaced by ${source.instrument.title.en}`,
  },
})

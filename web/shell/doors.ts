import { isOfficer, type Session } from '../api/session.ts'
import type { Text } from '../api/types.ts'

export interface Door {
  readonly to: string
  readonly name: Text
  readonly here: (path: string) => boolean
  /** On a phone it stands under "More". */
  readonly later?: true
}

const under = (path: string) => (here: string) => here === path || here.startsWith(`${path}/`)

const door = (to: string, zh: string, en: string): Door => ({ to, name: { zh, en }, here: under(to) })

/** Registers, ledgers, markets and signals are behind one door. */
const records = ['/records', '/registers', '/ledgers', '/markets', '/watches', '/signals', '/public-notices'].map(under)
const isRecord = (path: string): boolean => records.some((here) => here(path))

/** The doors of the house, in the order in which one needs them; one's own stands among them once one is signed in. */
export const doorsFor = (session: Session | undefined): readonly Door[] => [
  { to: '/', name: { zh: '方案', en: 'The plan' }, here: (path) => path === '/' || path === '/plan' },
  door('/check', '体检', 'Check-up'),
  door('/matters', '事项', 'Matters'),
  ...(session?.person
    ? [
        isOfficer(session) || session.offices.some(({ role }) => role === 'auditor')
          ? door('/desk', '工作台', 'Desk')
          : door('/cases', '我的办件', 'My cases'),
      ]
    : []),
  { to: '/records', name: { zh: '登记与台账', en: 'Records' }, here: isRecord, later: true },
  { ...door('/board', '看板', 'Board'), later: true },
  { ...door('/verify', '核验', 'Verify'), later: true },
  { ...door('/rules', '规则', 'Rules'), later: true },
  { ...door('/law', '文件', 'Sources'), later: true },
]

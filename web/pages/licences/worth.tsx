import type { Standing } from '../../api/licence-types.ts'
import type { Text } from '../../api/types.ts'
import { State } from '../../parts/state.tsx'

/** What a licence is worth, in a word or two. */
export const worthNames: Readonly<Record<Standing, Text>> = {
  valid: { zh: '有效', en: 'valid' },
  'status-unknown': { zh: '属实，状态未查明', en: 'genuine, status not known' },
  suspended: { zh: '已暂停', en: 'suspended' },
  revoked: { zh: '已撤销或者注销', en: 'revoked or cancelled' },
  expired: { zh: '已届满', en: 'expired' },
  'not-yet-valid': { zh: '尚未生效', en: 'not yet valid' },
  forged: { zh: '不属实', en: 'not genuine' },
  'unknown-key': { zh: '不能确认', en: 'cannot be confirmed' },
  'not-readable': { zh: '无法读取', en: 'cannot be read' },
}

export function Worth({ standing }: { readonly standing: Standing }) {
  return <State state={`licence-${standing}`} name={worthNames[standing]} />
}

/** The rest of what the server says of it: the word itself stands before the colon, and has been said. */
export function furtherWords(says: string): string {
  const [, further] = /^[^：:]{1,20}[：:]\s*(.+)$/.exec(says) ?? []
  return further ?? says
}

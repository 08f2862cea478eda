/** A decision of the plan as the law stands, for drafts to start from: `import { inForce } from 'onewindow/decisions'`. */
import type { Decision } from '../rules/decision.ts'
import { nearest } from '../rules/input.ts'
import { decisionById } from './decisions.ts'

export function inForce(id: string): Decision {
  const found = decisionById.get(id)
  if (found) return found
  const meant = nearest(id, [...decisionById.keys()])
  const [zh, en] = meant === null ? ['', ''] : [`，最接近的是 \`${meant}\``, `; the nearest is \`${meant}\``]
  throw new Error(`没有判定 \`${id}\`${zh} · there is no decision \`${id}\`${en}`)
}

/** Why a case does not do what was asked of it, in words. */
import { type AuthorityId, authority } from '../people/authorities.ts'
import { fail, type Text } from '../text.ts'
import type { Wrong } from './application.ts'
import type { CaseId } from './ids.ts'

export interface CaseProblem {
  readonly code: string
  readonly text: Text
  readonly at?: string
  readonly wrong?: readonly Wrong[]
}

/** 行政许可法 32: what is not its to decide an authority does not take, and says to whom it goes. */
export function notCompetent(lead: AuthorityId, by: AuthorityId) {
  const [here, there] = [authority(lead).name, authority(by).name]
  return problem(
    'not-competent',
    `照此更正，本件应由${there.zh}办理，不属于${here.zh}受理的这一件；请撤回本件，向${there.zh}另行申请（行政许可法第三十二条）`,
    `corrected so, it would be for ${there.en} and no longer the case that ${here.en} received; withdraw it and apply to ${there.en} (Administrative Licensing Law, article 32)`,
  )
}

export const ruledOutBy = (decisions: readonly string[]) =>
  problem(
    'ruled-out',
    `按所填事实，判定“${decisions.join('、')}”的结论是不符合条件；仍可提交，由主管机关决定`,
    `by the facts given, ${decisions.join(', ')} rules it out; it may still be filed, and the authority decides`,
  )

export const badText = (wrong: readonly Wrong[]) =>
  fail<CaseProblem>({
    code: 'bad-text',
    text: wrong[0]?.text ?? { zh: '文字不能保存', en: 'the text cannot be kept' },
    wrong,
  })

export const changedMeanwhile = problem(
  'conflict',
  '在您之后已有人先行更改。请重新读取后再试',
  'someone else made a change since you read this; read it again, then try once more',
)

export const unknownCase = (id: CaseId) => problem('unknown-case', `没有编号为 ${id} 的办件`, `there is no case ${id}`)

export function problem(code: string, zh: string, en: string): { readonly ok: false; readonly error: CaseProblem } {
  return fail({ code, text: { zh, en } })
}

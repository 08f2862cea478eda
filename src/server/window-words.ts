/** The window's own codes in words. */
import type { OfficeRole } from '../people/persons.ts'
import { type Text, text } from '../text.ts'
import { sayLength } from '../time/period.ts'
import type { Level, Standing } from '../window/clock.ts'
import type { GivenName } from '../window/decide.ts'
import type { Consequence, Finding, LinkKind, Outcome, View } from '../window/events.ts'
import type { Field, Ground, Held, Mark, Mode, Paper, Term } from '../window/procedure.ts'
import type { ResultState } from '../window/state.ts'

type Words<K extends string> = Readonly<Record<K, Text>>

export const coded = <K extends string>(words: Words<K>, code: K): { readonly code: K; readonly name: Text } => ({
  code,
  name: words[code],
})

export const modes: Words<Mode> = {
  approval: text('审批', 'approval'),
  filing: text('备案', 'filing'),
  commitment: text('告知承诺', 'granted on a promise'),
  registration: text('登记', 'registration'),
  ruling: text('裁定', 'ruling'),
  challenge: text('质疑', 'challenge'),
  complaint: text('投诉、复议', 'complaint'),
}

export const marks: Words<Mark> = {
  received: text('收到申请', 'receipt of the application'),
  complete: text('收到完整申请', 'receipt of the complete application'),
  'correction-asked': text('告知补正', 'the request for corrections'),
  corrected: text('收到补正', 'receipt of the corrections'),
  accepted: text('受理', 'acceptance'),
  'not-accepted': text('不予受理', 'refusal of acceptance'),
  'opinion-asked': text('征求意见', 'the request for an opinion'),
  'opinion-given': text('收到意见', 'receipt of the opinion'),
  noticed: text('公示', 'public notice'),
  decided: text('作出决定', 'the decision'),
  delivered: text('送达', 'delivery'),
  promised: text('作出承诺', 'the promise'),
  checked: text('承诺核查', 'the check of the promise'),
}

export const grounds: Words<Ground> = {
  hearing: text('听证', 'a hearing'),
  inspection: text('检验、检测、检疫', 'inspection, testing or quarantine'),
  appraisal: text('鉴定', 'an appraisal'),
  'expert-review': text('专家评审', 'a review by experts'),
  bidding: text('招标、拍卖', 'a tender or an auction'),
  'site-check': text('实地核查', 'a check on site'),
  correction: text('补正', 'corrections by the applicant'),
  supplement: text('补充材料', 'further papers from the applicant'),
}

export const termKinds: Words<Term['kind']> = {
  statutory: text('法定期限', 'limit set by law'),
  plan: text('方案期限', 'limit set by the plan'),
  promise: text('承诺期限', 'limit that the authority promises'),
}

export const consequences: Words<Consequence> = {
  told: text(
    '届满未办的，公开显示为超期，并告知申请人和上级机关',
    'when it passes, it is shown as overdue and the applicant and the supervising authority are told',
  ),
  notify: text(
    '不能如期办结的，立即通知申请人并说明新的日期；不视为同意',
    'when it cannot be kept, the applicant is told at once, with a new date; silence grants nothing',
  ),
  'deemed-accepted': text(
    '届满未告知的，自收到申请之日起即为受理',
    'when it passes in silence, the application counts as accepted from the day it arrived',
  ),
  'deemed-granted': text('届满未作决定的，视为准予', 'when it passes without a decision, it counts as granted'),
  lapses: text('届满未补正的，办件失效', 'when it passes, the case lapses'),
}

export const paperKinds: Words<Paper['kind']> = {
  own: text('申请人自己的材料', 'the applicant’s own'),
  foreign: text('境外出具的材料', 'issued abroad'),
  'business-licence': text('营业执照', 'business licence'),
  permit: text('许可证件', 'permit'),
  'source-code': text('源代码', 'source code'),
}

export const standings: Words<Standing> = {
  waiting: text('尚未开始', 'not begun'),
  running: text('计时中', 'running'),
  paused: text('暂停计时', 'stopped'),
  met: text('如期', 'kept'),
  missed: text('超期', 'missed'),
  ended: text('随办件终结', 'over with the case'),
}

export const levels: Words<Level> = {
  calm: text('充裕', 'in time'),
  yellow: text('临近', 'close'),
  red: text('紧迫', 'urgent'),
  over: text('超期', 'overdue'),
}

export const outcomes: Words<Outcome> = { granted: text('准予', 'granted'), refused: text('不予', 'refused') }

export const opinionViews: Words<View> = {
  agrees: text('同意', 'agrees'),
  'agrees-with-conditions': text('附条件同意', 'agrees with conditions'),
  objects: text('不同意', 'objects'),
}

export const findings: Words<Finding> = {
  kept: text('承诺属实、已经履行', 'the promise was kept'),
  broken: text('未履行承诺', 'the promise was not kept'),
  false: text('承诺不实', 'the promise was false'),
}

export const licenceStatuses: Words<NonNullable<ResultState['licence']>['status']> = {
  valid: text('有效', 'valid'),
  suspended: text('暂停', 'suspended'),
  revoked: text('已撤销或者注销', 'revoked or cancelled'),
  expired: text('已到期', 'expired'),
}

export const linkKinds: Words<LinkKind> = {
  remedy: text('救济', 'remedy'),
  renewal: text('延续', 'renewal'),
  follows: text('后续', 'follows'),
  'interim-measure': text('临时措施', 'interim measure'),
  holds: text('暂停', 'holds back'),
}

export const roles: Words<OfficeRole> = {
  clerk: text('窗口人员', 'clerk'),
  reviewer: text('审查人员', 'reviewer'),
  approver: text('审批人员', 'approver'),
  supervisor: text('监督人员', 'supervisor'),
  auditor: text('审计人员', 'auditor'),
  operator: text('系统管理人员', 'operator'),
}

/** What a person can be asked to do; cases give each other the rest. */
export type PersonsCommand = Exclude<GivenName, 'hold' | 'end-hold' | 'cancel-licences' | 'link'>

export const commands: Words<PersonsCommand> = {
  correct: text('提交补正', 'hand in corrections'),
  withdraw: text('撤回申请', 'withdraw'),
  claim: text('领办', 'take it on'),
  release: text('退回', 'give it back'),
  'ask-correction': text('一次告知补正', 'ask for corrections'),
  accept: text('受理', 'accept'),
  'refuse-acceptance': text('不予受理', 'refuse acceptance'),
  'ask-opinion': text('征求意见', 'ask for an opinion'),
  'give-opinion': text('答复意见', 'give the opinion'),
  suspend: text('暂停计时', 'stop the clock'),
  resume: text('恢复计时', 'let the clock go on'),
  extend: text('延长期限', 'extend the term'),
  'notify-delay': text('通知延期', 'tell of a delay'),
  'publish-notice': text('公示', 'publish'),
  object: text('提出异议', 'object'),
  propose: text('提出审查意见', 'propose'),
  decide: text('作出决定', 'decide'),
  'check-promise': text('核查承诺', 'check the promise'),
  cure: text('报告整改', 'report what was put right'),
  'suspend-licence': text('暂停证照', 'suspend the licence'),
  'reinstate-licence': text('恢复证照', 'reinstate the licence'),
  'revoke-licence': text('撤销证照', 'revoke the licence'),
}

export function sayHeld(held: Held): Text {
  if (typeof held !== 'string') return text('本系统所发证照', 'a licence given here')
  return held.startsWith('person.')
    ? text('您的账户', 'your account')
    : text('单位登记信息', 'the organisation’s entry')
}

export const joined = (parts: readonly Text[], zh = '、', en = ', '): Text =>
  text(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en))

/** 收到申请或者收到补正，以在后者为准. */
export const sayStarts = ({ starts }: Pick<Term, 'starts'>, dateName: (id: string) => Text): Text => {
  if ('date' in starts) {
    const name = dateName(starts.date)
    return text(`自“${name.zh}”的次日起`, `from the day after “${name.en}”`)
  }
  const said = starts.map((mark) => marks[mark])
  const each = joined(said, '或者', ' or ')
  return said.length > 1
    ? text(`自${each.zh}（以在后者为准）的次日起`, `from the day after ${each.en}, whichever is later`)
    : text(`自${each.zh}的次日起`, `from the day after ${each.en}`)
}

export const sayEnds = ({ ends }: Pick<Term, 'ends'>): Text => {
  const each = joined(
    ends.map((mark) => marks[mark]),
    '或者',
    ' or ',
  )
  return text(`至${each.zh}`, `until ${each.en}`)
}

/** The plan's own limit, or the authority's, stands beside the law's: named with its length. */
export const sayTerm = ({ name, length }: Pick<Term, 'name' | 'length'>): Text => {
  const long = sayLength(length)
  return text(`${name.zh}：${long.zh}`, `${name.en}: ${long.en}`)
}

export const fieldKinds: Words<Field['kind']> = {
  line: text('一行文字', 'a line of text'),
  paragraph: text('文字', 'text'),
  date: text('日期', 'a date'),
  money: text('金额（元）', 'an amount in yuan'),
  count: text('整数', 'a whole number'),
  choice: text('选一项', 'one of a list'),
  'yes-no': text('是或否', 'yes or no'),
  case: text('办件编号', 'number of a case'),
}

/** What the authorities are told of each event, and at which of their desks; nothing where nobody there has to know. */
import type { AuthorityId } from '../../people/authorities.ts'
import { type Text, text } from '../../text.ts'
import type { CaseEvent, View } from '../events.ts'
import { cureTerm } from '../terms.ts'
import {
  alsoIn,
  type Desk,
  heldUntil,
  type Level,
  type Moment,
  nameOfResult,
  nearest,
  nothing,
  plain,
  type Row,
  resting,
  rulings,
  sayAuthority,
  sayDay,
  type Table,
  type Told,
  tell,
  termOf,
  wrote,
} from './told.ts'

export interface AtDesk extends Told {
  readonly authority: AuthorityId
  readonly desk: Desk
}

const nobody = (): readonly AtDesk[] => []

const at = (
  authority: AuthorityId,
  desk: Desk,
  level: Level,
  what: Text,
  moment: Moment,
  ...said: readonly Text[]
): AtDesk => ({ authority, desk, ...tell(level, what, moment, ...said) })

/** At the desk of the authority that leads the case. */
const atLead = (level: Level, what: Text, moment: Moment, ...said: readonly Text[]): AtDesk =>
  at(moment.state.lead, 'handling', level, what, moment, ...said)

const due = (ends: 'accepted' | 'decided', moment: Moment): Text => {
  const found = nearest(moment, ends)
  if (!found) return nothing
  const [day, rests] = [sayDay(found.due), resting(found.term.cites.slice(0, 1))]
  return ends === 'accepted'
    ? text(`受理期限至 ${day.zh}${rests.zh}。`, `Acceptance is due by ${day.en}${rests.en}.`)
    : text(`决定期限至 ${day.zh}${rests.zh}。`, `The decision is due by ${day.en}${rests.en}.`)
}

const ruled = (by: readonly string[]): Text =>
  by.length === 0
    ? nothing
    : text(
        '按所填事实，判定的结论是不符合条件；申请人知悉后仍提交。',
        'By the facts given it does not meet the conditions; the applicant was told and filed it all the same.',
      )

const views: Readonly<Record<View, Text>> = {
  agrees: text('同意', 'agrees'),
  'agrees-with-conditions': text('附条件同意', 'agrees with conditions'),
  objects: text('不同意', 'objects'),
}

const opinionName = ({ procedure }: Moment, id: string): Text =>
  procedure.opinions.find((each) => each.id === id)?.asks ?? text('意见', 'opinion')

const table: Table<readonly AtDesk[]> = {
  submitted: ({ promised, ruledOut }, moment) => {
    const done = alsoIn(moment, 'decided')
    return [
      atLead(
        done ? 'info' : 'act',
        done ? text('已收件并办结', 'Received and settled') : text('新收件', 'New application'),
        moment,
        promised ? text('申请人作出了告知承诺。', 'The applicant gave a promise.') : nothing,
        ruled(ruledOut),
        due('accepted', moment),
      ),
    ]
  },
  claimed: nobody,
  released: nobody,
  'correction-asked': nobody,
  corrected: ({ ruledOut = [] }, moment) => [
    atLead(
      'act',
      text('已补正', 'Corrections received'),
      moment,
      text('申请人已提交补正。', 'The applicant has sent the corrections.'),
      ruled(ruledOut),
      due('accepted', moment),
    ),
  ],
  /** Those who give a result beside the lead have their own part of it from now on. */
  accepted: (_, moment) => {
    if (alsoIn(moment, 'decided')) return []
    const others = new Set(Object.values(moment.state.results).map(({ by }) => by))
    others.delete(moment.state.lead)
    return [...others].map((by) =>
      at(
        by,
        'review',
        'act',
        text('联合办理，有一项由本机关决定', 'Joint handling, one part is yours'),
        moment,
        due('decided', moment),
      ),
    )
  },
  'not-accepted': nobody,
  'opinion-asked': ({ opinion, from, asks, due: last }, moment) => {
    const [name, day, lead] = [opinionName(moment, opinion), sayDay(last), sayAuthority(moment.state.lead)]
    return [
      at(
        from,
        'opinion',
        'act',
        text('征求意见', 'Your opinion is asked'),
        moment,
        text(`${lead.zh}征求意见：${name.zh}。`, `${lead.en} asks your opinion: ${name.en}.`),
        wrote('问题', 'Question', asks ?? ''),
        text(`请在 ${day.zh}前（含当日）答复。`, `Answer by ${day.en}.`),
      ),
    ]
  },
  'opinion-given': ({ opinion, says, reasons }, moment) => {
    const name = opinionName(moment, opinion)
    const from = sayAuthority(moment.state.opinions[opinion]?.from ?? moment.state.lead)
    return [
      at(
        moment.state.lead,
        'review',
        'info',
        text(`意见已答复（${views[says].zh}）`, `Opinion given (${views[says].en})`),
        moment,
        text(`${from.zh}就“${name.zh}”答复：${views[says].zh}。`, `${from.en} on ${name.en}: ${views[says].en}.`),
        wrote('理由', 'Reasons', reasons),
      ),
    ]
  },
  'opinion-lapsed': ({ opinion }, moment) => {
    const asked = moment.state.opinions[opinion]
    if (!asked) return []
    const [name, from, day] = [opinionName(moment, opinion), sayAuthority(asked.from), sayDay(asked.due)]
    const declared = moment.procedure.opinions.find((each) => each.id === opinion)
    const escalates = declared?.silence !== 'no-objection'
    const said = text(
      `${from.zh}到 ${day.zh}没有就“${name.zh}”答复。`,
      `${from.en} had not answered on ${name.en} by ${day.en}.`,
    )
    const what = text('意见逾期未答复', 'An opinion did not come')
    return [
      atLead(
        'late',
        what,
        moment,
        said,
        escalates
          ? text('已告知其监督机关；可以继续办理。', 'Those who oversee it have been told; the case can go on.')
          : text(
              `依法视为没有异议${resting(declared?.cites ?? []).zh}。`,
              `By law this counts as no objection${resting(declared?.cites ?? []).en}.`,
            ),
      ),
      ...(escalates ? [at(asked.from, 'oversight', 'late', what, moment, said)] : []),
    ]
  },
  suspended: nobody,
  resumed: nobody,
  extended: nobody,
  'delay-notified': nobody,
  noticed: nobody,
  objected: ({ reasons }, moment) => [
    atLead(
      'act',
      text('公示期内有异议', 'An objection to what was published'),
      moment,
      wrote('异议', 'Objection', reasons),
    ),
  ],
  proposed: ({ result, outcome, reasons }, moment) => {
    const name = nameOfResult(moment.procedure, result)
    const by = moment.state.results[result]?.by ?? moment.state.lead
    const ruling = rulings[moment.procedure.mode][outcome]
    return [
      at(
        by,
        'decision',
        'act',
        text(`待决定（拟${ruling.zh}）`, `To be decided (proposed: ${ruling.en.toLowerCase()})`),
        moment,
        text(
          `审查人员对“${name.zh}”提出审查意见，请由另一人决定。`,
          `A reviewer has proposed a decision (${name.en}); someone else has to decide.`,
        ),
        wrote('理由', 'Reasons', reasons),
        due('decided', moment),
      ),
    ]
  },
  /** Of a joint matter the lead hears what another authority decided. */
  decided: ({ result, outcome }, moment) => {
    const by = moment.state.results[result]?.by
    if (by === undefined || by === moment.state.lead) return []
    const [name, from] = [nameOfResult(moment.procedure, result), sayAuthority(by)]
    const ruling = rulings[moment.procedure.mode][outcome]
    return [
      atLead(
        'info',
        text(`联办机关已决定（${ruling.zh}）`, `Decided elsewhere (${ruling.en.toLowerCase()})`),
        moment,
        text(
          `${from.zh}决定：${ruling.zh}（${name.zh}）。`,
          `${from.en} decided: ${ruling.en.toLowerCase()} (${name.en}).`,
        ),
      ),
    ]
  },
  held: ({ by, says, until }, moment) => [
    atLead(
      'act',
      text('暂缓决定', 'Held back'),
      moment,
      text(
        `因办件 ${by}，本件不得决定：${says.zh}。`,
        `Case ${by} holds it back; it cannot be decided now: ${says.en}.`,
      ),
      heldUntil(until),
    ),
  ],
  'hold-ended': ({ by }, moment) => [
    atLead(
      'act',
      text('不再暂缓', 'No longer held back'),
      moment,
      text(`办件 ${by} 不再影响本件，可以继续办理。`, `Case ${by} no longer holds it back; the case can go on.`),
    ),
  ],
  delivered: nobody,
  'licence-issued': nobody,
  'promise-checked': nobody,
  cured: ({ says }, moment) => [
    atLead(
      'act',
      text('已报告整改，待核查', 'Put right, to be checked'),
      moment,
      wrote('整改情况', 'What was done', says),
    ),
  ],
  'licence-suspended': nobody,
  'licence-reinstated': nobody,
  'licence-revoked': nobody,
  'licence-expired': nobody,
  'licence-cancelled': nobody,
  withdrawn: ({ reasons }, moment) => [
    atLead(
      'info',
      text('申请已撤回', 'Withdrawn'),
      moment,
      text('申请人撤回申请，本件终止办理。', 'The applicant withdrew it, and the case has ended.'),
      wrote('说明', 'Reasons', reasons),
    ),
  ],
  linked: nobody,
  warned: ({ term, level }, moment) => {
    const { name, due: last, rests, ends } = termOf(term, moment)
    // The time to correct is the applicant's.
    if (ends.includes('corrected')) return []
    return [
      atLead(
        'act',
        level === 'red' ? text('红色预警', 'Red warning') : text('黄色预警', 'Yellow warning'),
        moment,
        text(
          `“${name.zh}”至 ${last.zh}届满${rests.zh}。`,
          `The time limit “${plain(name.en)}” ends on ${last.en}${rests.en}.`,
        ),
      ),
    ]
  },
  'term-passed': ({ term, consequence }, moment) => {
    if (term === cureTerm)
      return [
        atLead(
          'act',
          text('整改期限已过，待核查', 'The time to put it right is over, to be checked'),
          moment,
          text('没有收到整改报告。', 'No report has come.'),
        ),
      ]
    const { name, due: last, rests } = termOf(term, moment)
    const passed = text(
      `“${name.zh}”已于 ${last.zh}届满${rests.zh}。`,
      `The time limit “${plain(name.en)}” ended on ${last.en}${rests.en}.`,
    )
    if (consequence === 'lapses')
      return [
        atLead(
          'info',
          text('逾期未补正，申请失效', 'Not corrected in time, lapsed'),
          moment,
          passed,
          text('没有收到补正，本件终止。', 'No corrections came, and the case has ended.'),
        ),
      ]
    const effect = effects[consequence]
    return [
      atLead('late', text('已超过期限', 'The time is over'), moment, passed, effect),
      at(
        moment.state.lead,
        'oversight',
        'late',
        text('办理超过期限', 'A time limit was not kept'),
        moment,
        text(
          `${sayAuthority(moment.state.lead).zh}没有按期办理。`,
          `${sayAuthority(moment.state.lead).en} did not keep it.`,
        ),
        passed,
        consequence === 'told' ? text('请督促其办理。', 'Please see that it acts.') : effect,
      ),
    ]
  },
  redated: nobody,
  'file-read': nobody,
}

const effects: Readonly<Record<'told' | 'notify' | 'deemed-accepted' | 'deemed-granted', Text>> = {
  told: text('请立即办理。', 'Act on it at once.'),
  notify: text(
    '已通知申请人延期；期限届满不等于准予，请尽快决定。',
    'The applicant has been told of the delay. That the time is over does not grant it; decide soon.',
  ),
  'deemed-accepted': text(
    '依法自收到之日起视为受理，申请人已收到通知。',
    'By law it counts as accepted from the day on which it arrived; the applicant has been told.',
  ),
  'deemed-granted': text(
    '依法视为准予，申请人已收到通知。',
    'By law it counts as granted; the applicant has been told.',
  ),
}

export const toAuthorities = (event: CaseEvent, moment: Moment): readonly AtDesk[] =>
  (table[event.type] as Row<CaseEvent, readonly AtDesk[]>)(event, moment)

/** What has happened in a case, event by event in words. Officers are named to colleagues; to others by office alone. */
import { authority, findAuthority } from '../people/authorities.ts'
import type { StoredEvent } from '../store/event.ts'
import { type Text, text } from '../text.ts'
import { legalDateAt } from '../time/dates.ts'
import type { CaseEvent } from '../window/events.ts'
import type { Procedure } from '../window/procedure.ts'
import type { CaseState } from '../window/state.ts'
import { labelOf } from './matters-view.ts'
import {
  consequences,
  findings,
  grounds,
  joined,
  levels,
  licenceStatuses,
  linkKinds,
  opinionViews,
  outcomes,
} from './window-words.ts'

export interface Told {
  readonly text: Text
  /** What the one who did it wrote. */
  readonly words: string | null
}

const told = (zh: string, en: string, words: string | null = null): Told => ({
  text: text(zh, en),
  words: words || null,
})

/** What a case holds that is spoken of by name. */
interface Names {
  readonly result: (id: string) => Text
  readonly opinion: (id: string) => Text
  readonly term: (id: string) => Text
  readonly item: (id: string) => Text | null
}

export function namesOf(procedure: Procedure): Names {
  const plain = (id: string): Text => text(id, id)
  return {
    result: (id) => procedure.results.find((each) => each.id === id)?.name ?? plain(id),
    opinion: (id) => procedure.opinions.find((each) => each.id === id)?.asks ?? plain(id),
    term: (id) =>
      id === 'cure'
        ? text('整改期限', 'time to put it right')
        : (procedure.terms.find((each) => each.id === id)?.name ?? plain(id)),
    item: (id) => {
      if (id === '') return null
      const paper = procedure.papers.find((each) => each.id === id)
      if (paper) return paper.name
      const label = labelOf(procedure, id)
      return label.zh === id ? null : label
    },
  }
}

const nameOf = (id: string): Text => findAuthority(id)?.name ?? text(id, id)

/** Null for what is not shown to this side. */
export function sayEvent(
  event: CaseEvent,
  procedure: Procedure,
  side: 'applicant' | 'office',
  over: boolean,
): Told | null {
  const names = namesOf(procedure)
  const inside = side === 'office'
  switch (event.type) {
    case 'submitted':
      return told(
        `提交申请，由${nameOf(event.lead).zh}收件${event.promised ? '，并作出承诺' : ''}`,
        `filed, and received by ${nameOf(event.lead).en}${event.promised ? ', with the promise made' : ''}`,
      )
    case 'claimed':
      return told('已领办', 'taken on')
    case 'released':
      return told('已退回，等待领办', 'given back, to be taken on by another')
    case 'correction-asked': {
      const items = event.items.map(({ about, says }) => {
        const item = names.item(about)
        return item ? `${item.zh}：${says}` : says
      })
      return told(
        `一次告知补正${event.until ? `，请于 ${event.until} 前补正` : ''}`,
        `corrections asked for${event.until ? `, to be handed in by ${event.until}` : ''}`,
        items.join('\n'),
      )
    }
    case 'corrected':
      return told('已提交补正', 'corrections handed in')
    case 'accepted':
      return event.deemed
        ? told(
            `逾期未告知，自 ${event.on} 收到申请之日起即为受理`,
            `accepted by silence, as of ${event.on}, the day it arrived`,
          )
        : told('受理', 'accepted')
    case 'not-accepted':
      return told('不予受理', 'not accepted', event.reasons)
    case 'opinion-asked':
      return told(
        `征求${nameOf(event.from).zh}的意见（${names.opinion(event.opinion).zh}），${event.due} 前答复`,
        `${nameOf(event.from).en} asked for its opinion (${names.opinion(event.opinion).en}), by ${event.due}`,
        inside ? event.asks : null,
      )
    case 'opinion-given':
      return told(
        `收到意见（${names.opinion(event.opinion).zh}）：${opinionViews[event.says].zh}`,
        `opinion (${names.opinion(event.opinion).en}): ${opinionViews[event.says].en}`,
        inside || over ? event.reasons : null,
      )
    case 'opinion-lapsed':
      return told(
        `意见（${names.opinion(event.opinion).zh}）逾期未答复`,
        `no opinion (${names.opinion(event.opinion).en}) came in time`,
      )
    case 'suspended':
      return told(
        `因${grounds[event.ground].zh}暂停计时${event.until ? `，预计 ${event.until} 恢复` : ''}`,
        `clock stopped for ${grounds[event.ground].en}${event.until ? `, until ${event.until}` : ''}`,
        event.reasons,
      )
    case 'resumed':
      return told('恢复计时', 'clock goes on', event.findings)
    case 'extended':
      return told(
        `延长期限：${names.term(event.term).zh}`,
        `term extended: ${names.term(event.term).en}`,
        event.reasons,
      )
    case 'delay-notified':
      return told(
        `不能如期办结（${names.term(event.term).zh}）${event.until ? `，新的日期为 ${event.until}` : ''}`,
        `it cannot be kept (${names.term(event.term).en})${event.until ? `; the new date is ${event.until}` : ''}`,
        event.reasons,
      )
    case 'noticed':
      return told(`开始公示，至 ${event.until}`, `published, open to objection until ${event.until}`)
    case 'objected':
      return told('收到异议', 'an objection came', event.reasons)
    case 'proposed':
      return inside
        ? told(
            `提出审查意见（${names.result(event.result).zh}）：${outcomes[event.outcome].zh}`,
            `proposed (${names.result(event.result).en}): ${outcomes[event.outcome].en}`,
            event.reasons,
          )
        : null
    case 'decided': {
      const words = [event.reasons, event.conditions].filter((each) => each !== '').join('\n')
      const until = event.until ? text(`，有效期至 ${event.until}`, `, valid until ${event.until}`) : text('', '')
      const silence = event.deemed ? text('逾期未决定，视为', 'by silence: ') : text('', '')
      return told(
        `决定（${names.result(event.result).zh}）：${silence.zh}${outcomes[event.outcome].zh}${until.zh}`,
        `decision (${names.result(event.result).en}): ${silence.en}${outcomes[event.outcome].en}${until.en}`,
        words,
      )
    }
    case 'held':
      return told(`因 ${event.by} 暂停：${event.says.zh}`, `held back by ${event.by}: ${event.says.en}`)
    case 'hold-ended':
      return told(`${event.by} 不再暂停本件`, `no longer held back by ${event.by}`)
    case 'delivered':
      return told('送达', 'delivered')
    case 'licence-issued':
      return told(
        `颁发证照 ${event.licence}${event.until ? `，有效期至 ${event.until}` : ''}`,
        `licence ${event.licence} issued${event.until ? `, valid until ${event.until}` : ''}`,
      )
    case 'promise-checked':
      return told(
        `核查承诺：${findings[event.finding].zh}${event.cureBy ? `，请于 ${event.cureBy} 前整改` : ''}`,
        `promise checked: ${findings[event.finding].en}${event.cureBy ? `; to be put right by ${event.cureBy}` : ''}`,
        event.reasons,
      )
    case 'cured':
      return told('报告已经整改', 'told that it was put right', event.says)
    case 'licence-suspended':
      return told(
        `证照 ${event.licence} ${licenceStatuses.suspended.zh}`,
        `licence ${event.licence} suspended`,
        event.reasons,
      )
    case 'licence-reinstated':
      return told(`证照 ${event.licence} 恢复有效`, `licence ${event.licence} valid again`, event.reasons)
    case 'licence-revoked':
      return told(`证照 ${event.licence} 已撤销`, `licence ${event.licence} revoked`, event.reasons)
    case 'licence-cancelled':
      return told(
        `证照 ${event.licence} 已注销：${event.says.zh}（${event.by}）`,
        `licence ${event.licence} cancelled: ${event.says.en} (${event.by})`,
      )
    case 'licence-expired':
      return told(`证照 ${event.licence} ${licenceStatuses.expired.zh}`, `licence ${event.licence} expired`)
    case 'withdrawn':
      return told('申请人撤回', 'withdrawn by the applicant', event.reasons)
    case 'linked':
      return told(
        `关联办件 ${event.to}（${linkKinds[event.as].zh}）`,
        `linked with ${event.to} (${linkKinds[event.as].en})`,
      )
    case 'warned':
      return told(
        `${names.term(event.term).zh}：${levels[event.level].zh}`,
        `${names.term(event.term).en}: ${levels[event.level].en}`,
      )
    case 'term-passed':
      return told(
        `${names.term(event.term).zh}届满；${consequences[event.consequence].zh}`,
        `${names.term(event.term).en} passed; ${consequences[event.consequence].en}`,
      )
    case 'redated': {
      const moved = joined(
        event.moved.map(({ term, from, to }) =>
          text(`${names.term(term).zh}由 ${from} 改为 ${to}`, `${names.term(term).en} from ${from} to ${to}`),
        ),
        '；',
        '; ',
      )
      return told(`放假安排公布，日期重新计算：${moved.zh}`, `holidays announced, dates counted anew: ${moved.en}`)
    }
    case 'file-read':
      return null
  }
}

/** The authority for which a step was taken, where the step itself says so. */
function authorityFor(event: CaseEvent, state: CaseState): string {
  switch (event.type) {
    case 'opinion-given':
      return state.opinions[event.opinion]?.from ?? state.lead
    case 'decided':
    case 'proposed':
      return state.results[event.result]?.by ?? state.lead
    case 'licence-suspended':
    case 'licence-reinstated':
    case 'licence-revoked':
      return Object.values(state.results).find(({ licence }) => licence?.id === event.licence)?.by ?? state.lead
    default:
      return state.lead
  }
}

const ofApplicant = new Set<CaseEvent['type']>(['submitted', 'corrected', 'withdrawn', 'cured'])
const ofItself: readonly CaseEvent['type'][] = ['licence-issued', 'delivered']

export interface Doers {
  /** A person's name; empty where the account was erased. */
  readonly name: (person: string) => string
  /** The office in which a person could have done this for such an authority, in words. */
  readonly office: (person: string, authority: string) => Text | null
}

export interface HistoryItem {
  readonly version: number
  readonly at: string
  readonly day: string
  readonly type: string
  readonly by: Text | null
  readonly text: Text
  readonly words: string | null
}

export const eventIn = ({ body }: StoredEvent): CaseEvent =>
  (typeof body === 'string' ? JSON.parse(body) : body) as CaseEvent

export function viewHistory(
  events: readonly StoredEvent[],
  state: CaseState,
  procedure: Procedure,
  side: 'applicant' | 'office',
  doers: Doers,
): readonly HistoryItem[] {
  const over = state.phase === 'decided'
  return events.flatMap((stored): readonly HistoryItem[] => {
    const event = eventIn(stored)
    const said = sayEvent(event, procedure, side, over)
    if (!said) return []
    return [
      {
        version: stored.version,
        at: stored.at.toString(),
        day: legalDateAt(stored.at).toString(),
        type: event.type,
        by: sayDoer(event, stored.actor, state, side, doers),
        ...said,
      },
    ]
  })
}

function sayDoer(
  event: CaseEvent,
  actor: string,
  state: CaseState,
  side: 'applicant' | 'office',
  { name, office }: Doers,
): Text | null {
  if (actor === 'time') return text('系统（依期限）', 'the system, as time passed')
  // A licence and its delivery follow from the decision by themselves.
  if (ofItself.includes(event.type)) return null
  const applicants = ofApplicant.has(event.type) || actor === state.filedBy
  if (event.type === 'objected') return side === 'office' ? plainly(name(actor)) : text('异议人', 'an objector')
  if (applicants) return plainly(name(actor))
  const held = office(actor, authorityFor(event, state)) ?? authority(state.lead).name
  const named = name(actor)
  return side === 'office' && named !== '' ? text(`${named}（${held.zh}）`, `${named} (${held.en})`) : held
}

const plainly = (name: string): Text => (name === '' ? text('（账户已注销）', '(account erased)') : text(name, name))

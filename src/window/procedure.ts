/**
 * A procedure: a matter that is applied for, handled against the clock, decided, delivered, open to remedy.
 * Declared as data in the zone and checked once, when it is published (publish.ts): what the law forbids cannot be declared.
 */
import type { Citation } from '../law/instrument.ts'
import type { AuthorityId, Department } from '../people/authorities.ts'
import type { Decision } from '../rules/decision.ts'
import type { Condition } from '../rules/expression.ts'
import type { Fact } from '../rules/fact.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import type { Length } from '../time/period.ts'

/** How a matter is handled: 审批、备案、告知承诺、登记、裁定、质疑、投诉、送审. */
export type Mode = 'approval' | 'filing' | 'commitment' | 'registration' | 'ruling' | 'challenge' | 'complaint'

/** What a step in a case does that a term can start from or end with; each is an event's legal day. */
export type Mark =
  | 'received' // 收到申请
  | 'complete' // 收到完整申请（受理时确定）
  | 'correction-asked'
  | 'corrected'
  | 'accepted' // 受理
  | 'not-accepted'
  | 'opinion-asked'
  | 'opinion-given'
  | 'noticed' // 公示、公告
  | 'decided' // 作出决定
  | 'delivered' // 送达
  | 'promised' // 作出承诺
  | 'checked' // 承诺核查

/** Time that the law does not count, if it was notified (行政许可法 45 and the special laws). */
export type Ground =
  | 'hearing' // 听证
  | 'inspection' // 检验、检测、检疫
  | 'appraisal' // 鉴定
  | 'expert-review' // 专家评审
  | 'bidding' // 招标、拍卖
  | 'site-check' // 实地核查
  | 'correction' // 补正
  | 'supplement' // 补充材料

/**
 * One time limit. Runs from the day after its start; `deemed-accepted` takes effect on the day of receipt.
 * A term with a limit is never longer than the limit: checked at publication.
 */
export interface Term {
  readonly id: string
  readonly name: Text
  readonly length: Length
  /** `statutory` binds; `plan` is the plan's own limit beside it; `promise` is what the authority promises, inside both. */
  readonly kind: 'statutory' | 'plan' | 'promise'
  /** The latest of these events, or a date on the form (id of a field or fact). */
  readonly starts: readonly Mark[] | { readonly date: string }
  readonly ends: readonly Mark[]
  readonly pausedBy: readonly Ground[]
  readonly extension?: {
    readonly length: Length
    /** Who approves it, as the law names that person. */
    readonly approvedBy: Text
    readonly cites: readonly [Citation, ...Citation[]]
  }
  readonly whenPassed: 'told' | 'notify' | 'deemed-accepted' | 'deemed-granted' | 'lapses'
  readonly cites: readonly [Citation, ...Citation[]]
  /** The longest that the law allows, where the term itself is not the law's: a promise, a plan's limit. */
  readonly limit?: { readonly length: Length; readonly cites: readonly [Citation, ...Citation[]] }
  /** Only where this holds of the facts. */
  readonly when?: Condition
}

/** What the system already knows of the applicant, and so never asks again. */
export type Held =
  | 'person.name'
  | 'person.email'
  | 'person.phone'
  | 'person.identity'
  | 'organisation.name'
  | 'organisation.credit-code'
  | 'organisation.address'
  | { readonly licence: string; readonly claim: string }

/** One thing to fill in that is no fact of a decision. */
export interface Field {
  readonly id: string
  readonly name: Text
  readonly help?: Text
  readonly kind: 'line' | 'paragraph' | 'date' | 'money' | 'count' | 'choice' | 'yes-no' | 'case' // `case`: number of another case
  readonly options?: Readonly<Record<string, Text>>
  readonly most?: number // characters of a line or paragraph; largest count
  /** Of a line that has a form of its own: what is wrong with what was typed, after the name of the field. */
  readonly wrong?: (typed: string) => Text | null
  /** The one way in which it is kept, however it is typed: so that it is the same number on the certificate and in a register. */
  readonly kept?: (typed: string) => string
  readonly optional?: true
  readonly when?: Condition
  readonly held?: Held
  /** Of a `case`: the matters whose cases it may name; `own`: a case of the same applicant. */
  readonly names?: { readonly procedures?: readonly string[]; readonly own?: true }
  /** Personal data that only those who handle the case read. */
  readonly personal?: true
}

export interface Section {
  readonly title: Text
  /** Asked of such applicants alone; of all, where it is left out. */
  readonly of?: 'person' | 'organisation'
  /** Facts of decisions, asked with their own words. */
  readonly facts: readonly Fact[]
  readonly fields: readonly Field[]
}

/** Kinds of paper, so that what the system or another authority holds can be refused at publication. */
export interface Paper {
  readonly id: string
  readonly name: Text
  readonly help?: Text
  readonly kind:
    | 'own' // the applicant's own: a plan, a contract, a statement
    | 'foreign' // issued abroad: a passport, a certificate of incorporation
    | 'business-licence' // held by the market regulator: may not be asked
    | 'permit' // a licence that an authority here issued: may not be asked
    | 'source-code' // of mass-market software: may not be asked (16.5)
  readonly optional?: true
  readonly when?: Condition
  readonly cites?: readonly Citation[]
}

/** Who decides: fixed, or named by the district on the form, or by what a decision says. */
export type Competence =
  | { readonly authority: AuthorityId }
  /** A district's department; the district is the code of a choice on the form (id of field or fact). */
  | { readonly district: string; readonly department: Department }
  /** By a choice on the form (id of field or fact), where no decision has to be asked. */
  | { readonly field: string; readonly table: Readonly<Record<string, Competence>>; readonly otherwise: Competence }
  | {
      readonly decision: Decision
      readonly output: string
      readonly table: Readonly<Record<string, Competence>>
      readonly otherwise: Competence
    }

export interface Opinion {
  readonly id: string
  readonly from: Competence
  readonly asks: Text
  readonly within: Length
  /** What silence means once the time is over: visible and escalated, or counted as no objection where a law says so. */
  readonly silence: 'escalates' | 'no-objection'
  readonly cites: readonly Citation[]
  readonly when?: Condition
}

/** What one authority gives in a matter; a joint matter has several, and they leave together. */
export interface Result {
  readonly id: string
  readonly name: Text
  readonly by: Competence
  readonly licence?: LicenceKind
}

export interface LicenceKind {
  /** Type of the credential, e.g. `work-permit`. */
  readonly id: string
  readonly name: Text
  /** Given only where this holds of the facts: who has an entry ended is given no certificate of it. */
  readonly when?: Condition
  /** From the day it is granted; absent: no end. */
  readonly valid?: Length
  /** An end that the approver names on the form of the decision, never beyond `valid`. */
  readonly endNamed?: true
  /** Nor beyond this date on the form (id of a field or fact), where one is given: the agreement on which the right rests. */
  readonly notAfter?: string
  /** What stands on it, from the form: id of a fact or field; each can be disclosed on its own. */
  readonly claims: readonly { readonly id: string; readonly name: Text; readonly from: string }[]
  readonly renewal?: {
    readonly before: Length
    readonly until?: Length
    readonly procedure: string
    readonly cites: readonly Citation[]
  }
}

export interface Remedy {
  readonly name: Text
  readonly to: Text
  readonly within: Length
  /** `end`: the last day of this term of the case, even where what it ends with came sooner (政府采购法 55). */
  readonly from: 'decided' | 'delivered' | { readonly end: string }
  readonly cites: readonly [Citation, ...Citation[]]
  /** The procedure here that opens it, where it is handled here. */
  readonly procedure?: string
}

/** When an application can come at all: between a date on the form and so long after (or before) it. */
export interface Window {
  readonly says: Text
  readonly date: string // id of a date field or fact
  readonly notBefore?: { readonly before: Length } | { readonly after: Length }
  readonly notAfter?: { readonly before: Length } | { readonly after: Length }
  readonly cites: readonly [Citation, ...Citation[]]
}

/** A decision that the form's facts are put to before filing, and the answers that rule the application out. */
export interface Gate {
  readonly decision: Decision
  readonly output: string
  /** Answers that rule it out: told before filing, and it may still be filed. */
  readonly rulesOut: readonly (string | boolean)[]
}

/** 告知承诺: granted at once on the promise, checked after, cured or revoked. */
export interface Pledge {
  readonly says: Text
  readonly conditions: readonly Text[]
  readonly checkedWithin: Length
  readonly curedWithin: Length
  readonly cites: readonly [Citation, ...Citation[]]
}

/** What it holds back in another case while it runs: a challenge or an interim measure, the award (18.6, 条例 54). */
export interface Hold {
  /** Id of the `case` field that names the case held back: of the matters that the field names, and of no other. */
  readonly field: string
  /** As soon as it arrives, or once it is granted. */
  readonly from: 'received' | 'granted'
  /** Until it is itself decided, or until the case named in this field is. */
  readonly until: 'decided' | { readonly field: string }
  /** However long that takes, no longer than this: a limit, which no rest day moves (政府采购法 57). */
  readonly most?: { readonly length: Length; readonly cites: readonly [Citation, ...Citation[]] }
  readonly when?: Condition
  readonly says: Text
  readonly cites: readonly [Citation, ...Citation[]]
}

/** 注销: once granted it brings to an end what another case of the same applicant gave, and the entry with it. */
export interface Ending {
  /** Id of the `case` field that names it: of the matters that the field names, and the applicant's own. */
  readonly field: string
  readonly when?: Condition
  /** Why, as it stands in the history of the other case. */
  readonly says: Text
}

export interface Notice {
  readonly length: Length
  /** None where no law sets the length. */
  readonly cites: readonly Citation[]
  /** What is published beside the applicant's name: ids of fields and facts, none of them personal. */
  readonly shows: readonly string[]
  readonly when?: Condition
}

export interface Procedure {
  readonly id: string
  readonly name: Text
  /** One sentence: what one gets by it. */
  readonly summary: Text
  readonly measures: readonly string[]
  readonly since: LegalDate
  readonly mode: Mode
  readonly cites: readonly [Citation, ...Citation[]]
  readonly applicants: readonly ('person' | 'organisation')[]
  readonly conditions: readonly { readonly says: Text; readonly cites: readonly Citation[] }[]
  readonly form: readonly Section[]
  readonly papers: readonly Paper[]
  readonly gates: readonly Gate[]
  readonly windows: readonly Window[]
  /** The authority at whose window it arrives, and that leads. */
  readonly lead: Competence
  readonly results: readonly [Result, ...Result[]]
  readonly opinions: readonly Opinion[]
  readonly terms: readonly Term[]
  readonly grounds: readonly Ground[]
  /** How long the applicant has to put it right, where a law says so. */
  readonly correctedWithin?: { readonly length: Length; readonly cites: readonly Citation[] }
  /** How often a person must appear. */
  readonly visits: 0 | 1
  readonly fee: { readonly fen: bigint; readonly cites: readonly Citation[] } | null
  readonly promise?: Pledge
  /** Published, and open to objection, before entry (登记、公示). */
  readonly notice?: Notice
  readonly remedies: readonly Remedy[]
  readonly holds?: Hold
  readonly ends?: Ending
  /** Years that the file is kept, with its ground. */
  readonly kept: { readonly years: number; readonly cites: readonly Citation[] }
  /** Where the plan waits for implementing rules: shown on the guide and on every case. */
  readonly needsRules?: Text
}

import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'

/**
 * How sure a fact about the law is, as `sources/facts.zh.md` marks it.
 * `plan` is the plan's own text, held whole. `V` seen on a public page, `V-L` read article by article in the law's text,
 * `V-G` seen in a secondary compilation, `K` common knowledge not checked word for word,
 * `U` uncertain: never a hard rule. `draft`: what a drafter wrote, of no law that there is.
 */
export type Sureness = 'plan' | 'V' | 'V-L' | 'V-G' | 'K' | 'U' | 'draft'

/** Ranks of written law, highest first (Legislation Law, articles 98 to 106). The number orders; equal numbers are not ordered by rank. */
export const ranks = {
  law: { order: 1, name: { zh: '法律', en: 'law' } },
  'administrative-regulation': { order: 2, name: { zh: '行政法规', en: 'administrative regulation' } },
  'state-council-document': { order: 3, name: { zh: '国务院文件', en: 'State Council document' } },
  'departmental-rule': { order: 4, name: { zh: '部门规章', en: 'departmental rule' } },
  'local-regulation': { order: 4, name: { zh: '地方性法规', en: 'local regulation' } },
  'departmental-document': { order: 5, name: { zh: '部门规范性文件', en: 'departmental document' } },
  'local-document': { order: 6, name: { zh: '地方规范性文件', en: 'local document' } },
  agreement: { order: 3, name: { zh: '安排或协议', en: 'arrangement or agreement' } },
} as const satisfies Record<string, { order: number; name: Text }>

export type Rank = keyof typeof ranks

/** One article (or clause) of an instrument, as far as the software uses it. */
export interface Article {
  /** As cited: `6`, `31.1` (paragraph 1 of 31), `list.12` (entry 12), `whole` (the instrument at large). */
  readonly id: string
  readonly label: Text
  /** Chinese text. It stands word for word in `sources/`; the tests check it. */
  readonly text: string
  /** `verbatim`: the instrument's own words. `digest`: what the compilation of facts says of it, shown as such. */
  readonly form: 'verbatim' | 'digest'
  readonly sure: Sureness
}

export interface Instrument {
  readonly id: string
  readonly title: Text
  /** Document number, as the issuer writes it; null where it has none or it is not known. */
  readonly number: string | null
  readonly rank: Rank
  readonly issuer: Text
  /** The day it was made public: before it nobody could know it. */
  readonly published: LegalDate
  /** The day its text was signed, where it differs from the day of publication. */
  readonly signed?: LegalDate
  /** First day in force, and first day no longer in force (null: still in force). */
  readonly inForce: { readonly from: LegalDate; readonly until: LegalDate | null }
  /** True of opening pilots of the State Council and its departments that part three of the plan orders against itself. */
  readonly pilot: boolean
  readonly sure: Sureness
  /** What the dates rest on and what is doubtful, for people. */
  readonly note?: Text
  /** Public addresses at which the compilation saw it. */
  readonly sources: readonly string[]
  readonly articles: readonly Article[]
}

/** A resolved reference: where a rule rests, and the words it rests on. */
export interface Citation {
  readonly instrument: Instrument
  readonly article: Article
  /** The part of the article relied on; the whole article where nothing narrower was quoted. */
  readonly quote: string
}

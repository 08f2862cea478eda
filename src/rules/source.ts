/** A citation from a few words, for use of the rule language on its own. */
import type { Citation, Instrument, Rank } from '../law/instrument.ts'
import type { Text } from '../text.ts'
import { day } from '../time/dates.ts'

export interface SourceWords {
  readonly title: Text
  readonly from: string
  readonly until?: string
  readonly published?: string
  readonly rank?: Rank
  readonly issuer?: Text
}

/** `source({title, from})('5', 'its words')` cites article 5. */
export function source({ title, from, until, published = from, rank = 'law', issuer = title }: SourceWords) {
  const instrument: Instrument = {
    id: title.en,
    title,
    number: null,
    rank,
    issuer,
    published: day(published),
    inForce: { from: day(from), until: until ? day(until) : null },
    pilot: false,
    sure: 'draft',
    sources: [],
    articles: [],
  }
  return (article: string, quote: string): Citation => ({
    instrument,
    article: {
      id: article,
      label: { zh: `第${article}条`, en: `article ${article}` },
      text: quote,
      form: 'verbatim',
      sure: 'draft',
    },
    quote,
  })
}

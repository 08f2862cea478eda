import type { Article, Citation, Instrument } from './instrument.ts'
import { instrumentOf } from './instruments/plan.ts'
import { type ArticleIdOf, type InstrumentId, instrument, type Reference } from './instruments.ts'
import type { ClauseId } from './plan.ts'

/** Citations are checked where they are written: at load, and by the compiler where the id is a literal. */

function resolve(instrument: Instrument, articleId: string, quote: string | undefined): Citation {
  const article = instrument.articles.find(({ id }) => id === articleId)
  if (!article) {
    const has = instrument.articles.map(({ id }) => id).join(', ')
    throw new Error(
      `${instrument.id} 没有条文 ${articleId}，有：${has} · ${instrument.id} has no article ${articleId}; it has: ${has}`,
    )
  }
  return { instrument, article, quote: checked(instrument, article, quote) }
}

function checked(instrument: Instrument, article: Article, quote: string | undefined): string {
  if (quote === undefined) return article.text
  if (quote !== '' && article.text.includes(quote)) return quote
  throw new Error(
    `${instrument.id} ${article.id} 中没有“${quote}”，原文是：${article.text} · ${instrument.id} ${article.id} does not say "${quote}"; it says: ${article.text}`,
  )
}

/** Cites the plan or its letter of approval by clause: `plan('1.2')`, `plan('org.3')`, `plan('reply.5', '按规定程序办理')`. */
export const plan = (id: ClauseId, quote?: string): Citation => resolve(instrumentOf(id), id, quote)

/** Cites an article: `cite('fite-2022', '6')`, or the part of it relied on. */
export const cite = <I extends InstrumentId>(id: I, article: ArticleIdOf<I>, quote?: string): Citation =>
  resolve(instrument(id), article, quote)

/** The same from data: a pair of ids in a table. */
export const citeReference = ([id, article]: Reference): Citation => resolve(instrument(id), article, undefined)

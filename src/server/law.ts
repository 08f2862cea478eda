/** Routes: instruments and their articles. */
import { findInstrument, instruments } from '../law/instruments.ts'
import { type App, keepAWhile } from './kind.ts'
import { unknownId } from './problems.ts'
import { Id, replies } from './requests.ts'
import { Instruments, InstrumentView } from './schemas.ts'
import { viewArticle, viewInstrument } from './views.ts'

const tags = ['law']

export function lawRoutes(app: App): void {
  app.get(
    '/instruments',
    { schema: { tags, summary: 'Every instrument that something here rests on', response: replies(Instruments) } },
    (_, reply) => {
      keepAWhile(reply)
      return { instruments: instruments.map((each) => ({ ...viewInstrument(each), articles: each.articles.length })) }
    },
  )

  app.get(
    '/instruments/:id',
    {
      schema: {
        tags,
        summary: 'One instrument, with its articles and the rules that use them',
        params: Id,
        response: replies(InstrumentView),
      },
    },
    (request, reply) => {
      const { id } = request.params
      const instrument = findInstrument(id)
      if (!instrument)
        throw unknownId(
          'instrument',
          id,
          instruments.map((each) => each.id),
        )
      keepAWhile(reply)
      return {
        ...viewInstrument(instrument),
        note: instrument.note ?? null,
        sources: instrument.sources,
        articles: instrument.articles.map((article) => viewArticle(instrument, article)),
      }
    },
  )
}

/** What routes take, checked before they see it, and what all of them may reply. */
import { type TSchema, Type } from 'typebox'
import { Problem, stateCode } from './schemas.ts'
import { oneOf, shape, thing } from './shape.ts'

const factsIn = Type.Unsafe<unknown>({
  type: 'object',
  additionalProperties: true,
  description:
    'Facts by id; what is left out or null counts as not known. Dates `2023-11-18`, money in yuan (`5000` or `"5000.50"`), shares `"50%"` or `0.5`, sets as arrays of codes.',
  examples: [{ investorOrigin: 'foreign', telecomService: 'B25-1-app-store', registeredIn: 'beijing-other' }],
})
const on = Type.String({
  format: 'date',
  description: 'The day of the facts; today in Shanghai where left out.',
  examples: ['2024-05-01'],
})
const knownOn = Type.String({
  format: 'date',
  description: 'The law as it was known on this day; today in Shanghai where left out.',
  examples: ['2024-05-01'],
})

export const AskBody = shape('Ask', thing({ facts: factsIn, on: Type.Optional(on), knownOn: Type.Optional(knownOn) }))
export const CheckUpBody = shape(
  'AskAll',
  thing({
    facts: factsIn,
    on: Type.Optional(on),
    knownOn: Type.Optional(knownOn),
    about: Type.Optional(
      Type.Array(Type.String(), { maxItems: 200, description: 'Ids of the decisions to ask; all where left out.' }),
    ),
  }),
)
export const OnQuery = thing({ on: Type.Optional(on) })
const output = Type.String({ description: 'Id of an output; the answer where left out.' })
export const OutputQuery = thing({
  on: Type.Optional(on),
  knownOn: Type.Optional(knownOn),
  output: Type.Optional(output),
})
export const WaysQuery = thing({ output: Type.Optional(output) })
export const WhenQuery = thing({ on: Type.Optional(on), knownOn: Type.Optional(knownOn) })
export const DmnQuery = thing({
  on: Type.Optional(on),
  knownOn: Type.Optional(knownOn),
  version: Type.Optional(
    Type.Unsafe<'1.5' | '1.3'>({
      ...oneOf('1.5', '1.3'),
      description: '1.5 where left out; dmn-js and Camunda read 1.3.',
    }),
  ),
  lang: Type.Optional(
    Type.Unsafe<'zh' | 'en'>({ ...oneOf('zh', 'en'), description: 'Of labels and citations; Chinese where left out.' }),
  ),
})
export const MeasuresQuery = thing({
  on: Type.Optional(on),
  force: Type.Optional(oneOf('rule', 'duty', 'support', 'explore')),
  state: Type.Optional(stateCode),
  task: Type.Optional(
    Type.String({ pattern: '^([1-9]|1[0-9]|2[0-3]|org)$', description: '1 to 23, or `org` for part three.' }),
  ),
})
export const SearchQuery = thing({ q: Type.String({ maxLength: 200, examples: ['应用商店'] }) })
export const Id = thing({ id: Type.String() })

const problemReply = {
  description: 'What was wrong, where, and what would be right.',
  content: { 'application/problem+json': { schema: Problem } },
}
/** The replies of a route: its own, and a problem document for everything else. */
export const replies = <S extends TSchema>(ok: S) => ({ 200: ok, '4xx': problemReply })

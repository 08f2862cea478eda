/** What is sent with each command: one closed shape a command, and what is made of it for the case. */
import { type Static, type TProperties, Type } from 'typebox'
import type { Given } from '../window/decide.ts'
import type { PaperGiven } from '../window/events.ts'
import type { LicenceId } from '../window/ids.ts'
import { FormValuesShape, PaperGivenShape } from './matters-shapes.ts'
import { oneOf, shape, thing } from './shape.ts'
import type { PersonsCommand } from './window-words.ts'

const version = Type.Integer({ minimum: 1, description: 'The version of the case that was read.' })
const words = Type.String({ maxLength: 5000 })
const id = Type.String({ maxLength: 100 })
const day = Type.String({ format: 'date', maxLength: 10, examples: ['2026-12-01'] })
const outcome = oneOf('granted', 'refused')
const ground = oneOf(
  'hearing',
  'inspection',
  'appraisal',
  'expert-review',
  'bidding',
  'site-check',
  'correction',
  'supplement',
)

const body = <const P extends TProperties>(name: string, properties: P) =>
  shape(name, thing({ version, ...properties }))

export const bodies = {
  correct: body('Correct', {
    form: FormValuesShape,
    papers: Type.Array(PaperGivenShape, { maxItems: 100 }),
    knowing: Type.Optional(Type.Boolean({ description: 'A decision now rules it out, and it is sent all the same.' })),
  }),
  withdraw: body('Withdraw', { reasons: words }),
  claim: body('Claim', {}),
  release: body('Release', {}),
  'ask-correction': body('AskCorrection', {
    items: Type.Array(thing({ about: id, says: words }), {
      maxItems: 50,
      description: 'Everything that has to be put right; `about` is the id of a field, fact or paper, or empty.',
    }),
  }),
  accept: body('Accept', {}),
  'refuse-acceptance': body('RefuseAcceptance', { reasons: words }),
  'ask-opinion': body('AskOpinion', { opinion: id, asks: words }),
  'give-opinion': body('GiveOpinion', {
    opinion: id,
    says: oneOf('agrees', 'agrees-with-conditions', 'objects'),
    reasons: words,
  }),
  suspend: body('Suspend', { ground, reasons: words, until: Type.Optional(day) }),
  resume: body('Resume', { findings: words }),
  extend: body('Extend', { term: id, reasons: words }),
  'notify-delay': body('NotifyDelay', { term: id, reasons: words, until: day }),
  'publish-notice': body('PublishNotice', {}),
  object: body('Object', { reasons: words }),
  propose: body('Propose', { result: id, outcome, reasons: words }),
  decide: body('Decide', {
    result: id,
    outcome,
    reasons: words,
    conditions: Type.Optional(words),
    until: Type.Optional(day),
  }),
  'check-promise': body('CheckPromise', { finding: oneOf('kept', 'broken', 'false'), reasons: words }),
  cure: body('Cure', { says: words }),
  'suspend-licence': body('SuspendLicence', { licence: id, reasons: words }),
  'reinstate-licence': body('ReinstateLicence', { licence: id, reasons: words }),
  'revoke-licence': body('RevokeLicence', { licence: id, reasons: words }),
} satisfies Record<PersonsCommand, unknown>

type Bodies = { readonly [N in PersonsCommand]: Static<(typeof bodies)[N]> }
type Makers = { readonly [N in PersonsCommand]: (given: Bodies[N], papers: readonly PaperGiven[]) => Given }

const makers: Makers = {
  correct: ({ form, knowing = false }, papers) => ({ command: 'correct', form, papers, knowing }),
  withdraw: ({ reasons }) => ({ command: 'withdraw', reasons }),
  claim: () => ({ command: 'claim' }),
  release: () => ({ command: 'release' }),
  'ask-correction': ({ items }) => ({ command: 'ask-correction', items }),
  accept: () => ({ command: 'accept' }),
  'refuse-acceptance': ({ reasons }) => ({ command: 'refuse-acceptance', reasons }),
  'ask-opinion': ({ opinion, asks }) => ({ command: 'ask-opinion', opinion, asks }),
  'give-opinion': ({ opinion, says, reasons }) => ({ command: 'give-opinion', opinion, says, reasons }),
  suspend: ({ ground, reasons, until = null }) => ({ command: 'suspend', ground, reasons, until }),
  resume: ({ findings }) => ({ command: 'resume', findings }),
  extend: ({ term, reasons }) => ({ command: 'extend', term, reasons }),
  'notify-delay': ({ term, reasons, until }) => ({ command: 'notify-delay', term, reasons, until }),
  'publish-notice': () => ({ command: 'publish-notice' }),
  object: ({ reasons }) => ({ command: 'object', reasons }),
  propose: ({ result, outcome, reasons }) => ({ command: 'propose', result, outcome, reasons }),
  decide: ({ result, outcome, reasons, conditions = '', until }) => ({
    command: 'decide',
    result,
    outcome,
    reasons,
    conditions,
    ...(until !== undefined && { until }),
  }),
  'check-promise': ({ finding, reasons }) => ({ command: 'check-promise', finding, reasons }),
  cure: ({ says }) => ({ command: 'cure', says }),
  'suspend-licence': ({ licence, reasons }) => ({ command: 'suspend-licence', licence: licence as LicenceId, reasons }),
  'reinstate-licence': ({ licence, reasons }) => ({
    command: 'reinstate-licence',
    licence: licence as LicenceId,
    reasons,
  }),
  'revoke-licence': ({ licence, reasons }) => ({ command: 'revoke-licence', licence: licence as LicenceId, reasons }),
}

export const personsCommands = Object.keys(bodies) as readonly PersonsCommand[]

/** `given` has been checked against the shape of its command. */
export function commandOf<N extends PersonsCommand>(name: N, given: Bodies[N], papers: readonly PaperGiven[]): Given {
  const make: Makers[N] = makers[name]
  return make(given, papers)
}

/** Routes: drafts, one a matter and applicant; whoever keeps one over another's is told, and shown what is there. */

import { Type } from 'typebox'
import type { People } from '../people/people.ts'
import type { Documents } from '../window/documents.ts'
import type { Drafts as DraftsKept, Draft as KeptDraft } from '../window/drafts.ts'
import { papersIn } from './cases.ts'
import { Draft, DraftBody, DraftGone, Drafts } from './drafts-shapes.ts'
import { type App, keepNothing } from './kind.ts'
import { matter, nameOfMatter } from './matters.ts'
import { ForQuery } from './matters-shapes.ts'
import { actingFor, actsFor, readParty } from './parties.ts'
import { languageOf, problemDocument, refusal } from './problems.ts'
import { replies } from './requests.ts'
import { thing } from './shape.ts'
import { actorOf } from './who.ts'

export interface DraftsHouse {
  readonly people: Pick<People, 'nameOf'>
  readonly drafts: DraftsKept
  readonly documents: Documents
}

const tags = ['window']
const Procedure = thing({ procedure: Type.String() })

const meanwhile = {
  zh: '您打开之后，这份草稿已由他人或在别处另存；现存的一份见 kept',
  en: 'since you opened this draft it was kept by someone else or elsewhere; `kept` is what is there now',
}

export function draftRoutes(app: App, { people, drafts, documents }: DraftsHouse): void {
  const head = async ({ applicant, procedure, version, saved }: KeptDraft) => ({
    procedure,
    name: nameOfMatter(procedure),
    for: { ...applicant, name: await people.nameOf(applicant) },
    version,
    saved: saved.toString(),
  })
  const view = async (draft: KeptDraft) => ({ ...(await head(draft)), form: draft.form, papers: draft.papers })

  app.get(
    '/drafts',
    {
      config: { permission: 'list-cases' },
      schema: { tags, summary: 'Drafts of all for whom one acts', response: replies(Drafts) },
    },
    async (request, reply) => {
      const acts = actsFor(actorOf(request), request.today)
      const found = await drafts.of(acts.map(({ party }) => party))
      const shown = found.filter(({ applicant, procedure }) =>
        acts.some(
          ({ party, procedures }) =>
            party.kind === applicant.kind && party.id === applicant.id && (procedures?.includes(procedure) ?? true),
        ),
      )
      keepNothing(reply)
      return {
        drafts: await Promise.all(
          shown.map(async (draft) => ({ ...(await head(draft)), filled: Object.keys(draft.form).length })),
        ),
      }
    },
  )

  app.get(
    '/drafts/:procedure',
    {
      config: { permission: 'keep-draft' },
      schema: { tags, summary: 'One draft', params: Procedure, querystring: ForQuery, response: replies(Draft) },
    },
    async (request, reply) => {
      const { id } = matter(request.params.procedure)
      const applicant = readParty(request.query.for)
      actingFor(request, applicant, id, 'keep-draft')
      const found = await drafts.find({ applicant, procedure: id })
      if (!found) throw noDraft
      keepNothing(reply)
      return view(found)
    },
  )

  app.put(
    '/drafts/:procedure',
    {
      config: { permission: 'keep-draft' },
      schema: {
        tags,
        summary: 'Keep a draft over the version that was read; 409 where another was kept since, with that one',
        params: Procedure,
        querystring: ForQuery,
        body: DraftBody,
        response: replies(Draft),
      },
    },
    async (request, reply) => {
      const { id } = matter(request.params.procedure)
      const applicant = readParty(request.query.for)
      actingFor(request, applicant, id, 'keep-draft')
      const { version, form, papers } = request.body
      // Only what one handed in oneself, or finds on the draft, so that nobody can file what is not theirs.
      const before = (await drafts.find({ applicant, procedure: id }))?.papers ?? []
      const kept = await drafts.keep({ applicant, procedure: id }, version, {
        form,
        papers: await papersIn(documents, request, papers, before, 'draft'),
        by: actorOf(request).person,
      })
      keepNothing(reply)
      if (kept.ok) return view(kept.value)
      const problem = problemDocument(refusal('conflict', meanwhile), languageOf(request.headers['accept-language']))
      return reply
        .code(409)
        .type('application/problem+json; charset=utf-8')
        .serializer(JSON.stringify)
        .send({ ...problem, kept: kept.error ? await view(kept.error) : null } as never)
    },
  )

  app.delete(
    '/drafts/:procedure',
    {
      config: { permission: 'keep-draft' },
      schema: {
        tags,
        summary: 'Throw a draft away',
        params: Procedure,
        querystring: ForQuery,
        response: replies(DraftGone),
      },
    },
    async (request, reply) => {
      const { id } = matter(request.params.procedure)
      const applicant = readParty(request.query.for)
      actingFor(request, applicant, id, 'keep-draft')
      keepNothing(reply)
      return { deleted: await drafts.remove({ applicant, procedure: id }) }
    },
  )
}

const noDraft = refusal('unknown-item', { zh: '没有这份草稿', en: 'there is no such draft' })

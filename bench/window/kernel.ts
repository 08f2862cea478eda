/** Cases in this process, without HTTP: a whole life as fast as the store takes it, and what each step of it writes. */
import type { Actor } from '../../src/people/actor.ts'
import type { OrganisationId, PersonId } from '../../src/people/ids.ts'
import { settings } from '../../src/people/modes.ts'
import { type House, openHouse } from '../../src/server/house.ts'
import { asText } from '../../src/store/values.ts'
import { type Cases, casesOn, type Filed } from '../../src/window/cases.ts'
import type { Given } from '../../src/window/decide.ts'
import type { DocumentId } from '../../src/window/ids.ts'
import { procedureById } from '../../src/zone/procedures.ts'
import type { Taken } from './bare.ts'
import { applicant, applicantEmail, everyone, formOf, papersOf, pdf, procedure, steps } from './practice.ts'

export interface Kernel {
  readonly house: House
  readonly submit: (n: number) => Promise<Filed>
  readonly life: (n: number) => Promise<void>
  /** What submission and each step wrote, of one life. */
  taken(): Promise<readonly Taken[]>
}

export async function kernelOn(environment: Readonly<Record<string, string>>): Promise<Kernel> {
  const read = settings({ ONEWINDOW_ORIGIN: 'http://localhost:8080', ONEWINDOW_CLOCK: 'real', ...environment })
  if (!read.ok) throw new Error(read.error.map(({ text }) => text.en).join('; '))
  const house = await openHouse(read.value.settings)
  const actors = new Map<string, Actor>()
  for (const email of everyone) {
    const { rows } = await house.store.query('select id from persons where email = $1', [email])
    actors.set(email, await house.people.actor(asText(rows[0]?.id) as PersonId))
  }
  const actor = (email: string): Actor => {
    const found = actors.get(email)
    if (!found) throw new Error(`no account ${email}`)
    return found
  }
  const li = actor(applicantEmail)
  const paper = await house.documents.keep(li.person, 'passport.pdf', pdf)
  if (!paper.ok) throw new Error(paper.error.en)
  const document: DocumentId = paper.value.id
  const run = crypto.randomUUID().slice(0, 8)
  const submitTo = async (cases: Cases, n: number): Promise<Filed> => {
    const papers = papersOf(document).map((each) => ({ ...each, document }))
    const of = { kind: 'organisation', id: applicant.id as OrganisationId } as const
    const filing = { procedure, applicant: of, form: formOf(n), papers, promised: false, knowing: false }
    const key = `${run}-${n}`
    const done = await cases.submit(li, filing, { key, digest: key })
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    return done.value
  }
  const lifeOn = async (cases: Cases, n: number): Promise<void> => {
    let { case: id, version } = await submitTo(cases, n)
    for (const [at, { by, command, body }] of steps.entries()) {
      const key = `${run}-${n}-${at}`
      const given = { command, ...body } as unknown as Given
      const done = await cases.give(actor(by), id, version, given, { key, digest: key })
      if (!done.ok) throw new Error(`${command}: ${JSON.stringify(done.error)}`)
      ;({ case: id, version } = done.value)
    }
  }
  let lived = 0
  return {
    house,
    submit: (n) => submitTo(house.cases, n),
    life: (n) => lifeOn(house.cases, n),
    async taken() {
      const found: Taken[] = []
      const store: House['store'] = {
        ...house.store,
        commit(changes, asked) {
          found.push({ changes, asked })
          return house.store.commit(changes, asked)
        },
      }
      const { licences, documents, notices } = house
      const projections = [licences.projection, documents.projection, notices.projection]
      await lifeOn(casesOn(store, procedureById, house.clock.now, projections), --lived)
      if (found.length !== 1 + steps.length) throw new Error(`${found.length} commits, not ${1 + steps.length}`)
      return found
    },
  }
}

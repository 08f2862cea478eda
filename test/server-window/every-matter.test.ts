/**
 * Every matter that is declared, from its guide to its end, over HTTP: what the guide asks is filled in, what `can` offers is
 * done by whoever may, until it is decided; what it gives is then held, printed and verified.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuthorityId } from '../../src/people/authorities.ts'
import { procedures } from '../../src/zone/procedures.ts'
import { type Anything, openWindow, type Person, pdf, type Tried } from './house.ts'

let window: Tried
let today = ''
beforeAll(async () => {
  window = await openWindow()
  const { body } = await (await window.as('li')).get('/session')
  today = body.clock.today
}, 60_000)
afterAll(async () => {
  expect(window.failures).toEqual([])
  await window.close()
})

const later = (days: number): string => Temporal.PlainDate.from(today).add({ days }).toString()

/** Another case, for the matters that speak of one: the award, the challenge, the complaint, the decision disputed. */
const others = new Map<string, string>()

/** What a person would write: a day, a sum, the first of the choices; some matters want it just so. */
const special: Readonly<Record<string, Readonly<Record<string, () => Anything>>>> = {
  'trade.ruling-extension': { rulingExpiresOn: () => later(60) },
  'finance.trust-registration': { unitCode: () => '110105003002GB00012F00010001' },
  'data.rights-registration': { dataFingerprint: () => 'ab'.repeat(32) },
  'ip.pledge-registration': { patentNumber: () => 'ZL200410018477.9' },
  'trade.general-licence-application': {
    items: () => '3C001；砷化镓外延片；500；片',
    endUsers: () => 'Linden Semiconductor GmbH；德国；射频芯片生产',
  },
  'finance.application': {
    financialLicenceSought: () => 'foreign-bank-preparation',
    financialBusinessPlace: () => 'beijing-ftz',
  },
}

function written(procedure: string, { id, kind, options, most }: Anything): Anything {
  const own = special[procedure]?.[id]
  if (own) return own()
  switch (kind) {
    case 'date':
      return today
    case 'money':
    case 'share':
      return '100'
    case 'count':
    case 'number':
      return Math.min(1, most ?? 1)
    case 'yes-no':
      return true
    case 'choice':
      return options[0].code
    case 'set':
      return []
    case 'case':
      return others.get(id) ?? others.get('any') ?? ''
    default:
      return '示例'
  }
}

interface Filing {
  readonly person: Person
  readonly for: { readonly kind: string; readonly id: string }
}

/** Fills in what is still asked, looks again, and goes on until nothing is wrong. */
async function fill(procedure: string, { person, for: of }: Filing) {
  const guide = (await person.get(`/matters/${procedure}`)).body
  const { body: known } = await person.get(`/matters/${procedure}/prefill?for=${of.kind}:${of.id}`)
  const form: Record<string, Anything> = Object.fromEntries(
    known.values.map((each: Anything) => [each.field, each.value]),
  )
  const places = new Map<string, Anything>(
    guide.form.flatMap(({ fields, facts }: Anything) => [...fields, ...facts].map((each: Anything) => [each.id, each])),
  )
  const papers: { paper: string; document: string }[] = []
  const tried = new Map<string, number>()
  for (let round = 0; round < 30; round++) {
    const { body: checked } = await person.post(`/matters/${procedure}/check`, { for: of, form, papers })
    if (checked.ready) return { form, papers, checked }
    for (const { at, code } of checked.wrong) {
      const [, part, id] = at.split('/')
      if (part === 'papers') {
        papers.push({ paper: id, document: (await person.upload(`${id}.pdf`, pdf(id))).body.id })
        continue
      }
      const place = places.get(id)
      if (!place) throw new Error(`${procedure}: ${JSON.stringify(checked.wrong)}`)
      // A date out of its window, an answer that contradicts another: the next one.
      const times = (tried.get(id) ?? -1) + 1
      tried.set(id, times)
      form[id] =
        code === 'out-of-time'
          ? later(60 * times - 120)
          : times > 0 && place.options?.length > 0
            ? place.options[times % place.options.length].code
            : times > 0 && place.kind === 'yes-no'
              ? times % 2 === 0
              : written(procedure, place)
    }
  }
  const { body } = await person.post(`/matters/${procedure}/check`, { for: of, form, papers })
  throw new Error(`${procedure} cannot be filled in: ${JSON.stringify(body.wrong)}`)
}

const officer = (role: string, authority: AuthorityId): Promise<Person> =>
  window.as(`${role}.${authority.replaceAll('/', '-')}`)

/** Does the first of the steps that this person is offered; what it did, or null. */
async function steps(person: Person, id: string, wanted: readonly string[]): Promise<string | null> {
  const { status, body: view } = await person.get(`/cases/${id}`)
  if (status !== 200) return null
  for (const command of wanted) {
    // What has been proposed waits for its decision, and is not proposed anew.
    const waits = (result: string) => view.results.find((each: Anything) => each.id === result)?.proposal !== null
    const offer = view.can.find(
      (each: Anything) => each.command === command && (command !== 'propose' || !waits(each.fixed.result)),
    )
    if (!offer) continue
    const given = Object.fromEntries(
      offer.needs.flatMap((need: Anything) => {
        if (need.kind === 'choice') return [[need.name, need.options[0].code]]
        if (need.kind === 'date') return need.optional ? [] : [[need.name, need.most ?? need.least ?? later(365)]]
        return [[need.name, '事实清楚，符合规定。']]
      }),
    )
    const reply = await person.post(`/cases/${id}/${command}`, { version: view.version, ...offer.fixed, ...given })
    expect([command, reply.kind, reply.body.text?.zh]).toEqual([command, null, undefined])
    return command
  }
  return null
}

/** Until nobody has anything left to do that leads to a decision. */
async function handled(id: string): Promise<readonly string[]> {
  const done: string[] = []
  for (let round = 0; round < 40; round++) {
    const state = await window.house.cases.find(id as never)
    if (!state) throw new Error(`no case ${id}`)
    if (state.phase !== 'received' && state.phase !== 'reviewing') return done
    const places = [
      state.lead,
      ...Object.values(state.results).map(({ by }) => by),
      ...Object.values(state.opinions).map(({ from }) => from),
    ]
    let did: string | null = null
    for (const authority of new Set(places))
      for (const [role, commands] of [
        ['clerk', ['accept']],
        ['reviewer', ['give-opinion', 'publish-notice', 'propose']],
        ['approver', ['decide']],
      ] as const) {
        did ??= await steps(await officer(role, authority), id, commands)
      }
    // A notice runs, an opinion is awaited: time goes on.
    if (did === null) {
      await (await window.as('li')).post('/practice/clock', { days: 5 })
      done.push('5 days')
    } else done.push(did)
  }
  throw new Error(`case ${id} is never decided: ${done.join(', ')}`)
}

/** Those that others speak of come first. */
const order = ['procurement.award', 'procurement.challenge', 'procurement.complaint']
const sorted = [...procedures].sort(
  (a, b) => (order.indexOf(b.id) === -1 ? 0 : 1) - (order.indexOf(a.id) === -1 ? 0 : 1),
)

const says: Readonly<Record<string, readonly string[]>> = {
  'procurement.award': ['awardCase', 'any'],
  'procurement.challenge': ['challengeCase'],
  'procurement.complaint': ['complaintCase'],
}

describe('from the guide to the end', () => {
  test.each(sorted.map(({ id }) => id))(
    '%s',
    async (procedure) => {
      const declared = procedures.find(({ id }) => id === procedure)
      const person = await window.as('li')
      const of = { kind: 'organisation', id: 'practice-huace' }
      const { form, papers, checked } = await fill(procedure, { person, for: of })
      const promised = declared?.promise !== undefined
      const filed = await person.post('/cases', { procedure, for: of, form, papers, promised, knowing: true })
      expect([filed.kind, filed.body.problems]).toEqual([null, undefined])
      const id: string = filed.body.case
      for (const name of says[procedure] ?? []) others.set(name, id)
      expect((await window.house.cases.find(id as never))?.lead).toBe(checked.lead.id)

      // The award waits for those who dispute it, and is decided at the end of this file.
      if (procedure === 'procurement.award') return
      await handled(id)
      const { body: view } = await person.get(`/cases/${id}`)
      expect(view.phase.code).toBe('decided')
      for (const { decision, licence, id: result } of view.results) {
        expect([result, decision.deemed]).toEqual([result, false])
        const gives = declared?.results.find((each) => each.id === result)?.licence !== undefined
        if (decision.outcome.code !== 'granted' || !gives) continue
        expect((await person.get(`/licences/${licence.id}/pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-')
        expect((await (await window.as()).get(`/verify/${licence.id}`)).body.standing).toBe('valid')
      }
      const { body: told } = await person.get(`/notices?case=${id}`)
      expect(told.notices.length).toBeGreaterThan(1)
      expect((await person.get(`/cases/${id}/clock`)).body.terms).toHaveLength(view.terms.length)
    },
    60_000,
  )

  test('the award, once nothing holds it back any more', async () => {
    const id = others.get('awardCase') ?? ''
    await handled(id)
    expect((await (await window.as('li')).get(`/cases/${id}`)).body.phase.code).toBe('decided')
  }, 60_000)
})

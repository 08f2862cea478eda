/** What is refused when a case is filed, corrected or looked at, and what stays unseen by those whom it does not concern. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorityId } from '../../src/people/authorities.ts'
import { calendarAsOf } from '../../src/time/calendar.ts'
import { day, dayNumber } from '../../src/time/dates.ts'
import { calendarDays } from '../../src/time/period.ts'
import { factsOn, readApplication } from '../../src/window/application.ts'
import { sectionsFor } from '../../src/window/asked.ts'
import type { FormValues } from '../../src/window/events.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { approval } from '../../src/window/story.ts'
import { procedures } from '../../src/zone/procedures.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { clerk, experts, filing, fresh, type Kept, kept, li, places, reviewer, simple, stranger } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const declared = (id: string) => {
  const found = procedures.find((each) => each.id === id)
  if (!found) throw new Error(`no procedure ${id}`)
  return found
}

/** The district on the form says who is competent, and an application has to come within 30 days. */
const byDistrict = simple({
  id: 'by-district',
  form: [
    {
      title: { zh: '场所', en: 'venue' },
      facts: [],
      fields: [
        {
          id: 'district',
          name: { zh: '区', en: 'district' },
          kind: 'choice',
          options: { chaoyang: { zh: '朝阳区', en: 'Chaoyang' }, haidian: { zh: '海淀区', en: 'Haidian' } },
        },
        ...(approval.form[0]?.fields ?? []),
        { id: 'known', name: { zh: '知道之日', en: 'known on' }, kind: 'date' },
      ],
    },
  ],
  lead: {
    field: 'district',
    table: { haidian: { authority: authorityId('haidian/culture') } },
    otherwise: { authority: authorityId(experts) },
  },
  windows: [
    {
      says: { zh: '30 日内', en: 'within 30 days' },
      date: 'known',
      notAfter: { after: calendarDays(30) },
      cites: [approval.cites[0]],
    },
  ],
})
const form: FormValues = { district: 'chaoyang', address: '建国路 1 号', expiry: '2027-03-02', known: '2026-02-10' }

describe.each(places(() => postgres))('%s', (_, where) => {
  let house: Kept
  beforeAll(async () => {
    house = await kept(await where(), [byDistrict])
  })
  afterAll(() => house.store.close())

  const correcting = async () => {
    house.on('2026-03-02')
    const id = await house.filed({ procedure: byDistrict.id, form })
    const items = [{ about: '/form/address', says: '请写明门牌号' }]
    expect(await house.give(clerk, id, { command: 'ask-correction', items })).toBe('done')
    // Past the 30 days in which it had to come: it came in time.
    house.on('2026-03-20')
    return id
  }
  const correct = async (id: CaseId, changed: FormValues, papers = filing().papers) => {
    const version = (await house.cases.find(id))?.version ?? 0
    const done = await house.cases.give(
      li,
      id,
      version,
      { command: 'correct', form: { ...form, ...changed }, papers },
      fresh(),
    )
    return done.ok ? 'done' : `${done.error.code} ${(done.error.wrong ?? []).map(({ at }) => at).join(' ')}`.trim()
  }

  test.each([
    ['what was asked', { address: '建国路 1 号 2 层' }, 'done'],
    ['a day that does not exist', { expiry: '2027-02-29' }, 'incomplete /form/expiry'],
    ['a field emptied', { address: '' }, 'incomplete /form/address'],
    ['a field that is none', { colour: 'red' }, 'incomplete /form/colour'],
    ['a day by which it would have come too late', { known: '2026-01-01' }, 'incomplete /form/known'],
    ['a district where another authority is competent', { district: 'haidian' }, 'not-competent'],
    ['half a character', { address: '建国路\ud800' }, 'bad-text /form/address'],
    ['a character that no text has', { address: '建国路\0' }, 'bad-text /form/address'],
  ])('corrected with %s', async (_, changed, said) => {
    const id = await correcting()
    expect(await correct(id, changed as FormValues)).toBe(said)
    expect((await house.cases.find(id))?.phase).toBe(said === 'done' ? 'received' : 'correcting')
  })

  test('corrected, and the paper left out', async () => {
    expect(await correct(await correcting(), {}, [])).toBe('incomplete /papers/plan')
  })

  test('who is competent instead is named', async () => {
    const id = await correcting()
    const version = (await house.cases.find(id))?.version ?? 0
    const command = { command: 'correct', form: { ...form, district: 'haidian' }, papers: filing().papers } as const
    const done = await house.cases.give(li, id, version, command, fresh())
    expect(done.ok ? null : done.error.text.zh).toContain('海淀区')
    expect(done.ok ? null : done.error.text.en).toContain('article 32')
  })

  test('nothing with a broken character is filed, wherever it stands', async () => {
    house.on('2026-03-02')
    for (const given of [
      { form: { ...form, address: '\udc00' } },
      { form: { ...form, 'a\0b': 'x' } },
      { papers: [{ paper: 'plan', document: 'a' as never, name: '方案\0.pdf' }] },
    ]) {
      const done = await house.cases.submit(li, filing({ procedure: byDistrict.id, form, ...given }), fresh())
      expect(done.ok ? 'done' : done.error.code).toBe('bad-text')
    }
    const id = await house.filed({ procedure: byDistrict.id, form })
    expect(await house.give(reviewer, id, { command: 'refuse-acceptance', reasons: '不属于\0本机关' })).toBe('bad-text')
  })

  test('a case that is none and one that is not theirs look the same to a stranger', async () => {
    house.on('2026-03-02')
    const id = await house.filed({ procedure: byDistrict.id, form })
    const none = '2026-0000-0000' as CaseId
    const seen = async (which: CaseId, command: Parameters<Kept['cases']['give']>[3]) => {
      const given = await house.cases.give(stranger, which, 1, command, fresh())
      const open = await house.cases.open(stranger, which, { command: 'read' })
      return JSON.stringify([given, open]).replaceAll(which, 'N')
    }
    for (const command of [
      { command: 'accept' },
      { command: 'object', reasons: '不同意' },
      { command: 'claim' },
    ] as const)
      expect(await seen(id, command)).toBe(await seen(none, command))
    expect((await house.cases.open(clerk, id, { command: 'read' })).ok).toBe(true)
    // Whom it does concern is told why not.
    const refused = await house.cases.open(li, id, { command: 'accept' })
    expect(refused.ok ? '' : refused.error.code).toBe('not-permitted')
    const unknown = await house.cases.open(null, id, { command: 'read' })
    expect(unknown.ok ? '' : unknown.error.code).toBe('sign-in')
  })

  test('thirty days later the answer to a command is forgotten, and the case is not', async () => {
    house.on('2026-03-02')
    const id = await house.filed({ procedure: byDistrict.id, form })
    const { rows } = await house.store.query('select count(*)::int as n from commands')
    await house.store.query(
      `update commands set at = now() - interval '31 days' where key = (select max(key) from commands)`,
    )
    expect(await house.store.forget()).toBe(1)
    expect((await house.store.query('select count(*)::int as n from commands')).rows).toEqual([
      { n: Number(rows[0]?.n) - 1 },
    ])
    expect(await house.store.forget()).toBe(0)
    expect(await house.cases.find(id)).not.toBeNull()
  })
})

describe('a form', () => {
  const today = dayNumber(day('2026-03-02'))
  const read = (id: string, form: FormValues, kind: 'person' | 'organisation' | null) =>
    readApplication(declared(id), form, [], factsOn(declared(id), form), today, calendarAsOf(day('2026-03-02')), kind)
      .wrong

  test('whose facts contradict each other is told so, once, where it is filed', () => {
    const contradictory = { peopleExportedSinceLastYear: 10, sensitivePeopleExportedSinceLastYear: 20 }
    const wrong = read('data.standard-contract-filing', contradictory, 'organisation').filter(
      ({ code }) => code === 'contradiction',
    )
    expect(wrong).toHaveLength(1)
    expect(wrong[0]?.text.en).toContain('cannot outnumber')
    const possible = { ...contradictory, sensitivePeopleExportedSinceLastYear: 10 }
    expect(read('data.standard-contract-filing', possible, 'organisation').map(({ code }) => code)).not.toContain(
      'contradiction',
    )
  })

  test.each([
    ['programme.reconsideration', '行政复议法 2'],
    ['procurement.challenge', '政府采购法 21'],
    ['procurement.complaint', '政府采购法 21'],
    ['procurement.interim-measure', '政府采购法 21'],
  ])('of %s asks a person for a name and an organisation for its code (%s)', (id) => {
    const { applicants } = declared(id)
    expect(applicants).toEqual(['person', 'organisation'])
    const missing = (kind: 'person' | 'organisation' | null) => read(id, {}, kind).map(({ at }) => at)
    expect(missing('person')).toContain('/form/personName')
    expect(missing('person')).not.toContain('/form/creditCode')
    expect(missing('organisation')).toContain('/form/creditCode')
    expect(missing('organisation')).not.toContain('/form/personName')
    // Before anybody is named, neither is missing.
    expect(missing(null)).not.toContain('/form/personName')
    expect(missing(null)).not.toContain('/form/creditCode')
    expect(sectionsFor(declared(id), 'person')).toHaveLength(declared(id).form.length - 1)
  })
})

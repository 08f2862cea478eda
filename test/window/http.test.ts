/** Supervision over HTTP: how time limits are kept, for all; a case's trail, for those whom it concerns. */
import cookie from '@fastify/cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../src/people/actor.ts'
import { inOffice } from '../../src/people/people.examples.ts'
import type { SignedIn } from '../../src/people/people.ts'
import { buildApp } from '../../src/server/app.ts'
import { journalRoutes } from '../../src/server/journal.ts'
import type { App } from '../../src/server/kind.ts'
import { statisticsRoutes } from '../../src/server/statistics.ts'
import { guard } from '../../src/server/who.ts'
import { openCheckpoint } from '../../src/store/note.ts'
import { legalDateAt } from '../../src/time/dates.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { statisticsOn } from '../../src/window/statistics.ts'
import { growsFrom, verifyTrail } from '../../src/window/trail-check.ts'
import { clerk, experts, type Kept, kept, li, simple, stranger } from './house.ts'

const auditor = inOffice('auditor', 'beijing/government', 'auditor')
const actors: Readonly<Record<string, Actor>> = { li, clerk, stranger, auditor }
/** Who read what for which office. */
const noted: string[] = []

let house: Kept
let app: App
let id: CaseId
beforeAll(async () => {
  house = await kept({ memory: true }, [simple({ name: { zh: '场所，“甲”', en: 'venue, "A"' } })])
  id = await house.filed()
  await house.store.checkpoints.make(house.now())
  house.on('2026-03-03')
  await house.give(clerk, id, { command: 'accept' })
  house.on('2026-04-30')
  await house.cases.sweep(10)
  app = await buildApp({ perMinute: 100_000 })
  const statistics = statisticsOn(house.store, house.now)
  await app.register(
    async (api) => {
      await api.register(cookie)
      guard(api, {
        people: {
          signedIn: async (token) => {
            const actor = actors[token]
            return actor ? ({ actor } as SignedIn) : null
          },
        },
        today: () => legalDateAt(house.now()),
        origin: 'http://localhost',
      })
      journalRoutes(api, {
        ...house,
        clock: house,
        readings: {
          note: async ({ id }, { person, authority, role }, what) => {
            noted.push(`${person} (${role}, ${authority}) ${what} ${id}`)
          },
        },
      })
      statisticsRoutes(
        api,
        { statistics, clock: house },
        new Map([['simple', simple({ name: { zh: '场所，“甲”', en: 'venue, "A"' } })]]),
      )
    },
    { prefix: '/api' },
  )
})
afterAll(async () => {
  await app.close()
  await house.store.close()
})

const get = async (url: string, by?: string) => {
  const reply = await app.inject({ url, headers: by ? { authorization: `Bearer ${by}` } : {} })
  const json = String(reply.headers['content-type']).includes('json')
  return { status: reply.statusCode, headers: reply.headers, body: json ? reply.json() : reply.body }
}

describe('time limits', () => {
  test('by authority, this year, as JSON', async () => {
    const { status, body } = await get('/api/statistics/time-limits')
    expect(status).toBe(200)
    expect(body).toMatchObject({ from: '2026-01-01', to: '2026-04-30', today: '2026-04-30', by: 'authority' })
    expect(body.tallies).toEqual([
      {
        of: experts,
        name: { zh: expect.stringContaining('外国'), en: expect.any(String) },
        received: 1,
        decided: 0,
        due: 2,
        met: 1,
        missed: 1,
        deemed: 0,
        over: 1,
        running: 0,
        used: { median: 1, p90: 1 },
        allowed: { median: 5, p90: 5 },
      },
    ])
  })

  test('by matter, as a table that a spreadsheet opens', async () => {
    const { status, headers, body } = await get(
      '/api/statistics/time-limits?by=procedure&format=csv&from=2026-03-01&to=2026-03-31',
    )
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('time-limits.2026-03-01.2026-03-31.csv')
    expect(body.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFid,name_zh,name_en,received,decided,due,met,missed,deemed,over,running,used_median,used_p90,allowed_median,allowed_p90',
      'simple,场所，“甲”,"venue, ""A""",1,0,2,1,1,0,1,0,1,1,5,5',
    ])
  })

  test.each([
    ['from=2026-02-30', 'query/from'],
    ['to=never', 'query/to'],
    ['from=2026-03-02&to=2026-03-01', 'query/to'],
    ['from=2000-01-01&to=2026-03-01', 'query/to'],
    ['by=person', 'query/by'],
    ['format=xml', 'query/format'],
  ])('refused: %s', async (query, at) => {
    const { status, body } = await get(`/api/statistics/time-limits?${query}`)
    expect(status).toBe(400)
    expect(body.problems[0].at).toBe(at)
  })
})

describe('a trail', () => {
  test('is read by the applicant and those who handle the case, and proves itself', async () => {
    for (const by of ['li', 'clerk', 'auditor']) {
      const { status, headers, body } = await get(`/api/cases/${id.toLowerCase().replaceAll('-', '')}/trail`, by)
      expect(status).toBe(200)
      expect(headers['content-disposition']).toBe(`attachment; filename="${id}.trail.json"`)
      expect(headers['cache-control']).toBe('no-store')
      expect(verifyTrail(body, [house.store.signer?.verifier ?? '']).verdict).toBe('intact')
    }
  })

  test('read for an office, it is written down who did', () => {
    expect(noted).toEqual([`clerk (clerk, ${experts}) file ${id}`, `auditor (auditor, beijing/government) file ${id}`])
  })

  test('is there for nobody else, and looks like one that is not', async () => {
    const told = async (number: string, by?: string) => {
      const { status, body } = await get(`/api/cases/${number}/trail`, by)
      return JSON.stringify([status, body]).replaceAll(number, 'N')
    }
    expect(await told(id, 'stranger')).toBe(await told('2026-0000-0000', 'stranger'))
    expect(JSON.parse(await told(id, 'stranger'))[0]).toBe(404)
    expect(JSON.parse(await told(id))[0]).toBe(401)
    expect(JSON.parse(await told('nothing', 'li'))[0]).toBe(404)
  })
})

describe('checkpoints', () => {
  test('are open to all, the newest first, and each grew out of the one before', async () => {
    const { body } = await get('/api/journal/checkpoints')
    const [newest, older] = body.checkpoints.map(({ note }: { note: string }) => openCheckpoint(note, [body.verifier]))
    const { body: between } = await get(`/api/journal/consistency?from=${older.size}&to=${newest.size}`)
    expect(between).toMatchObject({ from: older.size, to: newest.size })
    expect(growsFrom(older, newest, between.proof)).toBe(true)
    expect(newest.size).toBeGreaterThan(older.size)
  })

  test.each(['from=0&to=1', 'from=2&to=1', 'from=1&to=1000000', 'from=a&to=1', 'from=1'])(
    'no proof for %s',
    async (query) => {
      expect((await get(`/api/journal/consistency?${query}`)).status).toBe(400)
    },
  )
})

/** The ring of keys over years of days, rotations and losses: on every day one key signs, and what was signed stays good. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { day, legalZone } from '../../src/time/dates.ts'
import { issue } from '../../src/window/licences/credential.ts'
import { keyRingOn } from '../../src/window/licences/ring.ts'
import { grant, must } from '../../src/window/licences/specimen.ts'
import { licenceTables } from '../../src/window/licences/tables.ts'
import { verify } from '../../src/window/licences/verify.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true }, licenceTables)
})
afterAll(() => store.close())

const step = fc.record({
  days: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 20, max: 400 })),
  does: fc.constantFrom('nothing', 'rotate', 'revoke'),
})

test('whatever happens: what a key signed is good until that key is revoked, and unknown from then on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      await store.query('delete from signing_keys')
      const ring = keyRingOn(store, 'a long secret of this installation')
      const signed: { readonly token: string; readonly kid: string }[] = []
      const revoked = new Set<string>()
      let today = day('2026-03-02')
      for (const { days, does } of steps) {
        today = today.add({ days })
        const key = await ring.today(today)
        const token = must(await issue({ ...grant, issued: today, from: today, until: null }, key))
        signed.push({ token, kid: key.kid })
        if (does !== 'nothing') {
          const lost = does === 'revoke' ? key.kid : null
          const next = must(await ring.rotate(today, lost))
          if (lost !== null) revoked.add(lost)
          expect((await ring.today(today)).kid).toBe(next.kid)
        }
        const keys = await ring.published()
        const now = today.toZonedDateTime({ timeZone: legalZone, plainTime: '12:00' }).toInstant()
        for (const { token, kid } of signed) {
          const { standing } = await verify(token, { keys, statusList: null, now })
          expect(standing).toBe(revoked.has(kid) ? 'unknown-key' : 'status-unknown')
        }
      }
    }),
    { numRuns: 25 },
  )
})

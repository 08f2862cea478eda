/** A trail handed over: who holds it sees by itself whether it was altered, and when each step was really written. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainHash, nothingBefore } from '../../src/store/event.ts'
import { newKey, openCheckpoint, signerFrom, signerOfSecret } from '../../src/store/note.ts'
import type { CaseId } from '../../src/window/ids.ts'
import { type Trail, type TrailEvent, trailOf } from '../../src/window/trail.ts'
import { growsFrom, verifyTrail } from '../../src/window/trail-check.ts'
import { type PostgresServer, startPostgres } from '../postgres.ts'
import { clerk, type Kept, kept, li, places, reviewer } from './house.ts'

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

const reasons = '符合条件'

describe.each(places(() => postgres))('%s: a case of three days, signed on each', (_, where) => {
  let house: Kept
  let id: CaseId
  let trail: Trail
  let key: string
  beforeAll(async () => {
    house = await kept(await where())
    key = house.store.signer?.verifier ?? ''
    const sign = () => house.store.checkpoints.make(house.now())
    await house.filed()
    await sign()
    house.on('2026-03-03')
    id = await house.filed()
    await house.filed()
    await sign()
    house.on('2026-03-04')
    await house.give(clerk, id, { command: 'accept' })
    await sign()
    house.on('2026-03-05')
    await house.give(reviewer, id, { command: 'propose', result: 'permit', outcome: 'granted', reasons })
    await house.filed()
    const made = await trailOf(house.store, id, house.now())
    if (!made) throw new Error('there is a case, and no trail of it')
    trail = made
  })
  afterAll(() => house.store.close())

  const other = signerFrom('onewindow/test', newKey())
  const changed = (at: number, change: (event: TrailEvent) => Partial<TrailEvent>): Trail => ({
    ...trail,
    events: trail.events.map((event, index) => (index === at ? { ...event, ...change(event) } : event)),
  })
  /** Every hash computed anew, as a forger would. */
  const rechained = (file: Trail): Trail => {
    let previous: Uint8Array = nothingBefore
    const events = file.events.map((event) => {
      previous = chainHash(previous, event.text)
      return { ...event, hash: Buffer.from(previous).toString('hex') }
    })
    return { ...file, events }
  }
  const judged = (file: unknown, ...keys: string[]) => {
    const { verdict, events } = verifyTrail(JSON.parse(JSON.stringify(file)), keys.length > 0 ? keys : [key])
    return [verdict, ...events.map((each) => each.verdict)]
  }

  test('as it was given it is intact, and each step was there by the time of a signature', () => {
    expect(judged(trail)).toEqual(['intact', 'intact', 'intact', 'intact'])
    const { events, checkpoint, case: number } = verifyTrail(trail, [key])
    expect(number).toBe(id)
    expect(checkpoint).toEqual({ origin: 'onewindow/test', size: 6, at: '2026-03-05T02:00:00Z' })
    expect(events.map(({ type, notBefore, notAfter, backDated }) => [type, notBefore, notAfter, backDated])).toEqual([
      ['submitted', '2026-03-02T02:00:00Z', '2026-03-03T02:00:00Z', false],
      ['accepted', '2026-03-03T02:00:00Z', '2026-03-04T02:00:00Z', false],
      ['proposed', '2026-03-04T02:00:00Z', '2026-03-05T02:00:00Z', false],
    ])
  })

  test.each<[string, () => unknown, readonly string[]]>([
    [
      'a word changed',
      () => changed(1, ({ text }) => ({ text: text.replace('2026-03-04', '2026-03-03') })),
      ['altered', 'intact', 'altered', 'intact'],
    ],
    [
      'a word changed, and all hashes computed anew',
      () => rechained(changed(0, ({ text }) => ({ text: text.replace('朝阳区', '海淀区') }))),
      ['altered', 'altered', 'altered', 'altered'],
    ],
    [
      'the last word changed, and all hashes computed anew',
      () => rechained(changed(2, ({ text }) => ({ text: text.replace('granted', 'refused') }))),
      ['altered', 'intact', 'intact', 'altered'],
    ],
    [
      'a step left out',
      () => ({ ...trail, events: trail.events.filter((_, index) => index !== 1) }),
      ['altered', 'intact', 'altered'],
    ],
    [
      'a step told twice',
      () => ({ ...trail, events: [...trail.events, trail.events[2]] }),
      ['altered', 'intact', 'intact', 'intact', 'altered'],
    ],
    [
      'two steps in the other order',
      () => ({ ...trail, events: [trail.events[1], trail.events[0], trail.events[2]] }),
      ['altered', 'altered', 'altered', 'altered'],
    ],
    [
      'a proof of another place',
      () => changed(2, ({ proof }) => ({ proof: proof && { ...proof, leaf: proof.leaf - 1 } })),
      ['altered', 'intact', 'intact', 'altered'],
    ],
    ['no step at all', () => ({ ...trail, events: [] }), ['altered']],
    [
      'of another case',
      () => ({ ...trail, case: '2026-0000-0000', stream: 'case:2026-0000-0000' }),
      ['altered', 'altered', 'altered', 'altered'],
    ],
    [
      'no proof of the last step',
      () => changed(2, () => ({ proof: null })),
      ['not-covered', 'intact', 'intact', 'not-covered'],
    ],
    [
      'an older checkpoint that proves nothing',
      () => ({ ...trail, older: trail.older.map((each) => ({ ...each, consistency: [] })) }),
      ['altered', 'intact', 'intact', 'intact'],
    ],
    [
      'the number of the checkpoint changed',
      () => ({ ...trail, checkpoint: trail.checkpoint.replace('\n6\n', '\n7\n') }),
      ['wrong-key'],
    ],
    [
      'its time changed',
      () => ({ ...trail, checkpoint: trail.checkpoint.replace('2026-03-05', '2026-03-01') }),
      ['wrong-key'],
    ],
    [
      'an older one signed by somebody else',
      () => ({ ...trail, older: [{ note: other.sign('onewindow/test\n1\nAAAA\n'), consistency: [] }] }),
      ['wrong-key'],
    ],
    ['no trail', () => ({ hello: 'world' }), ['unreadable']],
    ['nothing', () => null, ['unreadable']],
    ['events that are none', () => ({ ...trail, events: ['x'] }), ['unreadable']],
    ['text that is no event', () => changed(0, () => ({ text: '{' })), ['altered', 'altered', 'intact', 'intact']],
  ])('%s', (_, made, said) => {
    expect(judged(made())).toEqual(said)
  })

  test('another key is not the journal’s, though it calls itself the same', () => {
    expect(judged(trail, other.verifier)).toEqual(['wrong-key'])
    expect(judged(trail, other.verifier, key)[0]).toBe('intact')
    expect(judged(trail, 'no key')).toEqual(['wrong-key'])
  })

  test('a step that says that it was written before a signature that does not hold it is back-dated', async () => {
    house.on('2026-03-06')
    const late = await house.filed()
    await house.store.checkpoints.make(house.now())
    house.on('2026-03-03')
    await house.give(clerk, late, { command: 'accept' })
    house.on('2026-03-07')
    const file = await trailOf(house.store, late, house.now())
    const { verdict, events } = verifyTrail(file, [key])
    expect(verdict).toBe('intact')
    expect(events.map(({ backDated }) => backDated)).toEqual([false, true])
    expect(events[1]?.says.en).toContain('back-dated')
    // What time does is dated on its own day, however late it is noticed.
    house.on('2026-03-09')
    const left = await house.filed()
    house.on('2026-03-20')
    await house.store.checkpoints.make(house.now())
    await house.cases.sweep(100)
    const swept = verifyTrail(await trailOf(house.store, left, house.now()), [key])
    expect(swept.events.filter(({ actor }) => actor === 'time').length).toBeGreaterThan(0)
    expect(swept.events.map(({ backDated }) => backDated)).not.toContain(true)
  })

  test('there is none of a case that is none', async () => {
    expect(await trailOf(house.store, '2026-0000-0000' as CaseId, house.now())).toBeNull()
  })

  test('the journal grows: an older checkpoint and the newest fit together, and with another journal’s they do not', async () => {
    const [newest, ...older] = await house.store.checkpoints.newest(10)
    const new_ = openCheckpoint(newest?.note ?? '', [key])
    if (!new_) throw new Error('signed by this key')
    for (const { size, note } of older) {
      const old = openCheckpoint(note, [key])
      const proof = (await house.store.checkpoints.consistency(size, new_.size)).map((each) => each.toString('base64'))
      expect(old && growsFrom(old, new_, proof)).toBe(true)
      expect(old && growsFrom({ ...old, root: Buffer.alloc(32) }, new_, proof)).toBe(false)
    }
  })

  test('withdrawn, the trail goes on', async () => {
    house.on('2026-03-20')
    await house.give(li, id, { command: 'withdraw', reasons })
    expect(judged(await trailOf(house.store, id, house.now()))).toEqual([
      'intact',
      'intact',
      'intact',
      'intact',
      'intact',
    ])
  })
})

test('the key that follows from a secret is the same everywhere, and another for another secret', () => {
  const verifier = (secret: string) => signerOfSecret('onewindow/journal', secret).verifier
  expect(verifier('one')).toBe(verifier('one'))
  expect(verifier('one')).not.toBe(verifier('two'))
})

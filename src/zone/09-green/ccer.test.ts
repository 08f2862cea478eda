import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Block, sizeOfAll } from '../../ledgers/serials.ts'
import type { FormValues } from '../../window/events.ts'
import { firm, type Kept, kept } from '../ledger-cases.ts'
import { ccer } from './ccer.ts'
import { blockText, ccerAccounts, parseSerial, serialText } from './ccer-accounts.ts'

const owner = firm('OWNER')
const buyer = firm('BUYER')
const project = 'P000012'
const today = '2026-11-23'

const registration = {
  project,
  name: '延庆造林碳汇',
  methodology: 'CCER-14-001-V01',
  creditingFrom: '2020-01-01',
  creditingUntil: '2039-12-31',
  validator: '中环联合认证中心',
}
const verification = {
  project,
  vintage: 2023,
  monitoredFrom: '2023-01-01',
  monitoredUntil: '2023-12-31',
  appliedOn: '2024-06-30',
  tonnes: 1000,
  report: 'HC-2024-001',
  verifier: '中国质量认证中心',
}

/** A project with 1,000 tonnes of 2023 verified, an owner and a buyer with accounts. */
async function verified(): Promise<Kept> {
  const ledger = kept(ccer)
  for (const [operation, who, form] of [
    ['register-project', owner, registration],
    ['verify', owner, verification],
    ['open-account', owner, { name: '延庆林场' }],
    ['open-account', buyer, { name: '买方公司' }],
  ] as const)
    expect(await ledger.tell(operation, who, form, today)).toBe('done')
  return ledger
}

async function issued(tonnes = 1000): Promise<Kept> {
  const ledger = await verified()
  expect(await ledger.tell('issue', owner, { project, vintage: 2023, tonnes }, today)).toBe('done')
  return ledger
}

const said = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ series, first, last }) => blockText(series, first, last))

const toBuyer = { to: 'holding:BUYER', contract: '合同 2026-01' }
const use = { beneficiary: '国贸大厦', purpose: 'enterprise', public: true }
const serial = (number: number): string => serialText({ series: `${project}-2023`, number: BigInt(number) })

describe('a project', () => {
  test.each<[string, FormValues, string]>([
    ['its number is the letter P and six digits', {}, 'done'],
    ['a number without the letter', { project: '000012' }, 'refused'],
    ['a number with five digits', { project: 'P00012' }, 'refused'],
    ['a crediting period of one day', { creditingUntil: '2020-01-01' }, 'done'],
    ['a crediting period that ends the day before it begins', { creditingUntil: '2019-12-31' }, 'refused'],
  ])('%s', async (_, change, answer) =>
    expect(await kept(ccer).tell('register-project', owner, { ...registration, ...change }, today)).toBe(answer),
  )

  it('is entered once', async () => {
    const ledger = await verified()
    expect(await ledger.give('register-project', buyer, registration, today)).toMatchObject({
      ok: false,
      error: { code: 'refused', text: { zh: '项目 P000012 已经登记' } },
    })
  })
})

describe('a verification', () => {
  const other = { report: 'HC-2024-002' }
  test.each<[string, FormValues, string]>([
    ['of the whole year', other, 'done'],
    ['the same report for the same year, a second time', {}, 'already'],
    ['one tonne', { ...other, tonnes: 1 }, 'done'],
    ['nothing', { ...other, tonnes: 0 }, 'refused'],
    ['of a project that is not entered', { ...other, project: 'P000013' }, 'refused'],
    ['monitored into the next year', { ...other, monitoredUntil: '2024-01-01' }, 'refused'],
    ['monitored to the last day of the year', { ...other, monitoredFrom: '2023-12-31' }, 'done'],
    [
      'from the day after the goals were set: 2020-09-23',
      {
        ...other,
        vintage: 2020,
        monitoredFrom: '2020-09-23',
        monitoredUntil: '2020-12-31',
      },
      'done',
    ],
    [
      'from the very day on which the goals were set: 2020-09-22',
      {
        ...other,
        vintage: 2020,
        monitoredFrom: '2020-09-22',
        monitoredUntil: '2020-12-31',
      },
      'refused',
    ],
    [
      'five years before the application, to the day',
      {
        ...other,
        vintage: 2021,
        monitoredFrom: '2021-03-01',
        monitoredUntil: '2021-12-31',
        appliedOn: '2026-03-01',
      },
      'done',
    ],
    [
      'five years and a day before the application',
      {
        ...other,
        vintage: 2021,
        monitoredFrom: '2021-02-28',
        monitoredUntil: '2021-12-31',
        appliedOn: '2026-03-01',
      },
      'refused',
    ],
    ['applied for on the last day monitored', { ...other, appliedOn: '2023-12-31' }, 'done'],
    ['applied for before the monitoring was over', { ...other, appliedOn: '2023-12-30' }, 'refused'],
    ['applied for today', { ...other, appliedOn: today }, 'done'],
    ['applied for tomorrow', { ...other, appliedOn: '2026-11-24' }, 'refused'],
  ])('%s', async (_, change, answer) =>
    expect(await (await verified()).tell('verify', owner, { ...verification, ...change }, today)).toBe(answer),
  )

  it('lies within the crediting period', async () => {
    const ledger = kept(ccer)
    await ledger.tell('register-project', owner, { ...registration, creditingFrom: '2023-01-02' }, today)
    expect(await ledger.tell('verify', owner, verification, today)).toBe('refused')
    expect(await ledger.tell('verify', owner, { ...verification, monitoredFrom: '2023-01-02' }, today)).toBe('done')
  })

  it('is of the project’s own owner', async () => {
    const ledger = await verified()
    expect(await ledger.tell('verify', buyer, { ...verification, report: 'X' }, today)).toBe('refused')
    expect(await ledger.tell('issue', buyer, { project, vintage: 2023, tonnes: 1 }, today)).toBe('refused')
  })
})

describe('units', () => {
  test.each<[string, number, string]>([
    ['as many as were verified', 1000, 'done'],
    ['one tonne more', 1001, 'refused'],
    ['a part', 1, 'done'],
    ['none', 0, 'refused'],
  ])('are issued: %s', async (_, tonnes, answer) =>
    expect(await (await verified()).tell('issue', owner, { project, vintage: 2023, tonnes }, today)).toBe(answer),
  )

  it('are not issued for a year that nobody verified, nor without an account', async () => {
    const ledger = await verified()
    expect(await ledger.tell('issue', owner, { project, vintage: 2022, tonnes: 1 }, today)).toBe('refused')
    const fresh = kept(ccer)
    await fresh.tell('register-project', owner, registration, today)
    await fresh.tell('verify', owner, verification, today)
    expect(await fresh.give('issue', owner, { project, vintage: 2023, tonnes: 1 }, today)).toMatchObject({
      ok: false,
      error: { text: { zh: '应先在登记系统开立持有账户' } },
    })
  })

  it('are numbered on from where the last issue ended, also after a second report', async () => {
    const ledger = await issued(400)
    await ledger.tell('issue', owner, { project, vintage: 2023, tonnes: 600 }, today)
    await ledger.tell('verify', owner, { ...verification, report: 'HC-2024-002', tonnes: 5 }, today)
    await ledger.tell('issue', owner, { project, vintage: 2023, tonnes: 5 }, today)
    expect(sizeOfAll(ledger.blocks(ccerAccounts.holding(owner)))).toBe(1005n)
    expect(said(ledger.blocks(ccerAccounts.holding(owner))).at(-1)).toBe('CCER-P000012-2023-00001001–00001005')
    expect(ledger.balance(ccerAccounts.verified('P000012-2023'))).toBe(0n)
  })

  it('go to another account, and a block splits', async () => {
    const ledger = await issued()
    expect(await ledger.tell('transfer', owner, { ...toBuyer, tonnes: 300 }, today)).toBe('done')
    expect(said(ledger.blocks(ccerAccounts.holding(buyer)))).toEqual(['CCER-P000012-2023-00000001–00000300'])
    expect(said(ledger.blocks(ccerAccounts.holding(owner)))).toEqual(['CCER-P000012-2023-00000301–00001000'])
  })

  test.each<[string, FormValues, string]>([
    ['all that there is', { tonnes: 1000 }, 'done'],
    ['one tonne more than there is', { tonnes: 1001 }, 'refused'],
    ['none', { tonnes: 0 }, 'refused'],
    ['the account number without its first word', { to: 'BUYER', tonnes: 1 }, 'done'],
    ['to an account that nobody opened', { to: 'holding:NOBODY', tonnes: 1 }, 'refused'],
    ['to a project, which is no holder', { to: 'project:P000012', tonnes: 1 }, 'refused'],
    ['to oneself', { to: 'holding:OWNER', tonnes: 1 }, 'refused'],
    ['named numbers', { tonnes: 10, firstSerial: serial(991) }, 'done'],
    ['named numbers, one beyond the last', { tonnes: 11, firstSerial: serial(991) }, 'floor'],
    ['a number that was never issued', { tonnes: 1, firstSerial: serial(1001) }, 'floor'],
    ['a number that is none', { tonnes: 1, firstSerial: 'CCER-12-2023-1' }, 'refused'],
  ])('are transferred: %s', async (_, change, answer) =>
    expect(await (await issued()).tell('transfer', owner, { ...toBuyer, ...change }, today)).toBe(answer),
  )
})

describe('retirement', () => {
  it('takes part of a block; the rest is transferred; what is retired never moves again', async () => {
    const ledger = await issued()
    expect(await ledger.tell('retire', owner, { ...use, tonnes: 250, firstSerial: serial(101) }, today)).toBe('done')
    const grave = ccerAccounts.retired(owner, 1)
    expect(said(ledger.blocks(grave))).toEqual(['CCER-P000012-2023-00000101–00000350'])
    expect(ledger.account(grave)).toMatchObject({ closed: true, balance: 250n, ceiling: 250n })
    expect(said(ledger.blocks(ccerAccounts.holding(owner)))).toEqual([
      'CCER-P000012-2023-00000001–00000100',
      'CCER-P000012-2023-00000351–00001000',
    ])
    // None of the retired numbers, neither the first nor the last; those beside them, yes.
    const one = { ...toBuyer, tonnes: 1 }
    const moves: readonly (readonly [number, string])[] = [
      [100, 'done'],
      [101, 'floor'],
      [350, 'floor'],
      [351, 'done'],
    ]
    for (const [number, answer] of moves)
      expect(await ledger.tell('transfer', owner, { ...one, firstSerial: serial(number) }, today)).toBe(answer)
    for (const operation of ['retire', 'cancel'])
      expect(
        await ledger.tell(
          operation,
          owner,
          {
            tonnes: 1,
            firstSerial: serial(101),
            ...(operation === 'retire' ? use : { ground: 'error', reason: '重复核发' }),
          },
          today,
        ),
      ).toBe('floor')
    expect(await ledger.tell('transfer', owner, { ...toBuyer, tonnes: 748 }, today)).toBe('done')
    expect(await ledger.tell('transfer', owner, { ...toBuyer, tonnes: 1 }, today)).toBe('refused')
  })

  it('has an account of its own each time, and a certificate', async () => {
    const ledger = await issued()
    const first = await ledger.give('retire', owner, { ...use, tonnes: 1 }, today)
    const second = await ledger.give('retire', owner, { ...use, tonnes: 2 }, today)
    expect([first, second].map((each) => each.ok && each.value.about)).toEqual([
      expect.objectContaining({ certificate: 'ZX-OWNER-0001', beneficiary: '国贸大厦', tonnes: '1' }),
      expect.objectContaining({ certificate: 'ZX-OWNER-0002', tonnes: '2' }),
    ])
    expect(ledger.balance(ccerAccounts.retired(owner, 2))).toBe(2n)
  })
})

test('the registry cancels what is still held, with its reasons', async () => {
  const ledger = await issued()
  const cancelled = { tonnes: 1000, ground: 'deceit', reason: '监测数据不实' }
  expect(await ledger.tell('cancel', owner, { ...cancelled, tonnes: 1001 }, today)).toBe('refused')
  expect(await ledger.tell('cancel', owner, cancelled, today)).toBe('done')
  expect(ledger.balance(ccerAccounts.holding(owner))).toBe(0n)
  expect(ledger.account(ccerAccounts.cancelled(owner, 1))).toMatchObject({ closed: true, balance: 1000n })
})

describe('numbers', () => {
  test.each<[string, string | null]>([
    ['CCER-P000012-2023-00000147', 'P000012-2023 147'],
    [' ccer-p000012-2023-00000147 ', 'P000012-2023 147'],
    ['ＣＣＥＲ－Ｐ０００００１２－２０２３－０００００１４７', null], // nine digits in the project
    ['ＣＣＥＲ－Ｐ００００１２－２０２３－０００００１４７', 'P000012-2023 147'],
    ['CCER–P000012–2023–00000147', 'P000012-2023 147'],
    ['CCER-P000012-2023-00000000', null],
    ['CCER-P000012-2023-147', null],
    ['P000012-2023-00000147', null],
    ['', null],
  ])('%j is read as %j', (typed, read) => {
    const parsed = parseSerial(typed)
    expect(parsed.ok ? `${parsed.value.series} ${parsed.value.number}` : null).toBe(read)
  })

  test('one tonne, and a block', () => {
    expect(blockText('P000012-2023', 147n, 147n)).toBe('CCER-P000012-2023-00000147')
    expect(blockText('P000012-2023', 101n, 250n)).toBe('CCER-P000012-2023-00000101–00000250')
  })
})

/** One thing that someone tries, sensible or not. */
const trial = fc.record({
  operation: fc.constantFrom('issue', 'transfer', 'transfer', 'retire', 'cancel', 'verify'),
  who: fc.constantFrom(owner, buyer),
  tonnes: fc.integer({ min: 1, max: 60 }),
  from: fc.option(fc.integer({ min: 1, max: 160 }), { nil: undefined }),
})
type Trial = typeof trial extends fc.Arbitrary<infer T> ? T : never

function formOf({ operation, who, tonnes, from }: Trial, number: number): FormValues {
  const some: FormValues = { tonnes, ...(from === undefined ? {} : { firstSerial: serial(from) }) }
  switch (operation) {
    case 'issue':
      return { project, vintage: 2023, tonnes }
    case 'verify':
      return { ...verification, tonnes, report: `R${number}` }
    case 'retire':
      return { ...some, ...use }
    case 'cancel':
      return { ...some, ground: 'error', reason: '重复' }
    default:
      return { ...some, to: who === owner ? 'BUYER' : 'OWNER', contract: '合同' }
  }
}

test('whatever is tried: every number that was issued is in exactly one place, and the sums agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(trial, { maxLength: 40 }), async (trials) => {
      const ledger = await issued(100)
      const graves = new Map<string, readonly Block[]>()
      for (const [number, each] of trials.entries()) {
        await ledger.tell(each.operation, each.who, formOf(each, number), today)
        const accounts = ledger.accounts()
        const units = accounts.filter(({ kind }) => ['holding', 'retired', 'cancelled'].includes(kind))
        // What each account counts is what it has numbers for.
        for (const { id, balance } of units) expect(sizeOfAll(ledger.blocks(id))).toBe(balance)
        // All numbers together are 1 to the last, none of them twice.
        const all = units.flatMap(({ id }) => ledger.blocks(id)).sort((a, b) => Number(a.first - b.first))
        expect(all[0]?.first).toBe(1n)
        for (const [at, block] of all.entries()) expect(block.first).toBe((all[at - 1]?.last ?? 0n) + 1n)
        // Issued is verified less what waits, and the whole ledger sums to nought.
        const series = `${project}-2023`
        const waiting = ledger.balance(ccerAccounts.verified(series)) ?? 0n
        expect(sizeOfAll(all)).toBe(-(ledger.balance(ccerAccounts.source(series)) ?? 0n) - waiting)
        expect(accounts.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n)
        // What was retired or cancelled stands as it stood.
        for (const { id, kind } of units) {
          if (kind === 'holding') continue
          expect(ledger.blocks(id)).toEqual(graves.get(id) ?? ledger.blocks(id))
          graves.set(id, ledger.blocks(id))
        }
      }
    }),
    { numRuns: 150 },
  )
})

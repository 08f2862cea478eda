/**
 * Markets as people use them in a browser: carbon units sold in part, delivered against payment; a data product that the
 * negative list keeps out, and another that is sold and released from custody to the buyer who has paid.
 */
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { practiceFirm, practicePerson } from '../../src/people/practice.ts'
import { ccerAccounts } from '../../src/zone/09-green/ccer-accounts.ts'
import { openWindow, type Tried } from '../server-window/house.ts'
import { answer, goingOn } from './acting.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  await seeded()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))
const goesTo = goingOn(visit)

const huace = { kind: 'organisation', id: practiceFirm('huace') } as const
const beichen = { kind: 'organisation', id: practiceFirm('beichen') } as const
const seller = '华测数据（北京）有限公司的法定代表人'
const buyer = '北辰生物医药（北京）有限公司的法定代表人'

/** What the registry and the bank have confirmed: a hundred tonnes with one firm, money with the other. */
async function seeded(): Promise<void> {
  let keys = 0
  const give = async (ledger: string, operation: string, of: typeof huace | typeof beichen, form: object) => {
    const request = { key: `seed-${++keys}`, digest: 'seed' }
    const done = await window.house.ledgers.give(
      practicePerson('bank'),
      ledger,
      operation,
      of,
      form as Readonly<Record<string, string>>,
      request,
    )
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  const unit = { project: 'P000012', vintage: 2023 }
  for (const of of [huace, beichen]) await give('green.ccer', 'open-account', of, { name: of.id })
  await give('green.ccer', 'register-project', huace, {
    project: 'P000012',
    name: '延庆光伏',
    methodology: 'CCER-01-001',
    creditingFrom: '2021-01-01',
    creditingUntil: '2030-12-31',
    validator: '审定机构',
  })
  await give('green.ccer', 'verify', huace, {
    ...unit,
    monitoredFrom: '2023-01-01',
    monitoredUntil: '2023-12-31',
    appliedOn: '2026-10-01',
    tonnes: 100,
    report: 'R-1',
    verifier: '核查机构',
  })
  await give('green.ccer', 'issue', huace, { ...unit, tonnes: 100 })
  await give('finance.fee-payments', 'settlement-pay-in', beichen, { amount: '100000', bankReference: 'B-1' })
}

const holds = async (of: typeof huace | typeof beichen): Promise<bigint> =>
  (await window.house.ledgers.account('green.ccer', ccerAccounts.holding(of)))?.balance ?? 0n

const type = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).first().fill(value)
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

describe('carbon units', () => {
  test('a hundred tonnes offered, forty bought: units and money change hands at once, sixty stay on offer', async () => {
    const li = await goesTo('/markets/green.ccer-trading', seller)
    await press(li, '我要挂牌')
    await type(li, { 项目编号和产生年份: 'P000012-2023', '单价（元/吨）': '80.00', '数量（吨）': '100' })
    await li.locator('.market-offering button[type=submit]').click()
    await li.waitForURL(/\/offers\//)
    await li.getByText('挂牌中').first().waitFor()
    const offer = new URL(li.url()).pathname
    expect(await axeFinds(li)).toEqual([])

    const wang = await goesTo(offer, buyer)
    await type(wang, { '数量（吨）': '40' })
    await wang.getByText('3200.00').waitFor()
    await press(wang, '订立合同')
    await wang.getByText('核证自愿减排量交易合同').waitFor()
    const [download] = await Promise.all([wang.waitForEvent('download'), wang.getByText('下载文本').click()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const hash = createHash('sha256').update(Buffer.concat(chunks)).digest('hex')
    await wang.getByText(hash).waitFor()
    await press(wang, '确认合同并交割')
    await wang.getByText('已交割').first().waitFor()
    expect(await axeFinds(wang)).toEqual([])
    expect([await holds(huace), await holds(beichen)]).toEqual([0n, 40n])

    const { page: anyone } = await visit('/markets/green.ccer-trading', {
      width: widths.phone,
      lang: 'en',
      theme: 'dark',
    })
    await anyone.getByText('The last was CNY 80.00').waitFor()
    await anyone.getByRole('cell', { name: '60' }).waitFor()
    expect(await overflow(anyone)).toBeLessThanOrEqual(0)
    expect(await axeFinds(anyone)).toEqual([])
  })
})

describe('data products', () => {
  const product = {
    产品名称: '路口流量',
    内容说明: '每小时车流量',
    适用场景: '选址',
    '单价（元/份）': '500',
    '数量（份）': '3',
  }
  const listed = { dataTradeListsIssued: 'yes', dataRightsRegistered: 'yes', importantDataExported: 'none' }
  const content = Buffer.from('junction,hour,vehicles\n1,8,900\n')

  const filledIn = async (lists: string): Promise<Page> => {
    const li = await goesTo('/markets/data.products', seller)
    await press(li, '我要挂牌')
    await answer(li, { ...listed, delivery: 'file', use: 'internal' })
    await li.locator('[data-fact="dataTradeListsNaming"]').getByLabel(lists, { exact: true }).check()
    await type(li, product)
    await li
      .locator('.market-offering input[type=file]')
      .setInputFiles([{ name: 'flow.txt', mimeType: 'text/plain', buffer: content }])
    await li.locator('.market-file').waitFor()
    return li
  }

  test('on the negative list: the page says so with the clause before it is offered, and it is not listed', async () => {
    const li = await filledIn('负面清单')
    await li.locator('.market-gate.refuses').getByText('不得交易').first().waitFor()
    await li.locator('.market-gate').getByText('依据：').first().waitFor()
    await li.locator('.market-offering button[type=submit]').click()
    await li.locator('.refused').getByText('判定不允许交易').waitFor()
    expect(await window.house.markets.onOffer('data.products', 10)).toEqual([])
    expect(await axeFinds(li)).toEqual([])
  })

  test('on neither: sold on one text that both confirm, and released to the buyer with the payment', async () => {
    const li = await filledIn('以上都没有')
    await li.locator('.market-gate.passes').waitFor()
    await li.locator('.market-offering button[type=submit]').click()
    await li.waitForURL(/\/offers\//)
    await li.getByText('挂牌中').first().waitFor()

    const wang = await goesTo(new URL(li.url()).pathname, buyer)
    await type(wang, { 购买用途: '门店选址' })
    await press(wang, '订立合同')
    await wang.getByText('数据产品交易合同').waitFor()
    await press(wang, '确认合同')
    await wang.getByText('由交易场所保管，交割时释放给买方').waitFor()
    expect(await wang.getByRole('link', { name: '下载', exact: true }).count()).toBe(0)

    await li.goto(new URL(wang.url()).pathname)
    await settled(li)
    await press(li, '确认合同并交割')
    await li.getByText('已释放给买方').waitFor()

    await wang.reload()
    await settled(wang)
    const [download] = await Promise.all([
      wang.waitForEvent('download'),
      wang.getByRole('link', { name: '下载', exact: true }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).equals(content)).toBe(true)
    expect(await overflow(wang)).toBeLessThanOrEqual(0)
  })
})

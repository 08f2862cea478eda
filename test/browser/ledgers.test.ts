/**
 * Ledgers as people live them: an exporter of dual-use items is granted one licence and draws it down over several
 * shipments, until the next is refused with the reason; a firm whose exports of data come near 100,000 people is told
 * before it gets there.
 */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openWindow, type Tried } from '../server-window/house.ts'
import { answer, does, filesIt, fill, forIt, goingOn, handIn } from './acting.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))
const goesTo = goingOn(visit)

/** Fields of a ledger's form, by their ids. */
async function writes(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(fields))
    await page.locator(`.ledger-op[open] [data-fact="${id}"]`).locator('input, textarea').first().fill(value)
}

/** Nothing for axe to find, nothing wider than the window. */
async function reads(page: Page): Promise<void> {
  expect(await axeFinds(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

describe('one licence, many shipments', () => {
  test('granted, drawn down until it is used up, put right by the authority, and drawn down again', async () => {
    const wang = await goesTo('/matters/trade.general-licence-application/apply', '北辰生物医药')
    await answer(wang, {
      dualUseDirection: 'export',
      registeredIn: 'beijing-other',
      generalLicenceBars: '',
      dualUseExportOccasion: 'ordinary',
      dualUseComplianceSystem: 'yes',
      dualUseExportRecord: 'yes',
      fixedChannelsAndUsers: 'yes',
    })
    await fill(wang, {
      items: '3C001；砷化镓外延片；500',
      endUsers: 'Linden Semiconductor GmbH；德国；射频芯片生产\nKato Seisakusho；日本；研发',
      destinations: '德国、日本',
    })
    await wang.locator('#field-periodAsked input[value="one-year"]').check()
    await handIn(wang, 'compliance', 'export-record', 'channels', 'end-use')
    await wang.getByText('应写作“管制编码；名称；数量；计量单位”').first().waitFor()
    await fill(wang, { items: '3C001；砷化镓外延片；500；片' })
    const number = await filesIt(wang)

    const path = `/cases/${number}`
    const ministry = { authority: '商务部' }
    await does(await goesTo(path, { authority: '北京市商务局', role: '受理' }), '受理')
    await does(await goesTo(path, { ...ministry, role: '审查' }), '提出审查意见', forIt)
    const today = (await wang.locator('.practice time').first().getAttribute('datetime')) ?? ''
    const nextYear = `${Number(today.slice(0, 4)) + 1}-06-30`
    await does(await goesTo(path, { ...ministry, role: '决定' }), '作出决定', (panel) =>
      panel.locator('.case-step input[type=text], .case-step input[type=date]').first().fill(nextYear),
    )
    const licence = (await window.house.cases.find(number as never))?.results.licence?.licence?.id ?? ''

    await wang.goto(`/licences/${licence}`)
    await settled(wang)
    await wang.getByRole('link', { name: '开立账户' }).click()
    await wang.getByRole('button', { name: '按许可证开立账户' }).click()
    await wang.getByText('已登记，第').waitFor()
    await wang.goto(`/licences/${licence}`)
    await settled(wang)
    await wang.getByRole('link', { name: /3C001 砷化镓外延片/ }).click()
    await wang.getByRole('heading', { level: 1, name: /3C001/ }).waitFor()
    await settled(wang)

    const ships = async (page: Page, shipment: string, quantity: string, more = {}) => {
      await writes(page, { shipment, quantity, date: today, contract: 'HT-2026-7', ...more })
      await answer(page, { endUser: 'Linden Semiconductor GmbH', country: '德国' })
      await page.getByRole('button', { name: '登记一批发运' }).click()
    }
    for (const [shipment, quantity] of [
      ['A1', '200'],
      ['A2', '180'],
    ] as const) {
      await ships(wang, shipment, quantity)
      await wang.getByText('已登记，第').waitFor()
    }
    await wang.getByText('还剩 120').first().waitFor()
    await ships(wang, 'A3', '120.001')
    const refused = wang.locator('.refused')
    await refused.getByText('超过许可的余量：本批 120.001 片，还剩 120 片').waitFor()
    expect(await refused.innerText()).toContain('第15条')
    // Nothing that was typed is lost.
    expect(await wang.locator('[data-fact="quantity"] input').inputValue()).toBe('120.001')
    await writes(wang, { quantity: '120' })
    await wang.getByRole('button', { name: '登记一批发运' }).click()
    await wang.getByText('已登记，第').waitFor()
    await ships(wang, 'A4', '1')
    await refused.getByText('的许可数量 500 片已经用完').waitFor()
    await wang.reload()
    await settled(wang)
    await wang.getByRole('heading', { name: '没有登记成的' }).waitFor()
    await reads(wang)

    const keeper = await goesTo(
      '/ledgers/trade.licence-drawdown',
      { authority: '北京市商务局', role: '审查' },
      { width: widths.phone },
    )
    await keeper.getByRole('heading', { name: '全部账户' }).waitFor()
    await keeper.getByRole('link', { name: /批次 A2/ }).click()
    await keeper.getByRole('heading', { level: 1, name: /批次 A2/ }).waitFor()
    await settled(keeper)
    await keeper.getByText('更正一批发运').first().click()
    await writes(keeper, { quantity: '30', reason: '报关后退运 30 片' })
    await keeper.getByRole('button', { name: '更正一批发运' }).click()
    await keeper.getByText('已登记，第').waitFor()
    await reads(keeper)

    await wang.reload()
    await settled(wang)
    await wang.getByText('还剩 30').first().waitFor()
    await ships(wang, 'A4', '1')
    await wang.getByText('已登记，第').waitFor()
    // To a stranger to it there is no such account.
    const li = await goesTo('/ledgers/trade.licence-drawdown', '华测数据（北京）有限公司的法定代表人')
    await li.goto(`/ledgers/trade.licence-drawdown/accounts/${encodeURIComponent(`left:${licence}:3C001`)}`)
    await li.getByText('没有账户').first().waitFor()
  }, 240_000)
})

describe('100,000 people', () => {
  const list = (name: string, from: number, count: number) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(`客户号,姓名\r\n${Array.from({ length: count }, (_, n) => `C${from + n},某人`).join('\r\n')}`),
  })

  test('a firm is told before it gets there, how many more there may be, and what would follow', async () => {
    const li = await goesTo('/ledgers/data.export-count', '华测数据（北京）有限公司的法定代表人')
    await li.getByText('登记出境人数').first().click()
    expect(await li.locator('.ledger-op[open] select option:checked').first().innerText()).toContain('华测数据')
    await answer(li, {
      exportScenario: 'other',
      importantDataExported: 'none',
      criticalInfrastructureOperator: 'no',
      registeredIn: 'beijing-other',
      operatesInFreeTradeZone: 'no',
      dataField: 'other',
      positionOnDataList: 'scenario-not-named',
    })
    const uploads = async (name: string, from: number, count: number) => {
      await answer(li, { kind: 'ordinary' })
      await writes(li, { recipient: 'Huace GmbH', purpose: '客户管理，HC-1' })
      await li.locator('.ledger-op[open] input[type=file]').setInputFiles([list(name, from, count)])
      await li.getByText(`${name} · `).waitFor()
      await li.getByRole('button', { name: '登记出境人数' }).click()
    }
    const entered = li.locator('.ledger-done')
    await uploads('一.csv', 0, 60_000)
    await entered.getByText('60,000').waitFor({ timeout: 60_000 })
    await uploads('二.csv', 50_000, 45_000)
    await entered
      .getByText('已到门槛的 95%（95,000 人）以上：现计 95,000 人，再有 5,000 人即达到')
      .waitFor({ timeout: 60_000 })
    await uploads('三.csv', 95_000, 5_001)
    const told = li.locator('.refused')
    await told.getByText('今年已计 95,000 人，这批新增 5,001 人，将到 100,001 人').waitFor({ timeout: 60_000 })
    expect(await told.innerText()).toContain('最多还可登记 4,999 人')
    await li.getByRole('button', { name: '清空' }).click()
    await li.locator('.ledger-op[open] input[type=file]').setInputFiles([list('四.csv', 95_000, 4_999)])
    await li.getByRole('button', { name: '登记出境人数' }).click()
    await entered.getByText('99,999').first().waitFor({ timeout: 60_000 })
    await reads(li)

    await li.getByRole('link', { name: /年 · 一般个人信息/ }).click()
    await li.getByRole('heading', { level: 1, name: /一般个人信息/ }).waitFor()
    await settled(li)
    await li.getByText('出境路径：免予评估、标准合同、认证三项').first().waitFor()
    await li.getByText('还差 1').first().waitFor()
    await reads(li)
    // Of a person there is nothing here but that they were counted.
    const kept = await window.house.store.query(
      "select about from ledger_postings union all select body::text from events where stream like 'ledger:%'",
    )
    expect(JSON.stringify(kept.rows)).not.toMatch(/C9500\d/)
  }, 240_000)
})

/**
 * A carbon project in a real browser: entered and verified by the registry, issued to its owner, part of it transferred, part
 * retired for the year's emissions; and what a stranger finds by a number, before and after.
 */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { creditCodeFrom } from '../../src/people/credit-code.ts'
import { openWindow, type Tried } from '../server-window/house.ts'
import { answer, goingOn } from './acting.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))

const goesTo = goingOn(visit)
const ledger = '/ledgers/green.ccer'
const registry = { authority: '生态环境部', role: '审查' }
const owner = '华测数据（北京）有限公司的法定代表人'
const buyer = '北辰生物医药（北京）有限公司的法定代表人'
const project = 'P000031'
const serial = (number: number): string => `CCER-${project}-2023-${String(number).padStart(8, '0')}`

/** Opens an operation where it stands, fills it in, and sends it. */
async function carriesOut(
  page: Page,
  operation: string,
  written: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>> = {},
): Promise<void> {
  const panel = page.locator(`#op-${operation}`)
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').first().click()
  for (const [id, value] of Object.entries(written))
    await panel.locator(`[data-fact="${id}"]`).locator('input, textarea').first().fill(value)
  await answer(page, chosen)
  await panel.locator('button[type=submit]').click()
}

const isEntered = (page: Page, operation: string): Promise<void> =>
  page.locator(`#op-${operation} .ledger-done`).getByText('已登记').waitFor()

async function visits(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await settled(page)
}

/** What a stranger reads who looks a number up. */
async function found(number: string): Promise<string> {
  const { page } = await visit(`${ledger}/serials`)
  await page.getByLabel('编号').fill(number)
  await page.getByRole('button', { name: '查询' }).click()
  await page.locator('#verdict').waitFor()
  return page.locator('main').innerText()
}

describe('a carbon project', () => {
  test('verified, issued, transferred in part and retired in part; a retired number is in one place for good', async () => {
    const keeper = await goesTo(ledger, registry)
    await carriesOut(keeper, 'register-project', {
      creditCode: creditCodeFrom('91', '110105', 'MA01HC23'),
      project,
      name: '密云水库周边造林',
      methodology: 'CCER-14-001-V01',
      creditingFrom: '2021-01-01',
      creditingUntil: '2040-12-31',
      validator: '审定机构甲',
    })
    await isEntered(keeper, 'register-project')
    const [seller, taker] = [await goesTo(ledger, owner), await goesTo(ledger, buyer)]
    for (const page of [seller, taker]) {
      await page.locator('#op-open-account summary').first().click()
      await page.getByLabel('以谁的名义').selectOption({ index: 2 })
      await carriesOut(page, 'open-account', { name: '碳资产账户' })
      await isEntered(page, 'open-account')
    }

    await visits(keeper, `${ledger}/accounts/project:${project}`)
    await carriesOut(keeper, 'verify', {
      vintage: '2023',
      monitoredFrom: '2023-01-01',
      monitoredUntil: '2023-12-31',
      appliedOn: '2024-05-06',
      tonnes: '1000',
      report: 'HC-2024-031',
      verifier: '核查机构乙',
    })
    await isEntered(keeper, 'verify')
    await visits(keeper, `${ledger}/accounts/verified:${project}-2023`)
    // One tonne more than was verified, and then as many.
    await carriesOut(keeper, 'issue', { tonnes: '1001' })
    await keeper.locator('#op-issue').getByText('已核查而尚未核发的只有 1000 吨').first().waitFor()
    expect(await found(serial(1))).toContain('查无此编号')
    await carriesOut(keeper, 'issue', { tonnes: '1000' })
    await isEntered(keeper, 'issue')

    const account = `${ledger}/accounts/holding:practice-huace`
    await visits(seller, account)
    await seller
      .getByText(`${serial(1)}–00001000`)
      .first()
      .waitFor()
    await carriesOut(seller, 'transfer', { to: 'holding:practice-beichen', tonnes: '300', contract: '合同 2026-31' })
    await isEntered(seller, 'transfer')
    expect(await found(serial(300))).toContain('可以转让或者注销')

    const use = { beneficiary: '北辰生物 2025 年度', tonnes: '100', firstSerial: serial(51) }
    await visits(taker, `${ledger}/accounts/holding:practice-beichen`)
    await carriesOut(taker, 'retire', use, { purpose: 'enterprise', public: 'yes' })
    await isEntered(taker, 'retire')

    // The numbers beside it move on; this one never does, nor is it retired a second time.
    const back = { to: 'holding:practice-huace', tonnes: '1', contract: '退回' }
    await visits(taker, `${ledger}/accounts/holding:practice-beichen`)
    await carriesOut(taker, 'transfer', { ...back, firstSerial: serial(51) })
    await taker.locator('#op-transfer .failure, #op-transfer [role=alert]').first().waitFor()
    await carriesOut(taker, 'transfer', { ...back, firstSerial: serial(50) })
    await isEntered(taker, 'transfer')
    expect(await found(serial(50))).toContain('可以转让或者注销')
    for (const number of [51, 150]) {
      const says = await found(serial(number))
      expect(says).toContain('已注销（使用）')
      expect(says).toContain('为北辰生物 2025 年度注销，用途为抵销企业温室气体排放')
      expect(says).toContain(`${serial(51)}–00000150`)
    }
    expect(await found(serial(1001))).toContain('查无此编号')
    expect(await window.house.ledgers.audit('green.ccer')).toMatchObject({ differences: [] })
  })

  test.each([
    ['zh', 'light', widths.desktop],
    ['en', 'dark', widths.phone],
  ] as const)(
    'looked up in %s, %s, at %d: nothing that axe finds wrong, nothing wider than the page',
    async (lang, theme, width) => {
      for (const path of ['', `/${serial(51)}`, `/${serial(9999)}`, '/CCER-1']) {
        const { page } = await visit(`${ledger}/serials${path}?lang=${lang}`, { lang, theme, width })
        await page.locator('input').first().waitFor()
        expect(await axeFinds(page), path).toEqual([])
        expect(await overflow(page), path).toBeLessThanOrEqual(0)
      }
    },
  )
})

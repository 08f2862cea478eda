/** The board in a real browser: what everybody reads, narrows and follows, and what its keeper records. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openWindow, type Tried } from '../server-window/house.ts'
import { axeFinds, house, settled, type Visit, widths } from './house.ts'
import { seenOn } from './seen.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})

afterAll(() => expect(window.failures).toEqual([]))

const seen = seenOn(visit, () => window)

describe('every page of it', () => {
  test.each([
    { theme: 'light', width: widths.desktop, lang: 'zh' },
    { theme: 'dark', width: widths.phone, lang: 'en' },
  ] as const)('$theme, $width, $lang: axe is content, nothing wider than the window', async (how) => {
    for (const path of ['/board', '/board?by=authority', '/board/12.2', '/board/99.9', '/records'])
      await (await seenOrMissing(path, how)).context().close()
  })

  async function seenOrMissing(path: string, how: Visit): Promise<Page> {
    if (path !== '/board/99.9') return seen(path, null, how)
    // The browser itself logs the 404.
    const { page } = await visit('/board', how)
    await page.goto(path)
    await page.getByRole('alert').waitFor()
    expect(await axeFinds(page)).toEqual([])
    return page
  }
})

describe('reading', () => {
  test('narrowed to what is overdue, kept in the address, opened: the clause, the way, who has it', async () => {
    const page = await seen('/board', null)
    await page.getByText('全部 189 项措施').waitFor()
    await page.getByLabel('只看里程碑逾期').check()
    await page.getByText('189 项中的 1 项').waitFor()
    expect(new URL(page.url()).searchParams.get('overdue')).toBe('yes')
    await page.reload()
    await settled(page)
    await page.getByText('189 项中的 1 项').waitFor()
    await page.getByRole('link', { name: '罕见病药品保障先行区' }).click()
    await page.getByRole('heading', { level: 1, name: /罕见病药品保障先行区/ }).waitFor()
    await page.getByText('里程碑逾期').waitFor()
    await page.getByText('条文没有点名机关').waitFor()
    expect(await page.getByText('登记进展').count()).toBe(0)
    await page.context().close()
  })

  test('behind the chart stands a table with the same figures', async () => {
    const page = await seen('/board?task=18', null)
    await page.getByText('同样数字的表格').click()
    const cells = await page.locator('.chart-table tbody tr').first().locator('th, td').allInnerTexts()
    expect(cells.slice(0, 2)).toEqual(['18 构建公平透明的政府采购营商环境', '7'])
    expect(cells.slice(2, 6).reduce((n, cell) => n + Number(cell), 0)).toBe(7)
    await page.context().close()
  })

  test('the records are one door away on a phone', async () => {
    const page = await seen('/', null, { width: widths.phone })
    await page.getByRole('button', { name: '更多' }).click()
    await page.getByRole('link', { name: '登记与台账', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '登记与台账' }).waitFor()
    await page.getByRole('link', { name: '外商投资与跨境服务贸易负面清单' }).waitFor()
    await page.context().close()
  })
})

describe('keeping it', () => {
  test('what was overdue is reached, with its source, and shows so', async () => {
    const page = await seen('/board/12.2', 'approver.beijing-government')
    await page.getByText('里程碑达成', { exact: true }).click()
    await page.getByLabel('达成之日').fill('2026-10-08')
    await page.getByLabel('出处').first().fill('https://www.beijing.gov.cn/example')
    await page.getByRole('button', { name: '记为达成' }).click()
    await page.getByText('看板主管机关登记于').waitFor()
    expect(await page.getByText('里程碑逾期').count()).toBe(0)
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
  })

  test('a day that is not possible is said at its field, and nothing typed is lost', async () => {
    const page = await seen('/board/1.1', 'approver.beijing-government')
    await page.getByText('增加证据', { exact: true }).click()
    await page.getByLabel('是什么').fill('交换中心研究报告')
    await page.getByLabel('日期', { exact: true }).fill('2023-01-01')
    await page.locator('details[open]').getByLabel('出处').fill('研究报告')
    await page.getByRole('button', { name: '登记证据' }).click()
    await page.getByText('日期应在方案成文之日').waitFor()
    expect(await page.getByLabel('是什么').inputValue()).toBe('交换中心研究报告')
    await page.context().close()
  })
})

describe('a clause against the negative lists', () => {
  test('looked up in the register, the answer goes into the fact and the decision follows', async () => {
    const facts = new URLSearchParams({
      clauseStandsIn: 'local-regulation',
      clauseTreatment: 'ban',
      clauseTradeMode: 'investment',
      clauseReach: 'rest-of-city',
    })
    const page = await seen(`/rules/services.rule-conflict#${facts}`, null)
    await page.getByText('在负面清单登记簿中查这一条款').click()
    await page.getByLabel('条款属于哪个门类').selectOption('Q')
    await page.getByLabel(/医疗机构/).check()
    await page.getByRole('button', { name: '填入：清单列有，条款更严' }).click()
    await page.locator('section.answer').getByText('处理：不相适应，修改到与清单一致').waitFor()
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('clauseAgainstList')).toBe('stricter')
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
  })
})

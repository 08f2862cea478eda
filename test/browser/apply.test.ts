/** From the list of matters to the receipt, in a real browser, as people do it; and corrections handed in. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { filed, openWindow, type Tried } from '../server-window/house.ts'
import { house, settled, widths } from './house.ts'
import { isContent, seenOn, tokenOn } from './seen.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))

const matter = '/matters/talent.work-and-residence'

const tokenOf = tokenOn(() => window)

const seen = seenOn(visit, () => window)

const says = (page: Page, place: string, words: string | RegExp) =>
  page.locator(place).filter({ hasText: words }).first().waitFor()

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value)
}

async function handIn(page: Page, paper: string, name: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(`${name} of Alex Morgan`) }
  await page.locator(`#paper-${paper} input[type=file]`).setInputFiles([file])
  await says(page, `#paper-${paper} .files`, name)
}

const morgan = {
  护照姓名: 'Alex Morgan',
  国籍: '英国',
  最近一次入境日期: '2026-11-10',
  拟任职务: '工程师',
  聘用合同截止日期: '2028-11-10',
}

describe('what can be applied for', () => {
  test('a matter is found by a word in either language, and by who applies', async () => {
    const page = await seen('/matters', null, { width: widths.phone })
    await page.getByLabel('找事项').fill('residence')
    await says(page, '[role=status]', '1 项')
    expect(await page.locator('.matter-row h3').allInnerTexts()).toEqual(['外国人工作许可、工作类居留许可一口受理'])
    await page.getByRole('button', { name: '个人' }).click()
    await page.getByText('没有这样的事项').waitFor()
    await page.context().close()
  })

  test.each([
    { lang: 'zh', width: widths.phone, theme: 'dark' },
    { lang: 'en', width: widths.desktop, theme: 'light' },
  ] as const)('the guide, $lang, $width pixels, $theme', async (how) => {
    const page = await seen(matter, null, how)
    expect(await page.locator('.course > li').count()).toBe(5)
    expect(await page.locator('.terms tbody tr').count()).toBeGreaterThan(2)
    await page.context().close()
  })
})

describe('an application', () => {
  test('that a decision rules out: told so in the guide and before filing, and filed all the same', async () => {
    const page = await seen(matter, 'li')
    for (const [fact, answer] of [
      ['workPlace', 'beijing'],
      ['otherInCountryCase', 'no'],
      ['talentCategory', 'C'],
      ['documentHeld', 'neither'],
    ] as const)
      await page.locator(`[data-fact="${fact}"] input[value="${answer}"]`).check()
    await says(page, '.gate .verdict.out', '不会准予')
    await page.getByRole('link', { name: '申请', exact: true }).first().click()

    // What was answered came along, and stands no longer in the address; what the account says is not asked.
    await says(page, '.apply-standing .verdict.out', '不能在境内直接办理')
    expect(new URL(page.url()).hash).toBe('')
    await says(page, '.known', '华测数据（北京）有限公司')
    await fill(page, { ...morgan, 护照号码: 'X'.repeat(50) })
    await says(page, '#field-passportNumber .field-problem', '至多 40 字')
    await says(page, '.saved', '已存')
    await isContent(page)

    // Too early: it says what is missing, and the way there.
    await page.getByRole('button', { name: '核对' }).click()
    await page.getByRole('button', { name: '仍要提交' }).click()
    await says(page, '.obstacles', '还有没填好的地方')
    await page.getByRole('link', { name: /护照号码/ }).click()
    await page.waitForFunction(() => document.activeElement?.closest('#field-passportNumber') !== null)
    await fill(page, { 护照号码: 'X1234567' })
    await handIn(page, 'passport', '护照.txt')
    await handIn(page, 'contract', '合同.txt')
    await says(page, '.apply-standing .missing', '填写完整')
    await says(page, '.saved', '已存')

    await page.getByRole('button', { name: '核对' }).click()
    await isContent(page)
    await page.getByLabel(/我知道照上述判断不会准予/).check()
    await page.getByRole('button', { name: '仍要提交' }).click()
    await says(page, '.receipt-number', /2\d{3}-\w{4}-\w{4}/)
    await says(page, '.receipt-facts', '北京市外国专家局')
    await isContent(page)
    // The draft went into the case.
    await page.goto(`${matter}/apply`)
    await settled(page)
    expect(await page.getByLabel('护照姓名').inputValue()).toBe('')
    await page.context().close()
  })

  test('in two tabs: the later one is told what differs, and chooses; without a line it stays in the browser', async () => {
    const { page } = await visit(`${matter}/apply?lang=zh`, { token: await tokenOf('li') })
    await fill(page, { 拟任职务: '工程师' })
    await says(page, '.saved', '已存')
    const other = await page.context().newPage()
    await other.goto(`${matter}/apply?lang=zh`)
    await fill(other, { 拟任职务: '总工程师' })
    await says(other, '.saved', '已存')
    await fill(page, { 拟任职务: '首席工程师' })
    await says(page, '.conflict tbody', /首席工程师\s*总工程师/)
    await isContent(page)
    await page.getByRole('button', { name: '用这里的' }).click()
    await says(page, '.saved', '已存')

    await page.context().setOffline(true)
    await fill(page, { 国籍: '英国' })
    await says(page, '.saved', '先留在这个浏览器里')
    await page.context().setOffline(false)
    await says(page, '.saved', '已存')
    await page.reload()
    await settled(page)
    expect(await page.getByLabel('国籍').inputValue()).toBe('英国')
    expect(await page.getByLabel('拟任职务').inputValue()).toBe('首席工程师')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })

  test('to be corrected: the remark stands at its place, and the corrections arrive', async () => {
    const [li, clerk] = [await window.as('li'), await window.as('clerk.beijing-foreign-experts')]
    const { case: id } = await filed(li)
    const { body } = await clerk.get(`/cases/${id}`)
    const items = [{ about: 'passportNumber', says: '与护照复印件不一致。' }]
    await clerk.post(`/cases/${id}/ask-correction`, { version: body.version, items })
    const page = await seen(`${matter}/apply?correct=${id}`, 'li', { width: widths.phone })
    await says(page, '#field-passportNumber.remarked', '与护照复印件不一致。')
    await fill(page, { 护照号码: 'Y7654321' })
    await page.getByRole('button', { name: '核对' }).click()
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.waitForURL(`**/cases/${id}**`)
    const after = (await li.get(`/cases/${id}`)).body
    expect(JSON.stringify(after.form)).toContain('Y7654321')
    expect(after.phase.code).not.toBe('correcting')
    await page.context().close()
  })
})

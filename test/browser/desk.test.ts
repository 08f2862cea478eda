/** A day at the desk in a real browser: what lies there, what is done with it, and how the time limits were kept. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filed, openWindow, type Person, type Tried } from '../server-window/house.ts'
import { axeFinds, house, settled, widths } from './house.ts'
import { seenOn } from './seen.ts'

let window: Tried
let li: Person
const numbers: string[] = []

const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})

beforeAll(async () => {
  li = await window.as('li')
  for (let count = 0; count < 4; count += 1) numbers.push((await filed(li)).case)
}, 60_000)

afterAll(() => expect(window.failures).toEqual([]))

const number = (at: number): string => numbers[at] ?? ''

const seen = seenOn(visit, () => window)

const clerk = 'clerk.beijing-foreign-experts'
const reviewer = 'reviewer.beijing-foreign-experts'
const approver = 'approver.beijing-foreign-experts'

const offered = (page: Page, name: string) => page.locator('.actions-list button', { hasText: name }).first()
const press = (page: Page) => page.locator('.case-step button[type=submit]')
const isDone = (page: Page, name: string) => page.getByText(`已办：${name}`).waitFor()

/** One step on the case as it is now, without the pages. */
async function step(role: string, id: string, command: string, fields: object = {}): Promise<void> {
  const person = await window.as(role)
  const { body } = await person.get(`/cases/${id}`)
  const reply = await person.post(`/cases/${id}/${command}`, { version: body.version, ...fields })
  expect([command, reply.kind]).toEqual([command, null])
}

describe('the desk', () => {
  test.each([
    { theme: 'light', width: widths.desktop, lang: 'zh' },
    { theme: 'dark', width: widths.phone, lang: 'en' },
  ] as const)('every case lies there once: $theme, $width, $lang', async (how) => {
    const page = await seen('/desk', clerk, how)
    expect((await page.locator('.desk-row code').allInnerTexts()).toSorted()).toEqual(numbers.toSorted())
    await page.context().close()
  })

  test('with keys alone: down the list, taken on, given back, opened, and back at the same line', async () => {
    const page = await seen('/desk', clerk)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const chosen = await page.locator('.desk-here code').innerText()
    await page.locator('.desk-preview').getByText(chosen).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.keyboard.press('c')
    await page.locator('.desk-here').getByText('您已领办').waitFor()
    await page.keyboard.press('3')
    await page.locator('.forms [aria-pressed=true]').getByText('我领办的').waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.desk-row').length === 1)
    await page.keyboard.press('1')
    await page.waitForFunction(() => document.querySelectorAll('.desk-row').length === 4)
    await page.keyboard.press('r')
    await page.locator('.desk-mine').waitFor({ state: 'detached' })
    await page.locator('.desk-here a').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/cases/${chosen}**`)
    await page.goBack()
    await settled(page)
    expect(await page.locator('.desk-here code').innerText()).toBe(chosen)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.getByLabel('使用快捷键').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('k')
    expect(await page.locator('.desk-here code').innerText()).toBe(chosen)
    await page.context().close()
  })

  test('who holds no office is told where their own cases are', async () => {
    const page = await seen('/desk', 'li')
    expect(await page.getByText('看我的办件').getAttribute('href')).toContain('/cases')
    await page.context().close()
  })
})

describe('what is done with a case', () => {
  test('corrections are asked for once, all together, each bound to its field or paper', async () => {
    const page = await seen(`/cases/${number(0)}`, clerk)
    await offered(page, '一次告知补正').click()
    await page.getByText('只能告知一次').waitFor()
    expect(await press(page).isDisabled()).toBe(true)
    await page.getByLabel(/^护照号码/).check()
    await page.getByLabel('怎样补正：护照号码').fill('与护照复印件不一致。')
    await page.getByLabel(/^学历、资格证明/).check()
    await page.getByText('请写明怎样补正：学历、资格证明').waitFor()
    await page.getByLabel('怎样补正：学历、资格证明').fill('请交学位证书。')
    expect(await axeFinds(page)).toEqual([])
    await press(page).click()
    await isDone(page, '一次告知补正')
    const { body } = await li.get(`/cases/${number(0)}`)
    expect(body.corrections.map(({ says }: { says: string }) => says)).toEqual([
      '与护照复印件不一致。',
      '请交学位证书。',
    ])
    await page.context().close()
  })

  test('someone was first: the case is read anew, what was typed stays, and a step that is gone gives it back', async () => {
    const page = await seen(`/cases/${number(1)}`, clerk)
    await offered(page, '不予受理').click()
    await page.getByLabel('理由').fill('不属于本机关职权范围。')
    await step(clerk, number(1), 'claim')
    await press(page).click()
    await page.getByText('有人先办了一步').waitFor()
    expect(await page.getByLabel('理由').inputValue()).toBe('不属于本机关职权范围。')
    await offered(page, '退回').waitFor()
    await step(clerk, number(1), 'accept')
    await press(page).click()
    await page.getByText('这一步现在不能办了').waitFor()
    await page.getByText('不属于本机关职权范围。').waitFor()
    await page.context().close()
  })

  test('reviewed by one, decided by another: a letter drafted from the facts and the law, read as it goes out', async () => {
    const id = number(2)
    await step(clerk, id, 'accept')
    for (const { id: opinion, from } of (await li.get(`/cases/${id}`)).body.opinions)
      await step(`reviewer.${from.id.replaceAll('/', '-')}`, id, 'give-opinion', {
        opinion,
        says: 'agrees',
        reasons: '',
      })

    const reviews = await seen(`/cases/${id}`, reviewer)
    await offered(reviews, '提出审查意见：外国人工作许可').click()
    await reviews.getByLabel('不予', { exact: true }).check()
    await reviews.getByText('还有要写的地方').waitFor()
    expect(await press(reviews).isDisabled()).toBe(true)
    const letter = await reviews.getByLabel('理由').inputValue()
    expect(letter).toContain('《支持北京深化国家服务业扩大开放综合示范区建设工作方案》')
    await reviews.getByLabel('理由').fill(letter.replace(/〔[^〕]*〕/, '聘用合同期限已过。'))
    await press(reviews).click()
    await isDone(reviews, '提出审查意见')
    await reviews.context().close()

    const decides = await seen(`/cases/${id}`, approver)
    await offered(decides, '延长期限').click()
    const told = await decides.getByText('延长后最后一天是').innerText()
    await decides.getByLabel('理由').fill('案情复杂，须再核对。')
    await press(decides).click()
    await isDone(decides, '延长期限')
    const { terms } = (await li.get(`/cases/${id}`)).body
    expect(terms.map(({ due }: { due: string | null }) => due)).toContain(told.slice(-10))
    await offered(decides, '作出决定').click()
    const sheet = decides.locator('.case-step .letter')
    await sheet.getByText('不予外国人工作许可决定书').waitFor()
    await sheet.getByText('聘用合同期限已过。').waitFor()
    await sheet.getByText('行政复议').waitFor()
    expect(await axeFinds(decides)).toEqual([])
    await press(decides).click()
    await isDone(decides, '作出决定')
    await decides.context().close()

    const reads = await seen(`/cases/${id}`, 'li', { width: widths.phone })
    await reads.locator('.letter-sent summary').click()
    await reads.locator('.letter-sent').getByText('聘用合同期限已过。').waitFor()
    await offered(reads, '撤回申请').click()
    await press(reads).click()
    await reads.getByText('这一步不能收回').waitFor()
    await press(reads).click()
    await isDone(reads, '撤回申请')
    expect((await li.get(`/cases/${id}`)).body.phase.code).toBe('withdrawn')
    await reads.context().close()
  })

  test('side by side: a step about another part holds nobody up; one about the same part, or a new opinion, is read first', async () => {
    const id = number(3)
    await step(clerk, id, 'accept')
    const page = await seen(`/cases/${id}`, reviewer)
    const elsewhere = 'reviewer.beijing-exit-entry'
    await offered(page, '答复意见').click()
    await page.getByLabel('同意', { exact: true }).check()
    await step(elsewhere, id, 'propose', { result: 'residence-permit', outcome: 'granted', reasons: '符合条件。' })
    await press(page).click()
    await isDone(page, '答复意见')

    await offered(page, '提出审查意见：外国人工作许可').click()
    await page.getByLabel('准予', { exact: true }).check()
    await step(elsewhere, id, 'give-opinion', { opinion: 'stay', says: 'objects', reasons: '停留期限已过。' })
    await press(page).click()
    await page.getByText('有人先办了一步').waitFor()
    await step(elsewhere, id, 'propose', { result: 'residence-permit', outcome: 'refused', reasons: '停留期限已过。' })
    await page.getByText('停留期限已过。').first().waitFor()
    await press(page).click()
    await isDone(page, '提出审查意见')

    await offered(page, '暂停计时').click()
    await page.getByLabel('听证（《中华人民共和国行政许可法》第45条）').waitFor()
    await page.context().close()
  })
})

describe('three weeks later', () => {
  test('anyone reads how the limits were kept, as bars, as a table, and as a file: the same figures', async () => {
    await li.post('/practice/clock', { days: 21 })
    const page = await seen('/statistics', null, { theme: 'dark', width: widths.phone })
    await page.getByText('同样数字的表格').click()
    const cells = await page.locator('.chart-table tbody tr').first().locator('th, td').allInnerTexts()
    const address = await page.getByText('下载表格（CSV）').getAttribute('href')
    const csv = await page.evaluate(async (path) => (await fetch(path ?? '')).text(), address)
    const [, name, , received, decided, due, met, missed, deemed, over] = (csv.split('\r\n')[1] ?? '').split(',')
    expect([cells[0], cells[1], cells[2], cells[4], cells[5], cells[6], cells[8], cells[9]]).toEqual([
      name,
      due,
      met,
      missed,
      deemed,
      over,
      received,
      decided,
    ])
    expect(Number(missed)).toBeGreaterThan(0)
    expect(await axeFinds(page)).toEqual([])
    await page.getByText('按事项').click()
    await page.getByText('各事项的期限').first().waitFor()
    await page.context().close()
  })
})

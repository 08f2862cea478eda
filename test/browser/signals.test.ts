/** A signal in a real browser: reported by a firm, found on the next day, judged, assigned, handled, checked, closed. */
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { openWindow, type Tried } from '../server-window/house.ts'
import { axeFinds, house, type Visit, widths } from './house.ts'
import { seenOn } from './seen.ts'

let window: Tried

const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})

afterAll(() => expect(window.failures).toEqual([]))

const seen = seenOn(visit, () => window)

const watch = '/watches/ip.source-code-demands'
const [clerk, reviewer, approver] = (['clerk', 'reviewer', 'approver'] as const).map(
  (role) => `${role}.beijing-copyright`,
)

/** To the one signal that there is, in the inbox of whoever it waits for. */
async function opened(who: string | undefined, how: Visit = {}): Promise<Page> {
  const page = await seen('/signals', who ?? '', how)
  await page.locator('.signal-list a').first().click()
  await page.locator('.loop').waitFor()
  expect(await axeFinds(page)).toEqual([])
  return page
}

async function took(page: Page, words: string, press: string): Promise<void> {
  await page.locator('.step-form textarea').fill(words)
  await page.locator('.step-form button[type=submit]', { hasText: press }).click()
  await page.locator('.done-note', { hasText: '已' }).waitFor()
  expect(await axeFinds(page)).toEqual([])
  await page.context().close()
}

describe('from the report to the end', () => {
  test('a firm reports; what is wrong is said at its place, and nothing typed is lost', async () => {
    const page = await seen(watch, 'li')
    await page.getByRole('button', { name: '写一份报告' }).click()
    await page.getByRole('textbox', { name: '提出要求的机关' }).fill('某区某局')
    await page.getByRole('button', { name: '提交报告' }).click()
    await page.locator('.field-problem').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await page.getByRole('textbox', { name: '提出要求的机关' }).inputValue()).toBe('某区某局')
    await page.getByLabel('要求的内容和经过').fill('要求提交核心系统的源代码')
    await page.locator('[data-fact=demandedOn] input').first().fill('2026-11-20')
    await page.getByRole('button', { name: '提交报告' }).click()
    await page.locator('.done-note', { hasText: '已收到' }).waitFor()
    await page.locator('.my-reports').getByText('某区某局').waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
    // Nobody has anything to judge before the day is over.
    const inbox = await seen('/signals', reviewer ?? '')
    await inbox.getByText('没有未办结的信号。').waitFor()
    await inbox.context().close()
    await window.house.clock.move?.(Temporal.Duration.from({ hours: 24 }))
    await window.house.catchUp()
  })

  test('it is judged, assigned, handled, sent back, handled again, checked and closed, each by whom it may be', async () => {
    const judging = await opened(reviewer)
    await judging.getByLabel('属实，需要处置', { exact: true }).check()
    await took(judging, '已向企业核实', '作出研判')

    const assigning = await opened(approver, { width: widths.phone, theme: 'dark' })
    const whom = await assigning.locator('.step-form select optgroup').first().locator('option').allInnerTexts()
    await assigning.getByLabel('交给谁').selectOption({ label: whom.find((each) => each.includes('窗口')) ?? '' })
    await took(assigning, '请约谈该机关', '交办')

    const handling = await opened(clerk)
    await took(handling, '已约谈，对方撤回要求', '报告处置情况')

    const wanting = await opened(approver)
    await wanting.getByLabel('没有到位，退回再处置').check()
    await took(wanting, '尚无书面撤回', '记下核查结果')

    const again = await opened(clerk)
    await took(again, '书面撤回已送达企业', '报告处置情况')
    const own = await opened(clerk)
    expect(await own.locator('.step-form').count()).toBe(0)
    await own.context().close()

    const checking = await opened(approver)
    await checking.getByLabel('处置到位').check()
    await took(checking, '已见书面撤回', '记下核查结果')
    const closing = await opened(approver)
    await took(closing, '要求已撤回，企业确认', '办结')

    const inbox = await seen('/signals?view=closed', reviewer ?? '')
    await inbox.locator('.signal-list a').first().click()
    await inbox.locator('.loop-done').nth(7).waitFor()
    const loop = await inbox.locator('.loop-done b').allInnerTexts()
    expect(loop).toEqual(['发现', '研判', '交办', '处置', '核查', '处置', '核查', '办结'])
    await inbox.context().close()
  })
})

describe('open to all', () => {
  test.each([
    { theme: 'light', width: widths.desktop, lang: 'zh' },
    { theme: 'dark', width: widths.phone, lang: 'en' },
  ] as const)('what is watched, and the counts: $theme, $width, $lang', async (how) => {
    const page = await seen('/watches', null, how)
    expect(await page.locator('.record-list > li').count()).toBe(6)
    await page.context().close()
    const one = await seen(watch, null, how)
    // Who is not of an authority replays nothing, and sees nobody's report.
    expect(await one.locator('.replay-form').count()).toBe(0)
    expect(await one.getByText('某区某局').count()).toBe(0)
    await one.context().close()
  })

  test('an officer replays it, and finds the signal that was raised', async () => {
    const page = await seen(watch, reviewer ?? '')
    await page.getByRole('button', { name: '重演' }).click()
    await page.locator('.replayed a', { hasText: '当时已提示' }).waitFor()
    expect(await axeFinds(page)).toEqual([])
    await page.context().close()
  })
})

import { expect, test } from 'vitest'
import { axeFinds, overflow, settled, type Visiting, widths } from './house.ts'

const pageOf = (decision: string, query = '') => `/rules/${decision}?view=effect${query}`
const cap = 'telecom.foreign-equity-cap'

/** What changed between two days: the sentences, the charts with their tables, the two dates. */
export function effect(visit: Visiting): void {
  test.concurrent('the days are changed by keyboard: no difference, then the pilot of 2024 with its quote', async () => {
    const { page } = await visit(pageOf(cap, '&from=2024-10-22&to=2024-10-22'))
    await page.locator('.no-difference').filter({ hasText: '没有差别' }).waitFor()
    // One more day, month or year, by whichever comes first in the browser's own writing.
    await page.getByLabel('后一日').focus()
    await page.keyboard.press('ArrowUp')
    await page.locator('.shift').first().waitFor()
    expect(new URL(page.url()).searchParams.get('to')).not.toBe('2024-10-22')
    const shift = page.locator('.shift').filter({ hasText: '“50%”变为“100%”' }).first()
    expect(await shift.locator('.shift-causes blockquote').count()).toBeGreaterThan(0)
    // And one of the changes itself, at a press.
    await page.locator('.change-days a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=2023-11-17&to=2023-11-18/)
    await settled(page)
    await page.locator('.shift h3').filter({ hasText: '2023 年 11 月 18 日' }).first().waitFor()
    await page.context().close()
  })

  test.concurrent('the figures are those of made-up applicants, in words, in a picture and in a table', async () => {
    const { page } = await visit(pageOf(cap, '&from=2024-10-22&to=2024-10-23&by=registeredIn'), { lang: 'en' })
    await page.locator('.made-up').filter({ hasText: 'not a real population' }).waitFor()
    expect(await page.getByLabel('Told apart by').inputValue()).toBe('registeredIn')
    const charts = page.locator('.chart')
    expect(await charts.count()).toBe(3)
    for (const chart of await charts.all()) {
      await chart.locator('.chart-table summary').click()
      expect(await chart.locator('tbody tr').count()).toBeGreaterThan(0)
      expect(await chart.locator('figcaption p').innerText()).not.toBe('')
    }
    await page.getByLabel('Told apart by').selectOption('telecomService')
    await page.waitForURL(/by=telecomService/)
    await page.locator('.groups .bars-name').filter({ hasText: 'B11' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.made-up').isVisible()).toBe(true)
    expect(await page.locator('.by').isVisible()).toBe(false)
    await page.context().close()
  })

  test.concurrent.each([
    { decision: cap, lang: 'zh', width: widths.desktop },
    { decision: 'risk.merger-filing', lang: 'en', width: widths.phone },
    { decision: 'data.export-path', lang: 'zh', width: 320 },
  ] as const)(
    '$decision, $width pixels wide: axe is content, light and dark, the console silent, nothing wider than the window',
    async ({ decision, lang, width }) => {
      const { page, errors } = await visit(pageOf(decision), { lang, width })
      for (const more of await page.locator('.effect details > summary:visible').all()) await more.click()
      expect(await axeFinds(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFinds(page, ['color-contrast'])).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(errors).toEqual([])
      await page.context().close()
    },
  )
}

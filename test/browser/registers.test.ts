/**
 * Registers as people use them: customs enters a ban and corrects it; somebody with a telephone looks up an earlier day, and
 * what was known then; whoever asks about an import fills in what the register says.
 */
import { afterAll, expect, test } from 'vitest'
import { openWindow, type Tried } from '../server-window/house.ts'
import { goingOn } from './acting.ts'
import { axeFinds, house, overflow, settled, widths } from './house.ts'

let window: Tried
const visit = house(async () => {
  window = await openWindow()
  return { listen: window.app.listen.bind(window.app), close: window.close }
})
afterAll(() => expect(window.failures).toEqual([]))

const bans = '/registers/health.bse-ban-countries'

test('a ban is entered, corrected, looked up on another day, and answers a question', async () => {
  const customs = await goingOn(visit)(bans, { authority: '海关总署', role: '审查' })
  await customs.getByText('登记一条').click()
  await customs.getByRole('button', { name: '登记', exact: true }).click()
  await customs.getByText('有 4 处需要改正').waitFor()
  const form = customs.locator('.register-keep')
  const field = (id: string) => form.locator(`[data-fact="${id}"]`)
  await field('country').locator('input').fill('甲国')
  await field('countryEn').locator('input').fill('Country A')
  await field('standing').getByText('有疯牛病疫情禁令', { exact: true }).click()
  await field('announcement').locator('input').fill('公告第 1 号')
  await field('from').locator('input').fill('2026-03-01')
  await customs.getByRole('button', { name: '登记', exact: true }).click()
  await customs.getByRole('heading', { name: '甲国' }).waitFor()

  await customs.getByRole('button', { name: '更正这一条' }).click()
  await field('from').locator('input').fill('2026-05-01')
  await customs.getByLabel('为何更正').fill('公告日期看错')
  await customs.getByRole('button', { name: '更正', exact: true }).click()
  await customs.locator('.register-steps').getByText('公告日期看错').waitFor()
  expect(await customs.locator('.register-band').count()).toBe(2)
  expect(await axeFinds(customs)).toEqual([])

  const { page, errors } = await visit(`${bans}?lang=en&asOf=2026-04-01`, { width: widths.phone, lang: 'en' })
  await page.getByText('No entry holds on this day.').waitFor()
  expect(await page.locator('.register-keep').count()).toBe(0)
  await page.getByLabel('As of').fill('2026-05-01')
  await page.getByRole('link', { name: '甲国' }).waitFor()
  await page.getByLabel('Find').fill('nowhere')
  await page.getByText('No such entry holds on this day.').waitFor()
  await page.getByLabel('Find').fill('country a')
  await page.getByRole('link', { name: '甲国' }).click()
  await page.locator('.register-standing').getByText('holds', { exact: true }).waitFor()
  expect(await page.locator('.register-steps > li').count()).toBe(2)
  expect(await overflow(page)).toBe(0)
  expect(await axeFinds(page)).toEqual([])

  await page.goto('/rules/health.bezoar-import?lang=en')
  await settled(page)
  await page.getByText('Look the country of origin up').click()
  await page.getByLabel('Country or region of origin').fill('Country A')
  await page.getByRole('button', { name: 'Fill it in' }).click()
  expect(new URL(page.url()).hash).toContain('originWithoutBseBan=no')
  expect(errors).toEqual([])
}, 120_000)

test.each(['/registers', '/registers/professional.recognised-qualifications', '/registers/services.negative-lists'])(
  '%s: axe is content, light and dark, and nothing is wider than the window',
  async (path) => {
    for (const width of Object.values(widths)) {
      const { page, errors } = await visit(path, { width })
      expect(await axeFinds(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFinds(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(errors).toEqual([])
    }
  },
  60_000,
)

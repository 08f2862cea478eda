import { expect, test } from 'vitest'
import { appStore, axeFinds, decision, overflow, settled, type Visiting, widths, withFacts } from './house.ts'

const addresses = [
  '/',
  '/check',
  withFacts('/check', appStore),
  '/rules',
  withFacts(decision, appStore),
  `${decision}?view=sentences`,
  `${decision}?view=table`,
  `${decision}?view=diagram`,
  withFacts(`${decision}?view=history`, appStore),
  `${decision}?view=proof`,
  '/law',
  '/law/fite-2022',
  '/nowhere',
]

const languages = ['zh', 'en'] as const

/** Colours are all that the dark theme changes. */
const ofColour = ['color-contrast', 'link-in-text-block']

export function pages(visit: Visiting): void {
  test.concurrent.each(addresses.flatMap((path) => languages.map((lang) => ({ path, lang }))))(
    '$path in $lang: light and dark, phone and desktop: axe is content, the console silent, nothing wider than the window',
    async ({ path, lang }) => {
      const { page, errors } = await visit(path, { lang })
      expect(await page.getAttribute('html', 'lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en')
      expect(await page.title()).toContain(lang === 'zh' ? '一窗' : 'One Window')
      const found: string[] = []
      for (const [device, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        found.push(...(await axeFinds(page)).map((each) => `${device}, light: ${each}`))
        await page.emulateMedia({ colorScheme: 'dark' })
        found.push(...(await axeFinds(page, ofColour)).map((each) => `${device}, dark: ${each}`))
        const wider = await overflow(page)
        if (wider > 0) found.push(`${device}: ${wider} pixels wider than the window`)
      }
      expect(found).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  test.concurrent.each([
    { name: '320 pixels wide', width: 320 },
    // A window of 1280 pixels at 200 % shows what fits into 640.
    { name: '1280 pixels at 200 %', width: 640 },
  ])('$name: every page keeps within the window', async ({ width }) => {
    const { page } = await visit('/', { width, lang: 'en' })
    const found: string[] = []
    for (const path of addresses) {
      await page.goto(new URL(path, page.url()).href)
      // A change after the `#` alone loads nothing anew.
      if (path.includes('#')) await page.reload()
      await settled(page)
      const wider = await overflow(page)
      if (wider > 0) found.push(`${path}: ${wider} pixels`)
    }
    expect(found).toEqual([])
    await page.context().close()
  })
}

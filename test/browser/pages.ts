import type { Page } from 'playwright-core'
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
  '/public-notices',
  '/sign-in',
  '/sign-in/forgot',
  '/sign-in/reset#a-link',
  '/account/confirm#a-link',
  '/account',
  '/nowhere',
]

/** Colours are all that the dark theme changes. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** One page of a browser goes through all addresses: to start a fresh one for each would be most of the work. */
const patience = 240_000

export function pages(visit: Visiting): void {
  test.concurrent.each(
    (['zh', 'en'] as const).flatMap((lang) =>
      Object.entries(widths).map(([device, width]) => ({ lang, device, width })),
    ),
  )(
    'in $lang, on a $device, light and dark: axe is content, the console silent, nothing wider than the window',
    async ({ lang, width }) => {
      const { page, errors } = await visit('/nowhere', { lang, width })
      const found: string[] = []
      for (const path of addresses) {
        await page.emulateMedia({ colorScheme: 'light' })
        await go(page, path)
        const [language, title] = [await page.getAttribute('html', 'lang'), await page.title()]
        if (language !== (lang === 'zh' ? 'zh-CN' : 'en')) found.push(`${path}: marked as ${language}`)
        if (!title.endsWith(lang === 'zh' ? '一窗' : 'One Window')) found.push(`${path}: titled ${title}`)
        found.push(...(await axeFinds(page)).map((each) => `${path}, light: ${each}`))
        await page.emulateMedia({ colorScheme: 'dark' })
        found.push(...(await axeFinds(page, ofColour)).map((each) => `${path}, dark: ${each}`))
        const wider = await overflow(page)
        if (wider > 0) found.push(`${path}: ${wider} pixels wider than the window`)
      }
      expect(found).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
    },
    patience,
  )

  test.concurrent.each([
    { name: '320 pixels wide', width: 320 },
    // A window of 1280 pixels at 200 % shows what fits into 640.
    { name: '1280 pixels at 200 %', width: 640 },
  ])(
    '$name: every page keeps within the window',
    async ({ width }) => {
      const { page } = await visit('/nowhere', { width, lang: 'en' })
      const found: string[] = []
      for (const path of addresses) {
        await go(page, path)
        const wider = await overflow(page)
        if (wider > 0) found.push(`${path}: ${wider} pixels`)
      }
      expect(found).toEqual([])
      await page.context().close()
    },
    patience,
  )
}

/** Loads an address anew, even where it differs from the one before only after its `#`. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(path)
  await settled(page)
}

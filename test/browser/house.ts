/** For the tests in a browser: the real server on a free port, with the pages as they are built, and the machine's Chromium. */

import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { ensureWebBuilt } from '../../scripts/web.mjs'
import { openWindow } from '../server-window/house.ts'

export type Language = 'zh' | 'en'
export type Theme = 'light' | 'dark'

export const widths = { phone: 390, desktop: 1280 } as const

export interface Visit {
  readonly lang?: Language
  readonly theme?: Theme
  readonly width?: number
  /** Session of the one who visits. */
  readonly token?: string
}

export interface Visited {
  readonly page: Page
  /** Errors of the pages themselves, as the browser's console shows them. */
  readonly errors: readonly string[]
  /** Every address asked for. */
  readonly asked: readonly string[]
}

export type Visiting = (path: string, how?: Visit) => Promise<Visited>

interface Served {
  listen(at: { readonly port: number; readonly host: string }): Promise<string>
  close(): Promise<unknown>
}

/** The whole house in memory, in practice, with nothing filed. */
async function openWhole(): Promise<Served> {
  const { app, close } = await openWindow()
  return { listen: (at) => app.listen(at), close }
}

/** One server and one browser for all tests. */
export function house(open: () => Promise<Served> = openWhole): Visiting {
  let app: Served
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    ensureWebBuilt()
    app = await open()
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  /** Opens an address in a fresh profile, and waits until the page has settled. */
  return async (path, { lang = 'zh', theme = 'light', width = widths.desktop, token } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
      reducedMotion: 'reduce',
      baseURL: origin,
    })
    if (token !== undefined) await context.addCookies([{ name: 'onewindow', value: token, url: origin }])
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    const errors: string[] = []
    const asked: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(path)
    await settled(page)
    return { page, errors, asked }
  }
}

/** The page shows its content: it has its heading, and no grey lines stand in for words. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.lines') === null &&
      document.querySelector('[aria-busy="true"]') === null,
  )
}

/** What axe finds wrong, a line each: the rule, and the places. */
export async function axeFinds(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (only) =>
      window.axe.run(document, {
        // What passes is not asked for: on a long page that is most of the work.
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
      }),
    rules,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** By how much the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export const decision = '/rules/telecom.foreign-equity-cap'

/** A foreign firm with an app store in Beijing, nothing published online, all of its capital foreign. */
export const appStore = {
  investorOrigin: 'foreign',
  telecomService: 'B25-1-app-store',
  registeredIn: 'beijing-other',
  serviceIncludes: '',
  foreignShare: '100%',
}

export const withFacts = (path: string, facts: Readonly<Record<string, string>>): string =>
  `${path}#${new URLSearchParams(facts)}`

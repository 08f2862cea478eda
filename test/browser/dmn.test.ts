/** Every decision, exported as DMN, opens in dmn-js in a real browser: no warning, every table with its rows and the clauses they rest on. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { today } from '../../src/rules/ask.ts'
import type { Decision } from '../../src/rules/decision.ts'
import { decisionDmn } from '../../src/rules/forms/dmn.ts'
import { decisions } from '../../src/zone/decisions.ts'

interface View {
  readonly id: string
  readonly type: 'drd' | 'decisionTable' | 'literalExpression'
  readonly element: { readonly id: string }
}
interface Viewer {
  importXML(xml: string, how: { readonly open: boolean }): Promise<{ readonly warnings: readonly unknown[] }>
  getViews(): readonly View[]
  open(view: View): Promise<{ readonly warnings: readonly unknown[] }>
}
declare global {
  interface Window {
    readonly DmnJS: new (options: { readonly container: Element }) => Viewer
    viewer: Viewer
  }
}

const file = (path: string): string => createRequire(import.meta.url).resolve(`dmn-js/dist/${path}`)
const styles = ['diagram-js', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-js-literal-expression']

let browser: Browser
let page: Page
const errors: string[] = []

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
  page.on('console', (message) => {
    // Of its own making dmn-js says one thing only: how it was packed.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('Inferno'))
      errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  await page.setContent('<!doctype html><body style="margin:0"><div id="canvas" style="height:1000px"></div>')
  for (const style of styles) await page.addStyleTag({ content: readFileSync(file(`assets/${style}.css`), 'utf8') })
  await page.addScriptTag({ path: file('dmn-viewer.production.min.js') })
  await page.evaluate(() => {
    const container = document.querySelector('#canvas')
    if (container) window.viewer = new window.DmnJS({ container })
  })
})
afterAll(() => browser?.close())

/** Opens a document, then each of its drawings, tables and expressions; what is seen of each. */
const openAll = (xml: string, titles: readonly string[]) =>
  page.evaluate(
    async ([text, titles]) => {
      const { viewer } = window
      const said = (warning: unknown) =>
        typeof warning === 'object' && warning && 'message' in warning
          ? String(warning.message)
          : JSON.stringify(warning)
      const { warnings } = await viewer.importXML(text, { open: false })
      const seen = []
      for (const view of viewer.getViews()) {
        const opened = await viewer.open(view)
        const found = (selector: string) => document.querySelectorAll(`#canvas ${selector}`).length
        seen.push({
          type: view.type,
          id: view.element.id,
          warnings: opened.warnings.map(said),
          shapes: found('.djs-shape'),
          rows: found('.tjs-table tbody tr:has(td.annotation)'),
          noted: [...document.querySelectorAll('#canvas td.annotation')].filter((cell) =>
            titles.some((title) => cell.textContent.includes(title)),
          ).length,
        })
      }
      return { warnings: warnings.map(said), seen }
    },
    [xml, titles] as const,
  )

/** Titles of what the rules rest on. */
const titlesOf = ({ rules }: Decision): readonly string[] =>
  rules.flatMap(({ cites }) => cites.map(({ instrument }) => instrument.title.zh))

const when = { on: today(), knownOn: today() }

describe('dmn-js', () => {
  test.each(decisions.map((decision) => ({ id: decision.id, decision })))('opens $id', async ({ decision }) => {
    // The viewer reads DMN 1.3 only.
    const xml = decisionDmn(decision, when, { version: '1.3' })
    const { warnings, seen } = await openAll(xml, titlesOf(decision))
    expect([...warnings, ...seen.flatMap((view) => view.warnings), ...errors.splice(0)]).toEqual([])
    expect(seen.find(({ type }) => type === 'drd')?.shapes).toBeGreaterThan(1)
    const answer = seen.find(({ id }) => id === `decision_${decision.answer}`)
    const rows = xml.split(`<rule id="row_${decision.answer}_`).length - 1
    expect(answer).toMatchObject({ type: 'decisionTable', rows })
    expect(answer?.noted).toBeGreaterThan(0)
  })
})

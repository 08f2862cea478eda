import { expect, test } from 'vitest'
import { decisions, vocabulary } from '../../src/zone/decisions.ts'
import { axeFinds, type Language, type Visiting, widths } from './house.ts'

/** Each way to look at a decision, and what it shows if it shows anything. */
const views = {
  try: '.headline-words',
  sentences: '.sentence-rule h2',
  table: 'tbody tr',
  diagram: '.box.question, .step-question',
  history: '.version',
  effect: '.shift, .no-difference',
  proof: '.claim',
} as const
const ways = Object.keys(views) as (keyof typeof views)[]

/** Colours are the same on every page; `pages` looks at them. */
const structure = [
  'aria-allowed-attr',
  'aria-hidden-focus',
  'aria-required-children',
  'aria-valid-attr-value',
  'button-name',
  'definition-list',
  'duplicate-id-aria',
  'empty-heading',
  'heading-order',
  'label',
  'link-name',
  'list',
  'listitem',
  'nested-interactive',
  'scrollable-region-focusable',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'td-headers-attr',
]

const patience = 240_000

/** Names that only programs use. With a capital, a dot or a hyphen inside they are no word; `B11` is a class of the law's own. */
const inner = [
  ...decisions.flatMap(({ id, rules, outputs }) => [id, ...rules.map((rule) => rule.id), ...outputs.keys()]),
  ...vocabulary.flatMap((fact) => [fact.id, ...('options' in fact ? Object.keys(fact.options) : [])]),
].filter((id) => /[a-z][A-Z]|[a-z0-9][-.]/.test(id))

/** Two pages go through them, each through every other decision. */
const halves = [
  { name: 'every decision with an odd number', mine: decisions.filter((_, place) => place % 2 === 0) },
  { name: 'every decision with an even number', mine: decisions.filter((_, place) => place % 2 === 1) },
]

/** Every view of every decision shows what it is for, in the reader's own language, and keeps within a phone. */
export function everyDecision(visit: Visiting): void {
  test.concurrent.each(halves)(
    '$name, every view, both languages, on a phone: its content is there, and no word of code',
    async ({ mine }) => {
      const { page, errors } = await visit('/rules', { width: widths.phone })
      await page.evaluate((words) => {
        window.inner = words
      }, inner)
      const found: string[] = []
      for (const [place, { id }] of mine.entries())
        for (const [turn, view] of ways.entries())
          for (const lang of ['zh', 'en'] as const) {
            const path = `/rules/${id}?lang=${lang}${view === 'try' ? '' : `&view=${view}`}`
            const seen = await page.evaluate(look, { path, content: views[view], lang })
            // Of every decision some views, of every view many decisions.
            const examined = lang === 'en' && (place + turn) % 3 === 0
            const broken = examined ? await axeFinds(page, structure) : []
            found.push(...[...seen, ...broken].map((each) => `${path}: ${each}`))
          }
      expect(found).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
    },
    patience,
  )
}

interface Looked {
  readonly path: string
  readonly content: string
  readonly lang: Language
}

declare global {
  interface Window {
    /** Words of code, as the page keeps them: to hand thousands over at every look would take longer than to look. */
    inner: readonly string[]
  }
}

/**
 * Goes on within the page, as a link does, waits for the view's content, and says what is wrong with its words or its
 * width. Runs in the browser, whole: to ask it step by step would take far longer.
 */
async function look({ path, content, lang }: Looked): Promise<readonly string[]> {
  history.pushState({}, '', path)
  dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  const heading = () => document.querySelector('main .views [aria-current="page"]')?.getAttribute('href') ?? ''
  const view = new URLSearchParams(location.search).get('view')
  const isThere = () =>
    heading().startsWith(location.pathname) &&
    new URLSearchParams(heading().split('?')[1]).get('view') === view &&
    document.querySelector(`main :is(${content})`) !== null &&
    document.querySelector('main :is(.lines, .failure, [aria-busy="true"])') === null
  const begun = performance.now()
  while (!isThere()) {
    if (performance.now() - begun > 10_000) return ['its content does not come']
    await new Promise((resume) => setTimeout(resume, 5))
  }
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true
  const main = document.querySelector('main')
  if (!main) return ['nothing is shown']
  const found: string[] = []
  const failure = main.querySelector<HTMLElement>('.failure, [role="alert"]')
  if (failure) found.push(`an error: ${failure.innerText}`)
  const texts: string[] = []
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  // What is quoted or marked as the other language may be in it.
  const other = lang === 'zh' ? '[lang="en"]' : '[lang="zh-CN"]'
  while (walk.nextNode()) {
    const text = walk.currentNode.nodeValue?.trim()
    if (text && !walk.currentNode.parentElement?.closest(other)) texts.push(text)
  }
  const foreign = lang === 'zh' ? /[A-Za-z]{3,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/ : /[\u3400-\u9fff]/
  for (const text of texts) if (foreign.test(text)) found.push(`not in the reader’s language: ${text}`)
  const code = new Set(lang === 'zh' ? window.inner : window.inner.filter((id) => /[.A-Z]/.test(id)))
  for (const text of texts)
    for (const word of text.match(/[A-Za-z][\w.-]*\w|\[object/g) ?? [])
      if (code.has(word) || /^(undefined|null|NaN|\[object)$|^[a-z]+[A-Z]/.test(word))
        found.push(`a word of code: ${word}`)
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (wider > 0) found.push(`${wider} pixels wider than the window`)
  return [...new Set(found)]
}

import { describe, expect, it } from 'vitest'
import { before as isBefore } from '../time/dates.ts'
import { cite, plan } from './cite.ts'
import type { Article, Instrument, Sureness } from './instrument.ts'
import { instrument, instruments } from './instruments.ts'
import { factsSource, planSource, withoutMarks } from './sources.ts'

const facts = withoutMarks(factsSource())
const planText = withoutMarks(planSource)
const ofPlan = ({ sure }: Instrument) => sure === 'plan'
const articles: readonly (readonly [Instrument, Article])[] = instruments.flatMap((each) =>
  each.articles.map((article) => [each, article] as const),
)
const where = (each: Instrument, article: Article) => `${each.id} ${article.id}`

/** The sections of the compilation, each from one heading to the next. */
const sections = facts.split(/^(?=##)/m)
const marks = (text: string): Set<string> =>
  new Set([...text.matchAll(/\[([^\]]*)\]/g)].flatMap(([, mark]) => mark?.match(/V-L|V-G|V|K|U/g) ?? []))

describe('instruments', () => {
  it('have ids of their own, and articles have ids of their own within them', () => {
    const ids = instruments.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of instruments) {
      expect(new Set(each.articles.map(({ id }) => id)).size, each.id).toBe(each.articles.length)
      expect(each.articles.length, each.id).toBeGreaterThan(0)
    }
  })

  it('quote nothing that is not in their source, word for word', () => {
    for (const [each, article] of articles)
      expect((ofPlan(each) ? planText : facts).includes(article.text), where(each, article)).toBe(true)
  })

  it('name no address that the compilation did not see', () => {
    for (const each of instruments)
      for (const source of each.sources) expect(facts.includes(source), `${each.id} ${source}`).toBe(true)
  })

  it('end after they begin', () => {
    for (const { id, inForce } of instruments)
      if (inForce.until) expect(isBefore(inForce.from, inForce.until), id).toBe(true)
  })

  it('say why a day is doubtful wherever they are not sure of themselves', () => {
    for (const each of instruments) if (each.sure === 'U') expect(each.note, each.id).toBeDefined()
  })

  it('are marked as the compilation marks the section that the words stand in', () => {
    for (const [each, article] of articles.filter(([each]) => !ofPlan(each))) {
      const at = sections.flatMap((section, i) =>
        section.includes(article.text) ? [section, sections[i - 1] ?? ''] : [],
      )
      expect(marks(at.join('\n')), where(each, article)).toContain(article.sure)
    }
  })

  it('never mark as sure what the compilation marks U directly behind the words', () => {
    for (const [each, article] of articles.filter(([, { sure }]) => sure !== 'U')) {
      for (let at = facts.indexOf(article.text); at >= 0; at = facts.indexOf(article.text, at + 1))
        expect(facts.slice(at + article.text.length), where(each, article)).not.toMatch(/^[」』）)。；，\s|]*\[U/)
    }
  })

  it.each<[string, string, Sureness]>([
    ['six-cities-2024', 'beijing', 'U'],
    ['miit-2024-107', 'annex', 'U'],
    ['beijing-procurement-thresholds', 'whole', 'U'],
    ['advisers-1997', 'adjusted', 'U'],
    ['qualifications-3.0', 'count', 'U'],
    ['customs-2024-32', 'window', 'V'],
    ['licensing-law-2019', '32', 'V-L'],
    ['data-flow-2024', '7', 'V-G'],
    ['negative-list-2024', 'list.12', 'K'],
  ])('%s, article %s, is marked %s', (id, article, sure) => {
    expect(instruments.find((each) => each.id === id)?.articles.find((each) => each.id === article)?.sure).toBe(sure)
  })
})

describe('versions of one instrument follow each other without a gap', () => {
  it.each([
    ['fite-2016', 'fite-2022', '2022-05-01'],
    ['negative-list-2021', 'negative-list-2024', '2024-11-01'],
    ['merger-thresholds-2018', 'merger-thresholds-2024', '2024-01-22'],
    ['data-export-thresholds-2022', 'data-flow-2024', '2024-03-22'],
    ['beijing-data-list-2024', 'beijing-data-list-2025', '2026-05-11'],
    ['general-licence-2009', 'export-control-2024', '2024-12-01'],
    ['arbitration-law-2017', 'arbitration-law-2025', '2026-03-01'],
    ['stem-cell-2015', 'biomedical-technology-2025', '2026-05-01'],
    ['hgr-2019', 'hgr-2024', '2024-05-01'],
    ['holidays-2013', 'holidays-2024', '2025-01-01'],
    ['patent-pledge-2010', 'patent-pledge-2021', '2021-11-15'],
    ['cash-pool-2021', 'cash-pool-2024', '2024-12-31'],
    ['cash-pool-2024', 'pbc-2025-251', '2025-12-26'],
  ] as const)('%s gives way to %s on %s', (old, next, on) => {
    expect(instrument(old).inForce.until?.toString()).toBe(on)
    expect(instrument(next).inForce.from.toString()).toBe(on)
  })
})

describe('citations', () => {
  it('resolve to the article and the words relied on', () => {
    expect(plan('1.2', '在北京取消信息服务业务').instrument.id).toBe('plan-2023-130')
    expect(plan('reply.5').instrument.id).toBe('reply-2023-130')
    expect(cite('fite-2016', '6', '增值电信（含无线寻呼）外方最终 ≤50%').quote).toBe(
      '增值电信（含无线寻呼）外方最终 ≤50%',
    )
    expect(cite('licensing-law-2019', '44').quote).toBe(cite('licensing-law-2019', '44').article.text)
  })

  it('refuse words that are not there, and say what is', () => {
    expect(() => plan('1.2', '在上海取消')).toThrow('plan-2023-130 1.2 does not say "在上海取消"; it says: 在北京取消')
    expect(() => plan('1.2', '')).toThrow('does not say ""')
  })

  it('refuse what does not exist, and say what does', () => {
    // @ts-expect-error: the compiler knows that there is no article 7
    expect(() => cite('fite-2016', '7')).toThrow('fite-2016 has no article 7; it has: 5, 6')
    // @ts-expect-error: nor such an instrument
    expect(() => cite('fite-2017', '6')).toThrow('there is no instrument fite-2017')
    // @ts-expect-error: nor such a clause
    expect(() => plan('1.3')).toThrow('the plan has no clause 1.3')
  })
})

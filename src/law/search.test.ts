import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instruments } from './instruments.ts'
import { measures } from './measures.ts'
import { search } from './search.ts'

const first = (query: string) => search(query)[0]

describe('search', () => {
  it.each([
    ['源代码', 'measure', '16.13'],
    ['预裁定展期', 'measure', '11.2'],
    ['一口受理', 'measure', '17.5'],
    ['120天', 'measure', '3.1'],
    ['无疯牛病疫情禁令', 'measure', '2.10'],
    ['advance rulings', 'measure', '11.2'],
    ['reinvestment registration', 'measure', '13.10'],
    ['ad hoc arbitration', 'measure', '20.1'],
    ['工信部通信函〔2024〕107号', 'instrument', 'miit-2024-107'],
    ['customs-2024-32', 'instrument', 'customs-2024-32'],
    ['16.13', 'measure', '16.13'],
    ['reply.5', 'clause', 'reply.5'],
    ['系统性区域性风险底线', 'clause', 'principle.4'],
    ['封顶20', 'article', 'points-table/experience'],
  ])('%s: first comes the %s %s', (query, kind, id) => {
    expect(first(query)).toMatchObject({ kind, id })
  })

  it('marks the words in the snippet', () => {
    for (const query of ['源代码', '预裁定展期', '一口受理', 'IP-VPN', 'Negative list']) {
      const hit = first(query)
      const marked = hit?.snippet.ranges.map(([from, to]) => hit.snippet.text.slice(from, to).toLowerCase())
      expect(marked).toContain(query.toLowerCase())
    }
  })

  it('puts the exact words before all others', () => {
    const hits = search('负面清单', { limit: 200 })
    const held = hits.map(({ snippet, title }) => `${snippet.text}${title.zh}`.includes('负面清单'))
    expect(held.lastIndexOf(true)).toBe(held.filter(Boolean).length - 1)
  })

  it('forgives a slip of the hand in a longer word', () => {
    expect(search('arbitraton').map(({ id }) => id)).toContain('20.1')
  })

  it.each(['负面清单', 'negative list', '外资 股比', 'foreign investment', '107号', 'reinvestmant'])(
    'answers %s within five milliseconds, at its quickest of twenty',
    (query) => {
      const times = Array.from({ length: 20 }, () => {
        const begun = performance.now()
        search(query)
        return performance.now() - begun
      })
      expect(Math.min(...times)).toBeLessThan(5)
    },
  )

  it('takes apart words that Chinese and Latin letters share a line with', () => {
    expect(search('b股c')).toEqual(search('b 股 c'))
  })

  it('looks only where it is told', () => {
    expect(new Set(search('电信', { kinds: ['instrument'] }).map(({ kind }) => kind))).toEqual(new Set(['instrument']))
  })

  it.each(['', '   ', '。，、', '*"('])('finds nothing for %j, and does not fail', (query) => {
    expect(search(query)).toEqual([])
  })

  it('finds every measure and every instrument by its own name', () => {
    for (const { name, id } of measures)
      expect(search(name.zh, { kinds: ['measure'] }).map((hit) => hit.id)).toContain(id)
    for (const { title, id } of instruments)
      expect(search(title.zh, { kinds: ['instrument'] }).map((hit) => hit.id)).toContain(id)
  })

  it('keeps its marks inside the snippet, whatever is asked', () => {
    const words = fc.array(fc.constantFrom('外资', '股', '北京', 'data', 'IP', '2024', '（', ' ', '展期', 'ﬁ', '😀'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(words, (parts) => {
        for (const { snippet } of search(parts.join(''), { limit: 5 }))
          for (const [from, to] of snippet.ranges) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(snippet.text.length)
          }
      }),
      { numRuns: 100 },
    )
  })
})

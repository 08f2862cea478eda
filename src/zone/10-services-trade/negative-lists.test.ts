import { describe, expect, test } from 'vitest'
import type { Entered } from '../../registers/register.ts'
import { before, day, type LegalDate } from '../../time/dates.ts'
import { type Against, againstList, type Clause, type ListEntry, listFor } from './against-list.ts'
import { entryOf } from './list-entry.ts'
import { type NegativeList, negativeLists } from './negative-lists.ts'

/** What is in force of a list on a day, by the versions as they are declared. */
function inForce(list: NegativeList, on: LegalDate): readonly ListEntry[] {
  let entries: readonly Entered[] = []
  for (const { replaces, entries: next } of negativeLists.seeds ?? []) {
    if (replaces && !before(on, replaces.on))
      entries = entries.filter(({ values }) => values.list !== replaces.where?.list)
    entries = [...entries, ...next]
  }
  return entries
    .filter(({ values, from }) => values.list === list && !before(on, from))
    .map(({ values }) => entryOf(values))
}

describe('负面清单的版本 versions of the negative lists', () => {
  test.each<readonly [NegativeList, string, version: string | null, size: number, held: number]>([
    // 首日、末日，两边各一
    ['national', '2021-12-31', null, 0, 0],
    ['national', '2022-01-01', '2021', 31, 31],
    ['national', '2024-10-31', '2021', 31, 31],
    ['national', '2024-11-01', '2024', 29, 29],
    ['national', '2026-11-23', '2024', 29, 29],
    ['zone', '2021-12-31', null, 0, 0],
    ['zone', '2022-01-01', '2021', 27, 27],
    // 自贸试验区清单没有随 2024 年版更新
    ['zone', '2024-11-01', '2021', 27, 27],
    ['services', '2024-04-20', null, 0, 0],
    ['services', '2024-04-21', '2024', 71, 4],
    ['zone-services', '2024-04-20', null, 0, 0],
    ['zone-services', '2024-04-21', '2024', 68, 0],
  ])('%s，%s：%s 版，%i 项，收录 %i 项', (list, on, version, size, held) => {
    const entries = inForce(list, day(on))
    const [whole, ...rest] = entries.toSorted((a, b) => a.number - b.number)
    expect(whole ? [whole.number, whole.version, whole.size, whole.held] : [0, null, 0, 0]).toEqual([
      0,
      version,
      size,
      held,
    ])
    expect(rest).toHaveLength(held)
    expect(new Set(rest.map(({ number }) => number)).size).toBe(held)
  })

  test.each<readonly [NegativeList, number, limit: string]>([
    ['national', 29, 'ban'],
    // 自贸试验区清单放宽：文艺表演团体须由中方控股，不是禁止
    ['zone', 27, 'control'],
    ['national', 23, 'ban'],
    ['zone', 21, 'ban'],
  ])('%s 第 %i 项：%s', (list, number, limit) => {
    expect(inForce(list, day('2026-11-23')).find((each) => each.number === number)?.limit).toBe(limit)
  })

  test('2024 年版比 2021 年版少的两项，是制造业的两项', () => {
    const sectors = (on: string) => new Set(inForce('national', day(on)).map(({ sector }) => sector))
    expect([...sectors('2024-10-31')].filter((each) => !sectors('2024-11-01').has(each))).toEqual(['C'])
    expect(inForce('national', day('2024-10-31')).filter(({ sector }) => sector === 'C')).toHaveLength(2)
    expect(inForce('zone', day('2022-01-01')).filter(({ sector }) => sector === 'C')).toHaveLength(0)
  })
})

describe('条款与清单相比 a clause against the list', () => {
  const clause: Clause = { reach: 'rest-of-city', mode: 'investment', sector: 'Q', treatment: 'restriction' }
  type Row = readonly [what: string, on: string, clause: Partial<Clause>, fact: Against | null, says: string]
  test.each<Row>([
    ['出版物印刷限制，2021 年版末日：列有，指明第 6 项', '2024-10-31', { sector: 'C', entry: 6 }, null, '对照文字'],
    [
      '出版物印刷限制，2024 年版首日：制造业清零，清单没有列',
      '2024-11-01',
      { sector: 'C' },
      'not-on-list',
      '没有这一门类',
    ],
    ['禁止开医疗机构，清单只是限于合资：更严', '2024-11-01', { treatment: 'ban', entry: 22 }, 'stricter', '第 22 项'],
    ['同一条款，2021 年版序号是 24', '2024-10-31', { treatment: 'ban', entry: 24 }, 'stricter', '第 24 项'],
    ['指明的序号不在这一门类：先选', '2024-11-01', { treatment: 'ban', entry: 24 }, null, '请指明'],
    ['限于合资对限于合资：宽严要看文字', '2024-11-01', { entry: 22 }, null, '对照文字'],
    [
      '禁止文艺表演团体，清单也禁止：一致',
      '2024-11-01',
      { sector: 'R', treatment: 'ban', entry: 29 },
      'same',
      '也是禁止',
    ],
    ['只限制文艺表演团体，清单禁止：更宽', '2024-11-01', { sector: 'R', entry: 29 }, 'looser', '清单第 29 项禁止'],
    ['文化门类没有指明哪一项', '2024-11-01', { sector: 'R' }, null, '请指明'],
    ['文化门类各项都不是：清单没有列', '2024-11-01', { sector: 'R', entry: 'none' }, 'not-on-list', '都不是'],
    [
      '自贸试验区内小麦种子，要求中方 34%：一致',
      '2024-11-01',
      { reach: 'free-trade-zone', sector: 'A', entry: 1, share: '34' },
      'same',
      '34%',
    ],
    [
      '自贸试验区内小麦种子，要求中方 34.01%：更严',
      '2024-11-01',
      { reach: 'free-trade-zone', sector: 'A', entry: 1, share: '34.01' },
      'stricter',
      '34.01%',
    ],
    [
      '自贸试验区内小麦种子，要求中方 33.99%：更宽',
      '2024-11-01',
      { reach: 'free-trade-zone', sector: 'A', entry: 1, share: '33.99' },
      'looser',
      '33.99%',
    ],
    [
      '自贸试验区内小麦种子，没有写股比',
      '2024-11-01',
      { reach: 'free-trade-zone', sector: 'A', entry: 1 },
      null,
      '请写明',
    ],
    ['跨境：清单施行前一日', '2024-04-20', { mode: 'cross-border', sector: 'P' }, null, '没有施行'],
    [
      '跨境：清单施行之日，教育门类未收录，不能说没有列',
      '2024-04-21',
      { mode: 'cross-border', sector: 'P' },
      null,
      '未收录 67 项',
    ],
    [
      '跨境：禁止境外个人参加拍卖师考试，第 5 条',
      '2024-04-21',
      { mode: 'cross-border', sector: 'F', treatment: 'ban', entry: 5 },
      'same',
      '第 5 项',
    ],
    [
      '跨境：同一门类别的事，未收录的要对照原文',
      '2024-04-21',
      { mode: 'cross-border', sector: 'F', entry: 'none' },
      null,
      '未收录 67 项',
    ],
    [
      '跨境，自贸试验区：68 条一条未得',
      '2024-04-21',
      { mode: 'cross-border', reach: 'free-trade-zone', sector: 'F' },
      null,
      '未收录 68 项',
    ],
  ])('%s', (_, on, change, fact, says) => {
    const asked = { ...clause, ...change }
    const compared = againstList(asked, inForce(listFor(asked), day(on)))
    expect(compared.fact).toBe(fact)
    expect(compared.why.zh).toContain(says)
  })

  test('内外一致的要求不与清单比较', () => {
    const asked: Clause = { ...clause, treatment: 'equal', entry: 22 }
    expect(againstList(asked, inForce('national', day('2024-11-01'))).fact).toBe(null)
  })

  test('全市适用的，先与全国清单比', () => {
    expect(listFor({ reach: 'whole-city', mode: 'investment' })).toBe('national')
    expect(listFor({ reach: 'whole-city', mode: 'cross-border' })).toBe('services')
  })
})

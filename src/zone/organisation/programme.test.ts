import { describe, expect, test } from 'vitest'
import { measures } from '../../law/measures.ts'
import { stateOf } from '../../law/states.ts'
import type { Entered, Register } from '../../registers/register.ts'
import { before, day, type LegalDate } from '../../time/dates.ts'
import { programmeAdjustments } from './adjustments.ts'
import { programmePractices } from './practices.ts'
import { programmeTasks } from './tasks.ts'

/** What holds on a day, by the seeds that were known on another. */
function holds({ seeds = [], key }: Register, on: LegalDate, knownOn: LegalDate): readonly Entered[] {
  let entries: readonly Entered[] = []
  for (const { known, entries: next, replaces } of seeds) {
    if (before(knownOn, known)) break
    if (replaces) {
      const agrees = ({ values }: Entered) =>
        Object.entries(replaces.where ?? {}).every(([column, value]) => values[column] === value)
      const holding = ({ from, until }: Entered) =>
        !before(replaces.on, from) && (until === null || before(replaces.on, until))
      entries = entries.flatMap((each) => {
        if (!agrees(each) || !holding(each)) return [each]
        return before(each.from, replaces.on) ? [{ ...each, until: replaces.on }] : []
      })
    }
    entries = [...entries, ...next]
  }
  const live = entries.filter(({ from, until }) => !before(on, from) && (until === null || before(on, until)))
  const keys = live.map(({ values }) => key.map((column) => values[column]).join('|'))
  expect(new Set(keys).size, 'no key twice').toBe(keys.length)
  return live
}

const today = day('2026-11-23')

describe('方案任务 tasks of the plan', () => {
  const standing = (on: string, knownOn = on) =>
    new Map(
      holds(programmeTasks, day(on), day(knownOn))
        .filter(({ values }) => values.kind === 'standing')
        .map(({ values }) => [values.measure, values.state]),
    )

  test.each(['2023-11-23', '2024-05-01', '2025-09-15', '2026-03-01', '2026-11-23'])(
    '%s：189 项各有一个状态，与法律数据一致',
    (on) => {
      const found = standing(on, '2026-11-23')
      expect(found.size).toBe(189)
      for (const { id } of measures) expect([id, found.get(id)]).toEqual([id, stateOf(id, day(on))?.state])
    },
  )

  test.each([
    // 公告 2024 年第 32 号：2024-05-01 施行
    ['11.2', '2024-04-30', 'in-force'],
    ['11.2', '2024-05-01', 'furnished'],
    // 罕见病药品保障先行区：2024-09-24 启动，试行两年
    ['12.2', '2024-09-23', 'aspiration'],
    ['12.2', '2024-09-24', 'furnished'],
    ['12.2', '2026-09-23', 'furnished'],
    ['12.2', '2026-09-24', 'needs-rules'],
    // 新仲裁法公布在先、施行在后
    ['20.1', '2025-11-30', 'aspiration'],
    ['20.1', '2025-12-01', 'furnished'],
    ['20.1', '2026-03-01', 'furnished'],
  ])('%s，%s：%s', (measure, on, state) => {
    expect(standing(on, '2026-11-23').get(measure)).toBe(state)
  })

  test('方案公布以前，这里一无所知', () => {
    expect(standing('2023-11-23', '2023-11-22').size).toBe(0)
  })

  test('达成的里程碑自达成之日起在册，此前只是要达成', () => {
    const items = (on: string) =>
      holds(programmeTasks, day(on), today)
        .filter(({ values }) => values.measure === '1.2')
        .map(({ values }) => values.item)
    expect(items('2025-02-27')).not.toContain('reached:first-approvals')
    expect(items('2025-02-28')).toContain('reached:first-approvals')
    expect(items('2025-02-27')).toContain('step:first-approvals')
  })

  test('条文点名的机关写在任务里，没有点名的空着', () => {
    const leads = new Map(
      holds(programmeTasks, today, today).flatMap(({ values }) =>
        values.kind === 'standing' ? [[values.measure, values.lead] as const] : [],
      ),
    )
    expect(leads.get('11.2')).toEqual(['北京海关'])
    expect(leads.get('org.5')).toEqual(['商务部'])
    expect(leads.get('16.13')).toEqual(['有关部门'])
    expect(leads.get('1.1')).toBe(null)
    expect([...leads.values()].filter((lead) => lead !== null)).toHaveLength(9)
  })
})

describe('暂时调整与推广 adjustments and practices', () => {
  test.each([
    ['2024-07-10', 4],
    ['2024-07-11', 5],
  ])('%s：暂时调整 %i 条', (on, count) => {
    expect(holds(programmeAdjustments, day(on), today)).toHaveLength(count)
  })

  test('北京的三条都写明“须调整，未检得文件”，没有一条写成已调整', () => {
    const inBeijing = holds(programmeAdjustments, today, today).filter(({ values }) => values.place === '北京市')
    expect(inBeijing.map(({ values }) => values.standing).toSorted()).toEqual([
      'awaited',
      'awaited',
      'awaited',
      'may-ask',
    ])
  })

  test.each([
    ['2024-04-30', 0],
    ['2024-05-01', 1],
    ['2025-09-14', 4],
    ['2025-09-15', 5],
    ['2026-11-23', 7],
  ])('%s：推广的做法 %i 项', (on, count) => {
    expect(holds(programmePractices, day(on), today)).toHaveLength(count)
  })
})

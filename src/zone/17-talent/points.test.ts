import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { type Case, examples, proves } from '../cases.ts'
import { talentPoints } from './points.ts'

/** Scores nothing anywhere: 61 years old, no degree, no Chinese, in Beijing. */
const nothing = {
  directRoutes: [],
  annualSalary: 0,
  localAverageAnnualSalary: 200_000,
  academicDegree: 'none',
  vocationalLevel: 'none',
  relevantWorkYears: 0,
  monthsInChinaPerYear: 0,
  chineseLevel: 'none',
  workPlace: 'beijing',
  applicantAge: 61,
  otherMerits: [],
  localBonusPoints: 0,
}
const on = '2023-11-18'

/** One item of the table alone: what the fact scores, from both sides of every edge. */
const scores = (fact: keyof typeof nothing, table: readonly (readonly [unknown, number])[]): Case[] =>
  table.map(([value, score]) => ({
    case: `${fact} ${JSON.stringify(value)}：${score} 分`,
    on,
    facts: { ...nothing, localAverageAnnualSalary: 100_000_000, [fact]: value },
    gives: { points: score },
  }))

describe('外国人来华工作分类与计点积分 category and points', () => {
  describe('计分赋值表逐项 the table, item by item', () => {
    examples(talentPoints, [
      ...scores('annualSalary', [
        ['450000', 20],
        ['449999.99', 17],
        ['350000', 17],
        ['349999.99', 14],
        ['250000', 14],
        ['249999.99', 11],
        ['150000', 11],
        ['149999.99', 8],
        ['70000', 8],
        ['69999.99', 5],
        ['50000', 5],
        ['49999.99', 0],
      ]),
      ...scores('academicDegree', [
        ['doctor', 20],
        ['master', 15],
        ['bachelor', 10],
        ['none', 0],
      ]),
      ...scores('vocationalLevel', [
        ['highest', 20],
        ['technician', 15],
        ['senior-worker', 10],
        ['none', 0],
      ]),
      ...scores('relevantWorkYears', [
        [0, 0],
        [1, 0],
        [2, 5],
        [3, 6],
        [4, 7],
        [5, 8],
        [6, 9],
        [7, 10],
        [8, 11],
        [9, 12],
        [10, 13],
        [11, 14],
        [12, 15],
        [13, 16],
        [14, 17],
        [15, 18],
        [16, 19],
        [17, 20],
        [18, 20],
        [40, 20],
      ]),
      ...scores('monthsInChinaPerYear', [
        [12, 15],
        [9, 15],
        [8, 10],
        [6, 10],
        [5, 5],
        [3, 5],
        [2, 0],
      ]),
      ...scores('chineseLevel', [
        ['former-chinese', 5],
        ['degree-in-chinese', 5],
        ['hsk-5', 5],
        ['hsk-4', 4],
        ['hsk-3', 3],
        ['hsk-2', 2],
        ['hsk-1', 1],
        ['none', 0],
      ]),
      ...scores('workPlace', [
        ['special-area', 10],
        ['beijing', 0],
        ['elsewhere', 0],
      ]),
      ...scores('applicantAge', [
        [17, 0],
        [18, 10],
        [25, 10],
        [26, 15],
        [45, 15],
        [46, 10],
        [55, 10],
        [56, 5],
        [60, 5],
        [61, 0],
      ]),
      ...scores('otherMerits', [
        [[], 0],
        [['university'], 5],
        [['global-500'], 5],
        [['intellectual-property'], 5],
        [['five-years-in-china'], 5],
        [['university', 'global-500', 'intellectual-property', 'five-years-in-china'], 5],
      ]),
      ...scores('localBonusPoints', [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
        [6, 6],
        [7, 7],
        [8, 8],
        [9, 9],
        [10, 10],
      ]),
    ])
    examples(talentPoints, [
      {
        case: '学历与职业资格同属一项，取高者，不累加',
        on,
        facts: { ...nothing, academicDegree: 'bachelor', vocationalLevel: 'technician' },
        gives: { points: 15 },
      },
      {
        case: '各项全满为 120 分',
        on,
        facts: {
          directRoutes: [],
          annualSalary: 450_000,
          localAverageAnnualSalary: 200_000,
          academicDegree: 'doctor',
          vocationalLevel: 'none',
          relevantWorkYears: 17,
          monthsInChinaPerYear: 9,
          chineseLevel: 'hsk-5',
          workPlace: 'special-area',
          applicantAge: 40,
          otherMerits: ['global-500'],
          localBonusPoints: 10,
        },
        gives: { category: 'A', points: 120, route: 'points-85', also: ['whole-years'] },
      },
      {
        case: '工作年限按现行版封顶 20 分，不是 2017 试用版的 15 分',
        on,
        facts: { ...nothing, relevantWorkYears: 17 },
        gives: { points: 20 },
      },
      {
        case: '25 岁按现行版得 10 分（[18,25]）',
        on,
        facts: { ...nothing, applicantAge: 25 },
        gives: { points: 10 },
      },
    ])
    test('得分逐项列出，合计相符', () => {
      const facts = {
        ...nothing,
        annualSalary: 350_000,
        academicDegree: 'master',
        applicantAge: 30,
        chineseLevel: 'hsk-4',
      }
      const asked = ask(talentPoints, facts, { on: day(on), knownOn: day('2026-01-01') })
      if (!asked.ok) throw new Error('these facts must be readable')
      const [workings] = asked.answer.workings
      expect(workings?.value).toBe(51n)
      expect(workings?.parts.map(({ name, value }) => `${name.zh} ${value}`)).toEqual([
        '国内年薪 17',
        '学历或职业资格 15',
        '工作年限 0',
        '每年工作时间 0',
        '汉语水平 4',
        '工作地域 0',
        '年龄 15',
        '其他 0',
        '地方鼓励性加分 0',
      ])
    })
  })

  describe('60 分与 85 分 the two marks', () => {
    // 20 + 20 + 15 + 15 = 70: senior technician with 450,000 yuan, 12 months a year, 30 years old, no years of work.
    const seventy = {
      ...nothing,
      annualSalary: 450_000,
      vocationalLevel: 'highest',
      monthsInChinaPerYear: 12,
      applicantAge: 30,
    }
    examples(talentPoints, [
      {
        case: '84 分：B 类',
        on,
        facts: { ...seventy, localBonusPoints: 10, chineseLevel: 'hsk-4' },
        gives: { points: 84, category: 'B', route: 'points-60' },
        by: ['points-60'],
      },
      {
        case: '85 分：A 类',
        on,
        facts: { ...seventy, localBonusPoints: 10, chineseLevel: 'hsk-5' },
        gives: { points: 85, category: 'A', route: 'points-85' },
        by: ['points-85'],
      },
      {
        case: '59 分：C 类',
        on,
        facts: { ...seventy, annualSalary: 50_000, chineseLevel: 'hsk-4' },
        gives: { points: 59, category: 'C', route: null, also: ['talent-visa', 'whole-years'] },
        by: ['others'],
      },
      {
        case: '60 分：B 类',
        on,
        facts: { ...seventy, annualSalary: 50_000, chineseLevel: 'hsk-5' },
        gives: { points: 60, category: 'B', route: 'points-60' },
        by: ['points-60'],
      },
    ])
  })

  describe('直接归类 direct routes', () => {
    const direct = (route: string) => ({ ...nothing, directRoutes: [route], applicantAge: 40 })
    examples(talentPoints, [
      {
        case: '入选国内人才计划：A 类，不计分，其余不问',
        on,
        facts: { directRoutes: ['talent-plan'], applicantAge: 50 },
        gives: { category: 'A', points: 'not-applicable', route: 'talent-plan' },
        by: ['talent-plan'],
      },
      {
        case: '国际公认专业成就：A 类',
        on,
        facts: direct('recognised-achievement'),
        gives: { category: 'A', points: 'not-applicable', route: 'recognised-achievement' },
      },
      {
        case: '市场导向鼓励岗位：A 类',
        on,
        facts: direct('encouraged-post'),
        gives: { category: 'A', points: 'not-applicable', route: 'encouraged-post' },
      },
      {
        case: '创新创业：A 类，61 岁也可',
        on,
        facts: { ...direct('entrepreneurship'), applicantAge: 61 },
        gives: { category: 'A', points: 'not-applicable', route: 'entrepreneurship' },
      },
      {
        case: '优秀青年，40 岁：A 类',
        on,
        facts: direct('young-talent'),
        gives: { category: 'A', points: 'not-applicable', route: 'young-talent' },
      },
      {
        case: '优秀青年，41 岁：不再适用，按计点',
        on,
        facts: { ...direct('young-talent'), applicantAge: 41 },
        gives: { category: 'C', points: 15, route: null },
      },
      {
        case: '年薪正好为社平 6 倍：A 类',
        on,
        facts: { ...nothing, annualSalary: 1_200_000 },
        gives: { category: 'A', points: 'not-applicable', route: 'salary-six-times' },
      },
      {
        case: '年薪差一分不到 6 倍，60 岁：B 类（4 倍以上）',
        on,
        facts: { ...nothing, annualSalary: '1199999.99', applicantAge: 60 },
        gives: { category: 'B', points: 25, route: 'salary-four-times' },
      },
      {
        case: '年薪正好为社平 4 倍：B 类',
        on,
        facts: { ...nothing, annualSalary: 800_000, applicantAge: 60 },
        gives: { category: 'B', route: 'salary-four-times' },
        by: ['salary-four-times'],
      },
      {
        case: '年薪差一分不到 4 倍：C 类',
        on,
        facts: { ...nothing, annualSalary: '799999.99', applicantAge: 60 },
        gives: { category: 'C', points: 25, route: null },
      },
      {
        case: '学士加 2 年经验：B 类',
        on,
        facts: { ...nothing, academicDegree: 'bachelor', relevantWorkYears: 2, applicantAge: 24 },
        gives: { category: 'B', points: 25, route: 'bachelor-two-years' },
      },
      {
        case: '学士加 1 年经验：C 类',
        on,
        facts: { ...nothing, academicDegree: 'bachelor', relevantWorkYears: 1, applicantAge: 24 },
        gives: { category: 'C', points: 20, route: null },
      },
      {
        case: '硕士加 2 年经验同样适用',
        on,
        facts: { ...nothing, academicDegree: 'master', relevantWorkYears: 2, applicantAge: 30 },
        gives: { category: 'B', route: 'bachelor-two-years' },
        by: ['bachelor-two-years'],
      },
      {
        case: '博士加 2 年经验同样适用',
        on,
        facts: { ...nothing, academicDegree: 'doctor', relevantWorkYears: 2, applicantAge: 30 },
        gives: { category: 'B', route: 'bachelor-two-years' },
      },
      {
        case: '没有学位、经验 5 年：C 类',
        on,
        facts: { ...nothing, relevantWorkYears: 5, applicantAge: 30 },
        gives: { category: 'C', route: null },
      },
      {
        case: '外语教学：B 类',
        on,
        facts: direct('language-teaching'),
        gives: { category: 'B', points: 15, route: 'language-teaching' },
      },
      {
        case: '国际通用职业技能：B 类',
        on,
        facts: direct('recognised-skill'),
        gives: { category: 'B', route: 'recognised-skill' },
      },
      {
        case: '同时符合 A、B 两类的，归 A 类',
        on,
        facts: { ...direct('language-teaching'), directRoutes: ['language-teaching', 'entrepreneurship'] },
        gives: { category: 'A', route: 'entrepreneurship' },
      },
    ])
  })

  describe('年龄 age', () => {
    const teacher = { ...nothing, directRoutes: ['language-teaching'] }
    // 20 + 20 + 15 = 55: senior technician with 450,000 yuan, 12 months a year.
    const sixtyOne = { ...nothing, annualSalary: 450_000, vocationalLevel: 'highest', monthsInChinaPerYear: 12 }
    examples(talentPoints, [
      { case: 'B 类，60 岁', on, facts: { ...teacher, applicantAge: 60 }, gives: { category: 'B' } },
      {
        case: 'B 类，61 岁：可放宽，由许可机关决定',
        on,
        facts: { ...teacher, applicantAge: 61 },
        gives: { category: 'needs-rules', points: 0 },
        by: ['b-over-60'],
      },
      ...(['bachelor', 'master', 'doctor'] as const).flatMap((academicDegree) => [
        {
          case: `61 岁，${academicDegree} 加 2 年经验：可放宽，由许可机关决定`,
          on,
          facts: { ...nothing, academicDegree, relevantWorkYears: 2 },
          gives: { category: 'needs-rules' },
          by: ['b-over-60'],
        },
        {
          case: `61 岁，${academicDegree} 加 1 年经验：不到 B 类`,
          on,
          facts: { ...nothing, academicDegree, relevantWorkYears: 1 },
          gives: { category: 'C' },
          by: ['others'],
        },
      ]),
      {
        case: '61 岁，没有学位、2 年经验：不到 B 类',
        on,
        facts: { ...nothing, relevantWorkYears: 2 },
        gives: { category: 'C', points: 5 },
        by: ['others'],
      },
      {
        case: '61 岁，有国际通用职业技能：可放宽，由许可机关决定',
        on,
        facts: { ...nothing, directRoutes: ['recognised-skill'] },
        gives: { category: 'needs-rules' },
        by: ['b-over-60'],
      },
      {
        case: '61 岁，年薪正好为社平 4 倍：可放宽，由许可机关决定',
        on,
        facts: { ...nothing, annualSalary: 800_000 },
        gives: { category: 'needs-rules', points: 20 },
        by: ['b-over-60'],
      },
      {
        case: '61 岁，年薪差一分不到 4 倍：不到 B 类',
        on,
        facts: { ...nothing, annualSalary: '799999.99' },
        gives: { category: 'C', points: 20 },
        by: ['others'],
      },
      {
        case: '61 岁，60 分：可放宽，由许可机关决定',
        on,
        facts: { ...sixtyOne, localBonusPoints: 5 },
        gives: { category: 'needs-rules', points: 60 },
        by: ['b-over-60'],
      },
      {
        case: '61 岁，59 分：不到 B 类',
        on,
        facts: { ...sixtyOne, localBonusPoints: 4 },
        gives: { category: 'C', points: 59 },
        by: ['others'],
      },
      { case: 'C 类，61 岁', on, facts: nothing, gives: { category: 'C', points: 0 } },
      {
        case: 'A 类计点 85 分，61 岁：B 类的年龄限制不及于 A 类',
        on,
        facts: {
          ...nothing,
          annualSalary: 450_000,
          academicDegree: 'doctor',
          relevantWorkYears: 17,
          monthsInChinaPerYear: 12,
          otherMerits: ['university'],
          chineseLevel: 'hsk-5',
        },
        gives: { category: 'A', points: 85, route: 'points-85' },
      },
      {
        case: '17 岁：表中没有档次',
        on,
        facts: { ...teacher, applicantAge: 17 },
        gives: { category: 'needs-rules' },
        by: ['under-18'],
      },
      { case: '18 岁', on, facts: { ...teacher, applicantAge: 18 }, gives: { category: 'B' } },
    ])
  })

  describe('日期 dates', () => {
    const first = { ...nothing, applicantAge: 30 }
    examples(talentPoints, [
      ...(
        [
          ['under-18', 'needs-rules', { applicantAge: 17 }],
          ['talent-plan', 'A', { directRoutes: ['talent-plan'] }],
          ['recognised-achievement', 'A', { directRoutes: ['recognised-achievement'] }],
          ['encouraged-post', 'A', { directRoutes: ['encouraged-post'] }],
          ['entrepreneurship', 'A', { directRoutes: ['entrepreneurship'] }],
          ['young-talent', 'A', { directRoutes: ['young-talent'] }],
          ['salary-six-times', 'A', { annualSalary: 1_200_000 }],
          ['b-over-60', 'needs-rules', { directRoutes: ['language-teaching'], applicantAge: 61 }],
          ['bachelor-two-years', 'B', { academicDegree: 'bachelor', relevantWorkYears: 2 }],
          ['language-teaching', 'B', { directRoutes: ['language-teaching'] }],
          ['recognised-skill', 'B', { directRoutes: ['recognised-skill'] }],
          ['salary-four-times', 'B', { annualSalary: 800_000 }],
          ['points-60', 'B', { vocationalLevel: 'highest', monthsInChinaPerYear: 12, localBonusPoints: 10 }],
        ] as const
      ).map(
        ([ground, category, facts]): Case => ({
          case: `现行版施行当日：${ground}`,
          on: '2017-04-01',
          facts: { ...first, ...facts },
          gives: { category },
          by: [ground],
        }),
      ),
      {
        case: '现行版施行当日：85 分',
        on: '2017-04-01',
        facts: {
          ...first,
          annualSalary: 450_000,
          vocationalLevel: 'highest',
          monthsInChinaPerYear: 12,
          chineseLevel: 'hsk-5',
          localBonusPoints: 10,
        },
        gives: { category: 'A', points: 85 },
        by: ['points-85'],
      },
      {
        case: '现行版施行当日',
        on: '2017-04-01',
        facts: nothing,
        gives: { category: 'C', points: 0, also: ['whole-years'] },
      },
      { case: '方案前一日', on: '2023-11-17', facts: nothing, gives: { also: ['whole-years'] } },
      { case: '方案当日', on, facts: nothing, gives: { also: ['talent-visa', 'whole-years'] } },
      {
        case: '方案当日，公布前一日所知',
        on,
        knownOn: '2023-11-22',
        facts: nothing,
        gives: { also: ['whole-years'] },
      },
      {
        case: '方案只及于北京',
        on,
        facts: { ...nothing, workPlace: 'elsewhere' },
        gives: { also: ['whole-years'] },
      },
    ])
    test('2017 试用版的日子不在本判定之内', () => {
      expect(ask(talentPoints, nothing, { on: day('2017-03-31'), knownOn: day('2026-01-01') }).ok).toBe(false)
    })
  })
  proves(talentPoints)
})

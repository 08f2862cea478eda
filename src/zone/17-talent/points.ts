/**
 * Measure 17.1. Category of a foreigner who is to work in China: directly, or by points.
 * The table is the one in force (积分要素计分赋值表（暂行））. The trial table of early 2017 scores otherwise
 * (years of work up to 15, Chinese up to 10, age bands [18,25) and so on; `points-table-2017-trial`): nothing of it is here.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, type Condition, compare, literal, namedNumber, points, ratio, sum } from '../../rules/expression.ts'
import { formula, givesChoice, givesCount, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  academicDegree,
  annualSalary,
  applicantAge,
  chineseLevel,
  directRoutes,
  localAverageAnnualSalary,
  localBonusPoints,
  monthsInChinaPerYear,
  otherMerits,
  relevantWorkYears,
  vocationalLevel,
  workPlace,
} from '../vocabulary/work-permit.ts'

const point = { zh: '分', en: 'points' }
const item = (id: string, zh: string, en: string, ...rows: readonly (readonly [Condition, number])[]) =>
  namedNumber(id, { zh, en }, points(point, rows))

/** Ten thousand yuan as yuan. */
const wan = (amount: number): number => amount * 10_000
/** From `most` down to `least`, one row each. */
const each = (most: number, least: number, row: (n: number) => readonly [Condition, number]) =>
  Array.from({ length: most - least + 1 }, (_, i) => row(most - i))

const total = namedNumber(
  'points',
  { zh: '计点积分', en: 'points in all' },
  sum(
    item(
      'pointsForSalary',
      '国内年薪',
      'salary in China',
      [annualSalary.atLeast(wan(45)), 20],
      [annualSalary.atLeast(wan(35)), 17],
      [annualSalary.atLeast(wan(25)), 14],
      [annualSalary.atLeast(wan(15)), 11],
      [annualSalary.atLeast(wan(7)), 8],
      [annualSalary.atLeast(wan(5)), 5],
    ),
    item(
      'pointsForQualification',
      '学历或职业资格',
      'degree or vocational qualification',
      [any(academicDegree.is('doctor'), vocationalLevel.is('highest')), 20],
      [any(academicDegree.is('master'), vocationalLevel.is('technician')), 15],
      [any(academicDegree.is('bachelor'), vocationalLevel.is('senior-worker')), 10],
    ),
    // 5 at two years, one more for each year after, full at 17.
    item('pointsForYears', '工作年限', 'years of work', ...each(17, 2, (n) => [relevantWorkYears.atLeast(n), n + 3])),
    item(
      'pointsForMonths',
      '每年工作时间',
      'months of work a year',
      [monthsInChinaPerYear.atLeast(9), 15],
      [monthsInChinaPerYear.atLeast(6), 10],
      [monthsInChinaPerYear.atLeast(3), 5],
    ),
    item(
      'pointsForChinese',
      '汉语水平',
      'Chinese',
      [chineseLevel.is('former-chinese', 'degree-in-chinese', 'hsk-5'), 5],
      [chineseLevel.is('hsk-4'), 4],
      [chineseLevel.is('hsk-3'), 3],
      [chineseLevel.is('hsk-2'), 2],
      [chineseLevel.is('hsk-1'), 1],
    ),
    item('pointsForRegion', '工作地域', 'region', [workPlace.is('special-area'), 10]),
    item(
      'pointsForAge',
      '年龄',
      'age',
      [applicantAge.within(18, 26), 10],
      [applicantAge.within(26, 46), 15],
      [applicantAge.within(46, 56), 10],
      [applicantAge.within(56, 61), 5],
    ),
    item('pointsForMerits', '其他', 'other', [
      otherMerits.hasAny('university', 'global-500', 'intellectual-property', 'five-years-in-china'),
      5,
    ]),
    item(
      'pointsGivenLocally',
      '地方鼓励性加分',
      'given locally',
      ...each(10, 1, (n) => [localBonusPoints.atLeast(n), n]),
    ),
  ),
)
const totalAtLeast = (n: bigint): Condition => compare(total, '>=', literal(n, { unit: 'count', of: point }))
const totalBelow = (n: bigint): Condition => compare(total, '<', literal(n, { unit: 'count', of: point }))

const salaryAtLeastTimes = (times: string): Condition => ratio(annualSalary, '>=', localAverageAnnualSalary, times)

const unscored = notApplicable('可直接归为 A 类的，不必计分', 'Class A is given directly: points need not be counted')

const gives = {
  category: givesChoice({
    name: { zh: '类别', en: 'category' },
    options: {
      A: { zh: 'A 类，高端人才（没有数量限制）', en: 'A, high-end talent (not limited in number)' },
      B: { zh: 'B 类，专业人才', en: 'B, professional talent' },
      C: { zh: 'C 类，其他人员（实行配额）', en: 'C, others (under quota)' },
    },
  }),
  points: givesCount({ name: { zh: '计点积分', en: 'points' }, unit: point }),
  route: givesChoice({
    name: { zh: '归类的依据', en: 'ground' },
    optional: true,
    options: {
      'talent-plan': { zh: '入选国内人才计划', en: 'talent programme' },
      'recognised-achievement': { zh: '国际公认专业成就', en: 'recognised achievement' },
      'encouraged-post': { zh: '市场导向鼓励岗位', en: 'encouraged post' },
      entrepreneurship: { zh: '创新创业', en: 'entrepreneurship' },
      'young-talent': { zh: '优秀青年，不超过 40 岁', en: 'outstanding young talent, up to 40' },
      'salary-six-times': { zh: '薪酬不低于社会平均工资 6 倍', en: 'salary at least six times the average' },
      'points-85': { zh: '计点积分 85 分以上', en: '85 points or more' },
      'bachelor-two-years': { zh: '学士以上加 2 年相关经验', en: 'a degree and two years of relevant work' },
      'language-teaching': { zh: '外语教学', en: 'language teaching' },
      'recognised-skill': { zh: '国际通用职业技能', en: 'recognised vocational skill' },
      'salary-four-times': { zh: '薪酬不低于社会平均工资 4 倍', en: 'salary at least four times the average' },
      'points-60': { zh: '计点积分 60 分以上、不满 85 分', en: '60 points or more, less than 85' },
    },
  }),
  also: givesList({
    name: { zh: '同时须知', en: 'also to note' },
    options: {
      'whole-years': { zh: '年薪、年限按完整年计', en: 'salary and years count by whole years' },
      'talent-visa': {
        zh: '方案要求便利引进人才签证办理、为短期来华科研等提供签证便利；签证另行判定',
        en: 'the plan eases visas for talent and for short research stays; the visa is a decision of its own',
      },
    },
  }),
}
type Gives = typeof gives

/** Grounds from first to last: each settles the case before those below it are looked at. */
const ladder = [
  'under-18',
  'talent-plan',
  'recognised-achievement',
  'encouraged-post',
  'entrepreneurship',
  'young-talent',
  'salary-six-times',
  'points-85',
  'b-over-60',
  'bachelor-two-years',
  'language-teaching',
  'recognised-skill',
  'salary-four-times',
  'points-60',
  'count',
] as const
const ground = (id: (typeof ladder)[number], words: Omit<Parameters<typeof rule<Gives>>[1], 'over'>) =>
  rule<Gives>(id, { ...words, over: ladder.slice(ladder.indexOf(id) + 1) })

const meetsB = any(
  all(academicDegree.is('bachelor', 'master', 'doctor'), relevantWorkYears.atLeast(2)),
  directRoutes.hasAny('language-teaching', 'recognised-skill'),
  salaryAtLeastTimes('4'),
  totalAtLeast(60n),
)

export const talentPoints = decision({
  id: 'talent.points',
  name: { zh: '外国人来华工作分类与计点积分', en: 'Category and points of foreigners working in China' },
  question: {
    zh: '这名外国人属于 A、B、C 哪一类？计点积分多少？',
    en: 'Is the person in category A, B or C, and with how many points?',
  },
  measures: ['17.1'],
  since: '2017-04-01',
  asks: [
    academicDegree,
    vocationalLevel,
    relevantWorkYears,
    monthsInChinaPerYear,
    chineseLevel,
    otherMerits,
    localBonusPoints,
    annualSalary,
    localAverageAnnualSalary,
    workPlace,
    applicantAge,
    directRoutes,
  ],
  gives,
  answer: 'category',
  closed: ['C'],
  // Work permits of 2017: A without limit of number, C under a quota.
  better: ['A', 'B'],
  // More merit and more pay never give a lower class; pay is measured by the local wage.
  moreNeverHarms: [relevantWorkYears, monthsInChinaPerYear, otherMerits, localBonusPoints, annualSalary, directRoutes],
  moreNeverHelps: [localAverageAnnualSalary],
  rules: [
    rule('count', {
      says: { zh: '按计分赋值表逐项计分，满分 120', en: 'Points are counted item by item, 120 at most' },
      cites: [
        cite('points-table', 'total', '满分 120'),
        cite('points-table', 'salary'),
        cite('points-table', 'degree'),
        cite('points-table', 'experience'),
        cite('points-table', 'months'),
        cite('points-table', 'chinese'),
        cite('points-table', 'region'),
        cite('points-table', 'age'),
        cite('points-table', 'other'),
        cite('points-table', 'local'),
        cite('points-table', 'whole-years'),
      ],
      gives: { points: formula(total), also: ['whole-years'] },
    }),

    ground('under-18', {
      says: {
        zh: '计分表的年龄项从 18 周岁起，不满 18 周岁的须另行核实',
        en: 'The table begins at 18 years of age; below that, ask the authority',
      },
      cites: [cite('points-table', 'age', '[18,25]:10')],
      when: applicantAge.lessThan(18),
      gives: {
        category: needsRules(
          '计分表的年龄项从 18 周岁起列，不满 18 周岁的能否来华工作，须向主管机关核实',
          'The table lists ages from 18 on; whether anyone younger may work in China is for the authority to say',
        ),
      },
    }),

    ground('talent-plan', {
      says: { zh: '入选国内人才计划的，A 类', en: 'Talent programme: A' },
      cites: [cite('work-permit-2017', 'A', '入选国内人才计划'), cite('points-table', 'total')],
      when: directRoutes.has('talent-plan'),
      gives: { category: 'A', points: unscored, route: 'talent-plan' },
    }),
    ground('recognised-achievement', {
      says: { zh: '有国际公认专业成就的，A 类', en: 'Recognised achievement: A' },
      cites: [cite('work-permit-2017', 'A', '国际公认专业成就')],
      when: directRoutes.has('recognised-achievement'),
      gives: { category: 'A', points: unscored, route: 'recognised-achievement' },
    }),
    ground('encouraged-post', {
      says: { zh: '市场导向鼓励岗位，A 类', en: 'Encouraged post: A' },
      cites: [cite('work-permit-2017', 'A', '市场导向鼓励岗位'), cite('points-table', 'total')],
      when: directRoutes.has('encouraged-post'),
      gives: { category: 'A', points: unscored, route: 'encouraged-post' },
    }),
    ground('entrepreneurship', {
      says: { zh: '创新创业人才，A 类', en: 'Entrepreneurship: A' },
      cites: [cite('work-permit-2017', 'A', '创新创业'), cite('points-table', 'total')],
      when: directRoutes.has('entrepreneurship'),
      gives: { category: 'A', points: unscored, route: 'entrepreneurship' },
    }),
    ground('young-talent', {
      says: { zh: '不超过 40 岁的优秀青年人才，A 类', en: 'Outstanding young talent up to 40: A' },
      cites: [cite('work-permit-2017', 'A', '优秀青年（≤40 岁博士后等）')],
      when: all(directRoutes.has('young-talent'), applicantAge.atMost(40)),
      gives: { category: 'A', points: unscored, route: 'young-talent' },
    }),
    ground('salary-six-times', {
      says: {
        zh: '工资不低于本地上年社会平均工资 6 倍的，属鼓励岗位，A 类',
        en: 'Salary of six times the local average or more counts as an encouraged post: A',
      },
      cites: [
        cite('work-permit-2017', 'A', '市场导向鼓励岗位（含平均工资 ≥本地上年社平 6 倍）'),
        cite('points-table', 'total'),
      ],
      when: salaryAtLeastTimes('6'),
      gives: { category: 'A', points: unscored, route: 'salary-six-times' },
    }),
    ground('points-85', {
      says: { zh: '计点积分 85 分以上，A 类', en: '85 points or more: A' },
      cites: [cite('work-permit-2017', 'A', '计点 ≥85'), cite('points-table', 'total')],
      when: totalAtLeast(85n),
      gives: { category: 'A', route: 'points-85' },
    }),

    ground('b-over-60', {
      says: {
        zh: 'B 类年龄一般不超过 60 周岁，可以放宽，由许可机关决定',
        en: 'B is generally up to 60 years of age; the authority may relax this',
      },
      cites: [cite('work-permit-2017', 'B', '年龄一般 ≤60（可放宽）')],
      when: all(applicantAge.moreThan(60), meetsB),
      gives: {
        category: needsRules(
          '符合 B 类的其他条件，但已超过 60 周岁：B 类年龄一般不超过 60 周岁，可以放宽，是否放宽由许可机关决定',
          'Meets the other conditions of B but is over 60: B is generally up to 60 years of age; whether this is relaxed is for the authority to decide',
        ),
      },
    }),
    ground('bachelor-two-years', {
      says: { zh: '学士以上学位加 2 年相关工作经验，B 类', en: 'A degree and two years of relevant work: B' },
      cites: [cite('work-permit-2017', 'B', '本科+2 年相关经验')],
      when: all(academicDegree.is('bachelor', 'master', 'doctor'), relevantWorkYears.atLeast(2)),
      gives: { category: 'B', route: 'bachelor-two-years' },
    }),
    ground('language-teaching', {
      says: { zh: '外语教学人员，B 类', en: 'Language teaching: B' },
      cites: [cite('work-permit-2017', 'B', '外语教学')],
      when: directRoutes.has('language-teaching'),
      gives: { category: 'B', route: 'language-teaching' },
    }),
    ground('recognised-skill', {
      says: { zh: '有国际通用职业技能的，B 类', en: 'Recognised vocational skill: B' },
      cites: [cite('work-permit-2017', 'B', '国际通用职业技能')],
      when: directRoutes.has('recognised-skill'),
      gives: { category: 'B', route: 'recognised-skill' },
    }),
    ground('salary-four-times', {
      says: { zh: '工资不低于社会平均工资 4 倍的，B 类', en: 'Salary of four times the average or more: B' },
      cites: [cite('work-permit-2017', 'B', '平均工资 ≥社平 4 倍')],
      when: salaryAtLeastTimes('4'),
      gives: { category: 'B', route: 'salary-four-times' },
    }),
    ground('points-60', {
      says: { zh: '计点积分 60 分以上、不满 85 分，B 类', en: '60 points or more, less than 85: B' },
      cites: [cite('work-permit-2017', 'B', '60 ≤ 计点 <85'), cite('points-table', 'total')],
      when: all(totalAtLeast(60n), totalBelow(85n)),
      gives: { category: 'B', route: 'points-60' },
    }),

    rule('others', {
      says: { zh: '不能直接归类、计点不满 60 分的，C 类', en: 'Neither by a direct route nor by 60 points: C' },
      cites: [cite('work-permit-2017', 'C')],
      gives: { category: 'C' },
      otherwise: true,
    }),

    rule('talent-visa', {
      says: { zh: '便利引进人才签证办理', en: 'Visas for talent are eased' },
      cites: [plan('17.1')],
      when: workPlace.is('beijing'),
      gives: { also: ['talent-visa'] },
    }),
  ],
  next: {
    A: {
      zh: '在北京工作、持有效签证或居留许可的，可在境内直接办理工作许可（见“境内直接办理工作许可”）。',
      en: 'With a valid visa or residence permit and a post in Beijing, apply for the work permit inside the country (see “Work permit without leaving the country”).',
    },
    B: {
      zh: '按 B 类准备学历、经历和薪酬证明，申请工作许可。',
      en: 'Prepare proof of degree, work and salary, and apply for a work permit in category B.',
    },
    C: {
      zh: '按 C 类配额办理；看看缺哪几分或哪项条件可以归入 B 类。',
      en: 'Apply under the quota of category C, and see which points or condition would make it B.',
    },
  },
})

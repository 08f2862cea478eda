import { choice, count, money, setOf, yesNo } from '../../rules/fact.ts'

/** The foreigner who is to work in China: what the classification and the points table ask. */

export const workPlace = choice('workPlace', {
  name: { zh: '工作地点', en: 'place of work' },
  question: { zh: '将在哪里工作？', en: 'Where will the person work?' },
  options: {
    beijing: { zh: '北京', en: 'Beijing' },
    'special-area': {
      zh: '西部、东北等老工业基地、国家级贫困县等特别地区',
      en: 'the west, old industrial bases such as the north-east, poor counties and other special areas',
    },
    elsewhere: { zh: '中国境内其他地方', en: 'elsewhere in mainland China' },
  },
})

export const directRoutes = setOf('directRoutes', {
  name: { zh: '可直接归类的情形', en: 'grounds for direct classification' },
  question: { zh: '符合下列哪些情形？', en: 'Which of these apply to the person?' },
  help: {
    zh: '都没有的，留空。薪酬倍数、学历加经验另问，不必在此选择。',
    en: 'Leave empty if none. Salary multiples and a degree with experience are asked apart.',
  },
  options: {
    'talent-plan': { zh: '入选国内人才计划', en: 'selected for a Chinese talent programme' },
    'recognised-achievement': {
      zh: '符合国际公认的专业成就标准',
      en: 'professional achievement recognised internationally',
    },
    'encouraged-post': {
      zh: '市场导向的鼓励类岗位（薪酬达 6 倍的不必选）',
      en: 'a post encouraged by the market (not needed for a salary of six times the average)',
    },
    entrepreneurship: { zh: '创新创业人才', en: 'founder of an innovative enterprise' },
    'young-talent': { zh: '优秀青年人才（博士后等）', en: 'outstanding young talent (postdoctoral and the like)' },
    'language-teaching': { zh: '外语教学人员', en: 'teacher of a foreign language' },
    'recognised-skill': {
      zh: '持有国际通用职业技能资格',
      en: 'holder of an internationally recognised vocational skill',
    },
  },
})

export const annualSalary = money('annualSalary', {
  name: { zh: '在国内的年薪', en: 'annual salary in China' },
  question: { zh: '在中国境内的年薪是多少元？', en: 'What is the annual salary in China, in yuan?' },
  help: {
    zh: '按完整年计，以元计，不是万元。',
    en: 'For a whole year, in yuan, not in units of 10,000 yuan.',
  },
})

export const localAverageAnnualSalary = money('localAverageAnnualSalary', {
  given: true,
  name: { zh: '本地上年度社会平均工资（年）', en: 'local average salary of the year before (annual)' },
  question: {
    zh: '工作所在地上年度社会平均工资是多少元（一年）？',
    en: 'What was the local average salary of the year before, for the year, in yuan?',
  },
  help: {
    zh: '由当地统计部门公布；公布的是月平均的，请乘以 12。',
    en: 'Published by the local statistics office; where it is by month, multiply by 12.',
  },
  least: 1,
})

export const academicDegree = choice('academicDegree', {
  name: { zh: '最高学位', en: 'highest degree' },
  question: { zh: '取得的最高学位是什么？', en: 'What is the highest degree?' },
  options: {
    doctor: { zh: '博士', en: 'doctor' },
    master: { zh: '硕士', en: 'master' },
    bachelor: { zh: '学士', en: 'bachelor' },
    none: { zh: '没有学位', en: 'none' },
  },
})

export const vocationalLevel = choice('vocationalLevel', {
  name: { zh: '职业技能等级', en: 'vocational level' },
  question: { zh: '职业技能资格是哪一级？', en: 'What is the level of the vocational qualification?' },
  options: {
    highest: { zh: '最高等级或高级技师', en: 'the highest level, or senior technician' },
    technician: { zh: '技师', en: 'technician' },
    'senior-worker': { zh: '高级工', en: 'senior skilled worker' },
    none: { zh: '没有或更低', en: 'none, or lower' },
  },
})

export const relevantWorkYears = count('relevantWorkYears', {
  name: { zh: '相关工作年限', en: 'years of relevant work' },
  question: { zh: '有几年相关工作经历？', en: 'How many years of relevant work has the person done?' },
  help: { zh: '按完整年计，不满一年的部分不算。', en: 'Whole years only: a part of a year does not count.' },
  unit: { zh: '年', en: 'years' },
  most: 100,
})

export const monthsInChinaPerYear = count('monthsInChinaPerYear', {
  name: { zh: '每年在华工作时间', en: 'months of work in China a year' },
  question: { zh: '每年在中国工作几个月？', en: 'How many months a year will the person work in China?' },
  unit: { zh: '个月', en: 'months' },
  most: 12,
})

export const chineseLevel = choice('chineseLevel', {
  name: { zh: '汉语水平', en: 'Chinese' },
  question: { zh: '汉语水平属于哪一项？', en: 'Which of these describes the person’s Chinese?' },
  help: { zh: '符合几项的，选得分最高的一项。', en: 'If several apply, choose the one that scores most.' },
  options: {
    'former-chinese': { zh: '曾有中国国籍', en: 'once a Chinese national' },
    'degree-in-chinese': {
      zh: '取得汉语授课的学士以上学位',
      en: 'a bachelor’s degree or higher taught in Chinese',
    },
    'hsk-5': { zh: 'HSK 五级或以上', en: 'HSK 5 or above' },
    'hsk-4': { zh: 'HSK 四级', en: 'HSK 4' },
    'hsk-3': { zh: 'HSK 三级', en: 'HSK 3' },
    'hsk-2': { zh: 'HSK 二级', en: 'HSK 2' },
    'hsk-1': { zh: 'HSK 一级', en: 'HSK 1' },
    none: { zh: '都没有', en: 'none of these' },
  },
})

export const applicantAge = count('applicantAge', {
  given: true,
  name: { zh: '年龄', en: 'age' },
  question: { zh: '申请人多少周岁？', en: 'How old is the person, in full years?' },
  unit: { zh: '周岁', en: 'years old' },
  most: 120,
})

export const otherMerits = setOf('otherMerits', {
  name: { zh: '其他计分情形', en: 'other merits' },
  question: { zh: '有下列哪些情形？', en: 'Which of these apply?' },
  help: { zh: '有任一项即得 5 分，不累加；都没有的，留空。', en: 'Any one scores 5, once. Leave empty if none.' },
  options: {
    university: { zh: '毕业于国（境）外高水平大学', en: 'graduate of a leading university abroad' },
    'global-500': { zh: '有世界 500 强企业工作经历', en: 'has worked for one of the world’s 500 largest firms' },
    'intellectual-property': { zh: '拥有专利等知识产权', en: 'holds patents or other intellectual property' },
    'five-years-in-china': { zh: '连续在华工作满 5 年', en: 'has worked in China for five years without a break' },
  },
})

export const localBonusPoints = count('localBonusPoints', {
  name: { zh: '地方鼓励性加分', en: 'points given locally' },
  question: { zh: '地方鼓励性加分是多少分？', en: 'How many points does the locality give?' },
  help: {
    zh: '标准由省级主管部门定，0 至 10 分；北京的标准未收录，不清楚的填 0。',
    en: 'The province sets the standard, 0 to 10. Beijing’s is not held here; put 0 if not known.',
  },
  unit: { zh: '分', en: 'points' },
  most: 10,
})

export const talentCategory = choice('talentCategory', {
  name: { zh: '外国人才类别', en: 'category of foreign talent' },
  question: {
    zh: '按来华工作分类标准属于哪一类？',
    en: 'Which category of the work-permit classification is the person in?',
  },
  help: {
    zh: '不清楚的，先用“外国人来华工作分类与计点积分”判定。',
    en: 'If not known, settle it first with “Category and points of foreigners working in China”.',
  },
  options: {
    A: { zh: 'A 类，高端人才', en: 'A, high-end talent' },
    B: { zh: 'B 类，专业人才', en: 'B, professional talent' },
    C: { zh: 'C 类，其他人员', en: 'C, others' },
  },
})

export const documentHeld = choice('documentHeld', {
  name: { zh: '现持证件', en: 'document held' },
  question: { zh: '现在持有什么有效证件？', en: 'Which valid document does the person hold now?' },
  help: { zh: '过期的、免签入境的，选“都没有”。', en: 'If expired, or entered without a visa, choose neither.' },
  options: {
    visa: { zh: '有效签证', en: 'a valid visa' },
    'residence-permit': { zh: '有效居留许可', en: 'a valid residence permit' },
    neither: { zh: '都没有', en: 'neither' },
  },
})

export const otherInCountryCase = yesNo('otherInCountryCase', {
  name: { zh: '属于规定可以在境内直接申请的其他情形', en: 'it is another case that may apply inside the country' },
  denied: { zh: '不属于规定可以在境内直接申请的其他情形', en: 'it is no other case that may apply inside the country' },
  question: {
    zh: '是否属于来华工作许可制度规定可以在境内直接申请的其他情形？',
    en: 'Is it another of the cases that the work-permit rules let apply inside the country?',
  },
  help: {
    zh: '情形清单见来华工作许可服务指南，这里未收录；拿不准的，向受理窗口核实。',
    en: 'The cases are listed in the work-permit service guide and are not held here; ask the window if unsure.',
  },
})

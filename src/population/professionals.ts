/**
 * Foreign professionals in Beijing, invented. No figure is taken from a register: shares and medians are round numbers,
 * chosen so that every threshold of the decisions has people on both sides.
 */
import { about, between, by, logNormal, oneOf, someOf, within, yes } from './draw.ts'
import { drawn, type Sketch } from './kinds.ts'

export const professionals: Sketch = {
  code: 'professionals',
  name: { zh: '在京外国专业人员', en: 'foreign professionals in Beijing' },
  columns: [
    drawn(
      'applicantAge',
      '正态，均值 38，标准差 10，限于 20 至 75',
      'normal, mean 38, standard deviation 10, from 20 to 75',
      within(`round(${about('applicantAge', 38, 10)})`, 20, 75),
    ),
    drawn(
      'academicDegree',
      '博士 15%，硕士 35%，学士 40%，无 10%',
      'doctor 15%, master 35%, bachelor 40%, none 10%',
      oneOf('academicDegree', { doctor: 15, master: 35, bachelor: 40, none: 10 }),
    ),
    drawn(
      'vocationalLevel',
      '最高级 3%，技师 4%，高级工 5%，无 88%',
      'highest 3%, technician 4%, senior worker 5%, none 88%',
      oneOf('vocationalLevel', { highest: 3, technician: 4, 'senior-worker': 5, none: 88 }),
    ),
    drawn(
      'relevantWorkYears',
      '自 24 岁起工作年数的 0 至 100%，均匀',
      'an even share of the years since the age of 24',
      `floor(greatest(0, "applicantAge" - 24) * ${between('relevantWorkYears', 0, 100)} / 100)`,
    ),
    drawn(
      'monthsInChinaPerYear',
      '12 个月 60%，其余 3 至 11 个月均匀',
      'twelve months 60%, the rest even from 3 to 11',
      `CASE WHEN ${yes('monthsInChinaPerYear/all', 0.6)} THEN 12 ELSE ${between('monthsInChinaPerYear', 3, 11)} END`,
    ),
    drawn(
      'chineseLevel',
      '无 55%，HSK 一至五级各 6%至 8%，原中国籍 3%，中文学位 7%',
      'none 55%, each HSK level from 1 to 5 6% to 8%, formerly Chinese 3%, a degree taught in Chinese 7%',
      oneOf('chineseLevel', {
        'former-chinese': 3,
        'degree-in-chinese': 7,
        'hsk-5': 6,
        'hsk-4': 7,
        'hsk-3': 8,
        'hsk-2': 7,
        'hsk-1': 7,
        none: 55,
      }),
    ),
    drawn(
      'otherMerits',
      '各自独立：知名高校 20%，世界五百强 15%，知识产权 6%，在华满五年 25%',
      'each by itself: university 20%, Global 500 15%, intellectual property 6%, five years in China 25%',
      someOf('otherMerits', {
        university: 0.2,
        'global-500': 0.15,
        'intellectual-property': 0.06,
        'five-years-in-china': 0.25,
      }),
    ),
    drawn(
      'localBonusPoints',
      '0 分 70%，其余 1 至 10 分均匀',
      'none 70%, the rest even from 1 to 10',
      `CASE WHEN ${yes('localBonusPoints/none', 0.7)} THEN 0 ELSE ${between('localBonusPoints', 1, 10)} END`,
    ),
    drawn(
      'annualSalary',
      '对数正态，中位数因学位而异（博士 50 万元，硕士 40 万元，其余 28 万元），离散度 0.7',
      'log-normal; the median by degree (doctor 500,000 yuan, master 400,000, others 280,000), spread 0.7',
      within(
        `round(${logNormal('annualSalary', by('academicDegree', { doctor: 500_000, master: 400_000 }, 280_000), 0.7)}, 2)`,
        0,
        100_000_000,
      ),
    ),
    drawn(
      'localAverageAnnualSalary',
      '假定为 20 万元，人人相同',
      'taken to be 200,000 yuan, the same for everybody',
      '200000',
    ),
    drawn('workPlace', '都在北京', 'Beijing for everybody', `'beijing'`),
    drawn(
      'directRoutes',
      '各自独立：人才计划 1%，公认成就 1%，鼓励岗位 8%，创业 2%，青年 3%，语言教学 10%，公认技能 2%',
      'each by itself: talent plan 1%, recognised achievement 1%, encouraged post 8%, entrepreneurship 2%, young talent 3%, language teaching 10%, recognised skill 2%',
      someOf('directRoutes', {
        'talent-plan': 0.01,
        'recognised-achievement': 0.01,
        'encouraged-post': 0.08,
        entrepreneurship: 0.02,
        'young-talent': 0.03,
        'language-teaching': 0.1,
        'recognised-skill': 0.02,
      }),
    ),
    drawn(
      'talentCategory',
      'A 类 20%，B 类 65%，C 类 15%',
      'A 20%, B 65%, C 15%',
      oneOf('talentCategory', { A: 20, B: 65, C: 15 }),
    ),
    drawn(
      'documentHeld',
      '签证 45%，居留证件 45%，都没有 10%',
      'a visa 45%, a residence permit 45%, neither 10%',
      oneOf('documentHeld', { visa: 45, 'residence-permit': 45, neither: 10 }),
    ),
    drawn('otherInCountryCase', '是 5%', 'yes 5%', yes('otherInCountryCase', 0.05)),
    drawn(
      'expertStanding',
      '内部调动 20%，筹建高管 5%，人才签证 15%，其他 60%',
      'transferred 20%, setting up 5%, talent visa 15%, other 60%',
      oneOf('expertStanding', { transferred: 20, 'set-up-executive': 5, 'talent-visa': 15, other: 60 }),
    ),
    drawn('accompanyingFamily', '是 45%', 'yes 45%', yes('accompanyingFamily', 0.45)),
    drawn('hostFirmForeignInvested', '是 55%', 'yes 55%', yes('hostFirmForeignInvested', 0.55)),
    drawn(
      'registeredIn',
      '北京自贸试验区 20%，北京其他地方 80%',
      'Beijing free trade zone 20%, elsewhere in Beijing 80%',
      oneOf('registeredIn', { 'beijing-ftz': 20, 'beijing-other': 80 }),
    ),
    drawn(
      'expertStayFrom',
      '2024 至 2025 年间均匀',
      'even over 2024 and 2025',
      `(DATE '2024-01-01' + ${between('expertStayFrom', 0, 730)}::INTEGER)`,
    ),
    drawn(
      'expertStayUntil',
      '其后 90 至 700 日，均匀',
      'even from 90 to 700 days later',
      `("expertStayFrom" + ${between('expertStayUntil', 90, 700)}::INTEGER)`,
    ),
    drawn(
      'familyStayFrom',
      '本人停留开始后 0 至 60 日，均匀',
      'even from 0 to 60 days after the stay begins',
      `("expertStayFrom" + ${between('familyStayFrom', 0, 60)}::INTEGER)`,
    ),
    // Facts of which some cannot go with others.
    drawn('studyPermitHeld', '是 60%', 'yes 60%', yes('studyPermitHeld', 0.6)),
    drawn('schoolConsent', '是 60%', 'yes 60%', yes('schoolConsent', 0.6)),
    drawn(
      'offCampusEndorsed',
      '有学习类居留证件且学校同意的 60%，其余没有',
      '60% of those with a permit for study and the school’s consent, none of the rest',
      `("studyPermitHeld" AND "schoolConsent" AND ${yes('offCampusEndorsed', 0.6)})`,
    ),
  ],
}

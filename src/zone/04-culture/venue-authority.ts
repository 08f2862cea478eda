/**
 * Measure 4.4. Who approves a performance, entertainment or internet-access venue, within what time, and where none may
 * stand. The plan moves foreign-invested venues in Beijing to the districts; for two of the three kinds an
 * administrative regulation names a higher authority, and the document that suspends it was not found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import {
  calendarDays,
  givesChoice,
  givesList,
  givesTerm,
  givesYesNo,
  needsRules,
  notApplicable,
  workingDays,
} from '../../rules/outcome.ts'
import { investorOrigin } from '../vocabulary/common.ts'
import {
  basementLevel,
  schoolDistance,
  troupeMainlandControlled,
  venueKind,
  venueLocation,
  venueSite,
} from '../vocabulary/culture-venue.ts'

const fromOutside = investorOrigin.isNot('mainland')
const performance = venueKind.is('performance')
const entertainment = venueKind.is('entertainment')
const internetAccess = venueKind.is('internet-access')
const troupe = venueKind.is('troupe')

const authorities = {
  'state-council': { zh: '国务院文化主管部门', en: 'culture department of the State Council' },
  provincial: { zh: '省级文化主管部门', en: 'provincial culture department' },
  city: { zh: '市级文化主管部门', en: 'city culture department' },
  district: { zh: '区级文化主管部门', en: 'district culture department' },
  county: { zh: '县级文化主管部门', en: 'county culture department' },
  'county-or-above': { zh: '县级以上文化行政部门', en: 'culture department at county level or above' },
  'county-filing': {
    zh: '无须审批，向县级文化主管部门备案',
    en: 'no approval; a filing with the county culture department',
  },
} as const

const entertainmentAuthorities = ['entertainment-foreign', 'entertainment-domestic', 'six-cities', 'plan-district']

export const venueAuthority = decision({
  id: 'culture.venue-authority',
  name: { zh: '文化场所审批机关与选址', en: 'Authority and site of a culture venue' },
  question: { zh: '这个场所由谁审批，多久决定？', en: 'Who approves the venue, and how soon?' },
  measures: ['4.4'],
  since: '2022-05-01',
  asks: [venueKind, investorOrigin, troupeMainlandControlled, venueLocation, venueSite, basementLevel, schoolDistance],
  gives: {
    authority: givesChoice({
      name: { zh: '审批机关', en: 'approving authority' },
      options: {
        ...authorities,
        'site-barred': { zh: '此处不得设立', en: 'none may stand on this site' },
        'investor-barred': { zh: '该投资者不得设立', en: 'not open to this investor' },
      },
    }),
    baselineAuthority: givesChoice({
      name: { zh: '方案之前的审批机关', en: 'authority before the plan' },
      options: authorities,
      optional: true,
    }),
    planAuthority: givesChoice({
      name: { zh: '方案所定的审批机关', en: 'authority that the plan names' },
      options: authorities,
      optional: true,
    }),
    limit: givesTerm({ name: { zh: '决定期限', en: 'time to decide' }, optional: true }),
    extension: givesTerm({ name: { zh: '可以延长', en: 'may be extended by' }, optional: true }),
    finalReview: givesTerm({
      name: { zh: '筹建完成后的最终审核', en: 'final review once fitted out' },
      optional: true,
    }),
    hearing: givesYesNo({ name: { zh: '条例要求举行听证', en: 'the regulations require a hearing' }, optional: true }),
    filing: givesTerm({ name: { zh: '备案期限', en: 'time to file' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'twenty-days-unit': {
          zh: '条例写“20 日”；行政许可法第82条的期限以工作日计，是否及于条例有争议，以许可机关办事指南为准',
          en: 'the regulations say 20 days; the Licensing Law counts its own periods in working days, and whether that reaches the regulations is disputed: follow the authority’s guide',
        },
        'provincial-in-practice': {
          zh: '实践中已下放省级办理，请先向省级文化主管部门确认',
          en: 'in practice provincial departments handle it: confirm with them first',
        },
        'hearing-not-counted': { zh: '听证所需时间不计入期限', en: 'the time of the hearing is not counted' },
        'no-share-cap': {
          zh: '外资娱乐场所条件、程序同内资，取消股比限制',
          en: 'foreign-invested entertainment venues: same conditions and steps as domestic ones, no cap on shares',
        },
        'file-with-culture': {
          zh: '自领取营业执照起 20 日内向县级文化主管部门备案',
          en: 'file with the county culture department within 20 days of the business licence',
        },
        'file-with-police': {
          zh: '取得许可证后 15 日内向县级公安机关备案',
          en: 'file with the county police within 15 days of the permit',
        },
        'police-commitment': { zh: '合并办理公安承诺', en: 'the undertaking to the police is given in the same step' },
        'cepa-framework': {
          zh: '港澳服务提供者的单独优惠在 CEPA 框架下实施',
          en: 'separate preferences for Hong Kong and Macao suppliers run under CEPA',
        },
        'document-not-found': {
          zh: '北京下放区级的国函、公告未检得',
          en: 'no document moving it to the districts of Beijing was found',
        },
        'six-cities-precedent': {
          zh: '2024 年沈阳等六城市已有下放市级的先例，不含北京',
          en: 'a precedent of 2024 moves it to the city in six other places, Beijing not among them',
        },
      },
    }),
  },
  answer: 'authority',
  closed: ['site-barred', 'investor-barred'],
  // Delegating to a nearer authority is an opening (measure 4.4, “下放至区级”); filing needs no approval at all.
  better: ['county-filing', ['county', 'county-or-above', 'district'], 'city', 'provincial', 'state-council'],
  // Measure 4.4 delegates.
  neverWorse: true,
  // Regulations on entertainment venues 7, on internet venues 9: sites kept clear, schools 200 metres away, one basement.
  moreNeverHarms: [troupeMainlandControlled, schoolDistance],
  moreNeverHelps: [venueSite, basementLevel],
  rules: [
    rule('performance-foreign', {
      says: {
        zh: '外资演出场所：国务院文化主管部门，20 日',
        en: 'Foreign performance venue: department of the State Council, 20 days',
      },
      cites: [cite('performances-2020', '10')],
      when: all(performance, investorOrigin.is('foreign')),
      gives: {
        authority: 'state-council',
        baselineAuthority: 'state-council',
        limit: calendarDays(20),
        hearing: false,
        also: ['twenty-days-unit'],
      },
    }),
    rule('performance-foreign-practice', {
      says: { zh: '实践中已下放省级', en: 'In practice moved to the provinces' },
      cites: [cite('performances-2020', '10.practice')],
      when: all(performance, investorOrigin.is('foreign')),
      gives: { also: ['provincial-in-practice'] },
    }),
    rule('performance-hmt', {
      says: {
        zh: '港澳台资演出场所：省级文化主管部门，20 日',
        en: 'Hong Kong, Macao or Taiwan performance venue: provincial department, 20 days',
      },
      cites: [cite('performances-2020', '11')],
      when: all(performance, investorOrigin.is('hk-macao', 'taiwan')),
      gives: {
        authority: 'provincial',
        baselineAuthority: 'provincial',
        limit: calendarDays(20),
        hearing: false,
        also: ['twenty-days-unit'],
      },
    }),
    rule('performance-domestic', {
      says: {
        zh: '内资演出场所：无审批，领照起 20 日内向县级备案',
        en: 'Domestic performance venue: no approval, a county filing within 20 days of the licence',
      },
      cites: [cite('performances-2020', '7')],
      when: all(performance, investorOrigin.is('mainland')),
      gives: {
        authority: 'county-filing',
        baselineAuthority: 'county-filing',
        limit: notApplicable('无须审批，没有决定期限', 'No approval is needed, so there is no time to decide'),
        filing: calendarDays(20),
        hearing: false,
        also: ['file-with-culture'],
      },
    }),
    rule('entertainment-foreign', {
      says: {
        zh: '外资娱乐场所：省级文化主管部门',
        en: 'Foreign-invested entertainment venue: provincial department',
      },
      cites: [cite('entertainment-2020', '9'), cite('mct-2021-57', 'foreign')],
      when: all(entertainment, fromOutside),
      gives: { authority: 'provincial', baselineAuthority: 'provincial', also: ['no-share-cap'] },
    }),
    rule('entertainment-domestic', {
      says: { zh: '内资娱乐场所：县级文化主管部门', en: 'Domestic entertainment venue: county department' },
      cites: [cite('entertainment-2020', '9.domestic')],
      when: all(entertainment, investorOrigin.is('mainland')),
      gives: { authority: 'county', baselineAuthority: 'county' },
    }),
    rule('entertainment-procedure', {
      says: {
        zh: '娱乐场所审批应当举行听证；20 个工作日，可以延长 10 个工作日，听证不计',
        en: 'Entertainment venue: a hearing; 20 working days, 10 more at most, hearing not counted',
      },
      cites: [
        cite('entertainment-2020', '10'),
        cite('licensing-law-2019', '42.1'),
        cite('licensing-law-2019', '45'),
        cite('licensing-law-2019', '82'),
      ],
      when: entertainment,
      gives: {
        limit: workingDays(20),
        extension: workingDays(10),
        hearing: true,
        also: ['hearing-not-counted'],
      },
    }),
    rule('entertainment-police', {
      says: { zh: '取证后 15 日内向县级公安备案', en: 'A filing with the county police within 15 days' },
      cites: [cite('entertainment-2020', '11')],
      when: entertainment,
      gives: { filing: calendarDays(15), also: ['file-with-police'] },
    }),
    rule('internet-access', {
      says: {
        zh: '上网服务场所：县级以上文化行政部门，筹建 20 个工作日，最终审核 15 个工作日',
        en: 'Internet-access venue: county level or above, 20 working days to set up, 15 for the final review',
      },
      cites: [cite('internet-venues-2022', '11')],
      when: internetAccess,
      gives: {
        authority: 'county-or-above',
        baselineAuthority: 'county-or-above',
        limit: workingDays(20),
        finalReview: workingDays(15),
        hearing: false,
      },
    }),
    rule('internet-access-police', {
      says: { zh: '合并公安承诺', en: 'The undertaking to the police is merged in' },
      cites: [cite('internet-venues-2022', '10')],
      when: internetAccess,
      gives: { also: ['police-commitment'] },
    }),
    rule('troupe-barred', {
      says: {
        zh: '外国、台湾投资者不得设立文艺表演团体；港澳投资者限于内地方控股',
        en: 'Troupes: closed to foreign and Taiwan investors; Hong Kong and Macao only under mainland control',
      },
      cites: [cite('performances-2020', 'investors')],
      when: all(troupe, {
        op: 'any',
        of: [investorOrigin.is('foreign', 'taiwan'), all(investorOrigin.is('hk-macao'), troupeMainlandControlled.no())],
      }),
      gives: { authority: 'investor-barred' },
    }),
    rule('troupe-hk-macao', {
      says: {
        zh: '港澳投资、内地方控股的文艺表演团体：省级，20 日',
        en: 'Hong Kong or Macao troupe under mainland control: provincial, 20 days',
      },
      cites: [
        cite('performances-2020', '11'),
        cite('performances-2020', 'investors', '港澳可设内地方控股文艺表演团体'),
      ],
      when: all(troupe, investorOrigin.is('hk-macao'), troupeMainlandControlled.yes()),
      gives: {
        authority: 'provincial',
        baselineAuthority: 'provincial',
        limit: calendarDays(20),
        hearing: false,
        also: ['twenty-days-unit'],
      },
    }),
    rule('troupe-domestic', {
      says: { zh: '内资文艺表演团体不属本判定', en: 'A domestic troupe is outside this decision' },
      cites: [cite('performances-2020', 'investors')],
      when: all(troupe, investorOrigin.is('mainland')),
      gives: {
        authority: notApplicable(
          '文艺表演团体不是场所，方案第4条不涉及内资团体',
          'A troupe is no venue, and the plan does not concern domestic ones',
        ),
      },
    }),
    rule('six-cities', {
      says: {
        zh: '沈阳等六城市：外资、港澳台资演出和娱乐场所下放市级',
        en: 'Shenyang and five others: performance and entertainment venues moved to the city',
      },
      cites: [cite('six-cities-2024', 'whole')],
      when: all(fromOutside, venueLocation.is('six-cities'), venueKind.is('performance', 'entertainment')),
      gives: { authority: 'city' },
      over: ['performance-foreign', 'performance-hmt', 'entertainment-foreign'],
    }),
    rule('plan-district', {
      says: {
        zh: '北京外资演出、娱乐场所审批权下放至区级，须先暂时调整行政法规',
        en: 'Foreign-invested performance and entertainment venues in Beijing: moved to the districts, once the regulations are suspended',
      },
      cites: [
        plan('4.4', '将外商投资设立演出场所、娱乐场所、互联网上网服务场所的审批权下放至区级'),
        plan('reply.5', '需要暂时调整实施相关行政法规、国务院文件和经国务院批准的部门规章的部分规定的，按规定程序办理'),
      ],
      when: all(fromOutside, venueLocation.is('beijing'), venueKind.is('performance', 'entertainment')),
      gives: {
        authority: needsRules(
          '方案下放至区级，但审批层级由行政法规规定，暂时调整实施的文件未检得；配套之前仍是原审批机关',
          'The plan moves it to the district, but administrative regulations name the authority and no document suspending them was found; until there is one the former authority stands',
        ),
        planAuthority: 'district',
        also: ['document-not-found'],
      },
      over: ['performance-foreign', 'performance-hmt', 'entertainment-foreign'],
    }),
    rule('plan-district-internet', {
      says: {
        zh: '北京外资上网服务场所审批权下放至区级，条例本已是县级以上，落地文件未检得',
        en: 'Foreign-invested internet-access venues in Beijing: moved to the districts; the regulations already allow the county level, the notice was not found',
      },
      cites: [plan('4.4'), cite('internet-venues-2022', '11')],
      when: all(fromOutside, venueLocation.is('beijing'), internetAccess),
      gives: {
        authority: needsRules(
          '方案下放至区级；条例规定的是县级以上，不须调整条例，但北京的落地文件未检得，请向所在区文化主管部门确认',
          'The plan moves it to the district. The regulations say county level or above, so they need no change, but the notice for Beijing was not found: confirm with the district',
        ),
        planAuthority: 'district',
        also: ['document-not-found'],
      },
      over: ['internet-access'],
    }),
    rule('six-cities-precedent', {
      says: { zh: '六城市的先例不含北京', en: 'The precedent of six cities leaves Beijing out' },
      cites: [cite('six-cities-2024', 'whole')],
      when: all(fromOutside, venueLocation.is('beijing'), venueKind.is('performance', 'entertainment')),
      gives: { also: ['six-cities-precedent'] },
    }),
    rule('plan-cepa', {
      says: {
        zh: '港澳服务提供者的单独优惠走 CEPA',
        en: 'Separate preferences for Hong Kong and Macao run under CEPA',
      },
      cites: [plan('org.7')],
      when: all(
        investorOrigin.is('hk-macao'),
        venueLocation.is('beijing'),
        venueKind.is('performance', 'entertainment', 'internet-access'),
      ),
      gives: { also: ['cepa-framework'] },
    }),
    rule('site-entertainment', {
      says: {
        zh: '娱乐场所不得设立的地点',
        en: 'Where no entertainment venue may stand',
      },
      cites: [cite('entertainment-2020', '7')],
      when: all(
        entertainment,
        venueSite.hasAny(
          'residential-building',
          'museum',
          'library',
          'heritage-building',
          'near-homes',
          'near-school',
          'near-hospital',
          'near-office',
          'station-airport',
          'chemical-store',
        ),
      ),
      gives: { authority: 'site-barred' },
      over: entertainmentAuthorities,
    }),
    rule('site-basement', {
      says: { zh: '娱乐场所不得设在地下一层以下', en: 'No entertainment venue below basement level one' },
      cites: [cite('entertainment-2020', '7', '地下一层以下')],
      when: all(entertainment, basementLevel.moreThan(1)),
      gives: { authority: 'site-barred' },
      over: entertainmentAuthorities,
    }),
    rule('site-kindergarten', {
      says: { zh: '娱乐场所不得设在幼儿园周边', en: 'No entertainment venue around a kindergarten' },
      cites: [cite('mct-2021-57', 'sites')],
      when: all(entertainment, venueSite.has('near-kindergarten')),
      gives: { authority: 'site-barred' },
      over: entertainmentAuthorities,
    }),
    rule('site-internet', {
      says: {
        zh: '上网服务场所不得设在中小学周围 200 米内和居民楼、院内',
        en: 'No internet-access venue within 200 metres of a school, in a residential building or courtyard',
      },
      cites: [cite('internet-venues-2022', '9')],
      when: all(internetAccess, {
        op: 'any',
        of: [schoolDistance.lessThan(200), venueSite.hasAny('residential-building', 'residential-courtyard')],
      }),
      gives: { authority: 'site-barred' },
      over: ['internet-access', 'plan-district-internet'],
    }),
  ],
  next: {
    'site-barred': { zh: '换一处地址后再申请。', en: 'Find another site before applying.' },
    'investor-barred': {
      zh: '可以改设演出经纪机构或演出场所。',
      en: 'A performance agency or a performance venue is open instead.',
    },
    'county-filing': {
      zh: '领取营业执照后向县级文化主管部门备案。',
      en: 'File with the county culture department once the business licence is issued.',
    },
    '*': {
      zh: '向审批机关申请前，先核对其办事指南。',
      en: 'Check the guide of the approving authority before applying.',
    },
  },
})

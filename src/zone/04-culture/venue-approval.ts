/**
 * Measure 4.4. Approval of a venue with investment from outside the mainland. It arrives at one window, that of the
 * district in which the venue stands. Who decides follows culture.venue-authority: administrative regulations name the
 * authority for performance and entertainment venues, and as long as no document suspends them the former authority
 * decides; the day the decision says `district`, the district does, with no change here.
 */
import { cite, plan } from '../../law/cite.ts'
import { calendarDays, workingDays } from '../../time/period.ts'
import { groundsOf45 } from '../../window/general-law.ts'
import type { Competence } from '../../window/procedure.ts'
import { procedure } from '../../window/publish.ts'
import { cultureBureau, cultureMinistry } from '../vocabulary/competent.ts'
import { venueKind } from '../vocabulary/culture-venue.ts'
import { districtField } from '../vocabulary/districts.ts'
import { keptTenYears, organisationSection, remedies } from '../vocabulary/handling.ts'
import { venueAuthority } from './venue-authority.ts'

const district: Competence = { district: districtField.id, department: 'culture' }

const named = {
  'state-council': cultureMinistry,
  provincial: cultureBureau,
  city: cultureBureau,
  district,
  county: district,
  'county-or-above': district,
  'county-filing': district,
}

const former: Competence = { decision: venueAuthority, output: 'baselineAuthority', table: named, otherwise: district }

/** Where it arrives: before the plan, at the authority of the regulations; since, at the window of the district. */
const window: Competence = {
  decision: venueAuthority,
  output: 'authority',
  table: { ...named, 'needs-rules': district },
  otherwise: district,
}

/** Who decides: while the plan still needs a document, and where the site rules it out, the former authority. */
const decides: Competence = { decision: venueAuthority, output: 'authority', table: named, otherwise: former }

export const venueApproval = procedure({
  id: 'culture.venue-approval',
  name: { zh: '外商投资文化场所审批', en: 'Approval of a foreign-invested culture venue' },
  summary: {
    zh: '设立外资（含港澳台资）演出场所、娱乐场所或者互联网上网服务场所的许可，在所在区一个窗口办理。',
    en: 'A licence for a performance, entertainment or internet-access venue with investment from outside the mainland, at one window in its district.',
  },
  measures: ['4.4'],
  since: '2021-05-13',
  mode: 'approval',
  cites: [
    plan('4.4'),
    cite('performances-2020', '10'),
    cite('entertainment-2020', '9'),
    cite('internet-venues-2022', '11'),
  ],
  applicants: ['organisation'],
  conditions: [
    {
      says: {
        zh: '娱乐场所不设在居民楼、博物馆、图书馆和文物保护单位内，住宅区、学校、医院、机关、幼儿园周围，车站、机场等处，地下一层以下，或者毗连危险化学品仓库',
        en: 'No entertainment venue in a residential building, museum, library or protected building, around homes, schools, hospitals, offices or kindergartens, in stations or airports, below basement level one, or next to a store of hazardous chemicals',
      },
      cites: [cite('entertainment-2020', '7'), cite('mct-2021-57', 'sites')],
    },
    {
      says: {
        zh: '互联网上网服务场所距中小学校园 200 米以上，且不在居民楼、院内',
        en: 'An internet-access venue is 200 metres or more from schools, and not in a residential building or courtyard',
      },
      cites: [cite('internet-venues-2022', '9')],
    },
    {
      says: {
        zh: '娱乐场所审批应当举行听证；听证所需时间不计入期限，但须书面告知',
        en: 'An entertainment venue is not approved without a hearing; its time is not counted, if told in writing',
      },
      cites: [cite('entertainment-2020', '10'), cite('licensing-law-2019', '45')],
    },
    {
      says: {
        zh: '上网服务场所先批准筹建；筹建完成后再作最终审核，15 个工作日',
        en: 'An internet-access venue is first approved for preparation; the final check, 15 working days, follows once it is ready',
      },
      cites: [cite('internet-venues-2022', '11')],
    },
    {
      says: {
        zh: '取得娱乐经营许可证后 15 日内向公安机关备案',
        en: 'An entertainment venue is filed with the police within 15 days of its licence',
      },
      cites: [cite('entertainment-2020', '11')],
    },
  ],
  form: [
    organisationSection,
    {
      title: { zh: '场所', en: 'The venue' },
      facts: venueAuthority.asks,
      fields: [
        districtField,
        { id: 'venueName', name: { zh: '场所名称', en: 'name of the venue' }, kind: 'line', most: 200 },
        { id: 'venueAddress', name: { zh: '场所地址', en: 'address of the venue' }, kind: 'line', most: 300 },
        {
          id: 'floorArea',
          name: { zh: '使用面积（平方米）', en: 'floor area in square metres' },
          kind: 'count',
          most: 10_000_000,
        },
      ],
    },
  ],
  papers: [
    { id: 'application', name: { zh: '设立申请书', en: 'the application, signed' }, kind: 'own' },
    {
      id: 'premises',
      name: { zh: '房产权属证明或者租赁合同', en: 'title to the premises, or the lease' },
      kind: 'own',
    },
    { id: 'floor-plan', name: { zh: '场所平面图', en: 'floor plan' }, kind: 'own' },
    {
      id: 'investor-identity',
      name: { zh: '境外投资者的主体资格证明', en: 'proof of the investor from outside' },
      kind: 'foreign',
    },
    {
      id: 'police-promise',
      name: { zh: '信息网络安全和治安承诺', en: 'promise on network security and public order' },
      kind: 'own',
      when: venueKind.is('internet-access'),
      cites: [cite('internet-venues-2022', '10')],
    },
  ],
  gates: [{ decision: venueAuthority, output: 'authority', rulesOut: ['site-barred', 'investor-barred'] }],
  windows: [],
  lead: window,
  results: [
    {
      id: 'licence',
      name: { zh: '文化场所经营许可', en: 'licence of the venue' },
      by: decides,
      licence: {
        id: 'culture-venue-licence',
        name: { zh: '文化场所经营许可', en: 'licence of a culture venue' },
        claims: [
          { id: 'venue', name: { zh: '场所名称', en: 'name of the venue' }, from: 'venueName' },
          { id: 'venue-kind', name: { zh: '场所种类', en: 'kind of venue' }, from: venueKind.id },
          { id: 'address', name: { zh: '地址', en: 'address' }, from: 'venueAddress' },
        ],
      },
    },
  ],
  opinions: [],
  terms: [
    {
      // 20 日: the regulations do not say working days, and article 82 of the licensing law speaks of the terms of that law;
      // read by it they would be working days. The shorter reading, which keeps both, is that of culture.venue-authority.
      id: 'performance',
      name: { zh: '演出场所的决定', en: 'the decision on a performance venue' },
      length: calendarDays(20),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: groundsOf45,
      whenPassed: 'told',
      cites: [cite('performances-2020', '10'), cite('performances-2020', '11')],
      when: venueKind.is('performance'),
    },
    {
      id: 'internet-access',
      name: { zh: '上网服务场所筹建的决定', en: 'the decision on preparing an internet-access venue' },
      length: workingDays(20),
      kind: 'statutory',
      starts: ['received', 'corrected'],
      ends: ['decided', 'not-accepted'],
      pausedBy: groundsOf45,
      whenPassed: 'told',
      cites: [cite('internet-venues-2022', '11', '筹建 20 个工作日')],
      when: venueKind.is('internet-access'),
    },
  ],
  grounds: groundsOf45,
  visits: 0,
  fee: null,
  remedies,
  kept: keptTenYears,
  needsRules: {
    zh: '方案将审批权下放至区级，但演出、娱乐场所的审批机关由行政法规规定，北京暂时调整实施的文件未检得：现由所在区收件，仍由原审批机关决定。“20 日”是否按工作日计，以审批机关办事指南为准，此处从短按自然日。',
    en: 'The plan moves approval to the districts, but administrative regulations name the authority for performance and entertainment venues and no document suspending them in Beijing was found: the district receives, the former authority decides. Whether 20 days are working days is for the authority’s guide to say; the shorter reading, calendar days, is taken here.',
  },
})

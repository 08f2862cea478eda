/**
 * Measure 1.2. Highest foreign share in a value-added or basic telecommunications business, by service, place and date.
 * Services outside the WTO commitments (B11 to B14) are not "at most 50 %" but not open at all to foreign capital without CEPA.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, compare, factNumber, not, output } from '../../rules/expression.ts'
import { givesList, givesShare, givesYesNo, notApplicable } from '../../rules/outcome.ts'
import {
  foreignShare,
  inDemonstrationZone,
  inFreeTradeZone,
  investorOrigin,
  registeredIn,
} from '../vocabulary/common.ts'
import { accessForUsersOnly, servesForeignFirms, serviceIncludes, telecomService } from '../vocabulary/telecom.ts'

const fromAbroad = investorOrigin.is('foreign', 'taiwan')
const underCepa = investorOrigin.is('hk-macao')
const anyForeign = investorOrigin.isNot('mainland')
const inPilot2024 = registeredIn.is('beijing-ftz', 'beijing-other', 'shanghai-pilot', 'hainan', 'shenzhen')
const prohibitedContent = serviceIncludes.hasAny(
  'news',
  'online-publishing',
  'audiovisual',
  'culture',
  'public-information',
)
const freeOfFour = serviceIncludes.hasNone('news', 'online-publishing', 'audiovisual', 'culture')

const opened2024 = any(
  telecomService.is('B11', 'B12', 'B14', 'B21-ecommerce', 'B21-other', 'B25-5'),
  all(telecomService.is('B25-1-app-store', 'B25-1-other'), freeOfFour),
)

/**
 * Three negative lists on access to foreign investment hold at different times and places: the free trade zone has its
 * own of 2021, the rest of the country that of 2021 until the list of 2024. Their two entries on telecommunications and
 * the internet say the same, so each list makes the same three rules, cited as its own. The entries of the free trade
 * zone's list were not obtained; those of its sister of the same day stand beside it.
 */
const negativeLists = [
  {
    list: '2021',
    where: not(inFreeTradeZone),
    endPublished: '2024-09-08',
    access: [cite('negative-list-2021', 'list.14')],
    content: [cite('negative-list-2021', 'list.15')],
  },
  {
    list: '2024',
    where: not(inFreeTradeZone),
    access: [cite('negative-list-2024', 'list.12')],
    content: [cite('negative-list-2024', 'list.13')],
  },
  {
    list: 'ftz',
    where: inFreeTradeZone,
    access: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-2021', 'list.14')],
    content: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-2021', 'list.15')],
  },
] as const

const notCommitted = negativeLists.map(({ list }) => `not-committed-${list}`)

/** Every rule that opens or limits a service; the prohibited content of the negative lists goes before them all. */
const byService = [
  'basic',
  'value-added',
  'e-commerce',
  ...notCommitted,
  ...negativeLists.map(({ list }) => `excepted-${list}`),
  'ip-vpn-beijing',
  'app-store',
  'access',
  'pilot-2024',
  'cepa',
  'cepa-half',
  'cepa-2025',
  'pilot-2025',
  'pilot-2025-vpn',
]

export const foreignEquityCap = decision({
  id: 'telecom.foreign-equity-cap',
  name: { zh: '外资股比上限', en: 'Foreign equity cap' },
  question: { zh: '外资最多可以占多少股比？', en: 'How large may the foreign share be?' },
  measures: ['1.2'],
  since: '2022-05-01',
  asks: [
    investorOrigin,
    telecomService,
    registeredIn,
    serviceIncludes,
    accessForUsersOnly,
    servesForeignFirms,
    foreignShare,
  ],
  gives: {
    cap: givesShare({ name: { zh: '外方出资比例上限', en: 'highest foreign share' } }),
    permitted: givesYesNo({ name: { zh: '拟定股比是否允许', en: 'share planned is permitted' } }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'licence-60-days': {
          zh: '经营须取得增值电信业务经营许可，审查 60 日（自收到申请）',
          en: 'operation needs a value-added licence, reviewed in 60 days from receipt',
        },
        'licence-180-days': {
          zh: '经营须取得基础电信业务经营许可，审查 180 日（自受理）',
          en: 'operation needs a basic licence, reviewed in 180 days from acceptance',
        },
        'content-prohibited': {
          zh: '所含内容属于负面清单禁止外商投资的项目；去掉该内容后可重新判定',
          en: 'the content is on the negative list as prohibited to foreign investment; ask again without it',
        },
        'cepa-content': {
          zh: 'CEPA 对该项内容另有更优规定的，从其规定',
          en: 'where CEPA treats this content better, CEPA holds',
        },
        'ftz-list-entries': {
          zh: '自贸试验区适用 27 项的自贸试验区负面清单，其电信条目是否更宽，请核对清单原文',
          en: 'the free trade zone has its own list of 27 entries; check its own words on telecommunications, which may be wider',
        },
        'shanghai-2014': {
          zh: '上海自贸试验区自 2014 年起另有增值电信试点（应用商店、接入等可突破 50%），在其范围内的请核对',
          en: 'the Shanghai free trade zone has had a pilot of its own since 2014 (app stores, access and others above 50 %); check it if inside that area',
        },
        nationwide: {
          zh: '须在试点地注册，服务可面向全国（互联网接入除外）',
          en: 'registration must be in the pilot area; services may reach the whole country, access excepted',
        },
        'pilot-approval': {
          zh: '须先取得工业和信息化部的电信业务经营试点批复，方可经营',
          en: 'no operation before the MIIT pilot approval is granted',
        },
        'access-local': { zh: '互联网接入服务限在本地提供', en: 'internet access is for the local area only' },
        'state-control': {
          zh: '基础电信公司的国有股权或股份不少于 51%',
          en: 'state-owned shares in a basic telecommunications company are at least 51 %',
        },
        'further-opening': {
          zh: '进一步扩大增值电信业务开放仍在研究',
          en: 'wider opening of value-added services is still being studied',
        },
      },
    }),
  },
  answer: 'cap',
  better: 'higher',
  neverWorse: true,
  // Measure 1.2 opens what keeps within its “仅限”, letter 2020-123 what serves foreign firms; barred content opens nothing.
  moreNeverHarms: [accessForUsersOnly, servesForeignFirms],
  moreNeverHelps: [serviceIncludes],
  concludes: [{ output: 'permitted', from: 'cap', when: compare(factNumber(foreignShare), '<=', output('cap')) }],
  rules: [
    rule('mainland', {
      says: { zh: '没有外资，不涉及外资股比', en: 'No foreign capital: no cap arises' },
      cites: [cite('fite-2022', '2')],
      when: investorOrigin.is('mainland'),
      gives: {
        cap: notApplicable('没有外资，不涉及外资股比限制', 'There is no foreign capital, so no foreign cap arises'),
      },
    }),
    rule('basic', {
      says: { zh: '基础电信业务，外方不超过 49%', en: 'Basic services: at most 49 % foreign' },
      cites: [cite('fite-2022', '6'), cite('telecom-regulations-2016', '10')],
      when: all(anyForeign, telecomService.is('A')),
      gives: { cap: '49%', also: ['state-control'] },
    }),
    rule('value-added', {
      says: {
        zh: '入世承诺内的增值电信业务（含无线寻呼），外方不超过 50%',
        en: 'Value-added services within the WTO commitments, paging included: at most 50 % foreign',
      },
      cites: [cite('fite-2022', '6'), cite('wto-services-telecom-2001', 'whole')],
      when: all(
        anyForeign,
        telecomService.is(
          'A22',
          'B21-other',
          'B25-1-app-store',
          'B25-1-other',
          'B25-2',
          'B25-3',
          'B25-4',
          'B25-5',
          'B26',
        ),
      ),
      gives: { cap: '50%' },
    }),
    ...negativeLists.flatMap(({ list, where, access, content, ...dates }) => [
      rule(`not-committed-${list}`, {
        says: {
          zh: '限于入世承诺开放的业务：数据中心、内容分发、虚拟专用网、接入不在其内，对外资不开放',
          en: 'Only services within the WTO commitments: data centres, content delivery, IP-VPN and access are outside them and not open to foreign capital',
        },
        cites: [...access, cite('wto-services-telecom-2001', 'whole')],
        ...dates,
        when: all(anyForeign, where, telecomService.is('B11', 'B12', 'B13', 'B14')),
        gives: { cap: '0' },
      }),
      rule(`excepted-${list}`, {
        says: {
          zh: '国内多方通信、存储转发类、呼叫中心除外，不设上限',
          en: 'Multi-party communication, store and forward, and call centres are excepted: no cap',
        },
        cites: access,
        ...dates,
        when: all(anyForeign, where, telecomService.is('B22', 'B23', 'B24')),
        gives: { cap: '100%' },
      }),
      rule(`prohibited-${list}`, {
        says: {
          zh: '禁止外商投资互联网新闻、网络出版、网络视听、互联网文化经营、公众发布信息服务',
          en: 'Foreign investment in internet news, publishing, audiovisual, culture and public information is prohibited',
        },
        cites: content,
        ...dates,
        when: all(anyForeign, where, prohibitedContent),
        gives: { cap: '0', also: ['content-prohibited'] },
        over: byService,
      }),
    ]),
    rule('e-commerce', {
      says: { zh: '经营类电子商务，全国不设上限', en: 'Operating e-commerce: no cap, nationwide' },
      cites: [cite('miit-2015-196', 'whole')],
      when: all(anyForeign, telecomService.is('B21-ecommerce')),
      gives: { cap: '100%' },
    }),
    rule('ip-vpn-beijing', {
      says: {
        zh: '在京国内虚拟专用网，为外商投资企业服务的，不超过 50%',
        en: 'IP-VPN in Beijing serving foreign-invested firms: at most 50 %',
      },
      cites: [cite('reply-2020-123', 'telecom'), cite('fite-2022', '6')],
      when: all(anyForeign, telecomService.is('B13'), inDemonstrationZone, servesForeignFirms.yes()),
      gives: { cap: '50%' },
      over: notCommitted,
    }),
    rule('app-store', {
      says: {
        zh: '北京的应用商店，不含网络出版服务，取消外资股比限制',
        en: 'App stores in Beijing without online publishing: cap lifted',
      },
      cites: [plan('1.2', '在北京取消信息服务业务（仅限应用商店，不含网络出版服务）'), cite('fite-2022', '6')],
      when: all(
        anyForeign,
        telecomService.is('B25-1-app-store'),
        inDemonstrationZone,
        serviceIncludes.lacks('online-publishing'),
      ),
      gives: { cap: '100%' },
      over: ['value-added'],
    }),
    rule('access', {
      says: {
        zh: '北京的互联网接入服务，仅限为用户提供接入，取消外资股比限制',
        en: 'Internet access in Beijing, for users only: cap lifted',
      },
      cites: [plan('1.2', '互联网接入服务业务（仅限为用户提供互联网接入服务）'), cite('fite-2022', '6')],
      when: all(anyForeign, telecomService.is('B14'), inDemonstrationZone, accessForUsersOnly.yes()),
      gives: { cap: '100%' },
      over: notCommitted,
    }),
    rule('pilot-2024', {
      says: {
        zh: '四个试点地区获批后开放的六项业务，取消外资股比限制',
        en: 'Services opened in the four pilot areas once approved: cap lifted',
      },
      cites: [cite('miit-2024-107', '2'), cite('miit-2024-107', '1'), cite('miit-2024-107', 'start')],
      // Open in principle since 10 April 2024; that the four places are in could be known only when they were admitted.
      published: '2024-10-23',
      when: all(fromAbroad, inPilot2024, opened2024),
      gives: { cap: '100%' },
      over: ['value-added', ...notCommitted],
    }),
    rule('cepa', {
      says: {
        zh: 'CEPA：接入、应用商店、多方通信、存储转发、呼叫中心、电子商务可达 100%',
        en: 'CEPA: access, app stores, multi-party, store and forward, call centres, e-commerce up to 100 %',
      },
      cites: [cite('cepa-services-2016', 'telecom'), plan('org.7')],
      from: '2016-06-01',
      published: '2015-11-27',
      when: all(
        underCepa,
        any(
          telecomService.is('B25-1-app-store', 'B22', 'B23', 'B24', 'B21-ecommerce'),
          all(telecomService.is('B14'), accessForUsersOnly.yes()),
        ),
      ),
      gives: { cap: '100%' },
      over: ['value-added', ...notCommitted],
    }),
    rule('cepa-half', {
      says: { zh: 'CEPA：数据中心、虚拟专用网不超过 50%', en: 'CEPA: data centres and IP-VPN at most 50 %' },
      cites: [cite('cepa-services-2016', 'telecom')],
      when: all(underCepa, telecomService.is('B11', 'B13')),
      gives: { cap: '50%' },
      over: notCommitted,
    }),
    rule('cepa-2025', {
      says: {
        zh: 'CEPA 修订协议二：港澳服务提供者在四个试点地区与 2024 年试点看齐',
        en: 'CEPA, second amendment: level with the 2024 pilot in its four areas',
      },
      cites: [cite('cepa-amendment-2-2024', 'telecom')],
      when: all(underCepa, inPilot2024, opened2024),
      gives: { cap: '100%' },
      over: ['value-added', ...notCommitted, 'cepa-half'],
    }),
    rule('pilot-2025', {
      says: {
        zh: '2025 年新增试点城市：应用商店、接入服务取消股比限制',
        en: 'Pilot cities of 2025: app stores and access, cap lifted',
      },
      cites: [cite('services-pilots-2025', 'telecom'), cite('services-pilots-2025', 'areas')],
      when: all(
        anyForeign,
        registeredIn.is('services-pilot-2025', 'shenzhen'),
        any(
          all(telecomService.is('B25-1-app-store'), serviceIncludes.lacks('online-publishing')),
          all(telecomService.is('B14'), accessForUsersOnly.yes()),
        ),
      ),
      gives: { cap: '100%' },
      over: ['value-added', ...notCommitted],
    }),
    rule('pilot-2025-vpn', {
      says: { zh: '2025 年新增试点城市：国内虚拟专用网不超过 50%', en: 'Pilot cities of 2025: IP-VPN at most 50 %' },
      cites: [cite('services-pilots-2025', 'telecom')],
      when: all(anyForeign, registeredIn.is('services-pilot-2025', 'shenzhen'), telecomService.is('B13')),
      gives: { cap: '50%' },
      over: notCommitted,
    }),
    rule('licence', {
      says: { zh: '增值电信业务须经许可', en: 'Value-added services need a licence' },
      cites: [cite('telecom-regulations-2016', '14')],
      when: all(anyForeign, telecomService.isNot('A')),
      gives: { also: ['licence-60-days'] },
    }),
    rule('licence-basic', {
      says: { zh: '基础电信业务须经许可', en: 'Basic services need a licence' },
      cites: [cite('telecom-regulations-2016', '11')],
      when: all(anyForeign, telecomService.is('A')),
      gives: { also: ['licence-180-days'] },
    }),
    rule('cepa-content', {
      says: {
        zh: '港澳服务提供者的单独优惠，在 CEPA 框架下实施',
        en: 'Preferences for Hong Kong and Macao run through CEPA',
      },
      cites: [plan('org.7')],
      when: all(underCepa, prohibitedContent),
      gives: { also: ['cepa-content'] },
    }),
    rule('ftz-list-entries', {
      says: {
        zh: '自贸试验区内企业用自贸试验区清单，示范区其余部分用全国清单',
        en: 'Firms in the free trade zone follow its own list, the rest of the demonstration zone the national one',
      },
      cites: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-ftz-2021', 'whole')],
      when: all(anyForeign, inFreeTradeZone),
      gives: { also: ['ftz-list-entries'] },
    }),
    rule('shanghai-2014', {
      says: { zh: '上海自贸试验区 2014 年的试点', en: 'The Shanghai pilot of 2014' },
      cites: [cite('miit-2014-130', 'whole')],
      when: all(
        anyForeign,
        registeredIn.is('shanghai-pilot'),
        telecomService.is('B13', 'B14', 'B21-ecommerce', 'B22', 'B23', 'B24', 'B25-1-app-store'),
      ),
      gives: { also: ['shanghai-2014'] },
    }),
    rule('pilot-approval', {
      says: { zh: '试点业务须先取得试点批复', en: 'Pilot services need the pilot approval first' },
      cites: [cite('miit-2024-107', '3')],
      published: '2024-10-23',
      when: all(anyForeign, inPilot2024, opened2024),
      gives: { also: ['pilot-approval'] },
    }),
    rule('access-local', {
      says: { zh: '接入服务限本地', en: 'Access is local' },
      cites: [cite('miit-2024-107', 'scope')],
      published: '2024-10-23',
      when: all(anyForeign, inPilot2024, telecomService.is('B14')),
      gives: { also: ['access-local'] },
    }),
    rule('nationwide', {
      says: { zh: '注册须在试点地，除接入外可面向全国', en: 'Registered in the pilot area, serving the whole country' },
      cites: [cite('miit-2024-107', 'scope')],
      published: '2024-10-23',
      when: all(anyForeign, inPilot2024, opened2024, telecomService.isNot('B14')),
      gives: { also: ['nationwide'] },
    }),
    rule('further-opening', {
      says: { zh: '其他增值电信业务的开放仍在研究', en: 'Other value-added services: opening under study' },
      cites: [plan('1.2', '研究适时进一步扩大增值电信业务开放')],
      when: all(anyForeign, inDemonstrationZone, telecomService.is('B13', 'B25-2', 'B25-3', 'B25-4', 'B26')),
      gives: { also: ['further-opening'] },
    }),
  ],
  next: {
    '*': {
      zh: '向工业和信息化部（或北京市通信管理局）提出申请前，请先核对业务代码与内容。',
      en: 'Check the service code and content before applying to the MIIT or the Beijing Communications Administration.',
    },
  },
})

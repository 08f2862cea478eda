import { describe } from 'vitest'
import type { Plain } from '../../rules/plain.ts'
import { type Case, examples, proves } from '../cases.ts'
import { foreignEquityCap } from './foreign-equity-cap.ts'

const foreignFirm = {
  investorOrigin: 'foreign',
  registeredIn: 'beijing-other',
  serviceIncludes: [],
  accessForUsersOnly: true,
  servesForeignFirms: false,
  foreignShare: '100%',
}
const appStore = { ...foreignFirm, telecomService: 'B25-1-app-store' }
const access = { ...foreignFirm, telecomService: 'B14' }
const vpn = { ...foreignFirm, telecomService: 'B13' }
const dataCentre = { ...foreignFirm, telecomService: 'B11' }

/** Days on which the law changed, and the day before each. */
const days = {
  beforePlan: '2023-11-17',
  plan: '2023-11-18',
  beforePilot: '2024-10-22',
  pilot: '2024-10-23',
  beforeList: '2024-10-31',
  list: '2024-11-01',
  beforeCepa: '2025-02-28',
  cepa: '2025-03-01',
  beforeCities: '2025-04-10',
  cities: '2025-04-11',
} as const
type Day = keyof typeof days

/** One service in one place, read along the days. */
const along = (
  name: string,
  facts: Readonly<Record<string, unknown>>,
  caps: Partial<Record<Day, Plain>>,
): readonly Case[] =>
  (Object.entries(caps) as [Day, Plain][]).map(([when, cap]) => ({
    case: `${name}，${when}`,
    on: days[when],
    facts,
    gives: { cap },
  }))

describe('试点开放矩阵，北京，外国投资者 the matrix: Beijing, foreign investor', () => {
  const beijing = (telecomService: string, more = {}) => ({ ...foreignFirm, telecomService, ...more })
  examples(foreignEquityCap, [
    ...along('B11 数据中心', beijing('B11'), {
      beforePlan: '0',
      plan: '0',
      beforePilot: '0',
      pilot: '1',
      list: '1',
      cities: '1',
    }),
    ...along('B12 内容分发', beijing('B12'), { beforePlan: '0', plan: '0', beforePilot: '0', pilot: '1', list: '1' }),
    ...along('B13 虚拟专用网，不为外企服务', beijing('B13'), { beforePlan: '0', plan: '0', pilot: '0', list: '0' }),
    ...along('B13 虚拟专用网，为在京外企服务', beijing('B13', { servesForeignFirms: true }), {
      beforePlan: '0.5',
      plan: '0.5',
      beforePilot: '0.5',
      pilot: '0.5',
      list: '0.5',
      cities: '0.5',
    }),
    ...along('B14 接入，仅为用户', beijing('B14'), { beforePlan: '0', plan: '1', beforePilot: '1', pilot: '1' }),
    ...along('B14 接入，不限于用户', beijing('B14', { accessForUsersOnly: false }), {
      beforePlan: '0',
      plan: '0',
      beforePilot: '0',
      pilot: '1',
    }),
    ...along('B21 电子商务', beijing('B21-ecommerce'), { beforePlan: '1', plan: '1', pilot: '1', list: '1' }),
    ...along('B21 其他', beijing('B21-other'), { beforePlan: '0.5', plan: '0.5', beforePilot: '0.5', pilot: '1' }),
    ...along('B22 多方通信', beijing('B22'), { beforePlan: '1', plan: '1', pilot: '1', beforeList: '1', list: '1' }),
    ...along('B23 存储转发', beijing('B23'), { beforePlan: '1', plan: '1', pilot: '1', beforeList: '1', list: '1' }),
    ...along('B24 呼叫中心', beijing('B24'), { beforePlan: '1', plan: '1', pilot: '1', beforeList: '1', list: '1' }),
    ...along('B25① 应用商店', beijing('B25-1-app-store'), {
      beforePlan: '0.5',
      plan: '1',
      beforePilot: '1',
      pilot: '1',
    }),
    ...along('B25① 应用商店以外', beijing('B25-1-other'), {
      beforePlan: '0.5',
      plan: '0.5',
      beforePilot: '0.5',
      pilot: '1',
    }),
    ...along('B25② 搜索', beijing('B25-2'), {
      beforePlan: '0.5',
      plan: '0.5',
      pilot: '0.5',
      list: '0.5',
      cities: '0.5',
    }),
    ...along('B25③ 社区', beijing('B25-3'), { beforePlan: '0.5', plan: '0.5', pilot: '0.5', list: '0.5' }),
    ...along('B25④ 即时交互', beijing('B25-4'), { beforePlan: '0.5', plan: '0.5', pilot: '0.5', list: '0.5' }),
    ...along('B25⑤ 信息保护和处理', beijing('B25-5'), {
      beforePlan: '0.5',
      plan: '0.5',
      beforePilot: '0.5',
      pilot: '1',
    }),
    ...along('B26 编码和规程转换', beijing('B26'), { beforePlan: '0.5', plan: '0.5', pilot: '0.5', list: '0.5' }),
    ...along('A 基础', beijing('A'), { beforePlan: '0.49', plan: '0.49', pilot: '0.49', list: '0.49', cities: '0.49' }),
    ...along('A22 无线寻呼', beijing('A22'), { beforePlan: '0.5', plan: '0.5', pilot: '0.5', list: '0.5' }),
  ])
})

describe('禁止的内容压过一切开放 prohibited content goes before every opening', () => {
  const contents = ['news', 'online-publishing', 'audiovisual', 'culture', 'public-information']
  examples(foreignEquityCap, [
    ...contents.flatMap((content) =>
      along(
        `应用商店含 ${content}`,
        { ...appStore, serviceIncludes: [content] },
        { beforePlan: '0', plan: '0', pilot: '0', list: '0', cities: '0' },
      ),
    ),
    {
      case: '应用商店含网络出版，自贸试验区内：依自贸试验区清单',
      on: '2024-12-01',
      facts: { ...appStore, registeredIn: 'beijing-ftz', serviceIncludes: ['online-publishing'] },
      gives: { cap: '0', permitted: false },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含网络出版，自贸试验区内，但没有外资：不适用',
      on: '2024-12-01',
      facts: {
        ...appStore,
        registeredIn: 'beijing-ftz',
        serviceIncludes: ['online-publishing'],
        investorOrigin: 'mainland',
      },
      gives: { cap: 'not-applicable', also: null },
      by: ['mainland'],
    },
    {
      case: '应用商店含网络出版，自贸试验区内，但电信业务为A 基础电信业务（无线寻呼除外）',
      on: '2024-12-01',
      facts: { ...appStore, registeredIn: 'beijing-ftz', serviceIncludes: ['online-publishing'], telecomService: 'A' },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含网络出版，自贸试验区内，但电信业务为B14 互联网接入服务',
      on: '2024-12-01',
      facts: {
        ...appStore,
        registeredIn: 'beijing-ftz',
        serviceIncludes: ['online-publishing'],
        telecomService: 'B14',
      },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含网络出版，2024-10-31：2021 年全国清单',
      on: '2024-10-31',
      facts: { ...appStore, serviceIncludes: ['online-publishing'] },
      gives: { cap: '0' },
      by: ['prohibited-2021'],
    },
    {
      case: '应用商店含网络出版，2024-11-01：2024 年全国清单',
      on: '2024-11-01',
      facts: { ...appStore, serviceIncludes: ['online-publishing'] },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: '呼叫中心含新闻',
      on: '2024-11-01',
      facts: { ...foreignFirm, telecomService: 'B24', serviceIncludes: ['news'] },
      gives: { cap: '0' },
    },
    {
      case: '港澳服务提供者，应用商店含新闻：不开放，CEPA 另有更优的从其规定',
      on: '2024-12-01',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['news'] },
      gives: { cap: '0', also: ['cepa-content', 'content-prohibited', 'licence-60-days'] },
    },
    {
      case: '港澳服务提供者，应用商店含新闻，但注册在北京自贸试验区内',
      on: '2024-12-01',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['news'], registeredIn: 'beijing-ftz' },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '投资者是港澳服务提供者、注册在北京、自贸试验区外、业务内容为互联网新闻信息服务，方案施行前一日',
      on: '2023-11-17',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['news'] },
      gives: { cap: '0', also: ['content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2021'],
    },
    {
      case: '没有外资，内容不受负面清单限制',
      on: '2024-12-01',
      facts: { ...appStore, investorOrigin: 'mainland', serviceIncludes: ['news'] },
      gives: { cap: 'not-applicable', permitted: 'not-applicable', also: null },
    },
  ])
})

describe('自贸试验区与全国两张清单 the list of the free trade zone and the national ones', () => {
  const inZone = { ...foreignFirm, registeredIn: 'beijing-ftz' }
  examples(foreignEquityCap, [
    {
      case: '呼叫中心，自贸试验区内',
      on: '2024-12-01',
      facts: { ...inZone, telecomService: 'B24' },
      gives: { cap: '1', also: ['ftz-list-entries', 'licence-60-days'] },
      by: ['excepted-ftz'],
    },
    {
      case: '呼叫中心，自贸试验区外，2024-10-31',
      on: '2024-10-31',
      facts: { ...foreignFirm, telecomService: 'B24' },
      gives: { cap: '1', also: ['licence-60-days'] },
      by: ['excepted-2021'],
    },
    {
      case: '呼叫中心，自贸试验区外，2024-11-01',
      on: '2024-11-01',
      facts: { ...foreignFirm, telecomService: 'B24' },
      gives: { cap: '1' },
      by: ['excepted-2024'],
    },
    {
      case: '2024 年清单 2024-09-08 公布：此前只能看到旧清单会继续',
      on: '2024-11-01',
      knownOn: '2024-09-07',
      facts: { ...foreignFirm, telecomService: 'B24' },
      gives: { cap: '1' },
      by: ['excepted-2021'],
    },
    {
      case: '2024 年清单公布当日即知新旧更替',
      on: '2024-11-01',
      knownOn: '2024-09-08',
      facts: { ...foreignFirm, telecomService: 'B24' },
      gives: { cap: '1' },
      by: ['excepted-2024'],
    },
    {
      case: '虚拟专用网，自贸试验区内，不为外企服务',
      on: '2024-12-01',
      facts: { ...inZone, telecomService: 'B13' },
      gives: { cap: '0' },
      by: ['not-committed-ftz'],
    },
    {
      case: '虚拟专用网，自贸试验区内，不为外企服务，施行之日',
      on: '2025-04-11',
      facts: { ...inZone, telecomService: 'B13' },
      gives: { cap: '0', also: ['ftz-list-entries', 'further-opening', 'licence-60-days'] },
      by: ['not-committed-ftz'],
    },
    {
      case: '虚拟专用网，外省',
      on: '2024-12-01',
      facts: { ...foreignFirm, registeredIn: 'elsewhere', telecomService: 'B13' },
      gives: { cap: '0' },
      by: ['not-committed-2024'],
    },
    {
      case: '虚拟专用网，在京，为外企服务：国函〔2020〕123号',
      on: '2022-05-01',
      facts: { ...vpn, servesForeignFirms: true, foreignShare: '50%' },
      gives: { cap: '0.5', permitted: true },
      by: ['ip-vpn-beijing'],
    },
    {
      case: '虚拟专用网，外省，为外企服务：只有北京',
      on: '2024-12-01',
      facts: { ...vpn, servesForeignFirms: true, registeredIn: 'elsewhere' },
      gives: { cap: '0' },
    },
  ])
})

describe('地域 places', () => {
  const at = (registeredIn: string, facts: Readonly<Record<string, unknown>>) => ({ ...facts, registeredIn })
  examples(foreignEquityCap, [
    ...along('上海试点区，应用商店', at('shanghai-pilot', appStore), { plan: '0.5', beforePilot: '0.5', pilot: '1' }),
    ...along('上海试点区，数据中心', at('shanghai-pilot', dataCentre), { plan: '0', beforePilot: '0', pilot: '1' }),
    ...along('上海试点区，接入', at('shanghai-pilot', access), { plan: '0', beforePilot: '0', pilot: '1' }),
    ...along('海南，数据中心', at('hainan', dataCentre), { beforePilot: '0', pilot: '1' }),
    ...along('深圳，数据中心', at('shenzhen', dataCentre), { beforePilot: '0', pilot: '1', cities: '1' }),
    ...along('深圳，虚拟专用网', at('shenzhen', vpn), { pilot: '0', beforeCities: '0', cities: '0.5' }),
    ...along('2025 年新增城市，应用商店', at('services-pilot-2025', appStore), {
      plan: '0.5',
      pilot: '0.5',
      beforeCities: '0.5',
      cities: '1',
    }),
    ...along(
      '2025 年新增城市，应用商店含网络出版',
      { ...at('services-pilot-2025', appStore), serviceIncludes: ['online-publishing'] },
      { beforeCities: '0', cities: '0' },
    ),
    ...along('2025 年新增城市，接入', at('services-pilot-2025', access), { beforeCities: '0', cities: '1' }),
    ...along(
      '2025 年新增城市，接入不限于用户',
      { ...at('services-pilot-2025', access), accessForUsersOnly: false },
      { beforeCities: '0', cities: '0' },
    ),
    ...along('2025 年新增城市，虚拟专用网', at('services-pilot-2025', vpn), { beforeCities: '0', cities: '0.5' }),
    ...along('2025 年新增城市，数据中心', at('services-pilot-2025', dataCentre), { pilot: '0', cities: '0' }),
    ...along('外省，应用商店', at('elsewhere', appStore), { plan: '0.5', pilot: '0.5', cities: '0.5' }),
    ...along('外省，接入', at('elsewhere', access), { plan: '0', pilot: '0', cities: '0' }),
    ...along('外省，数据中心', at('elsewhere', dataCentre), { plan: '0', pilot: '0', cities: '0' }),
    {
      case: '上海：提示 2014 年另有试点',
      on: '2024-01-01',
      facts: at('shanghai-pilot', appStore),
      gives: { cap: '0.5', also: ['licence-60-days', 'shanghai-2014'] },
    },
  ])
})

describe('CEPA', () => {
  const hongKong = { ...foreignFirm, investorOrigin: 'hk-macao', registeredIn: 'elsewhere' }
  const hongKongInBeijing = { ...hongKong, registeredIn: 'beijing-other' }
  const supplies = (telecomService: string, more = {}) => ({ ...hongKong, telecomService, ...more })
  examples(foreignEquityCap, [
    ...['B25-1-app-store', 'B22', 'B23', 'B24', 'B21-ecommerce', 'B14'].flatMap((service) =>
      along(`外省 ${service}`, supplies(service), { beforePlan: '1', plan: '1', cepa: '1' }),
    ),
    ...along('外省，接入不限于用户', supplies('B14', { accessForUsersOnly: false }), { beforePlan: '0', cepa: '0' }),
    ...along('外省，数据中心', supplies('B11'), { beforePlan: '0.5', pilot: '0.5', cepa: '0.5' }),
    ...along('外省，虚拟专用网', supplies('B13'), { beforePlan: '0.5', pilot: '0.5', cepa: '0.5' }),
    ...along('外省，内容分发', supplies('B12'), { beforePlan: '0', pilot: '0', cepa: '0' }),
    ...along('外省，搜索', supplies('B25-2'), { beforePlan: '0.5', cepa: '0.5' }),
    ...along(
      '北京，数据中心',
      { ...hongKongInBeijing, telecomService: 'B11' },
      { plan: '0.5', pilot: '0.5', beforeCepa: '0.5', cepa: '1' },
    ),
    ...along(
      '北京，内容分发',
      { ...hongKongInBeijing, telecomService: 'B12' },
      { pilot: '0', beforeCepa: '0', cepa: '1' },
    ),
    ...along(
      '北京，信息保护和处理',
      { ...hongKongInBeijing, telecomService: 'B25-5' },
      { pilot: '0.5', beforeCepa: '0.5', cepa: '1' },
    ),
    ...along(
      '台湾投资者不适用 CEPA，应用商店，外省',
      { ...appStore, investorOrigin: 'taiwan', registeredIn: 'elsewhere' },
      { plan: '0.5', cepa: '0.5' },
    ),
  ])
})

describe('拟定股比 the share planned, from both sides', () => {
  const search = { ...foreignFirm, telecomService: 'B25-2' }
  const basic = { ...foreignFirm, telecomService: 'A' }
  const on = '2024-06-01'
  examples(foreignEquityCap, [
    { case: '搜索 50%', on, facts: { ...search, foreignShare: '50%' }, gives: { cap: '0.5', permitted: true } },
    { case: '搜索 50.01%', on, facts: { ...search, foreignShare: '50.01%' }, gives: { cap: '0.5', permitted: false } },
    { case: '基础 49%', on, facts: { ...basic, foreignShare: '49%' }, gives: { cap: '0.49', permitted: true } },
    { case: '基础 49.01%', on, facts: { ...basic, foreignShare: '49.01%' }, gives: { cap: '0.49', permitted: false } },
    { case: '应用商店 100%', on, facts: appStore, gives: { cap: '1', permitted: true } },
    {
      case: '数据中心，0：上限为零时零可以',
      on,
      facts: { ...dataCentre, foreignShare: '0' },
      gives: { cap: '0', permitted: true },
    },
    {
      case: '数据中心，0.0001%',
      on,
      facts: { ...dataCentre, foreignShare: '0.0001%' },
      gives: { cap: '0', permitted: false },
    },
    {
      case: '基础业务须知国有股不少于 51%，许可审查 180 日',
      on,
      facts: basic,
      gives: { also: ['licence-180-days', 'state-control'] },
    },
  ])
})

describe('两个日期 the day of the facts and the day the law is looked at', () => {
  examples(foreignEquityCap, [
    {
      case: '方案 2023-11-23 才公布：2023-11-22 只能看到旧法',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: appStore,
      gives: { cap: '0.5', permitted: false },
      by: ['value-added'],
    },
    {
      case: '方案公布当日回看 2023-11-20',
      on: '2023-11-20',
      knownOn: '2023-11-23',
      facts: appStore,
      gives: { cap: '1', permitted: true },
      by: ['app-store'],
    },
    {
      case: '107 号通告已公布、北京尚未获批：还不能指望数据中心开放',
      on: '2024-12-01',
      knownOn: '2024-10-22',
      facts: dataCentre,
      gives: { cap: '0', also: ['licence-60-days'] },
    },
    {
      case: '四地获批之后',
      on: '2024-12-01',
      knownOn: '2024-10-23',
      facts: dataCentre,
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['pilot-2024'],
    },
    {
      case: '接入服务限本地',
      on: '2024-12-01',
      facts: access,
      gives: { cap: '1', also: ['access-local', 'licence-60-days', 'pilot-approval'] },
      by: ['access', 'pilot-2024'],
    },
    {
      case: '规定 2022-05-01 施行：首日',
      on: '2022-05-01',
      facts: { ...appStore, foreignShare: '50%' },
      gives: { cap: '0.5', permitted: true },
    },
    {
      case: '搜索在京：进一步开放仍在研究',
      on: '2023-11-18',
      facts: { ...foreignFirm, telecomService: 'B25-2' },
      gives: { cap: '0.5', also: ['further-opening', 'licence-60-days'] },
    },
    {
      case: '北京，数据中心，cepa，但电信业务为B25 信息发布平台和递送服务：应用商店以外',
      on: '2025-03-01',
      facts: { ...foreignFirm, investorOrigin: 'hk-macao', telecomService: 'B25-1-other' },
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['cepa-2025'],
    },
    {
      case: '应用商店含 public-information，pilot，但注册在北京自贸试验区内',
      on: '2024-10-23',
      facts: { ...appStore, registeredIn: 'beijing-ftz', serviceIncludes: ['public-information'] },
      gives: {
        cap: '0',
        also: ['content-prohibited', 'ftz-list-entries', 'licence-60-days', 'nationwide', 'pilot-approval'],
      },
      by: ['prohibited-ftz'],
    },
    {
      case: '外省，内容分发，cepa，但注册在上海试点片区',
      on: '2025-03-01',
      facts: { ...foreignFirm, investorOrigin: 'hk-macao', registeredIn: 'shanghai-pilot', telecomService: 'B12' },
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['cepa-2025'],
    },
    {
      case: '北京，信息保护和处理，cepa，但注册在海南',
      on: '2025-03-01',
      facts: { ...foreignFirm, investorOrigin: 'hk-macao', registeredIn: 'hainan', telecomService: 'B25-5' },
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['cepa-2025'],
    },
    {
      case: 'B14 接入，不限于用户，pilot，但注册在北京自贸试验区内',
      on: '2024-10-23',
      facts: { ...access, registeredIn: 'beijing-ftz', accessForUsersOnly: false },
      gives: { cap: '1', also: ['access-local', 'ftz-list-entries', 'licence-60-days', 'pilot-approval'] },
      by: ['pilot-2024'],
    },
    {
      case: 'B21 电子商务，pilot，但注册在深圳',
      on: '2024-10-23',
      facts: { ...foreignFirm, registeredIn: 'shenzhen', telecomService: 'B21-ecommerce' },
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['e-commerce', 'pilot-2024'],
    },
    {
      case: '应用商店含 online-publishing，pilot，但投资者是港澳服务提供者',
      on: '2024-10-23',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['online-publishing'] },
      gives: { cap: '0', also: ['cepa-content', 'content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2021'],
    },
    {
      case: '上海试点区，接入，beforePilot',
      on: '2024-10-22',
      facts: { ...access, registeredIn: 'shanghai-pilot' },
      gives: { cap: '0', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['not-committed-2021'],
    },
    {
      case: 'B21 其他，pilot，但投资者来自台湾地区',
      on: '2024-10-23',
      facts: { ...foreignFirm, investorOrigin: 'taiwan', telecomService: 'B21-other' },
      gives: { cap: '1', also: ['licence-60-days', 'nationwide', 'pilot-approval'] },
      by: ['pilot-2024'],
    },
    {
      case: '应用商店含 audiovisual，pilot，但投资者是港澳服务提供者',
      on: '2024-10-23',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['audiovisual'] },
      gives: { cap: '0', also: ['cepa-content', 'content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2021'],
    },
    {
      case: '应用商店含 culture，pilot，但投资者是港澳服务提供者',
      on: '2024-10-23',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['culture'] },
      gives: { cap: '0', also: ['cepa-content', 'content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2021'],
    },
    {
      case: '应用商店含 public-information，pilot，但没有外资：不适用',
      on: '2024-10-23',
      facts: { ...appStore, investorOrigin: 'mainland', serviceIncludes: ['public-information'] },
      gives: { cap: 'not-applicable', also: null },
      by: ['mainland'],
    },
    {
      case: '应用商店含 public-information，cities，但注册在 2025 年新增的试点城市',
      on: '2025-04-11',
      facts: { ...appStore, registeredIn: 'services-pilot-2025', serviceIncludes: ['public-information'] },
      gives: { cap: '0', also: ['content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2024'],
    },
    {
      case: '外省，接入不限于用户，cepa，但注册在深圳',
      on: '2025-03-01',
      facts: { ...access, investorOrigin: 'hk-macao', registeredIn: 'shenzhen', accessForUsersOnly: false },
      gives: { cap: '1', also: ['access-local', 'licence-60-days', 'pilot-approval'] },
      by: ['cepa-2025'],
    },
    {
      case: 'B13 虚拟专用网，不为外企服务，plan，但注册在上海试点片区',
      on: '2023-11-18',
      facts: { ...vpn, registeredIn: 'shanghai-pilot' },
      gives: { cap: '0', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['not-committed-2021'],
    },
    {
      case: 'B13 虚拟专用网，为在京外企服务，beforePlan，但注册在北京自贸试验区内',
      on: '2023-11-17',
      facts: { ...vpn, registeredIn: 'beijing-ftz', servesForeignFirms: true },
      gives: { cap: '0.5', also: ['ftz-list-entries', 'licence-60-days'] },
      by: ['ip-vpn-beijing'],
    },
    {
      case: 'B25① 应用商店，beforePilot，但注册在北京自贸试验区内',
      on: '2024-10-22',
      facts: { ...appStore, registeredIn: 'beijing-ftz' },
      gives: { cap: '1', also: ['ftz-list-entries', 'licence-60-days'] },
      by: ['app-store'],
    },
    {
      case: '应用商店含 public-information，plan，但投资者是港澳服务提供者',
      on: '2023-11-18',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['public-information'] },
      gives: { cap: '0', also: ['cepa-content', 'content-prohibited', 'licence-60-days'] },
      by: ['prohibited-2021'],
    },
    {
      case: '上海试点区，接入，pilot，但没有外资：不适用',
      on: '2024-10-23',
      facts: { ...access, investorOrigin: 'mainland', registeredIn: 'shanghai-pilot' },
      gives: { cap: 'not-applicable', also: null },
      by: ['mainland'],
    },
    {
      case: 'B25③ 社区，plan',
      on: '2023-11-18',
      facts: { ...foreignFirm, telecomService: 'B25-3' },
      gives: { cap: '0.5', also: ['further-opening', 'licence-60-days'] },
      by: ['value-added'],
    },
    {
      case: 'B25④ 即时交互，plan',
      on: '2023-11-18',
      facts: { ...foreignFirm, telecomService: 'B25-4' },
      gives: { cap: '0.5', also: ['further-opening', 'licence-60-days'] },
      by: ['value-added'],
    },
    {
      case: 'B26 编码和规程转换，plan',
      on: '2023-11-18',
      facts: { ...foreignFirm, telecomService: 'B26' },
      gives: { cap: '0.5', also: ['further-opening', 'licence-60-days'] },
      by: ['value-added'],
    },
    {
      case: '上海试点区，接入，pilot',
      on: '2024-10-23',
      facts: { ...access, registeredIn: 'shanghai-pilot' },
      gives: { cap: '1', also: ['access-local', 'licence-60-days', 'pilot-approval', 'shanghai-2014'] },
      by: ['pilot-2024'],
    },
    {
      case: '2025 年新增城市，接入，beforeCities',
      on: '2025-04-10',
      facts: { ...access, registeredIn: 'services-pilot-2025' },
      gives: { cap: '0', also: ['licence-60-days'] },
      by: ['not-committed-2024'],
    },
    {
      case: 'B13 虚拟专用网，不为外企服务，plan，但没有外资：不适用',
      on: '2023-11-18',
      facts: { ...vpn, investorOrigin: 'mainland' },
      gives: { cap: 'not-applicable', also: null },
      by: ['mainland'],
    },
    {
      case: 'B13 虚拟专用网，为在京外企服务，list，但业务内容为互联网新闻信息服务',
      on: '2024-11-01',
      facts: { ...vpn, serviceIncludes: ['news'], servesForeignFirms: true },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: 'B14 接入，仅为用户，plan，但注册在北京自贸试验区内',
      on: '2023-11-18',
      facts: { ...access, registeredIn: 'beijing-ftz' },
      gives: { cap: '1' },
      by: ['access'],
    },
    {
      case: 'B14 接入，仅为用户，pilot，但注册在海南',
      on: '2024-10-23',
      facts: { ...access, registeredIn: 'hainan' },
      gives: { cap: '1', also: ['access-local', 'licence-60-days', 'pilot-approval'] },
      by: ['pilot-2024'],
    },
    {
      case: 'B21 电子商务，beforePlan，但注册在上海试点片区',
      on: '2023-11-17',
      facts: { ...foreignFirm, registeredIn: 'shanghai-pilot', telecomService: 'B21-ecommerce' },
      gives: { cap: '1', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['e-commerce'],
    },
    {
      case: 'B22 多方通信，beforePlan，但注册在上海试点片区',
      on: '2023-11-17',
      facts: { ...foreignFirm, registeredIn: 'shanghai-pilot', telecomService: 'B22' },
      gives: { cap: '1', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['excepted-2021'],
    },
    {
      case: 'B23 存储转发，beforePlan，但注册在上海试点片区',
      on: '2023-11-17',
      facts: { ...foreignFirm, registeredIn: 'shanghai-pilot', telecomService: 'B23' },
      gives: { cap: '1', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['excepted-2021'],
    },
    {
      case: 'B24 呼叫中心，beforePlan，但注册在上海试点片区',
      on: '2023-11-17',
      facts: { ...foreignFirm, registeredIn: 'shanghai-pilot', telecomService: 'B24' },
      gives: { cap: '1', also: ['licence-60-days', 'shanghai-2014'] },
      by: ['excepted-2021'],
    },
    {
      case: 'A 基础，beforePlan，但没有外资：不适用',
      on: '2023-11-17',
      facts: { ...foreignFirm, investorOrigin: 'mainland', telecomService: 'A' },
      gives: { cap: 'not-applicable', also: null },
      by: ['mainland'],
    },
    {
      case: 'A 基础，list，但业务内容为互联网新闻信息服务',
      on: '2024-11-01',
      facts: { ...foreignFirm, serviceIncludes: ['news'], telecomService: 'A' },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: '应用商店含 news，list，但电信业务为B14 互联网接入服务',
      on: '2024-11-01',
      facts: { ...access, serviceIncludes: ['news'] },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: '应用商店含 audiovisual，beforePlan，但注册在北京自贸试验区内',
      on: '2023-11-17',
      facts: { ...appStore, registeredIn: 'beijing-ftz', serviceIncludes: ['audiovisual'] },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含 culture，beforePlan，但注册在北京自贸试验区内',
      on: '2023-11-17',
      facts: { ...appStore, registeredIn: 'beijing-ftz', serviceIncludes: ['culture'] },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含 public-information，cities，但投资者是港澳服务提供者',
      on: '2025-04-11',
      facts: { ...appStore, investorOrigin: 'hk-macao', serviceIncludes: ['public-information'] },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: '深圳，虚拟专用网，cities，但业务内容为互联网新闻信息服务',
      on: '2025-04-11',
      facts: { ...vpn, registeredIn: 'shenzhen', serviceIncludes: ['news'] },
      gives: { cap: '0' },
      by: ['prohibited-2024'],
    },
    {
      case: '外省，接入不限于用户，cepa，但注册在北京自贸试验区内',
      on: '2025-03-01',
      facts: { ...access, investorOrigin: 'hk-macao', registeredIn: 'beijing-ftz', accessForUsersOnly: false },
      gives: { cap: '1' },
      by: ['cepa-2025'],
    },
    {
      case: '北京，数据中心，cepa，但电信业务为B21 在线数据处理与交易处理（其他）',
      on: '2025-03-01',
      facts: { ...foreignFirm, investorOrigin: 'hk-macao', telecomService: 'B21-other' },
      gives: { cap: '1' },
      by: ['cepa-2025'],
    },
    {
      case: 'B13 虚拟专用网，为在京外企服务，beforePlan，但注册在北京自贸试验区内、业务内容为互联网新闻信息服务',
      on: '2023-11-17',
      facts: { ...vpn, registeredIn: 'beijing-ftz', serviceIncludes: ['news'], servesForeignFirms: true },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
    {
      case: '应用商店含 public-information，cities，但投资者是港澳服务提供者、注册在北京自贸试验区内',
      on: '2025-04-11',
      facts: {
        ...appStore,
        investorOrigin: 'hk-macao',
        registeredIn: 'beijing-ftz',
        serviceIncludes: ['public-information'],
      },
      gives: { cap: '0' },
      by: ['prohibited-ftz'],
    },
  ])
})

describe('外资股比上限 foreign equity cap', () => {
  proves(foreignEquityCap)
})

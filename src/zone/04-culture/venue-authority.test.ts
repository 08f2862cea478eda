import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { venueAuthority } from './venue-authority.ts'

const calendar20 = { length: 20, unit: 'calendar-days' }
const working20 = { length: 20, unit: 'working-days' }

const stage = { venueKind: 'performance', investorOrigin: 'foreign', venueLocation: 'beijing', venueSite: [] }
const karaoke = { ...stage, venueKind: 'entertainment', basementLevel: 0 }
const netcafe = { ...stage, venueKind: 'internet-access', schoolDistance: 500 }
const troupe = { venueKind: 'troupe', investorOrigin: 'foreign' }
const before = '2023-11-17'
const after = '2023-11-18'

describe('文化场所审批机关 authority for culture venues', () => {
  examples(venueAuthority, [
    {
      case: '外资演出场所，北京：方案前一日，国务院文化主管部门 20 日',
      on: before,
      facts: stage,
      gives: {
        authority: 'state-council',
        baselineAuthority: 'state-council',
        planAuthority: null,
        limit: calendar20,
        extension: null,
        hearing: false,
        also: ['provincial-in-practice', 'twenty-days-unit'],
      },
    },
    {
      case: '外资演出场所，北京：方案当日，下放区级但须配套',
      on: after,
      facts: stage,
      gives: {
        authority: 'needs-rules',
        baselineAuthority: 'state-council',
        planAuthority: 'district',
        limit: calendar20,
        also: ['document-not-found', 'provincial-in-practice', 'twenty-days-unit'],
      },
      by: ['plan-district'],
    },
    {
      case: '方案公布前一日看：仍是原机关',
      on: '2023-11-20',
      knownOn: '2023-11-22',
      facts: stage,
      gives: { authority: 'state-council', planAuthority: null },
    },
    {
      case: '方案公布当日看',
      on: '2023-11-20',
      knownOn: '2023-11-23',
      facts: stage,
      gives: { authority: 'needs-rules', planAuthority: 'district' },
    },
    {
      case: '外资演出场所，北京以外',
      on: after,
      facts: { ...stage, venueLocation: 'elsewhere' },
      gives: { authority: 'state-council', planAuthority: null },
    },
    ...(['hk-macao', 'taiwan'] as const).flatMap((investorOrigin) => [
      {
        case: `演出场所，${investorOrigin}：方案前省级 20 日`,
        on: before,
        facts: { ...stage, investorOrigin },
        gives: { authority: 'provincial', limit: calendar20, also: ['twenty-days-unit'] },
      },
      {
        case: `演出场所，${investorOrigin}：方案后须配套`,
        on: after,
        facts: { ...stage, investorOrigin },
        gives: { authority: 'needs-rules', baselineAuthority: 'provincial', planAuthority: 'district' },
      },
    ]),
    {
      case: '港澳服务提供者的单独优惠走 CEPA',
      on: after,
      facts: { ...netcafe, investorOrigin: 'hk-macao' },
      gives: { also: ['cepa-framework', 'document-not-found', 'police-commitment'] },
    },
    {
      case: '内资演出场所：无审批，领照起 20 日内备案',
      on: after,
      facts: { ...stage, investorOrigin: 'mainland' },
      gives: {
        authority: 'county-filing',
        limit: 'not-applicable',
        filing: calendar20,
        planAuthority: null,
        also: ['file-with-culture'],
      },
    },
    {
      case: '演出场所没有选址禁区',
      on: before,
      facts: { ...stage, venueSite: ['near-school', 'station-airport'], basementLevel: 3 },
      gives: { authority: 'state-council' },
    },
    {
      case: '外资娱乐场所：方案前省级，听证，20 个工作日可延 10 个工作日',
      on: before,
      facts: karaoke,
      gives: {
        authority: 'provincial',
        limit: working20,
        extension: { length: 10, unit: 'working-days' },
        hearing: true,
        filing: { length: 15, unit: 'calendar-days' },
        also: ['file-with-police', 'hearing-not-counted', 'no-share-cap'],
      },
    },
    {
      case: '外资娱乐场所：方案后须配套',
      on: after,
      facts: karaoke,
      gives: { authority: 'needs-rules', baselineAuthority: 'provincial', planAuthority: 'district', hearing: true },
    },
    {
      case: '内资娱乐场所：县级，方案不改',
      on: after,
      facts: { ...karaoke, investorOrigin: 'mainland' },
      gives: { authority: 'county', baselineAuthority: 'county', planAuthority: null, hearing: true, limit: working20 },
    },
    {
      case: '外资上网服务场所：方案前县级以上，20 个工作日加 15 个工作日',
      on: before,
      facts: netcafe,
      gives: {
        authority: 'county-or-above',
        limit: working20,
        finalReview: { length: 15, unit: 'working-days' },
        hearing: false,
        also: ['police-commitment'],
      },
    },
    {
      case: '外资上网服务场所：方案后须配套',
      on: after,
      facts: netcafe,
      gives: { authority: 'needs-rules', baselineAuthority: 'county-or-above', planAuthority: 'district' },
      by: ['plan-district-internet'],
    },
    {
      case: '内资上网服务场所：方案不改',
      on: after,
      facts: { ...netcafe, investorOrigin: 'mainland' },
      gives: { authority: 'county-or-above', planAuthority: null },
    },
    {
      case: '上网服务场所距小学 199 米：不得设立',
      on: before,
      facts: { ...netcafe, schoolDistance: 199 },
      gives: { authority: 'site-barred' },
      by: ['site-internet'],
    },
    {
      case: '上网服务场所距小学 200 米',
      on: before,
      facts: { ...netcafe, schoolDistance: 200 },
      gives: { authority: 'county-or-above' },
    },
    {
      case: '方案后距小学 199 米：选址禁止先于须配套',
      on: after,
      facts: { ...netcafe, schoolDistance: 199 },
      gives: { authority: 'site-barred', planAuthority: 'district' },
    },
    {
      case: '方案后距小学 200 米',
      on: after,
      facts: { ...netcafe, schoolDistance: 200 },
      gives: { authority: 'needs-rules' },
    },
    ...(['residential-building', 'residential-courtyard'] as const).map((site) => ({
      case: `上网服务场所：${site}`,
      on: after,
      facts: { ...netcafe, venueSite: [site] },
      gives: { authority: 'site-barred' },
    })),
    {
      case: '上网服务场所：医院周围不在其禁区内',
      on: before,
      facts: { ...netcafe, venueSite: ['near-hospital'] },
      gives: { authority: 'county-or-above' },
    },
    ...(
      [
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
        'near-kindergarten',
      ] as const
    ).map((site) => ({
      case: `娱乐场所不得设立：${site}`,
      on: after,
      facts: { ...karaoke, venueSite: [site] },
      gives: { authority: 'site-barred' },
    })),
    {
      case: '娱乐场所：居民住宅院内不在列举之内',
      on: before,
      facts: { ...karaoke, venueSite: ['residential-courtyard'] },
      gives: { authority: 'provincial' },
    },
    {
      case: '内资娱乐场所同受选址限制',
      on: before,
      facts: { ...karaoke, investorOrigin: 'mainland', venueSite: ['near-school'] },
      gives: { authority: 'site-barred', baselineAuthority: 'county' },
    },
    {
      case: '娱乐场所在地下一层：可以',
      on: before,
      facts: { ...karaoke, basementLevel: 1 },
      gives: { authority: 'provincial' },
    },
    {
      case: '娱乐场所在地下二层：不得设立',
      on: before,
      facts: { ...karaoke, basementLevel: 2 },
      gives: { authority: 'site-barred' },
      by: ['site-basement'],
    },
    {
      case: '六城市：批复公布前一日',
      on: '2024-07-10',
      facts: { ...karaoke, venueLocation: 'six-cities' },
      gives: { authority: 'provincial' },
    },
    {
      case: '六城市：批复公布当日，外资娱乐场所由市级审批',
      on: '2024-07-11',
      facts: { ...karaoke, venueLocation: 'six-cities' },
      gives: { authority: 'city', baselineAuthority: 'provincial' },
      by: ['six-cities'],
    },
    {
      case: '六城市，但选址情形为在幼儿园周围：此处不得设立',
      on: '2024-07-11',
      facts: { ...karaoke, venueLocation: 'six-cities', venueSite: ['near-kindergarten'] },
      gives: { authority: 'site-barred' },
      by: ['site-kindergarten'],
    },
    {
      case: '六城市：外资演出场所由市级审批',
      on: '2024-07-11',
      facts: { ...stage, venueLocation: 'six-cities' },
      gives: { authority: 'city', baselineAuthority: 'state-council', limit: calendar20 },
    },
    {
      case: '六城市：港澳资演出场所由市级审批',
      on: '2024-07-11',
      facts: { ...stage, investorOrigin: 'hk-macao', venueLocation: 'six-cities' },
      gives: { authority: 'city', baselineAuthority: 'provincial', hearing: false, also: ['twenty-days-unit'] },
      by: ['six-cities'],
    },
    {
      case: '六城市：内资不变',
      on: '2024-07-11',
      facts: { ...karaoke, investorOrigin: 'mainland', venueLocation: 'six-cities' },
      gives: { authority: 'county' },
    },
    {
      case: '六城市：上网服务场所不在其列',
      on: '2024-07-11',
      facts: { ...netcafe, venueLocation: 'six-cities' },
      gives: { authority: 'county-or-above' },
    },
    {
      case: '六城市的批复不及于北京',
      on: '2024-07-11',
      facts: karaoke,
      gives: {
        authority: 'needs-rules',
        planAuthority: 'district',
        also: ['document-not-found', 'file-with-police', 'hearing-not-counted', 'no-share-cap', 'six-cities-precedent'],
      },
    },
    {
      case: '六城市：选址禁区照旧',
      on: '2024-07-11',
      facts: { ...karaoke, venueLocation: 'six-cities', venueSite: ['near-school'] },
      gives: { authority: 'site-barred' },
    },
    { case: '外国投资者不得设立文艺表演团体', on: after, facts: troupe, gives: { authority: 'investor-barred' } },
    {
      case: '台湾投资者不得设立文艺表演团体',
      on: after,
      facts: { ...troupe, investorOrigin: 'taiwan' },
      gives: { authority: 'investor-barred' },
    },
    {
      case: '港澳投资者可以设立内地方控股的文艺表演团体',
      on: after,
      facts: { ...troupe, investorOrigin: 'hk-macao', troupeMainlandControlled: true },
      gives: { authority: 'provincial', limit: calendar20, planAuthority: null },
    },
    {
      case: '港澳投资者不得设立非内地方控股的文艺表演团体',
      on: after,
      facts: { ...troupe, investorOrigin: 'hk-macao', troupeMainlandControlled: false },
      gives: { authority: 'investor-barred', limit: null },
    },
    {
      case: '内资文艺表演团体不属本判定',
      on: after,
      facts: { ...troupe, investorOrigin: 'mainland' },
      gives: { authority: 'not-applicable' },
    },
    {
      case: '港澳投资者可以设立内地方控股的文艺表演团体，但场所所在地为北京市：省级文化主管部门',
      on: '2023-11-18',
      facts: {
        venueKind: 'troupe',
        investorOrigin: 'hk-macao',
        troupeMainlandControlled: true,
        venueLocation: 'beijing',
      },
      gives: { authority: 'provincial', baselineAuthority: 'provincial', hearing: false, also: ['twenty-days-unit'] },
      by: ['troupe-hk-macao'],
    },
    {
      case: '内资演出场所，施行之日：无须审批，向县级文化主管部门备案',
      on: '2024-07-11',
      facts: { ...stage, investorOrigin: 'mainland' },
      gives: {
        authority: 'county-filing',
        baselineAuthority: 'county-filing',
        hearing: false,
        also: ['file-with-culture'],
      },
      by: ['performance-domestic'],
    },
    {
      case: '演出场所，hk-macao，施行之日：须配套',
      on: '2024-07-11',
      facts: { ...stage, investorOrigin: 'hk-macao' },
      gives: {
        authority: 'needs-rules',
        also: ['cepa-framework', 'document-not-found', 'six-cities-precedent', 'twenty-days-unit'],
      },
      by: ['plan-district'],
    },
    {
      case: '外资演出场所，北京，施行前一日：须配套',
      on: '2024-07-10',
      facts: stage,
      gives: { authority: 'needs-rules', also: ['document-not-found', 'provincial-in-practice', 'twenty-days-unit'] },
      by: ['plan-district'],
    },
    {
      case: '港澳服务提供者的单独优惠走 CEPA，《互联网上网服务营业场所管理条例》施行之日：县级以上文化行政部门',
      on: '2022-05-01',
      facts: { ...netcafe, investorOrigin: 'hk-macao' },
      gives: { authority: 'county-or-above', also: ['police-commitment'] },
      by: ['internet-access'],
    },
    {
      case: '港澳服务提供者的单独优惠走 CEPA，施行之日：须配套',
      on: '2024-07-11',
      facts: { ...netcafe, investorOrigin: 'hk-macao' },
      gives: { authority: 'needs-rules', also: ['cepa-framework', 'document-not-found', 'police-commitment'] },
      by: ['plan-district-internet'],
    },
    {
      case: '外资娱乐场所，但投资者是港澳服务提供者：须配套',
      on: '2023-11-18',
      facts: { ...karaoke, investorOrigin: 'hk-macao' },
      gives: {
        authority: 'needs-rules',
        also: ['cepa-framework', 'document-not-found', 'file-with-police', 'hearing-not-counted', 'no-share-cap'],
      },
      by: ['plan-district'],
    },
    {
      case: '内资娱乐场所，但选址情形为在幼儿园周围：此处不得设立',
      on: '2023-11-18',
      facts: { ...karaoke, investorOrigin: 'mainland', venueSite: ['near-kindergarten'] },
      gives: { authority: 'site-barred' },
      by: ['site-kindergarten'],
    },
  ])
  proves(venueAuthority)
})

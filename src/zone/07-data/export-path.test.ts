import { describe, expect, test } from 'vitest'
import { ask } from '../../rules/ask.ts'
import { day } from '../../time/dates.ts'
import { examples, proves } from '../cases.ts'
import { exportPath } from './export-path.ts'
import { base, inCity, inZone, ordinary, sensitive, workingDays, years } from './export-path-cases.ts'

describe('令16：人数门槛，两侧 thresholds of 2024 from both sides', () => {
  const on = '2024-06-01'
  examples(exportPath, [
    { case: '一般 0 人', on, facts: base, gives: { path: 'exempt', exemption: 'article-5-4', counted: true } },
    {
      case: '一般 99,999 人：免',
      on,
      facts: ordinary(99_999),
      gives: { path: 'exempt', exemption: 'article-5-4', counted: true, filing: 'not-applicable' },
      by: ['small-2024'],
    },
    {
      case: '一般 100,000 人：标准合同或者认证',
      on,
      facts: ordinary(100_000),
      gives: { path: 'contract-or-certification', exemption: null, counted: true },
      by: ['middle-2024'],
    },
    { case: '一般 999,999 人', on, facts: ordinary(999_999), gives: { path: 'contract-or-certification' } },
    {
      case: '一般 1,000,000 人：评估',
      on,
      facts: ordinary(1_000_000),
      gives: { path: 'assessment', exemption: null, counted: true },
      by: ['large-2024'],
    },
    {
      case: '敏感 1 人：不因人少而免',
      on,
      facts: sensitive(1),
      gives: {
        path: 'contract-or-certification',
        also: ['count-each-person-once', 'no-splitting', 'sensitive-never-small'],
      },
    },
    { case: '敏感 9,999 人', on, facts: sensitive(9_999), gives: { path: 'contract-or-certification' } },
    {
      case: '敏感 10,000 人：评估',
      on,
      facts: sensitive(10_000),
      gives: { path: 'assessment', also: ['count-each-person-once', 'no-splitting'] },
    },
    {
      case: '一般 99,999 人加敏感 9,999 人：分开累计，不相加',
      on,
      facts: ordinary(99_999, { sensitivePeopleExportedThisYear: 9_999 }),
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '一般 999,999 人加敏感 9,999 人：分开累计，不到评估',
      on,
      facts: ordinary(999_999, { sensitivePeopleExportedThisYear: 9_999 }),
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '处理 5,000,000 人而只出境 99,999 人：旧法的处理人数不再是门槛',
      on,
      facts: ordinary(99_999, { peopleProcessed: 5_000_000 }),
      gives: { path: 'exempt' },
    },
  ])
})

describe('关键信息基础设施运营者 operators of critical infrastructure', () => {
  const on = '2024-06-01'
  const critical = { ...base, criticalInfrastructureOperator: true }
  examples(exportPath, [
    {
      case: '1 人也评估：门槛为零，不可用第5条第（四）项',
      on,
      facts: { ...critical, ordinaryPeopleExportedThisYear: 1 },
      gives: { path: 'assessment', exemption: null },
      by: ['critical-2024'],
    },
    {
      case: '合同必需：可用第（一）项',
      on,
      facts: { ...critical, exportScenario: 'contract' },
      gives: { path: 'exempt', exemption: 'article-5-1', counted: false, validity: 'not-applicable' },
    },
    {
      case: '人力资源：可用第（二）项',
      on,
      facts: { ...critical, exportScenario: 'staff' },
      gives: { path: 'exempt', exemption: 'article-5-2', counted: false },
    },
    {
      case: '紧急情况：可用第（三）项',
      on,
      facts: { ...critical, exportScenario: 'emergency' },
      gives: { path: 'exempt', exemption: 'article-5-3' },
    },
    {
      case: '过境：第4条',
      on,
      facts: { ...critical, exportScenario: 'transit' },
      gives: { path: 'exempt', exemption: 'article-4', counted: false },
    },
    {
      case: '不含个人信息的国际贸易数据：第3条',
      on,
      facts: { ...critical, exportScenario: 'trade', exportsPersonalInformation: false },
      gives: { path: 'exempt', exemption: 'article-3' },
    },
    {
      case: '合同必需但含重要数据：评估',
      on,
      facts: { ...critical, exportScenario: 'contract', importantDataExported: 'told' },
      gives: { path: 'assessment', exemption: null },
    },
  ])
})

describe('豁免情形 exempt occasions', () => {
  const on = '2024-06-01'
  const many = {
    ...base,
    ordinaryPeopleExportedThisYear: 5_000_000,
    sensitivePeopleExportedThisYear: 50_000,
  }
  examples(exportPath, [
    {
      case: '合同必需：人数再多也免，且不计入累计',
      on,
      facts: { ...many, exportScenario: 'contract' },
      gives: { path: 'exempt', counted: false, assessing: 'not-applicable', renewal: 'not-applicable' },
      by: ['contract-2024'],
    },
    {
      case: '人力资源',
      on,
      facts: { ...many, exportScenario: 'staff' },
      gives: { path: 'exempt', exemption: 'article-5-2' },
    },
    {
      case: '紧急情况',
      on,
      facts: { ...many, exportScenario: 'emergency' },
      gives: { path: 'exempt', exemption: 'article-5-3' },
    },
    {
      case: '过境',
      on,
      facts: { ...many, exportScenario: 'transit' },
      gives: { path: 'exempt', exemption: 'article-4' },
    },
    {
      case: '国际贸易等活动而含个人信息：第3条不适用，按人数',
      on,
      facts: { ...many, exportScenario: 'trade' },
      gives: { path: 'assessment', exemption: null },
    },
    {
      case: '不含个人信息、重要数据，不属列举活动：三项制度不适用',
      on,
      facts: { ...base, exportsPersonalInformation: false },
      gives: { path: 'not-applicable', national: null },
    },
    {
      case: '法定义务，2024-12-31：条例未施行，按人数',
      on: '2024-12-31',
      facts: { ...many, exportScenario: 'legal-duty' },
      gives: { path: 'assessment' },
    },
    {
      case: '法定义务，2025-01-01：免',
      on: '2025-01-01',
      facts: { ...many, exportScenario: 'legal-duty' },
      gives: { path: 'exempt', exemption: 'legal-duty', counted: false },
      by: ['legal-duty-2025'],
    },
    {
      case: '法定义务，条例 2024-09-30 公布前看 2025 年',
      on: '2025-01-01',
      knownOn: '2024-09-29',
      facts: { ...many, exportScenario: 'legal-duty' },
      gives: { path: 'assessment' },
    },
    {
      case: '令16 施行前没有豁免：合同必需也按门槛',
      on: '2024-03-21',
      facts: { ...base, exportScenario: 'contract', peopleExportedSinceLastYear: 100_000 },
      gives: { path: 'assessment', exemption: null },
    },
  ])
})

describe('重要数据 important data', () => {
  const data = { ...base, exportsPersonalInformation: false }
  const on = '2024-06-01'
  examples(exportPath, [
    {
      case: '被告知',
      on,
      facts: { ...data, importantDataExported: 'told' },
      gives: { path: 'assessment' },
      by: ['important-2024'],
    },
    {
      case: '公开发布',
      on,
      facts: { ...data, importantDataExported: 'published' },
      gives: { path: 'assessment', validity: years(3), renewal: workingDays(60) },
    },
    {
      case: '疑似而未告知、未公布：不申报',
      on,
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { path: 'not-applicable', also: ['told-or-published-only'] },
    },
    {
      case: '疑似，另含一般个人信息 99,999 人：免',
      on,
      facts: ordinary(99_999, { importantDataExported: 'suspected' }),
      gives: { path: 'exempt' },
    },
    {
      case: '贸易活动而含重要数据：第3条不适用',
      on,
      facts: { ...data, exportScenario: 'trade', importantDataExported: 'published' },
      gives: { path: 'assessment' },
    },
    {
      case: '2025 年起条例第37条同旨',
      on: '2025-01-01',
      facts: { ...data, importantDataExported: 'told' },
      gives: { path: 'assessment', also: ['annual-risk-assessment', 'keep-records', 'within-scope'] },
      by: ['important-2024', 'important-2025'],
    },
    {
      case: '疑似，2024-03-21：当时须自行识别',
      on: '2024-03-21',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { path: 'needs-rules' },
      by: ['suspected-2022'],
    },
    {
      case: '疑似，2024-03-22：未告知即不申报',
      on: '2024-03-22',
      facts: { ...data, importantDataExported: 'suspected' },
      gives: { path: 'not-applicable' },
    },
  ])
})

describe('令11、令13：2022-09-01 至 2024-03-21 the measures of 2022 and 2023', () => {
  const on = '2023-12-01'
  const since = (people: number, more = {}) => ({ ...base, peopleExportedSinceLastYear: people, ...more })
  examples(exportPath, [
    {
      case: '自上年起 99,999 人：标准合同或者认证',
      on,
      facts: since(99_999),
      gives: { path: 'contract-or-certification', filing: workingDays(10), filingCheck: workingDays(15) },
      by: ['contract-2023'],
    },
    {
      case: '自上年起 100,000 人：评估，有效期 2 年',
      on,
      facts: since(100_000),
      gives: { path: 'assessment', validity: years(2), renewal: null },
      by: ['personal-2022'],
    },
    {
      case: '自上年起敏感 9,999 人',
      on,
      facts: since(9_999, { sensitivePeopleExportedSinceLastYear: 9_999 }),
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '自上年起敏感 10,000 人',
      on,
      facts: since(10_000, { sensitivePeopleExportedSinceLastYear: 10_000 }),
      gives: { path: 'assessment' },
    },
    {
      case: '处理 999,999 人，出境 1 人',
      on,
      facts: since(1, { peopleProcessed: 999_999 }),
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '处理 1,000,000 人，出境 1 人：评估',
      on,
      facts: since(1, { peopleProcessed: 1_000_000 }),
      gives: { path: 'assessment' },
    },
    {
      case: '关键信息基础设施运营者，1 人',
      on,
      facts: since(1, { criticalInfrastructureOperator: true }),
      gives: { path: 'assessment' },
    },
    {
      case: '人少也不免：没有第5条第（四）项',
      on,
      facts: since(1),
      gives: { path: 'contract-or-certification', exemption: null },
    },
    { case: '重要数据', on, facts: since(1, { importantDataExported: 'told' }), gives: { path: 'assessment' } },
    {
      case: '疑似重要数据，个人信息已达门槛：总归评估',
      on,
      facts: since(100_000, { importantDataExported: 'suspected' }),
      gives: { path: 'assessment' },
    },
    {
      case: '既无个人信息也无重要数据',
      on,
      facts: since(0, { exportsPersonalInformation: false }),
      gives: { path: 'not-applicable' },
    },
    { case: '首日 2022-09-01，100,000 人', on: '2022-09-01', facts: since(100_000), gives: { path: 'assessment' } },
    {
      case: '2023-05-31，门槛以下：标准合同还没有',
      on: '2023-05-31',
      facts: since(99_999),
      gives: { path: 'needs-rules', national: null, also: null },
      by: ['below-2022'],
    },
    {
      case: '2023-06-01，门槛以下：标准合同',
      on: '2023-06-01',
      facts: since(99_999),
      gives: { path: 'contract-or-certification' },
      by: ['contract-2023'],
    },
    {
      case: '令13 2023-02-22 公布前看 2023-06-01',
      on: '2023-06-01',
      knownOn: '2023-02-21',
      facts: since(99_999),
      gives: { path: 'needs-rules' },
    },
    {
      case: '令13 公布当日看 2023-06-01',
      on: '2023-06-01',
      knownOn: '2023-02-22',
      facts: since(99_999),
      gives: { path: 'contract-or-certification' },
    },
  ])
})

describe('新旧更替：2024-03-22 the change of 22 March 2024', () => {
  /** 150,000 people since 1 January of last year, 60,000 of them this year, one million processed. */
  const firm = ordinary(60_000, { peopleExportedSinceLastYear: 150_000, peopleProcessed: 1_000_000 })
  examples(exportPath, [
    { case: '同一企业，前一日', on: '2024-03-21', facts: firm, gives: { path: 'assessment', validity: years(2) } },
    {
      case: '同一企业，当日',
      on: '2024-03-22',
      facts: firm,
      gives: { path: 'exempt', validity: 'not-applicable' },
    },
    {
      case: '当日的事，前一日看：还不知道新规定',
      on: '2024-03-22',
      knownOn: '2024-03-21',
      facts: firm,
      gives: { path: 'assessment', validity: years(2) },
    },
    {
      case: '评估有效期，前一日 2 年',
      on: '2024-03-21',
      facts: { ...base, importantDataExported: 'told' },
      gives: { validity: years(2), renewal: null },
    },
    {
      case: '评估有效期，当日 3 年',
      on: '2024-03-22',
      facts: { ...base, importantDataExported: 'told' },
      gives: { validity: years(3), renewal: workingDays(60) },
    },
  ])
})

describe('期限 terms', () => {
  examples(exportPath, [
    {
      case: '评估：5、7、45、15 个工作日',
      on: '2024-06-01',
      facts: ordinary(1_000_000),
      gives: {
        completeness: workingDays(5),
        acceptance: workingDays(7),
        assessing: workingDays(45),
        reassessment: workingDays(15),
        filing: null,
      },
    },
    {
      case: '标准合同：10、15、10 个工作日',
      on: '2024-06-01',
      facts: ordinary(100_000),
      gives: {
        filing: workingDays(10),
        filingCheck: workingDays(15),
        filingCorrection: workingDays(10),
        certificate: null,
        validity: null,
      },
    },
    {
      case: '认证办法 2025-12-31 尚未施行',
      on: '2025-12-31',
      facts: ordinary(100_000),
      gives: { path: 'contract-or-certification', certificate: null },
    },
    {
      case: '认证办法 2026-01-01 起：证书 3 年',
      on: '2026-01-01',
      facts: ordinary(100_000),
      gives: { path: 'contract-or-certification', certificate: years(3) },
    },
    {
      case: '认证：敏感 9,999 人可用，10,000 人须评估',
      on: '2026-01-01',
      facts: sensitive(9_999),
      gives: { certificate: years(3) },
    },
    {
      case: '认证不适用于敏感 10,000 人',
      on: '2026-01-01',
      facts: sensitive(10_000),
      gives: { path: 'assessment', certificate: null },
    },
    {
      case: '认证办法 2025-10-14 公布前看 2026 年',
      on: '2026-01-01',
      knownOn: '2025-10-13',
      facts: ordinary(100_000),
      gives: { certificate: null },
    },
  ])
})

describe('北京负面清单 the Beijing lists', () => {
  const listed = '2024-10-01'
  const later = '2026-06-01'
  examples(exportPath, [
    {
      case: '清单发布前一日',
      on: '2024-08-29',
      facts: inZone,
      gives: { path: 'contract-or-certification', national: 'contract-or-certification' },
    },
    {
      case: '清单发布当日，自贸试验区内登记并开展活动，清单外：免',
      on: '2024-08-30',
      facts: inZone,
      gives: {
        path: 'exempt',
        national: 'contract-or-certification',
        exemption: 'article-6',
        counted: false,
        filing: 'not-applicable',
      },
      by: ['outside-list-2024'],
    },
    {
      case: '清单之内：待对照清单，另列全国路径',
      on: listed,
      facts: { ...inZone, positionOnDataList: 'inside' },
      gives: { path: 'needs-rules', national: 'contract-or-certification', exemption: 'not-applicable' },
      by: ['inside-list-2024'],
    },
    {
      case: '清单之内而人数不满 10 万：清单另有规模，仍待对照',
      on: listed,
      facts: { ...inZone, ordinaryPeopleExportedThisYear: 99_999, positionOnDataList: 'inside' },
      gives: { path: 'needs-rules', national: 'exempt', exemption: 'not-applicable' },
    },
    {
      case: '清单之内而属合同必需：免',
      on: listed,
      facts: { ...inZone, positionOnDataList: 'inside', exportScenario: 'contract' },
      gives: { path: 'exempt', exemption: 'article-5-1' },
    },
    {
      case: '场景没有列入：国家规定照常',
      on: listed,
      facts: { ...inZone, positionOnDataList: 'scenario-not-named' },
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '登记在自贸试验区而活动不在：不适用',
      on: listed,
      facts: { ...inZone, operatesInFreeTradeZone: false },
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '北京市自贸试验区外：2024 版不适用',
      on: listed,
      facts: inCity,
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '领域不在五个之内（医疗器械）：2024 版不适用',
      on: listed,
      facts: { ...inZone, dataField: 'medical-devices' },
      gives: { path: 'contract-or-certification' },
    },
    ...['automotive', 'pharmaceutical', 'retail', 'aviation', 'artificial-intelligence'].map((dataField) => ({
      case: `2024 版五个领域：${dataField}`,
      on: listed,
      facts: { ...inZone, dataField },
      gives: { path: 'exempt' },
    })),
    {
      case: '重要数据不因清单外而免',
      on: listed,
      facts: { ...inZone, importantDataExported: 'told' },
      gives: { path: 'assessment', exemption: null },
    },
    {
      case: '关键信息基础设施运营者，清单外：第6条从其规定',
      on: listed,
      facts: { ...inZone, criticalInfrastructureOperator: true },
      gives: { path: 'exempt', national: 'assessment', exemption: 'article-6', assessing: 'not-applicable' },
    },
    {
      case: '全市，2026-05-10：仍是 2024 版',
      on: '2026-05-10',
      facts: inCity,
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '全市，2026-05-11：2025 版，清单外免',
      on: '2026-05-11',
      facts: inCity,
      gives: { path: 'exempt', exemption: 'article-6', certificate: 'not-applicable' },
      by: ['outside-list-2025'],
    },
    {
      case: '全市，2026-05-11 的事，前一日看',
      on: '2026-05-11',
      knownOn: '2026-05-10',
      facts: inCity,
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '自贸试验区内，2026-05-11 起依 2025 版',
      on: '2026-05-11',
      facts: inZone,
      gives: { path: 'exempt' },
      by: ['outside-list-2025'],
    },
    ...['medical-devices', 'autonomous-driving', 'trade-logistics', 'banking', 'retail'].map((dataField) => ({
      case: `2025 版九个领域：${dataField}`,
      on: later,
      facts: { ...inCity, dataField },
      gives: { path: 'exempt' },
    })),
    {
      case: '其他领域：国家规定照常，可循引用外省市清单的机制',
      on: later,
      facts: { ...inCity, dataField: 'other' },
      gives: {
        path: 'contract-or-certification',
        also: [
          'beijing-mechanism',
          'count-each-person-once',
          'guide-third-edition',
          'keep-records',
          'list-of-another-region',
          'no-splitting',
          'service-centres',
          'treaties',
        ],
      },
    },
    {
      case: '2025 版清单之内',
      on: later,
      facts: { ...inCity, positionOnDataList: 'inside' },
      gives: { path: 'needs-rules', national: 'contract-or-certification' },
      by: ['inside-list-2025'],
    },
    {
      case: '外省企业：北京清单不适用',
      on: later,
      facts: { ...inCity, registeredIn: 'elsewhere' },
      gives: { path: 'contract-or-certification' },
    },
    {
      case: '上海、海南：提示另有清单',
      on: later,
      facts: { ...inCity, registeredIn: 'hainan' },
      gives: {
        path: 'contract-or-certification',
        also: [
          'count-each-person-once',
          'guide-third-edition',
          'keep-records',
          'no-splitting',
          'own-zone-list',
          'treaties',
        ],
      },
    },
    {
      case: '自贸试验区企业须向组团申请',
      on: listed,
      facts: inZone,
      gives: {
        also: ['apply-to-zone-group', 'beijing-mechanism', 'count-each-person-once', 'no-splitting', 'service-centres'],
      },
    },
  ])
})

describe('附随义务 duties beside the path', () => {
  const on = '2025-01-01'
  const dutiesOf = (facts: Readonly<Record<string, unknown>>, also: readonly string[]) => ({
    on,
    facts,
    gives: { also },
  })
  examples(exportPath, [
    {
      case: '处理 9,999,999 人',
      ...dutiesOf(ordinary(1, { peopleProcessed: 9_999_999 }), [
        'count-each-person-once',
        'keep-records',
        'no-splitting',
        'treaties',
      ]),
    },
    {
      case: '处理 10,000,000 人：重要数据处理者的义务',
      ...dutiesOf(ordinary(1, { peopleProcessed: 10_000_000 }), [
        'count-each-person-once',
        'keep-records',
        'no-splitting',
        'ten-million',
        'treaties',
      ]),
    },
    {
      case: '方案公布前看不到方案的机制',
      on: '2023-11-18',
      knownOn: '2023-11-22',
      facts: { ...base, registeredIn: 'beijing-other' },
      gives: { also: ['no-splitting'] },
    },
    {
      case: '方案公布之后',
      on: '2023-11-18',
      knownOn: '2023-11-23',
      facts: { ...base, registeredIn: 'beijing-other' },
      gives: { also: ['beijing-mechanism', 'no-splitting'] },
    },
    {
      case: '申报指南第三版，2025-06-26',
      on: '2025-06-26',
      facts: base,
      gives: { also: ['count-each-person-once', 'keep-records', 'no-splitting', 'treaties'] },
    },
    {
      case: '申报指南第三版，2025-06-27',
      on: '2025-06-27',
      facts: base,
      gives: { also: ['count-each-person-once', 'guide-third-edition', 'keep-records', 'no-splitting', 'treaties'] },
    },
  ])
})

describe('互相矛盾的人数 numbers that cannot both be so', () => {
  test.each([
    { case: '敏感等于全部：可以', sensitive: 500, codes: [] },
    { case: '敏感多于全部一人', sensitive: 501, codes: ['contradiction'] },
  ])('$case', ({ sensitive, codes }) => {
    const facts = { ...base, peopleExportedSinceLastYear: 500, sensitivePeopleExportedSinceLastYear: sensitive }
    const asked = ask(exportPath, facts, { on: day('2023-12-01'), knownOn: day('2023-12-01') })
    expect(asked.ok ? [] : asked.problems.map((problem) => problem.code)).toEqual(codes)
  })
})

describe('完备 complete', () => {
  proves(exportPath)
})

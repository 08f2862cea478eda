/**
 * What is known of the way of a measure beyond its state in law: what was reached, and what is still to come. From the
 * compilation of facts, whose words stand in `fact`. A step without a day has none in the sources, and is shown so.
 */
import type { Text } from '../text.ts'
import type { Sureness } from './instrument.ts'
import type { MeasureId } from './measures.data.ts'

export interface MilestoneRow {
  readonly id: string
  readonly name: Text
  /** The last day for it, where the sources give one. */
  readonly due?: string
  /** The day on which it was reached, or was made public as reached. */
  readonly reached?: string
  /** Since when it was publicly known; left out: the day on which it was reached, or that of the plan. */
  readonly known?: string
  readonly fact: string
  readonly sure: Sureness
  /** An address at which the compilation saw it. */
  readonly source?: string
}

export const milestoneRows: Partial<Record<MeasureId, readonly MilestoneRow[]>> = {
  '1.2': [
    {
      id: 'pilot-replies',
      name: { zh: '试点复文发放，试点启动', en: 'Replies given to the four places, the pilots begin' },
      reached: '2024-10-23',
      fact: '工信部向四地发放试点复文，正式启动',
      sure: 'V',
      source: 'tw.news.yahoo.com',
    },
    {
      id: 'first-approvals',
      name: { zh: '首批 13 家外资企业获试点批复', en: 'The first 13 foreign-invested firms hold a pilot approval' },
      reached: '2025-02-28',
      fact: '首批 13 家外资企业（京沪琼深）获试点批复',
      sure: 'V',
      source: 'crntt.hk/doc/7_0_107045514_1.html',
    },
    {
      id: 'approvals-166',
      name: { zh: '各试点地区累计获批 166 家', en: '166 approvals in all pilot areas together' },
      reached: '2026-06-03',
      fact: '累计获批 166 家',
      sure: 'V-G',
    },
  ],
  '2.4': [
    {
      id: 'first-gene-company',
      name: {
        zh: '全国首家人类遗传诊断和基因治疗外资企业设于北京（2025-01-15 通报）',
        en: 'The first foreign-invested firm for genetic diagnosis and gene therapy is set up in Beijing (reported 15 January 2025)',
      },
      reached: '2025-01-15',
      fact: '全国首家「人类遗传诊断和基因治疗」外资企业设于北京',
      sure: 'V',
      source: 'wb.beijing.gov.cn/en/policy_release/further_opening_of_the_service_sector/202504/t20250408_4059759.html',
    },
  ],
  '2.10': [
    {
      id: 'after-the-pilot',
      name: { zh: '试点两年届满前，明确试点之后怎样办', en: 'Before the two years end: what follows the pilot' },
      due: '2027-04-20',
      known: '2025-04-21',
      fact: '试点至 2027-04-20/21',
      sure: 'V',
      source: 'yequlv.cn/policy/policyDetail/14164',
    },
  ],
  '3.4': [
    {
      id: 'first-real-estate',
      name: {
        zh: '通州办成全国首单居民不动产信托登记（2025-07-03 报道）',
        en: 'Tongzhou registers the first home held in trust (reported 3 July 2025)',
      },
      reached: '2025-07-03',
      fact: '通州全国首单居民不动产信托登记',
      sure: 'V',
    },
  ],
  '4.4': [
    {
      id: 'suspension',
      name: {
        zh: '国务院暂时调整适用于北京的行政法规规定，市文旅局公告下放区级',
        en: 'The State Council suspends the provisions for Beijing, and the city announces the move to the districts',
      },
      fact: '北京下放至区级的国函/市文旅局公告未检得',
      sure: 'U',
    },
  ],
  '5.1': [
    {
      id: 'first-adviser',
      name: { zh: '境外个人证券、期货咨询首例', en: 'The first overseas adviser in securities or futures' },
      fact: '境外个人证券/期货咨询',
      sure: 'U',
    },
  ],
  '6.2': [
    {
      id: 'pilot-case',
      name: { zh: '电子签名跨境互认北京试点案例', en: 'A first case of recognition across the border in Beijing' },
      fact: '北京试点案例未检得',
      sure: 'U',
    },
  ],
  '7.1': [
    {
      id: 'pioneer-2030',
      name: {
        zh: '数据基础制度先行区：资产 100PB、交易 100 亿元、产业 1000 亿元',
        en: 'Pioneer zone of data institutions: 100 PB of assets, 10 billion yuan traded, an industry of 100 billion',
      },
      due: '2030-12-31',
      fact: '2030 年资产 100PB、交易 100 亿、产业 1000 亿',
      sure: 'V',
      source: 'payititi.com/announce/show-16.html',
    },
  ],
  '8.3': [
    {
      id: 'etf',
      name: { zh: '北证 ETF 上市', en: 'An ETF of the Beijing Stock Exchange is listed' },
      fact: '认股权综合服务试点 / 北证 ETF / 境外保险直接设资管',
      sure: 'U',
    },
  ],
  '8.6': [
    {
      id: 'first-overseas-insurer',
      name: {
        zh: '境外保险公司直接设立资产管理公司首例',
        en: 'The first asset manager set up by an overseas insurer directly',
      },
      fact: '认股权综合服务试点 / 北证 ETF / 境外保险直接设资管',
      sure: 'U',
    },
  ],
  '8.11': [
    {
      id: 'warrants-pilot',
      name: { zh: '认股权综合服务试点启动', en: 'The pilot of warrant services begins' },
      fact: '认股权综合服务试点 / 北证 ETF / 境外保险直接设资管',
      sure: 'U',
    },
  ],
  '12.2': [
    {
      id: 'opened',
      name: { zh: '罕见病药品保障先行区启动，试行两年', en: 'The pioneer zone opens for a trial of two years' },
      reached: '2024-09-24',
      fact: '罕见病药品保障先行区',
      sure: 'V',
    },
    {
      id: 'after-the-trial',
      name: { zh: '试行两年届满前，明确是否延续', en: 'Before the two years end: whether it goes on' },
      due: '2026-09-23',
      known: '2024-09-24',
      fact: '启动（试行2年）',
      sure: 'V',
    },
  ],
  '12.3': [
    {
      id: 'product-list',
      name: { zh: '再制造产品清单公告', en: 'The list of remanufactured products is announced' },
      fact: '具体产品清单/公告',
      sure: 'U',
    },
  ],
  '12.4': [
    {
      id: 'announcement',
      name: { zh: '合格保证+符合性验证的北京公告', en: 'The announcement on guarantee and verification in Beijing' },
      fact: '再制造、合格保证+符合性验证、服贸会展品',
      sure: 'U',
    },
  ],
  '12.6': [
    {
      id: 'announcement',
      name: { zh: '服贸会展品的北京公告', en: 'The announcement on exhibits of the services fair' },
      fact: '再制造、合格保证+符合性验证、服贸会展品',
      sure: 'U',
    },
  ],
  '13.2': [
    {
      id: 'beijing-document',
      name: { zh: 'QFLP、QDLP 余额管理的北京文件', en: 'The Beijing document on managing QFLP and QDLP by balance' },
      fact: 'QFLP/QDLP 余额管理、银行办外债登记',
      sure: 'U',
    },
  ],
  '13.3': [
    {
      id: 'beijing-document',
      name: { zh: '银行办理外债登记的北京文件', en: 'The Beijing document on registration of foreign debt by banks' },
      fact: 'QFLP/QDLP 余额管理、银行办外债登记',
      sure: 'U',
    },
  ],
  '18.6': [
    {
      id: 'procedure',
      name: { zh: '采购快速临时措施的程序与时限', en: 'Procedure and periods of the rapid interim measures' },
      fact: '采购「快速临时措施」程序',
      sure: 'U',
    },
  ],
  'org.2': [
    {
      id: 'foreign-investment-regulations',
      name: { zh: '《北京市外商投资条例》通过', en: 'The Beijing Regulations on Foreign Investment are passed' },
      reached: '2024-05-31',
      fact: '《北京市外商投资条例》',
      sure: 'V-L',
    },
    {
      id: 'business-environment-regulations',
      name: {
        zh: '《北京市优化营商环境条例》修订通过，写明依托综合示范区',
        en: 'The amended Regulations on the Business Environment are passed and name the demonstration zone',
      },
      reached: '2024-11-29',
      fact: '《北京市优化营商环境条例》修订（第2条写明依托综合示范区）',
      sure: 'V-L',
    },
    {
      id: 'first-year',
      name: { zh: '一年完成八成以上任务', en: 'More than 80 % of the tasks done within a year' },
      reached: '2025-01-15',
      fact: '一年内完成 >80% 任务（截至 2025-01-15 发布会）',
      sure: 'V',
      source: 'wb.beijing.gov.cn/en/policy_release/further_opening_of_the_service_sector/202504/t20250408_4059759.html',
    },
  ],
}

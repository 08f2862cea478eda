/** Measure 7.6. Who gets standardised data on intellectual property free of charge: market entities of Beijing able to process it. */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { ableToProcessData, isMarketEntity, standardisedIpData } from '../vocabulary/data-market.ts'

const asked = standardisedIpData.yes()
const entitled = all(inDemonstrationZone, isMarketEntity.yes(), ableToProcessData.yes())

const lacks = [
  ['not-in-beijing', not(inDemonstrationZone), '面向北京市', { zh: '限北京市的主体', en: 'Beijing entities only' }],
  ['not-an-entity', isMarketEntity.no(), '经营主体', { zh: '限经营主体', en: 'Market entities only' }],
  [
    'not-able',
    ableToProcessData.no(),
    '具备数据加工处理和分析能力',
    { zh: '须具备数据加工处理和分析能力', en: 'Able to process and analyse' },
  ],
] as const

export const ipDataAccess = decision({
  id: 'data.ip-data-access',
  name: { zh: '知识产权标准化数据免费提供', en: 'Free standardised data on intellectual property' },
  question: { zh: '我能免费取得知识产权标准化数据吗？', en: 'Can I get standardised IP data free of charge?' },
  measures: ['7.6'],
  since: '2023-11-18',
  asks: [standardisedIpData, registeredIn, isMarketEntity, ableToProcessData],
  gives: {
    free: givesYesNo({ name: { zh: '可以免费取得', en: 'free of charge' } }),
    missing: givesList({
      name: { zh: '不能免费取得的原因', en: 'why not' },
      options: {
        'not-in-beijing': { zh: '不在北京市注册', en: 'not registered in Beijing' },
        'not-an-entity': { zh: '不是经营主体', en: 'not a market entity' },
        'not-able': { zh: '不具备数据加工处理和分析能力', en: 'not able to process and analyse data' },
      },
    }),
  },
  answer: 'free',
  closed: [false],
  // Measure 7.6: “具备数据加工处理和分析能力的经营主体”.
  moreNeverHarms: [isMarketEntity, ableToProcessData],
  rules: [
    rule('other-data', {
      says: { zh: '只及于知识产权标准化数据', en: 'Standardised IP data only' },
      cites: [plan('7.6', '知识产权标准化数据')],
      when: not(asked),
      gives: { free: notApplicable('申请的不是知识产权标准化数据', 'Something else is asked for') },
    }),
    rule('free', {
      says: {
        zh: '面向北京市具备数据加工处理和分析能力的经营主体，免费提供',
        en: 'Free to market entities of Beijing that can process and analyse data',
      },
      cites: [plan('7.6')],
      when: all(asked, entitled),
      gives: { free: true },
    }),
    rule('not-entitled', {
      says: { zh: '不具备所列条件', en: 'A condition is wanting' },
      cites: [plan('7.6', '面向北京市具备数据加工处理和分析能力的经营主体')],
      when: all(asked, any(not(inDemonstrationZone), isMarketEntity.no(), ableToProcessData.no())),
      gives: { free: false },
    }),
    ...lacks.map(([code, when, quote, says]) =>
      rule(code, { says, cites: [plan('7.6', quote)], when: all(asked, when), gives: { missing: [code] } }),
    ),
  ],
  next: {
    true: {
      zh: '向知识产权公共服务机构提交能力说明，申请批量提供。',
      en: 'Show the public IP service what you can do with the data and ask for bulk delivery.',
    },
  },
})

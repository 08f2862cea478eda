/**
 * Measure 7.4. Whether data may be traded: never, with caution, or freely. The plan orders a negative and a cautious list;
 * neither was obtained, so the person says whether they are issued and whether they name the data.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import { importantDataExported } from '../vocabulary/data-export.ts'
import { dataRightsRegistered, dataTradeListsIssued, dataTradeListsNaming } from '../vocabulary/data-market.ts'

const issued = dataTradeListsIssued.yes()
const negative = dataTradeListsNaming.has('negative')
const cautious = dataTradeListsNaming.has('cautious')

export const mayTrade = decision({
  id: 'data.may-trade',
  name: { zh: '数据能否交易', en: 'Whether data may be traded' },
  question: { zh: '这批数据可以交易吗？', en: 'May these data be traded?' },
  measures: ['7.4'],
  since: '2023-11-18',
  asks: [dataTradeListsIssued, dataTradeListsNaming, dataRightsRegistered, importantDataExported],
  gives: {
    trade: givesChoice({
      name: { zh: '结论', en: 'outcome' },
      options: {
        free: { zh: '清单没有限制，可以交易', en: 'no list stands in the way: it may be traded' },
        caution: { zh: '谨慎交易', en: 'only with caution' },
        never: { zh: '不得交易', en: 'not to be traded' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'standard-contract': {
          zh: '按数据交易标准合同指引订立合同',
          en: 'conclude the contract by the guide to standard contracts',
        },
        'what-caution-asks': {
          zh: '须履行哪些谨慎义务，以谨慎清单所列为准',
          en: 'which precautions are due, the cautious list says',
        },
        'register-rights': { zh: '建议先登记数据权属', en: 'better register the rights in the data first' },
        'leaving-the-country': {
          zh: '买方在境外的，数据出境另行判定',
          en: 'for a buyer abroad, the export of the data is a decision of its own',
        },
      },
    }),
  },
  answer: 'trade',
  closed: ['never'],
  // Measure 7.4: a negative list and a list for caution.
  better: ['free', 'caution', 'never'],
  // What is listed is never traded more freely.
  moreNeverHelps: [dataTradeListsNaming],
  rules: [
    rule('not-issued', {
      says: { zh: '清单尚未出台', en: 'The lists are not issued' },
      cites: [plan('7.4', '出台数据交易负面清单和谨慎清单')],
      when: dataTradeListsIssued.no(),
      gives: {
        trade: needsRules(
          '方案要求出台负面清单和谨慎清单；出台前按现行法律和交易场所的规则逐项核对',
          'The plan orders a negative and a cautious list; until they are issued check the law and the rules of the exchange item by item',
        ),
      },
    }),
    rule('negative', {
      says: { zh: '列入负面清单的，不得交易', en: 'On the negative list: not to be traded' },
      cites: [plan('7.4', '数据交易负面清单')],
      when: all(issued, negative),
      gives: { trade: 'never' },
      over: ['cautious'],
    }),
    rule('cautious', {
      says: { zh: '列入谨慎清单的，谨慎交易', en: 'On the cautious list: with caution' },
      cites: [plan('7.4', '谨慎清单')],
      when: all(issued, cautious),
      gives: { trade: 'caution', also: ['what-caution-asks'] },
    }),
    rule('neither', {
      says: { zh: '两份清单都没有列入', en: 'On neither list' },
      cites: [plan('7.4')],
      when: all(issued, dataTradeListsNaming.hasNone('negative', 'cautious')),
      gives: { trade: 'free' },
    }),
    rule('standard-contract', {
      says: { zh: '标准合同指引', en: 'The guide to contracts' },
      cites: [plan('7.4', '制定数据交易标准合同指引')],
      when: dataTradeListsNaming.lacks('negative'),
      gives: { also: ['standard-contract'] },
    }),
    rule('register-rights', {
      says: { zh: '权属登记', en: 'Registration' },
      cites: [plan('7.3', '数据权属登记')],
      when: dataRightsRegistered.no(),
      gives: { also: ['register-rights'] },
    }),
    rule('leaving-the-country', {
      says: { zh: '出境另行判定', en: 'Export is another matter' },
      cites: [plan('7.7')],
      when: importantDataExported.isNot('none'),
      gives: { also: ['leaving-the-country'] },
    }),
  ],
  next: {
    never: {
      zh: '撤下交易；可以研究脱敏或者只交易计算结果，再重新判定。',
      en: 'Withdraw it. De-identified data, or results only, may be judged anew.',
    },
    caution: {
      zh: '按谨慎清单逐项落实后再签合同。',
      en: 'Meet each point of the cautious list before the contract is signed.',
    },
    free: { zh: '在交易场所登记产品，按标准合同签约。', en: 'List the product and sign a standard contract.' },
  },
})

/**
 * Measure 14.4. Beijing is encouraged to import and export environmental goods and services. Neither the plan nor any
 * document found says what they are; so a list that the authority publishes decides, and without one nothing does.
 */
import { plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { environmentalListing, environmentalTrade } from '../vocabulary/going-abroad.ts'

const traded = all(environmentalTrade.isNot('nothing'), inDemonstrationZone)

export const isEnvironmentalGood = decision({
  id: 'abroad.is-environmental-good',
  name: { zh: '是否环境产品和服务', en: 'Is it an environmental good or service' },
  question: {
    zh: '进出口的产品或者服务属于方案鼓励的环境产品和服务吗？',
    en: 'Is what is traded an environmental good or service that the plan encourages?',
  },
  measures: ['14.4'],
  since: '2023-11-18',
  asks: [environmentalTrade, registeredIn, environmentalListing],
  gives: {
    environmental: givesYesNo({ name: { zh: '属于环境产品和服务', en: 'is an environmental good or service' } }),
    reasons: givesList({
      name: { zh: '理由', en: 'why' },
      options: {
        listed: { zh: '列入主管部门公布的清单', en: 'on the list that the authority published' },
        'left-out': { zh: '清单已公布而未列入', en: 'a list is published and it is not on it' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        encouraged: {
          zh: '方案是鼓励，不附减免；与环境产品和服务相关的双边、多边合作项目可以咨询市商务主管部门',
          en: 'the plan encourages and grants no relief; ask the commerce authority about bilateral and multilateral projects',
        },
      },
    }),
  },
  answer: 'environmental',
  closed: [false],
  rules: [
    rule('no-trade', {
      says: { zh: '只及于进出口', en: 'Imports and exports only' },
      cites: [plan('14.4', '进出口环境产品和服务')],
      when: environmentalTrade.is('nothing'),
      gives: {
        environmental: notApplicable('没有进出口，不适用本条', 'Nothing is imported or exported: not applicable'),
      },
    }),
    rule('elsewhere', {
      says: { zh: '只及于北京', en: 'Beijing only' },
      cites: [plan('14.4', '鼓励北京进出口')],
      when: all(environmentalTrade.isNot('nothing'), not(inDemonstrationZone)),
      gives: {
        environmental: notApplicable('企业不在北京，不适用本条', 'The firm is not in Beijing: not applicable'),
      },
    }),
    rule('listed', {
      says: { zh: '列入公布的清单', en: 'On a published list' },
      cites: [plan('14.4')],
      when: all(traded, environmentalListing.is('listed')),
      gives: { environmental: true, reasons: ['listed'], also: ['encouraged'] },
    }),
    rule('left-out', {
      says: { zh: '清单已公布而未列入', en: 'A list is published and it is not on it' },
      cites: [plan('14.4')],
      when: all(traded, environmentalListing.is('left-out')),
      gives: { environmental: false, reasons: ['left-out'] },
    }),
    rule('no-list', {
      says: { zh: '没有清单可据', en: 'There is no list to go by' },
      cites: [plan('14.4')],
      when: all(traded, environmentalListing.is('no-list')),
      gives: {
        environmental: needsRules(
          '属于在京企业的进出口；环境产品和服务的清单未检得，没有标准可以判定',
          'It is trade of a Beijing firm; no list of environmental goods and services was found, so there is no standard to go by',
        ),
        also: ['encouraged'],
      },
    }),
  ],
  next: {
    true: {
      zh: '申报时按税号核对清单，保留依据；合作项目向市商务主管部门咨询。',
      en: 'Compare the tariff code with the list when declaring, keep the ground, and ask about projects.',
    },
    false: { zh: '按一般进出口办理。', en: 'Trade in the ordinary way.' },
  },
})

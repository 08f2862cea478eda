/**
 * Measure 12.3. Some remanufactured goods are to be supervised on import as new. Which, a list must say; none was found,
 * neither for Beijing nor under the State Council's pilot of June 2023 in free trade zones, from which the measure comes.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { goodsCondition, remanufacturedListing } from '../vocabulary/remanufactured.ts'

const remanufactured = goodsCondition.is('remanufactured')
const inPilot = all(remanufactured, inDemonstrationZone)

export const remanufacturedRegime = decision({
  id: 'trade.remanufactured-regime',
  name: { zh: '再制造产品进口监管', en: 'Import regime of remanufactured goods' },
  question: {
    zh: '进口的再制造产品按新品还是按旧品监管？',
    en: 'Are the remanufactured goods supervised as new on import?',
  },
  measures: ['12.3'],
  since: '2023-11-18',
  asks: [goodsCondition, registeredIn, remanufacturedListing],
  gives: {
    regime: givesChoice({
      name: { zh: '进口监管', en: 'supervision on import' },
      options: {
        'as-new': { zh: '按新品进口监管', en: 'as new goods' },
        ordinary: {
          zh: '不在北京的试点之内，按当地现行规定',
          en: 'outside the pilot of Beijing: by the rules in force there',
        },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        remanufactured: { zh: '是旧品，不是再制造产品', en: 'used, not remanufactured' },
        beijing: { zh: '进口企业不在北京', en: 'the importer is not in Beijing' },
        list: { zh: '不在试点清单之内', en: 'not on the pilot’s list' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'zones-pilot-2023': {
          zh: '国发〔2023〕9号在五个自贸试验区（含北京）和海南也试点再制造产品，其清单未核',
          en: 'Guofa 2023 No. 9 tries the same in five free trade zones, Beijing among them, and Hainan; its list is not verified',
        },
      },
    }),
  },
  answer: 'regime',
  closed: ['ordinary'],
  rules: [
    rule('new-goods', {
      says: { zh: '本来就是新品', en: 'New goods anyway' },
      cites: [plan('12.3')],
      when: goodsCondition.is('new'),
      gives: {
        regime: notApplicable('是新品，不发生这个问题', 'The goods are new: the question does not arise'),
      },
    }),
    rule('listed', {
      says: { zh: '试点清单内的再制造产品按新品进口监管', en: 'Listed remanufactured goods are supervised as new' },
      cites: [plan('12.3')],
      when: all(inPilot, remanufacturedListing.is('listed')),
      gives: { regime: 'as-new' },
    }),
    rule('no-list', {
      says: { zh: '试点只及于“部分”再制造产品，清单未检得', en: 'Only some goods, and no list was found' },
      cites: [plan('12.3', '部分再制造产品'), cite('guofa-2023-9', 'remanufacturing')],
      when: all(inPilot, remanufacturedListing.is('no-list')),
      gives: {
        regime: needsRules(
          '是再制造产品，在北京进口；试点只及于部分产品，产品清单和公告未检得，办理前请向北京海关核实',
          'Remanufactured and imported in Beijing; the pilot covers some goods only and no list or announcement was found: ask Beijing Customs first',
        ),
      },
    }),
    rule('ordinary', {
      says: { zh: '不在试点之内', en: 'Outside the pilot' },
      cites: [plan('12.3')],
      gives: { regime: 'ordinary' },
      otherwise: true,
    }),
    rule('missing-remanufactured', {
      says: { zh: '限再制造产品，旧品不在内', en: 'Remanufactured goods only, not used ones' },
      cites: [plan('12.3', '再制造产品')],
      when: goodsCondition.is('used'),
      gives: { missing: ['remanufactured'] },
    }),
    rule('missing-beijing', {
      says: { zh: '方案在北京试点', en: 'The plan’s pilot is in Beijing' },
      cites: [plan('12.3')],
      when: all(goodsCondition.isNot('new'), not(inDemonstrationZone)),
      gives: { missing: ['beijing'] },
    }),
    rule('missing-list', {
      says: { zh: '只及于清单内的产品', en: 'Listed products only' },
      cites: [plan('12.3', '部分再制造产品')],
      when: all(remanufactured, remanufacturedListing.is('left-out')),
      gives: { missing: ['list'] },
    }),
    rule('zones-pilot-2023', {
      says: {
        zh: '自贸试验区和海南另有国发〔2023〕9号的试点',
        en: 'Free trade zones and Hainan have the pilot of Guofa 2023 No. 9',
      },
      cites: [cite('guofa-2023-9', 'whole')],
      when: all(remanufactured, registeredIn.isNot('beijing-other')),
      gives: { also: ['zones-pilot-2023'] },
    }),
  ],
  next: {
    'as-new': {
      zh: '申报时注明再制造产品，附列入清单的依据。',
      en: 'Declare the goods as remanufactured, with proof that they are on the list.',
    },
    ordinary: {
      zh: '按现行规定申报；清单调整后再核对。',
      en: 'Declare by the ordinary rules, and look again when the list changes.',
    },
  },
})

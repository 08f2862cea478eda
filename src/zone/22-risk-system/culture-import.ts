/**
 * Measure 22.1. Review of the content of imported cultural products. The plan orders the review to be carried out; which
 * authority reviews which product, and in what time, its own rules say, and those are not held here.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules } from '../../rules/outcome.ts'
import { inFreeTradeZone, investorOrigin, registeredIn } from '../vocabulary/common.ts'
import { culturalProduct } from '../vocabulary/risk-reviews.ts'

const anyForeign = investorOrigin.isNot('mainland')
const outsideZone = not(inFreeTradeZone)
const film = all(anyForeign, culturalProduct.is('film'))
const broadcast = all(anyForeign, culturalProduct.is('broadcast'))

export const cultureImport = decision({
  id: 'risk.culture-import',
  name: { zh: '文化产品进口内容审查', en: 'Review of cultural imports' },
  question: { zh: '进口这种产品要经过内容审查吗？', en: 'Is the content of this import reviewed?' },
  measures: ['22.1'],
  since: '2023-11-18',
  asks: [culturalProduct, investorOrigin, registeredIn],
  gives: {
    review: givesChoice({
      name: { zh: '进口内容审查', en: 'review of the content' },
      options: {
        'not-required': { zh: '不是文化产品，不涉及内容审查', en: 'not a cultural product, so not required' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'film-closed': {
          zh: '负面清单禁止外商投资电影引进；CEPA 更优的从其规定',
          en: 'foreign investment in bringing in films is prohibited by the negative list; CEPA holds where it is better',
        },
        'broadcast-closed': {
          zh: '负面清单禁止外商投资广播电视节目引进；CEPA 更优的从其规定',
          en: 'foreign investment in bringing in broadcast programmes is prohibited by the negative list; CEPA holds where it is better',
        },
        'zone-list': {
          zh: '自贸试验区适用自己的负面清单，逐项文字未收录，请核对',
          en: 'the free trade zone has a negative list of its own, whose entries are not held here; check it',
        },
        'other-reviews': {
          zh: '外商投资安全审查、出口管制、网络安全审查、反垄断审查另行判定',
          en: 'security review, export control, cybersecurity review and anti-monopoly review are asked apart',
        },
      },
    }),
  },
  answer: 'review',
  rules: [
    rule('cultural', {
      says: { zh: '落实文化产品进口内容审查', en: 'The content of cultural imports is reviewed' },
      cites: [plan('22.1', '文化产品进口内容审查')],
      when: culturalProduct.isNot('none'),
      gives: {
        review: needsRules(
          '属于文化产品，方案要求落实进口内容审查；审查机关、程序和期限依各类产品的专门规定，这里未收录，进口前须向主管机关核实',
          'It is a cultural product, whose content is reviewed on import; authority, procedure and time stand in the rules for each kind, not held here: ask the authority before importing',
        ),
      },
    }),
    rule('not-cultural', {
      says: { zh: '只及于文化产品', en: 'Cultural products only' },
      cites: [plan('22.1', '文化产品进口内容审查')],
      when: culturalProduct.is('none'),
      gives: { review: 'not-required' },
    }),
    rule('film-2021', {
      says: { zh: '禁止外商投资电影引进', en: 'No foreign investment in bringing in films' },
      cites: [cite('negative-list-2021', 'list.29')],
      endPublished: '2024-09-08',
      when: all(film, outsideZone),
      gives: { also: ['film-closed'] },
    }),
    rule('film-2024', {
      says: { zh: '禁止外商投资电影引进', en: 'No foreign investment in bringing in films' },
      cites: [cite('negative-list-2024', 'list.27'), cite('negative-list-2024', 'explanation')],
      when: all(film, outsideZone),
      gives: { also: ['film-closed'] },
    }),
    rule('broadcast-2021', {
      says: { zh: '禁止外商投资广播电视节目引进', en: 'No foreign investment in bringing in broadcast programmes' },
      cites: [cite('negative-list-2021', 'list.28')],
      endPublished: '2024-09-08',
      when: all(broadcast, outsideZone),
      gives: { also: ['broadcast-closed'] },
    }),
    rule('broadcast-2024', {
      says: { zh: '禁止外商投资广播电视节目引进', en: 'No foreign investment in bringing in broadcast programmes' },
      cites: [cite('negative-list-2024', 'list.26'), cite('negative-list-2024', 'explanation')],
      when: all(broadcast, outsideZone),
      gives: { also: ['broadcast-closed'] },
    }),
    rule('zone-list', {
      says: { zh: '自贸试验区另有清单', en: 'The free trade zone has its own list' },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: all(anyForeign, inFreeTradeZone, culturalProduct.is('film', 'broadcast')),
      gives: { also: ['zone-list'] },
    }),
    rule('other-reviews', {
      says: { zh: '内容审查是五项管理措施之一', en: 'Review of content is one of five' },
      cites: [
        plan('22.1', '落实好外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查、反垄断审查等各项管理措施'),
      ],
      gives: { also: ['other-reviews'] },
    }),
  ],
  next: {
    '*': {
      zh: '进口前向该类产品的主管机关核实内容审查的要求。',
      en: 'Before importing, ask the authority for this kind of product what the review requires.',
    },
  },
})

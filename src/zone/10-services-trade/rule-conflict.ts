/**
 * Measure 10.1. Local regulations that do not fit the negative lists are to be gone through and adjusted. A clause that
 * keeps out or restricts the foreign side alone is held against the list in force on the day and in the place: the
 * national list or the free trade zone's, for investment or for cross-border services.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  clauseAgainstList,
  clauseReach,
  clauseStandsIn,
  clauseTradeMode,
  clauseTreatment,
} from '../vocabulary/local-clause.ts'

const local = clauseStandsIn.is('local-regulation')
const limiting = all(local, clauseTreatment.isNot('equal'))
const investment = all(limiting, clauseTradeMode.is('investment'))
const crossBorder = all(limiting, clauseTradeMode.is('cross-border'))
const inZoneAlone = clauseReach.is('free-trade-zone')
const byNationalList = clauseReach.is('rest-of-city', 'whole-city')

/** The list of 2024 was known to replace that of 2021 when it was published. */
const until2024List = { endPublished: '2024-09-08' } as const

export const ruleConflict = decision({
  id: 'services.rule-conflict',
  name: { zh: '地方性法规与负面清单', en: 'Local regulations against the negative lists' },
  question: {
    zh: '这一地方性法规条款与负面清单相适应吗，应当怎样处理？',
    en: 'Does this clause of a local regulation fit the negative lists, and what is to be done with it?',
  },
  measures: ['10.1'],
  since: '2023-11-18',
  asks: [clauseStandsIn, clauseTreatment, clauseTradeMode, clauseReach, clauseAgainstList],
  gives: {
    treatment: givesChoice({
      name: { zh: '处理', en: 'what to do' },
      options: {
        keep: { zh: '相适应，保留', en: 'it fits: keep' },
        amend: { zh: '不相适应，修改到与清单一致', en: 'it does not fit: amend to match the list' },
        repeal: { zh: '不相适应，废止', en: 'it does not fit: repeal' },
      },
    }),
    list: givesChoice({
      name: { zh: '对照的清单', en: 'list to hold it against' },
      optional: true,
      options: {
        'national-2021': {
          zh: '全国外资准入负面清单（2021 年版，31 项）',
          en: 'national investment list of 2021, 31 entries',
        },
        'national-2024': {
          zh: '全国外资准入负面清单（2024 年版，29 项）',
          en: 'national investment list of 2024, 29 entries',
        },
        'zone-2021': {
          zh: '自贸试验区外资准入负面清单（2021 年版，27 项）',
          en: 'free trade zones’ investment list of 2021, 27 entries',
        },
        'services-2024': {
          zh: '全国跨境服务贸易负面清单（2024 年版，71 条）',
          en: 'national services list of 2024, 71 entries',
        },
        'zone-services-2024': {
          zh: '自贸试验区跨境服务贸易负面清单（2024 年版，68 条）',
          en: 'free trade zones’ services list of 2024, 68 entries',
        },
      },
    }),
    why: givesList({
      name: { zh: '理由', en: 'why' },
      options: {
        equal: { zh: '内外一致的要求，不是准入限制', en: 'it asks the same of all and does not limit access' },
        'not-on-list': {
          zh: '清单之外不得对外方另设限制',
          en: 'outside the list the foreign side is not restricted on its own',
        },
        stricter: { zh: '严于清单', en: 'stricter than the list' },
        same: { zh: '与清单一致', en: 'the same as the list' },
        looser: {
          zh: '宽于清单，地方性法规不能放宽国家清单',
          en: 'looser than the list, which a local regulation cannot ease',
        },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'zone-list-too': {
          zh: '全市适用的条款，在自贸试验区内还要与自贸试验区清单对照一次',
          en: 'a clause for the whole city is also held against the free trade zone’s list inside it',
        },
        'zone-entries': {
          zh: '自贸试验区清单的逐项文字未收录，请对照原文',
          en: 'the wording of the free trade zones’ lists is not held here: compare the text',
        },
        suspension: {
          zh: '修改之前，市政府可以提请暂时调整实施地方性法规',
          en: 'until it is amended, the city government may ask for the regulation to be suspended',
        },
        'better-terms': {
          zh: 'CEPA、条约另有更优惠规定的，从其规定',
          en: 'where CEPA or a treaty gives better terms, those apply',
        },
      },
    }),
  },
  answer: 'treatment',
  contradictions: [
    {
      id: 'ban-looser',
      says: {
        zh: '禁止进入的条款不会宽于清单',
        en: 'A clause that keeps the foreign side out cannot be looser than the list',
      },
      when: all(clauseTreatment.is('ban'), clauseAgainstList.is('looser')),
    },
  ],
  rules: [
    rule('city-document', {
      says: { zh: '方案这一句只及于地方性法规', en: 'The sentence covers local regulations only' },
      cites: [plan('10.1', '地方性法规')],
      when: clauseStandsIn.is('city-document'),
      gives: {
        treatment: notApplicable(
          '不是地方性法规：由制定机关自行清理，不在这一句之内',
          'Not a local regulation: its issuer goes through it, outside this sentence',
        ),
      },
    }),
    rule('elsewhere', {
      says: { zh: '国家规定和外地文件不在内', en: 'National provisions and other places are left out' },
      cites: [plan('10.1', '地方性法规')],
      when: clauseStandsIn.is('elsewhere'),
      gives: {
        treatment: notApplicable(
          '不是北京市的地方性法规，不适用本条',
          'Not a local regulation of Beijing: not applicable',
        ),
      },
    }),
    rule('equal', {
      says: { zh: '内外一致的要求不在梳理之列', en: 'What asks the same of all is not at issue' },
      cites: [plan('10.1')],
      when: all(local, clauseTreatment.is('equal')),
      gives: { treatment: 'keep', why: ['equal'] },
    }),
    rule('services-before-2024', {
      says: {
        zh: '2024-04-21 前没有全国的跨境服务贸易清单',
        en: 'Before 21 April 2024 there was no list of cross-border services',
      },
      cites: [plan('10.1')],
      until: '2024-04-21',
      endPublished: '2024-03-22',
      when: crossBorder,
      gives: {
        treatment: needsRules(
          '跨境服务贸易负面清单 2024-04-21 起施行，此前没有可以对照的清单',
          'The negative lists of cross-border services are in force since 21 April 2024; before, there was none to go by',
        ),
      },
    }),
    ...(
      [
        ['not-on-list', 'repeal', { zh: '清单没有列的限制，废止', en: 'What the list does not name: repeal' }],
        ['stricter', 'amend', { zh: '严于清单的，修改', en: 'What is stricter than the list: amend' }],
        ['same', 'keep', { zh: '与清单一致的，保留', en: 'What is the same as the list: keep' }],
        ['looser', 'amend', { zh: '宽于清单的，修改', en: 'What is looser than the list: amend' }],
      ] as const
    ).flatMap(([against, treatment, says]) => [
      rule(`investment-${against}`, {
        says,
        cites: [plan('10.1', '梳理调整与外商投资准入等负面清单不相适应的地方性法规')],
        when: all(investment, clauseAgainstList.is(against)),
        gives: { treatment, why: [against] as const },
      }),
      rule(`services-${against}`, {
        says,
        cites: [
          plan('10.1', '梳理调整与外商投资准入等负面清单不相适应的地方性法规'),
          cite('services-list-2024', 'whole'),
        ],
        from: '2024-04-21',
        published: '2024-03-22',
        when: all(crossBorder, clauseAgainstList.is(against)),
        gives: { treatment, why: [against] as const },
      }),
    ]),
    rule('list-national-2021', {
      says: { zh: '2024-11-01 前对照 2021 年版', en: 'Before 1 November 2024: the list of 2021' },
      cites: [cite('negative-list-2021', 'size')],
      ...until2024List,
      when: all(investment, byNationalList),
      gives: { list: 'national-2021' },
    }),
    rule('list-national-2024', {
      says: { zh: '2024-11-01 起对照 2024 年版', en: 'Since 1 November 2024: the list of 2024' },
      cites: [cite('negative-list-2024', 'size')],
      when: all(investment, byNationalList),
      gives: { list: 'national-2024' },
    }),
    rule('list-zone-2021', {
      says: {
        zh: '自贸试验区内对照自贸试验区清单（未随 2024 版更新）',
        en: 'In the free trade zone: its own list of 2021',
      },
      cites: [cite('negative-list-ftz-2021', 'area'), cite('negative-list-ftz-2021', 'whole')],
      when: all(investment, inZoneAlone),
      gives: { list: 'zone-2021', also: ['zone-entries'] },
    }),
    rule('list-services-2024', {
      says: { zh: '跨境服务对照全国清单', en: 'Cross-border services: the national list' },
      cites: [cite('services-list-2024', 'whole')],
      when: all(crossBorder, byNationalList),
      gives: { list: 'services-2024' },
    }),
    rule('list-zone-services-2024', {
      says: { zh: '自贸试验区内对照自贸试验区清单', en: 'In the free trade zone: its own list' },
      cites: [cite('services-list-ftz-2024', 'whole')],
      when: all(crossBorder, inZoneAlone),
      gives: { list: 'zone-services-2024', also: ['zone-entries'] },
    }),
    rule('zone-list-too', {
      says: { zh: '全市适用的，区内再对照一次', en: 'For the whole city: once more inside the zone' },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: all(limiting, clauseReach.is('whole-city')),
      gives: { also: ['zone-list-too'] },
    }),
    rule('suspension', {
      says: { zh: '市政府可提请暂时调整地方性法规', en: 'The city government may ask for suspension' },
      cites: [cite('beijing-decision-2022', 'adjustment')],
      when: all(limiting, clauseAgainstList.isNot('same')),
      gives: { also: ['suspension'] },
    }),
    rule('better-terms', {
      says: { zh: 'CEPA、条约更优的从其规定', en: 'Better terms of CEPA or a treaty apply' },
      cites: [cite('negative-list-2024', 'explanation')],
      when: investment,
      gives: { also: ['better-terms'] },
    }),
  ],
  next: {
    keep: { zh: '登记对照结果，清单更新时再对照。', en: 'Record the comparison, and repeat it when the list changes.' },
    amend: {
      zh: '列入修改计划，提请市人大常委会修改；修改前可提请暂时调整实施。',
      en: 'Put it on the plan of amendments for the city’s congress; until then it may be suspended.',
    },
    repeal: {
      zh: '列入废止计划，提请市人大常委会废止；废止前可提请暂时调整实施。',
      en: 'Put it on the plan of repeals for the city’s congress; until then it may be suspended.',
    },
  },
})

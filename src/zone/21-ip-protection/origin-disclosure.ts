/**
 * Measure 21.5. Whether an invention that relies on genetic resources is ready to state where they came from. The plan
 * strengthens patent protection and tries out access and benefit sharing; the pilot's rules were not found, so the
 * papers that its name already calls for are checked and the rest waits.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { geneticResourceProofs, geneticResourceUsed } from '../vocabulary/ip-protection.ts'

const relies = geneticResourceUsed.is('biological', 'human')
const sourced = geneticResourceProofs.hasAll('direct-source', 'original-source')
/** Access and benefit sharing are tried out for biological resources; human ones have regulations of their own. */
const biological = geneticResourceUsed.is('biological')
const ready = all(sourced, any(not(biological), geneticResourceProofs.hasAll('consent', 'terms')))

const papers = [
  ['direct-source', relies, { zh: '说明直接来源', en: 'The direct source' }],
  ['original-source', relies, { zh: '说明原始来源', en: 'The original source' }],
  ['consent', biological, { zh: '获取须经同意', en: 'Access by consent' }],
  ['terms', biological, { zh: '惠益分享须有约定', en: 'Benefits shared on terms' }],
] as const

export const originDisclosure = decision({
  id: 'ip.origin-disclosure',
  name: { zh: '遗传资源来源披露', en: 'Disclosing the origin of genetic resources' },
  question: {
    zh: '发明依赖遗传资源，申请专利前说明来源的材料齐了吗？',
    en: 'The invention relies on genetic resources: are the papers on their origin ready for a patent application?',
  },
  measures: ['21.5'],
  since: '2023-11-18',
  asks: [geneticResourceUsed, geneticResourceProofs],
  gives: {
    papers: givesChoice({
      name: { zh: '材料', en: 'papers' },
      options: { incomplete: { zh: '还不齐', en: 'not complete yet' } },
    }),
    missing: givesList({
      name: { zh: '还缺', en: 'still missing' },
      options: {
        'direct-source': { zh: '直接来源', en: 'the direct source' },
        'original-source': {
          zh: '原始来源（无法说明的，说明理由）',
          en: 'the original source, or why it cannot be stated',
        },
        consent: { zh: '提供方同意获取的材料', en: 'the provider’s consent to access' },
        terms: { zh: '惠益分享的约定', en: 'terms on sharing the benefits' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'human-resources': {
          zh: '人类遗传资源的采集、保藏、利用、对外提供，另依《人类遗传资源管理条例》',
          en: 'collecting, keeping, using and providing human genetic resources follows the regulations on them',
        },
        'shared-between-departments': {
          zh: '试点在部门之间共享遗传资源的信息',
          en: 'in the pilot, departments share information on genetic resources',
        },
      },
    }),
  },
  answer: 'papers',
  closed: ['incomplete'],
  rules: [
    rule('not-reliant', {
      says: { zh: '不依赖遗传资源', en: 'No genetic resource' },
      cites: [plan('21.5', '加强对遗传资源的专利保护')],
      when: not(relies),
      gives: {
        papers: notApplicable(
          '发明不依赖遗传资源，不需说明来源',
          'The invention relies on none: no origin is to be stated',
        ),
      },
    }),
    rule('incomplete', {
      says: { zh: '来源、获取或者惠益分享的材料不齐', en: 'Source, access or benefit sharing is not yet shown' },
      cites: [plan('21.5', '试点实施生物遗传资源获取和惠益分享制度')],
      when: all(relies, not(ready)),
      gives: { papers: 'incomplete' },
    }),
    rule('ready', {
      says: { zh: '材料齐备，试点办法须配套', en: 'The papers are there; the pilot’s rules are not' },
      cites: [plan('21.5')],
      when: all(relies, ready),
      gives: {
        papers: needsRules(
          '来源、同意和惠益分享的材料已齐；北京试点的披露格式和审查办法未见，按专利申请的来源披露要求提交并向主管部门核实',
          'Source, consent and terms are all there; the form and review of the Beijing pilot were not found: submit with the patent application and check with the authority',
        ),
      },
    }),
    ...papers.map(([paper, of, says]) =>
      rule(`missing-${paper}`, {
        says,
        cites: [plan('21.5')],
        when: all(of, geneticResourceProofs.lacks(paper)),
        gives: { missing: [paper] },
      }),
    ),
    rule('human-resources', {
      says: { zh: '人类遗传资源另有条例', en: 'Human resources have regulations of their own' },
      cites: [plan('21.5', '遗传资源'), cite('hgr-2019', '7'), cite('hgr-2024', '7')],
      when: geneticResourceUsed.is('human'),
      gives: { also: ['human-resources'] },
    }),
    rule('shared-between-departments', {
      says: { zh: '跨部门信息共享', en: 'Information shared between departments' },
      cites: [plan('21.5', '跨部门信息共享制度')],
      when: biological,
      gives: { also: ['shared-between-departments'] },
    }),
  ],
  next: {
    incomplete: {
      zh: '向提供方补取同意和惠益分享的约定，查清直接来源和原始来源。',
      en: 'Obtain the provider’s consent and terms, and trace the direct and the original source.',
    },
  },
})

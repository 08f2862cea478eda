/**
 * Measure 2.5. Whether a body counts as a foreign party (外方单位) under the rules on human genetic resources. A body of
 * Hong Kong or Macao that mainland capital actually controls counts as domestic; one in the mainland that is half held,
 * or otherwise controlled, from overseas counts as foreign.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import {
  bodyEstablishedIn,
  mainlandCapitalControls,
  overseasControl,
  shareHeldOverseas,
} from '../vocabulary/human-genetic-resources.ts'

const mainland = bodyEstablishedIn.is('mainland')
const hongKongMacao = bodyEstablishedIn.is('hk-macao')
const half = shareHeldOverseas.atLeast('50%')
const otherwiseControlled = overseasControl.hasAny('decisive-vote', 'agreement', 'other')

const foreignParty = any(
  bodyEstablishedIn.is('foreign'),
  all(hongKongMacao, mainlandCapitalControls.no()),
  all(mainland, any(half, otherwiseControlled)),
)

/** The amendment of 2024 changed the competent authority alone, so the bar reads the same in both versions. */
const barred = (version: 'hgr-2019' | 'hgr-2024') =>
  rule(`barred-${version}`, {
    says: { zh: '外方不得采集、保藏、对外提供', en: 'A foreign party may not collect, preserve or provide abroad' },
    cites: [cite(version, '7')],
    when: foreignParty,
    gives: { also: ['barred'] as const },
  })

export const hgrForeignParty = decision({
  id: 'health.hgr-foreign-party',
  name: { zh: '人类遗传资源：是否外方单位', en: 'Human genetic resources: is it a foreign party' },
  question: {
    zh: '这个单位在人类遗传资源管理上属于外方单位吗？',
    en: 'Is this body a foreign party under the rules on human genetic resources?',
  },
  measures: ['2.5', '2.4'],
  since: '2023-07-01',
  asks: [bodyEstablishedIn, mainlandCapitalControls, shareHeldOverseas, overseasControl],
  gives: {
    foreignParty: givesYesNo({ name: { zh: '属于外方单位', en: 'is a foreign party' } }),
    because: givesList({
      name: { zh: '理由', en: 'why' },
      options: {
        'foreign-body': { zh: '境外设立', en: 'established abroad' },
        half: { zh: '境外持有 50% 以上', en: 'half or more is held from overseas' },
        'decisive-vote': { zh: '境外持有不足 50%，但足以支配决策', en: 'less than half is held, yet enough to decide' },
        agreement: { zh: '境外通过协议等控制', en: 'controlled from overseas by agreement' },
        other: { zh: '规定的其他情形', en: 'another case that the rules name' },
        'mainland-capital': {
          zh: '境内资本实际控制的港澳机构，视为境内单位',
          en: 'a Hong Kong or Macao body controlled by mainland capital counts as domestic',
        },
        'no-mainland-capital': {
          zh: '港澳机构，不由境内资本实际控制',
          en: 'a Hong Kong or Macao body not controlled by mainland capital',
        },
        'under-half': { zh: '境外持有不足 50%，也没有其他控制', en: 'less than half held, and no other control' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        barred: {
          zh: '外方单位不得采集、保藏、对外提供我国人类遗传资源，只能与中方合作利用',
          en: 'a foreign party may not collect, preserve or provide abroad; it may only cooperate with a Chinese party',
        },
        facilitation: {
          zh: '方案促进在京港澳企业的管理服务便利化；视为境内单位以外的便利办法未检得',
          en: 'the plan eases matters for Hong Kong and Macao firms in Beijing; beyond counting as domestic, no document was found',
        },
      },
    }),
  },
  answer: 'foreignParty',
  closed: [true],
  // Rules of 2023, 11 and 12: half held overseas or otherwise controlled; what mainland capital controls is spared.
  moreNeverHarms: [mainlandCapitalControls],
  moreNeverHelps: [shareHeldOverseas, overseasControl],
  rules: [
    rule('foreign-body', {
      says: { zh: '境外设立的，是外方单位', en: 'What is established abroad is a foreign party' },
      cites: [cite('hgr-rules-2023', '12')],
      when: bodyEstablishedIn.is('foreign'),
      gives: { foreignParty: true, because: ['foreign-body'] },
    }),
    rule('taiwan', {
      says: { zh: '台湾地区机构未收录', en: 'Bodies of Taiwan are not held here' },
      cites: [cite('hgr-rules-2023', '11')],
      when: bodyEstablishedIn.is('taiwan'),
      gives: {
        foreignParty: needsRules(
          '台湾地区机构如何认定，所收规则没有写，向国务院卫生健康部门核实',
          'How bodies of Taiwan are treated is not in the rules held here; ask the national health authority',
        ),
      },
    }),
    rule('mainland-capital', {
      says: {
        zh: '境内资本实际控制的港澳机构视为境内单位',
        en: 'A Hong Kong or Macao body controlled by mainland capital counts as domestic',
      },
      cites: [cite('hgr-rules-2023', '11')],
      when: all(hongKongMacao, mainlandCapitalControls.yes()),
      gives: { foreignParty: false, because: ['mainland-capital'] },
    }),
    rule('other-hk-macao', {
      says: { zh: '其他港澳机构是外方单位', en: 'Other bodies of Hong Kong and Macao are foreign parties' },
      cites: [cite('hgr-rules-2023', '11')],
      when: all(hongKongMacao, mainlandCapitalControls.no()),
      gives: { foreignParty: true, because: ['no-mainland-capital'] },
    }),
    rule('half', {
      says: { zh: '境外直接或间接持有 50% 以上', en: 'Half or more held from overseas, directly or indirectly' },
      cites: [cite('hgr-rules-2023', '12', '持有或间接持有 ≥50% 股份/股权/表决权/财产份额')],
      when: all(mainland, half),
      gives: { foreignParty: true, because: ['half'] },
    }),
    rule('decisive-vote', {
      says: { zh: '不足 50% 但足以支配决策', en: 'Less than half, yet enough to decide' },
      cites: [cite('hgr-rules-2023', '12', '不足 50% 但足以支配决策')],
      when: all(mainland, not(half), overseasControl.has('decisive-vote')),
      gives: { foreignParty: true, because: ['decisive-vote'] },
    }),
    rule('agreement', {
      says: { zh: '协议等控制', en: 'Control by agreement' },
      cites: [cite('hgr-rules-2023', '12', '协议等控制')],
      when: all(mainland, overseasControl.has('agreement')),
      gives: { foreignParty: true, because: ['agreement'] },
    }),
    rule('other-control', {
      says: { zh: '规定的其他情形', en: 'Another case that the rules name' },
      cites: [cite('hgr-rules-2023', '12', '其他')],
      when: all(mainland, overseasControl.has('other')),
      gives: { foreignParty: true, because: ['other'] },
    }),
    rule('domestic', {
      says: { zh: '都没有的，是境内单位', en: 'None of these: a domestic body' },
      cites: [cite('hgr-rules-2023', '12')],
      when: all(mainland, not(half), not(otherwiseControlled)),
      gives: { foreignParty: false, because: ['under-half'] },
    }),
    barred('hgr-2019'),
    barred('hgr-2024'),
    rule('facilitation', {
      says: {
        zh: '促进在京港澳企业人类遗传资源管理服务便利化',
        en: 'Easier management for Hong Kong and Macao firms in Beijing',
      },
      cites: [plan('2.5')],
      when: hongKongMacao,
      gives: { also: ['facilitation'] },
    }),
  ],
  next: {
    true: {
      zh: '与中方单位合作，再判定合作走批准、备案还是事先报告（health.hgr-cooperation-route）。',
      en: 'Work with a Chinese party, then settle the route of the cooperation (health.hgr-cooperation-route).',
    },
    false: {
      zh: '按中方单位办理；保留股权和控制关系的证明。',
      en: 'Proceed as a Chinese party, and keep proof of who holds and controls it.',
    },
  },
})

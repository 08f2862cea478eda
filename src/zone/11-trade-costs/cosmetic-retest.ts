/**
 * Measure 11.3. An imported ordinary cosmetic that differs from a tested one only in shade or scent is not tested or
 * assessed again, unless human health or safety calls for it. The baseline is a safety assessment for every cosmetic.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import {
  cosmeticClass,
  cosmeticDiffersIn,
  cosmeticImported,
  retestReason,
  testedCosmeticOnFile,
} from '../vocabulary/cosmetics.ts'

const onlyShadeOrScent = all(cosmeticDiffersIn.hasAny('shade', 'scent'), cosmeticDiffersIn.lacks('other'))

const spared = all(
  inDemonstrationZone,
  cosmeticImported.yes(),
  cosmeticClass.is('ordinary'),
  testedCosmeticOnFile.yes(),
  onlyShadeOrScent,
)

export const cosmeticRetest = decision({
  id: 'trade.cosmetic-retest',
  name: { zh: '化妆品色香差异免重测', en: 'No re-test for shade or scent' },
  question: {
    zh: '只是颜色深浅或香味不同的进口化妆品，要重新测试或评估吗？',
    en: 'Must an imported cosmetic that differs only in shade or scent be tested or assessed again?',
  },
  measures: ['11.3'],
  since: '2021-01-01',
  asks: [cosmeticImported, cosmeticClass, testedCosmeticOnFile, cosmeticDiffersIn, registeredIn, retestReason],
  gives: {
    retest: givesChoice({
      name: { zh: '测试与评估', en: 'test and assessment' },
      options: {
        none: { zh: '不作重新测试或重新评估', en: 'no new test or assessment' },
        'health-or-safety': {
          zh: '可以出于人体健康或安全考虑要求重新测试或评估',
          en: 'a new test or assessment may be required for human health or safety',
        },
        assess: { zh: '按一般规定作安全评估', en: 'a safety assessment under the general rule' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'filing-remains': {
          zh: '免去的是重新测试和重新评估，备案本身不免',
          en: 'what falls away is the new test and assessment; the filing itself stays',
        },
        'no-department-document': {
          zh: '药监、海关的配套文件未检得，办理前请向主管部门确认所需材料',
          en: 'no implementing document of the medical products or customs authorities was found: confirm the papers with them',
        },
        'ask-for-ground': {
          zh: '只提健康或安全而不说明依据的，可以请主管部门说明依据',
          en: 'where health or safety is named without a ground, ask the authority to state it',
        },
      },
    }),
  },
  answer: 'retest',
  closed: ['assess', 'health-or-safety'],
  // Measure 11.3 spares.
  neverWorse: true,
  // “重新”: something has been tested before.
  moreNeverHarms: [testedCosmeticOnFile],
  rules: [
    rule('assessment', {
      says: {
        zh: '化妆品注册、备案前应当作安全评估',
        en: 'A cosmetic is assessed for safety before registration or filing',
      },
      cites: [cite('cosmetics-2020', '21')],
      gives: { retest: 'assess' },
    }),
    rule('shade-or-scent', {
      says: {
        zh: '仅颜色深浅不同或香味存在差异的进口普通化妆品，不作重新测试或重新评估',
        en: 'Imported ordinary cosmetics differing only in shade or scent: no new test or assessment',
      },
      cites: [
        plan('11.3', '对仅颜色深浅不同或香味存在差异的进口普通化妆品不作重新测试或重新评估'),
        cite('cosmetics-2020', '21'),
      ],
      when: all(spared, retestReason.isNot('health-or-safety-stated')),
      gives: { retest: 'none', also: ['filing-remains'] },
      over: ['assessment'],
    }),
    rule('health-or-safety', {
      says: {
        zh: '出于人体健康或安全考虑的除外',
        en: 'Except where human health or safety calls for it',
      },
      cites: [plan('11.3', '除出于人体健康或安全考虑外')],
      when: all(spared, retestReason.is('health-or-safety-stated')),
      gives: { retest: 'health-or-safety' },
      over: ['assessment'],
    }),
    rule('bare-reason', {
      says: { zh: '例外须有依据', en: 'The exception needs a ground' },
      cites: [plan('11.3', '除出于人体健康或安全考虑外')],
      when: all(spared, retestReason.is('health-or-safety-bare')),
      gives: { also: ['ask-for-ground'] },
    }),
    rule('departments', {
      says: { zh: '主管部门的配套文件未检得', en: 'No implementing document of the departments was found' },
      cites: [plan('11.3')],
      when: spared,
      gives: { also: ['no-department-document'] },
    }),
  ],
  next: {
    none: {
      zh: '备案时说明对照产品及仅有的颜色或香味差异。',
      en: 'When filing, name the tested product and say that only shade or scent differs.',
    },
    'health-or-safety': {
      zh: '按主管部门说明的依据补作测试或评估；不同意的，可以申请行政复议。',
      en: 'Test or assess as the stated ground requires; if you disagree, administrative reconsideration is open.',
    },
    assess: { zh: '备案或注册前完成安全评估。', en: 'Complete the safety assessment before filing or registration.' },
  },
})

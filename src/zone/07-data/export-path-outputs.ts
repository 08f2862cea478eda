/** What the decision on the path of data abroad gives: the path, the ground of an exemption, every term, what to note. */
import { givesChoice, givesList, givesTerm, givesYesNo } from '../../rules/outcome.ts'

const paths = {
  assessment: { zh: '申报数据出境安全评估', en: 'security assessment' },
  'contract-or-certification': {
    zh: '订立标准合同并备案，或者通过个人信息保护认证',
    en: 'standard contract, filed, or certification',
  },
  exempt: { zh: '免予评估、标准合同、认证三项', en: 'exempt from assessment, contract and certification' },
} as const

export const outputs = {
  path: givesChoice({ name: { zh: '出境路径', en: 'path' }, options: paths }),
  national: givesChoice({
    name: { zh: '不计清单时的路径', en: 'path under the national rules, lists apart' },
    optional: true,
    options: paths,
  }),
  exemption: givesChoice({
    name: { zh: '豁免依据', en: 'ground of exemption' },
    optional: true,
    options: {
      'article-3': {
        zh: '令16第3条：国际贸易等活动，不含个人信息和重要数据',
        en: 'article 3: trade and like activities',
      },
      'article-4': { zh: '令16第4条：过境数据', en: 'article 4: data in transit' },
      'article-5-1': { zh: '令16第5条第（一）项：合同必需', en: 'article 5, item 1: contract' },
      'article-5-2': { zh: '令16第5条第（二）项：人力资源管理', en: 'article 5, item 2: staff' },
      'article-5-3': { zh: '令16第5条第（三）项：紧急情况', en: 'article 5, item 3: emergency' },
      'article-5-4': { zh: '令16第5条第（四）项：不满 10 万人', en: 'article 5, item 4: under 100,000 people' },
      'article-6': { zh: '令16第6条：负面清单外', en: 'article 6: outside the negative list' },
      'legal-duty': {
        zh: '网络数据安全管理条例第35条：法定职责或者义务',
        en: 'Network Data Regulations, article 35: statutory duty',
      },
    },
  }),
  counted: givesYesNo({
    name: { zh: '这些人计入当年累计人数', en: 'these people count towards the year’s total' },
    optional: true,
  }),
  completeness: givesTerm({ name: { zh: '省级网信部门完备性查验', en: 'check for completeness' }, optional: true }),
  acceptance: givesTerm({ name: { zh: '国家网信部门决定是否受理', en: 'decision on acceptance' }, optional: true }),
  assessing: givesTerm({
    name: {
      zh: '评估（自发出受理通知书起，可适当延长）',
      en: 'assessment, from the notice of acceptance, extendable',
    },
    optional: true,
  }),
  reassessment: givesTerm({ name: { zh: '有异议的，申请复评', en: 'to ask for re-assessment' }, optional: true }),
  validity: givesTerm({
    name: { zh: '评估结果有效期（自出具之日）', en: 'validity of the assessment, from its day' },
    optional: true,
  }),
  renewal: givesTerm({
    name: { zh: '届满前可申请延长的期间', en: 'before its end, the time in which to ask for more' },
    optional: true,
  }),
  filing: givesTerm({
    name: { zh: '标准合同备案（自合同生效之日）', en: 'to file the contract, from its day of effect' },
    optional: true,
  }),
  filingCheck: givesTerm({
    name: { zh: '省级网信部门查验备案', en: 'provincial check of the filing' },
    optional: true,
  }),
  filingCorrection: givesTerm({ name: { zh: '补正备案材料', en: 'to correct the filing' }, optional: true }),
  certificate: givesTerm({ name: { zh: '认证证书有效期', en: 'validity of a certificate' }, optional: true }),
  also: givesList({
    name: { zh: '同时须知', en: 'also to note' },
    options: {
      'told-or-published-only': {
        zh: '未被告知或者公开发布为重要数据的，不需作为重要数据申报评估',
        en: 'data that were neither notified nor published as important need not be assessed as such',
      },
      'count-each-person-once': {
        zh: '按自然人去重；豁免情形的人数不计入累计',
        en: 'each natural person counts once; those in exempt cases do not count',
      },
      'sensitive-never-small': {
        zh: '敏感个人信息没有“不满 10 万人”的豁免，1 人也须走标准合同或者认证',
        en: 'sensitive information has no small-number exemption: a single person already needs contract or certification',
      },
      'no-splitting': { zh: '不得拆分数量以规避评估', en: 'numbers may not be split to avoid assessment' },
      'keep-records': {
        zh: '对外提供的记录至少保存 3 年',
        en: 'records of providing data are kept at least 3 years',
      },
      'annual-risk-assessment': { zh: '重要数据处理者每年作风险评估', en: 'risk assessment every year' },
      'ten-million': {
        zh: '处理 1000 万人以上个人信息，适用重要数据处理者的义务',
        en: 'ten million people or more: the duties of a processor of important data apply',
      },
      'within-scope': { zh: '出境不得超出评估的范围', en: 'exports may not go beyond what was assessed' },
      treaties: { zh: '条约、协定另有规定的，可以按其执行', en: 'treaties that say otherwise may be followed' },
      'guide-third-edition': {
        zh: '按数据出境安全评估申报指南（第三版）准备材料',
        en: 'prepare the papers by the third edition of the guide',
      },
      'apply-to-zone-group': {
        zh: '向所在自贸组团提交使用清单的申请',
        en: 'apply to the group of the free trade zone to use the list',
      },
      'list-of-another-region': {
        zh: '北京清单没有列入的，可循引用外省市负面清单的机制',
        en: 'what the Beijing list leaves out may come under the mechanism of citing another region’s list',
      },
      'own-zone-list': {
        zh: '所在自贸试验区（港）可能另有数据出境负面清单，请核对',
        en: 'the free trade zone or port may have a list of its own; check it',
      },
      'service-centres': {
        zh: '大兴、朝阳、亦庄、海淀的数据跨境服务中心可以协助',
        en: 'the service centres in Daxing, Chaoyang, Yizhuang and Haidian can help',
      },
      'beijing-mechanism': {
        zh: '北京在国家框架下开展三项工作，探索便利而安全的机制',
        en: 'Beijing runs the three paths within the national framework and explores an easier and safe mechanism',
      },
    },
  }),
}

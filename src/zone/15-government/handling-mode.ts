/**
 * Measure 15.2. Approval, filing or commitment for a business licence. The national list fixes a mode licence by licence
 * (four modes); the plan explores filing and commitment where a mandatory standard exists; Beijing's regulation of
 * 2024-11-29 promotes commitment for every licence that does not directly touch security, safety, life or health.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, any, not } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import {
  isBusinessLicence,
  licenceDirectlyTouches,
  licenceInBeijing,
  mandatoryStandardExists,
  promisesConformity,
  publishedLicenceMode,
} from '../vocabulary/licence-handling.ts'

const licence = isBusinessLicence.yes()
/** Nothing simpler than approval is published for it. */
const stillApproval = publishedLicenceMode.is('service', 'none')
const sensitive = licenceDirectlyTouches.hasAny('national-security', 'public-safety', 'life-and-health')
const beijing = all(licence, stillApproval, licenceInBeijing.yes())
const committing = any(
  all(licence, publishedLicenceMode.is('commitment'), promisesConformity.yes()),
  all(beijing, not(sensitive), promisesConformity.yes()),
)

export const handlingMode = decision({
  id: 'government.handling-mode',
  name: { zh: '涉企经营许可的办理方式', en: 'How a business licence is handled' },
  question: {
    zh: '这项经营许可要审批，还是备案、告知承诺就行？',
    en: 'Does this licence need approval, or will filing or a commitment do?',
  },
  measures: ['15.2'],
  since: '2023-11-18',
  asks: [
    isBusinessLicence,
    publishedLicenceMode,
    licenceInBeijing,
    licenceDirectlyTouches,
    mandatoryStandardExists,
    promisesConformity,
  ],
  gives: {
    mode: givesChoice({
      name: { zh: '办理方式', en: 'mode' },
      options: {
        free: { zh: '已取消审批，不需办理', en: 'abolished: nothing to apply for' },
        filing: { zh: '备案', en: 'filing' },
        commitment: { zh: '告知承诺：承诺符合条件，直接同意', en: 'commitment: promised, and granted at once' },
        approval: { zh: '审批', en: 'approval' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'commitment-not-made': {
          zh: '可以实行告知承诺；不作承诺的，按一般程序审批',
          en: 'commitment is open; without a promise the ordinary approval applies',
        },
        'cure-then-revoke': {
          zh: '未履行承诺的，限期整改；仍达不到条件的，撤销决定',
          en: 'a promise not kept is to be cured in time; still not met, the decision is revoked',
        },
        'false-promise': {
          zh: '虚假承诺的，直接撤销，按未取得决定擅自从事处理，并纳入信用平台',
          en: 'a false promise: revoked outright, treated as acting without a licence, and entered on the credit platform',
        },
        'check-the-guide': {
          zh: '条例要求推行告知承诺；该事项是否已经列入，以办事指南为准',
          en: 'the regulation promotes commitment; whether this licence has been listed, the guide says',
        },
      },
    }),
    missing: givesList({
      name: { zh: '不能探索备案、告知承诺的原因', en: 'why filing and commitment are not explored here' },
      options: {
        'not-in-beijing': { zh: '不由北京市、区的机关办理', en: 'not handled in Beijing' },
        'no-mandatory-standard': { zh: '没有强制性标准', en: 'no mandatory standard exists' },
        sensitive: {
          zh: '直接涉及国家安全、公共安全或者生命健康',
          en: 'it directly touches security, safety, life or health',
        },
      },
    }),
  },
  answer: 'mode',
  closed: ['approval'],
  // Regulations on the business environment 19, 40: no approval, filing, commitment; each lighter than approval.
  better: ['free', 'filing', 'commitment'],
  // Measure 15.2: “审批改备案、告知承诺制”.
  neverWorse: true,
  // Beijing’s regulations 33: open to the one who commits, not where safety is directly at stake.
  moreNeverHarms: [promisesConformity],
  moreNeverHelps: [licenceDirectlyTouches],
  rules: [
    rule('not-a-licence', {
      says: { zh: '只涉及涉企经营许可', en: 'Business licences only' },
      cites: [plan('15.2', '涉企经营许可事项')],
      when: not(licence),
      gives: {
        mode: notApplicable('不是涉企经营许可事项', 'It is not a licence to carry on business'),
      },
    }),
    rule('abolished', {
      says: { zh: '清单取消审批的', en: 'Abolished by the list' },
      cites: [cite('business-environment-2019', '19', '取消审批'), cite('guofa-2021-7', 'whole')],
      when: all(licence, publishedLicenceMode.is('abolished')),
      gives: { mode: 'free' },
    }),
    rule('filing', {
      says: { zh: '清单改为备案的', en: 'Filing by the list' },
      cites: [cite('business-environment-2019', '40', '审批改备案'), cite('guofa-2021-7', 'whole')],
      when: all(licence, publishedLicenceMode.is('filing')),
      gives: { mode: 'filing' },
    }),
    rule('commitment', {
      says: { zh: '清单实行告知承诺的，承诺即同意', en: 'Commitment by the list: promised, granted' },
      cites: [cite('business-environment-2019', '40', '告知承诺'), cite('guofa-2021-7', 'whole')],
      when: all(licence, publishedLicenceMode.is('commitment'), promisesConformity.yes()),
      gives: { mode: 'commitment' },
    }),
    rule('commitment-not-made', {
      says: { zh: '不作承诺的，按一般程序', en: 'Without a promise: the ordinary way' },
      cites: [cite('business-environment-2019', '40', '告知承诺')],
      when: all(licence, publishedLicenceMode.is('commitment'), promisesConformity.no()),
      gives: { mode: 'approval', also: ['commitment-not-made'] },
    }),
    rule('explored', {
      says: {
        zh: '已有强制性标准的，方案探索改备案、告知承诺',
        en: 'Where a mandatory standard exists the plan explores filing and commitment',
      },
      cites: [plan('15.2', '在已制定强制性标准等领域，探索涉企经营许可事项实行审批改备案、告知承诺制')],
      when: all(beijing, mandatoryStandardExists.yes()),
      gives: {
        mode: needsRules(
          '符合方案的条件；改为备案或者告知承诺须待主管部门列入清单，列入前仍须审批',
          'The plan’s conditions are met; filing or commitment waits until the authority lists this licence, and approval is needed until then',
        ),
      },
    }),
    rule('beijing-commitment', {
      says: {
        zh: '北京：除直接涉及国家安全、公共安全、生命健康外，推行告知承诺',
        en: 'Beijing: commitment, unless security, safety, life or health is directly touched',
      },
      cites: [
        cite(
          'beijing-business-environment-2024',
          '33',
          '除直接涉及国家安全、公共安全、人民群众生命健康外推行；承诺符合→直接同意',
        ),
      ],
      when: all(beijing, not(sensitive), promisesConformity.yes()),
      gives: { mode: 'commitment', also: ['check-the-guide'] },
      over: ['explored'],
    }),
    rule('beijing-sensitive', {
      says: {
        zh: '北京：直接涉及国家安全、公共安全、生命健康的，仍须审批',
        en: 'Beijing: approval where safety is touched',
      },
      cites: [cite('beijing-business-environment-2024', '33', '除直接涉及国家安全、公共安全、人民群众生命健康外推行')],
      when: all(beijing, sensitive),
      gives: { mode: 'approval', missing: ['sensitive'] },
      over: ['explored'],
    }),
    rule('beijing-no-promise', {
      says: { zh: '北京：不作承诺的，按一般程序', en: 'Beijing: without a promise, the ordinary way' },
      cites: [cite('beijing-business-environment-2024', '33', '承诺符合→直接同意')],
      when: all(beijing, not(sensitive), promisesConformity.no()),
      gives: { also: ['commitment-not-made'] },
    }),
    rule('approval', {
      says: { zh: '清单没有改变的，仍须审批', en: 'What no list has changed still needs approval' },
      cites: [cite('business-environment-2019', '19', '优化服务')],
      when: all(licence, stillApproval),
      gives: { mode: 'approval' },
      otherwise: true,
    }),
    rule('not-in-beijing', {
      says: { zh: '方案只及于北京', en: 'The plan reaches Beijing only' },
      cites: [plan('15.2')],
      when: all(licence, stillApproval, licenceInBeijing.no()),
      gives: { missing: ['not-in-beijing'] },
    }),
    rule('no-mandatory-standard', {
      says: {
        zh: '方案限于已有强制性标准等领域',
        en: 'The plan is limited to fields with a mandatory standard and the like',
      },
      cites: [plan('15.2', '在已制定强制性标准等领域')],
      when: all(licence, stillApproval, mandatoryStandardExists.no()),
      gives: { missing: ['no-mandatory-standard'] },
    }),
    rule('consequences', {
      says: { zh: '承诺的后果', en: 'What a promise entails' },
      cites: [
        cite(
          'beijing-business-environment-2024',
          '33',
          '未履行→限期整改；仍不达→撤销；虚假承诺→直接撤销并按未取得决定擅自从事处理；纳入信用平台',
        ),
      ],
      when: all(licenceInBeijing.yes(), committing),
      gives: { also: ['cure-then-revoke', 'false-promise'] },
    }),
  ],
  next: {
    filing: { zh: '按办事指南提交备案材料。', en: 'File as the guide says.' },
    commitment: {
      zh: '阅读告知书，如实签署承诺书；符合条件后再开展经营。',
      en: 'Read the notice, sign the promise truthfully, and begin once the conditions are met.',
    },
    approval: { zh: '按办事指南申请许可。', en: 'Apply for the licence as the guide says.' },
  },
})

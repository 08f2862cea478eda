/**
 * Measure 22.1. Whether an export needs a licence: dual-use items, items under temporary control, and technologies. Which
 * licence may cover many shipments is `trade.general-licence`.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, workingDays } from '../../rules/outcome.ts'
import { dualUseExportOccasion } from '../vocabulary/dual-use-licence.ts'
import { exportObject } from '../vocabulary/risk-reviews.ts'

const dualUse = exportObject.is('dual-use')
const controlled = exportObject.is('dual-use', 'temporary-control')
const technology = exportObject.is('restricted-technology', 'free-technology')
const byRegistration = dualUseExportOccasion.is('repair-return', 'exhibition-return', 'aircraft-spares')

/** The former measures end with the regulations of 2024, made public on 19 October 2024. */
const endPublished = '2024-10-19'

export const exportControl = decision({
  id: 'risk.export-control',
  name: { zh: '出口管制', en: 'Export control' },
  question: { zh: '这项出口要不要许可，多长时间？', en: 'Does the export need a licence, and in what time?' },
  measures: ['22.1'],
  since: '2020-11-29',
  asks: [exportObject, dualUseExportOccasion],
  gives: {
    licence: givesChoice({
      name: { zh: '出口前须取得', en: 'needed before the export' },
      options: {
        licence: { zh: '出口许可（单项或者通用）', en: 'an export licence, single or general' },
        certificate: { zh: '登记填报信息，取得出口凭证', en: 'a certificate, by registering the information' },
        'technology-licence': { zh: '技术出口许可', en: 'a technology export licence' },
        'technology-registration': { zh: '技术出口合同登记', en: 'registration of the technology export contract' },
        none: { zh: '这里所收的规则不要求许可', en: 'no licence under the rules held here' },
      },
    }),
    review: givesTerm({ name: { zh: '审查或者登记的期限', en: 'time for review or registration' }, optional: true }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'clock-stops': {
          zh: '鉴别、专家评审、实地核查的时间不计入；报国务院、中央军委的不受限',
          en: 'identification, experts and site checks do not count; matters reported to the State Council or Central Military Commission have no limit',
        },
        'general-licence': {
          zh: '多批次出口的，看“两用物项通用许可”',
          en: 'for many shipments, see “General licence for dual-use items”',
        },
        'temporary-control': {
          zh: '临时管制每次至多 2 年，至多延长 2 次',
          en: 'temporary control lasts at most two years at a time and is extended at most twice',
        },
        'every-export': { zh: '每次出口前都要登记', en: 'the registration is made before every export' },
        'ip-transfer-review': {
          zh: '技术出口涉及知识产权对外转让的，另有转让审查',
          en: 'where the export transfers intellectual property abroad, that transfer is reviewed too',
        },
        'check-the-law': {
          zh: '最终用户、最终用途等其他限制未收录，请核对出口管制法',
          en: 'other limits, such as on end users and uses, are not held here; check the Export Control Law',
        },
        'other-reviews': {
          zh: '外商投资安全审查、网络安全审查、文化产品进口内容审查、反垄断审查另行判定',
          en: 'security review, cybersecurity review, review of cultural imports and anti-monopoly review are asked apart',
        },
      },
    }),
  },
  answer: 'licence',
  // Regulations on dual-use items 15, 19: a certificate in place of a licence.
  better: ['none', ['certificate', 'technology-registration'], ['licence', 'technology-licence']],
  rules: [
    rule('dual-use-before', {
      says: { zh: '两用物项出口须经许可（旧办法）', en: 'Dual-use items need a licence (former measures)' },
      cites: [cite('general-licence-2009', 'kinds')],
      endPublished,
      when: dualUse,
      gives: { licence: 'licence', also: ['general-licence'] },
    }),
    rule('temporary-before', {
      says: { zh: '条例施行前的临时管制', en: 'Temporary control before the regulations' },
      cites: [cite('general-licence-2009', 'kinds')],
      endPublished,
      when: exportObject.is('temporary-control'),
      gives: {
        licence: needsRules(
          '2024-12-01 前的临时管制依当时的公告，未收录，请核对公告',
          'Before 1 December 2024 temporary control follows the notices of the time, which are not held here',
        ),
      },
    }),
    rule('licence', {
      says: {
        zh: '两用物项和受临时管制的物项，须取得出口许可，45 个工作日审查',
        en: 'Dual-use items and those under temporary control: a licence, reviewed in 45 working days',
      },
      cites: [cite('export-control-2024', '15'), cite('export-control-2024', '17')],
      when: controlled,
      gives: { licence: 'licence', review: workingDays(45), also: ['clock-stops', 'general-licence'] },
    }),
    rule('certificate', {
      says: {
        zh: '检修复运、展会复运、民航零部件维修备件等，登记填报信息取得出口凭证',
        en: 'Repairs, exhibitions and aircraft spares: a certificate by registration',
      },
      cites: [
        cite('export-control-2024', '19'),
        cite('export-control-2024', '15', '登记填报信息获出口凭证（每次出口前登记）'),
      ],
      when: all(dualUse, byRegistration),
      gives: { licence: 'certificate', also: ['every-export'] },
      over: ['licence'],
    }),
    rule('temporary', {
      says: {
        zh: '临时管制每次不超过 2 年，延长不超过 2 次',
        en: 'Temporary control: two years, extended twice at most',
      },
      cites: [cite('export-control-2024', '12')],
      when: exportObject.is('temporary-control'),
      gives: { also: ['temporary-control'] },
    }),
    rule('restricted-technology', {
      says: { zh: '限制出口的技术，30 个工作日决定', en: 'Restricted technology: decided in 30 working days' },
      cites: [cite('technology-trade-2020', '32')],
      when: exportObject.is('restricted-technology'),
      gives: { licence: 'technology-licence', review: workingDays(30) },
    }),
    rule('free-technology', {
      says: { zh: '自由出口的技术，3 个工作日登记', en: 'Free technology: registered in three working days' },
      cites: [cite('technology-trade-2020', '38')],
      when: exportObject.is('free-technology'),
      gives: { licence: 'technology-registration', review: workingDays(3) },
    }),
    rule('ip-transfer', {
      says: { zh: '知识产权对外转让审查', en: 'Review of transfers of intellectual property abroad' },
      cites: [cite('gov-2018-19', 'whole')],
      when: technology,
      gives: { also: ['ip-transfer-review'] },
    }),
    rule('none', {
      says: { zh: '不在清单和目录之内', en: 'Neither on the list nor in the catalogue' },
      cites: [cite('technology-trade-2020', '38')],
      when: exportObject.is('other'),
      gives: { licence: 'none', also: ['check-the-law'] },
    }),
    rule('other-reviews', {
      says: { zh: '出口管制是五项管理措施之一', en: 'Export control is one of five' },
      cites: [
        plan('22.1', '落实好外商投资安全审查、出口管制、网络安全审查、文化产品进口内容审查、反垄断审查等各项管理措施'),
      ],
      gives: { also: ['other-reviews'] },
    }),
  ],
  next: {
    licence: {
      zh: '经所在地省级商务主管部门向商务部申请出口许可，取得前不得出口。',
      en: 'Apply to the Ministry of Commerce through the local commerce bureau; no export before the licence.',
    },
    certificate: {
      zh: '每次出口前登记填报信息，取得出口凭证。',
      en: 'Register the information before each export and obtain the certificate.',
    },
    'technology-licence': { zh: '向商务主管部门申请技术出口许可。', en: 'Apply to the commerce authority.' },
    'technology-registration': {
      zh: '向商务主管部门办理技术出口合同登记。',
      en: 'Register the contract with the commerce authority.',
    },
  },
})

/** Measure 19.8. Visas for the foreign staff of arbitration institutions: supported, not yet furnished. */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesList, givesYesNo, needsRules } from '../../rules/outcome.ts'
import { arbitrationEmployer, foreignStaff } from '../vocabulary/disputes.ts'
import { workPlace } from '../vocabulary/work-permit.ts'

const byInstitution = arbitrationEmployer.is('beijing-institution', 'overseas-office')
const named = all(byInstitution, foreignStaff.yes(), workPlace.is('beijing'))

export const arbitrationVisa = decision({
  id: 'talent.arbitration-visa',
  name: { zh: '外籍仲裁人员签证便利', en: 'Visas for arbitration staff' },
  question: {
    zh: '仲裁机构聘请的外籍工作人员，能否享受签证便利？',
    en: 'Do foreign staff of an arbitration institution have an easier visa?',
  },
  measures: ['19.8'],
  since: '2023-11-18',
  asks: [arbitrationEmployer, foreignStaff, workPlace],
  gives: {
    eased: givesYesNo({ name: { zh: '签证便利', en: 'easier visa' } }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        institution: { zh: '聘请单位不是仲裁机构', en: 'the employer is no arbitration institution' },
        staff: { zh: '不是聘请的外籍工作人员', en: 'not foreign staff that it employs' },
        beijing: { zh: '不在北京工作', en: 'the work is not in Beijing' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'work-permit': {
          zh: '便利明确之前，按外国人来华工作许可和 Z 字签证办理',
          en: 'until it is settled, go by the work permit and the Z visa',
        },
        'office-registered': {
          zh: '境外仲裁机构在北京自贸试验区设立业务机构，自 2021 年起可以登记',
          en: 'overseas institutions may register offices in the Beijing free trade zone since 2021',
        },
      },
    }),
  },
  answer: 'eased',
  closed: [false],
  rules: [
    rule('eased', {
      says: {
        zh: '给予仲裁机构聘请的外籍工作人员签证便利',
        en: 'Easier visas for the foreign staff of arbitration institutions',
      },
      cites: [plan('19.8', '给予仲裁机构聘请的外籍工作人员签证便利')],
      when: named,
      gives: {
        eased: needsRules(
          '符合方案写明的条件；给予哪些便利、向谁申请，尚未见公开的配套文件',
          'The conditions that the plan names are met; which easing and from whom, no public document has yet said',
        ),
        also: ['work-permit'],
      },
    }),
    rule('no', {
      says: {
        zh: '限于在京仲裁机构聘请的外籍工作人员',
        en: 'Only foreign staff of arbitration institutions in Beijing',
      },
      cites: [plan('19.8', '仲裁机构聘请的外籍工作人员')],
      when: not(named),
      gives: { eased: false },
    }),
    rule('missing-institution', {
      says: { zh: '限于仲裁机构', en: 'Only arbitration institutions' },
      cites: [plan('19.8', '仲裁机构')],
      when: not(byInstitution),
      gives: { missing: ['institution'] },
    }),
    rule('missing-staff', {
      says: { zh: '限于聘请的外籍工作人员', en: 'Only foreign staff employed' },
      cites: [plan('19.8', '聘请的外籍工作人员')],
      when: foreignStaff.no(),
      gives: { missing: ['staff'] },
    }),
    rule('missing-beijing', {
      says: { zh: '方案支持的是在京仲裁机构', en: 'The plan speaks of Beijing' },
      cites: [plan('19.8'), plan('19.4', '在京发展')],
      when: not(workPlace.is('beijing')),
      gives: { missing: ['beijing'] },
    }),
    rule('office', {
      says: { zh: '境外仲裁机构的业务机构须经登记', en: 'Offices of overseas institutions are registered' },
      cites: [cite('beijing-overseas-arbitration-2021', 'whole')],
      when: arbitrationEmployer.is('overseas-office'),
      gives: { also: ['office-registered'] },
    }),
  ],
  next: {
    '*': {
      zh: '由聘请单位向北京市出入境管理部门和司法行政部门询问，并按工作许可准备材料。',
      en: 'The employer asks Beijing’s exit-entry and justice authorities, and prepares the papers for a work permit.',
    },
  },
})

/**
 * Measure 11.8. A pilot of exporting low-orbit satellites by private firms. The plan supports it and no document
 * followed, so that the pilot itself has no procedure; the export control of dual-use items applies beside it.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all, not } from '../../rules/expression.ts'
import { givesChoice, givesList, givesTerm, needsRules, workingDays } from '../../rules/outcome.ts'
import { inDemonstrationZone, registeredIn } from '../vocabulary/common.ts'
import { lowOrbitSatellite, privateEnterprise, underExportControl } from '../vocabulary/satellite-export.ts'

export const satelliteExport = decision({
  id: 'trade.satellite-export',
  name: { zh: '低轨卫星出口试点', en: 'Pilot export of low-orbit satellites' },
  question: { zh: '企业能参加低轨卫星出口试点吗？', en: 'May the firm take part in the pilot of satellite exports?' },
  measures: ['11.8'],
  since: '2023-11-18',
  asks: [registeredIn, privateEnterprise, lowOrbitSatellite, underExportControl],
  gives: {
    pilot: givesChoice({
      name: { zh: '出口试点', en: 'the pilot' },
      options: { 'not-covered': { zh: '不在试点范围', en: 'outside the pilot' } },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        beijing: { zh: '企业不在北京', en: 'the firm is not in Beijing' },
        private: { zh: '不是民营企业', en: 'not a private firm' },
        satellite: { zh: '出口的不是低轨卫星', en: 'not a low-orbit satellite' },
      },
    }),
    licenceTime: givesTerm({
      name: { zh: '两用物项出口许可审查', en: 'review of the dual-use export licence' },
      optional: true,
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'dual-use-licence': {
          zh: '属于管制的两用物项的，不论是否试点，出口前须取得出口许可',
          en: 'a controlled dual-use item needs an export licence before it leaves, in the pilot or not',
        },
      },
    }),
  },
  answer: 'pilot',
  closed: ['not-covered'],
  rules: [
    rule('plan', {
      says: {
        zh: '支持开展民营企业低轨卫星出口业务试点',
        en: 'A pilot of satellite exports by private firms is supported',
      },
      cites: [plan('11.8')],
      when: all(inDemonstrationZone, privateEnterprise.yes(), lowOrbitSatellite.yes()),
      gives: {
        pilot: needsRules(
          '属于试点支持的对象；试点的条件和程序未检得，向市商务主管部门咨询',
          'It is what the pilot supports; no conditions or procedure of the pilot were found: ask the commerce authority',
        ),
      },
    }),
    rule('not-covered', {
      says: { zh: '条件不齐的，不在试点范围', en: 'Where a condition is missing, outside the pilot' },
      cites: [plan('11.8')],
      gives: { pilot: 'not-covered' },
      otherwise: true,
    }),
    rule('missing-beijing', {
      says: { zh: '方案在北京试点', en: 'The pilot is in Beijing' },
      cites: [plan('11.8')],
      when: not(inDemonstrationZone),
      gives: { missing: ['beijing'] },
    }),
    rule('missing-private', {
      says: { zh: '限民营企业', en: 'Private firms only' },
      cites: [plan('11.8', '民营企业')],
      when: privateEnterprise.no(),
      gives: { missing: ['private'] },
    }),
    rule('missing-satellite', {
      says: { zh: '限低轨卫星', en: 'Low-orbit satellites only' },
      cites: [plan('11.8', '低轨卫星')],
      when: lowOrbitSatellite.no(),
      gives: { missing: ['satellite'] },
    }),
    rule('dual-use-licence', {
      says: {
        zh: '两用物项须出口许可，45 个工作日内审查（鉴别、专家、实地核查不计）',
        en: 'Dual-use items need a licence, reviewed in 45 working days; identification, experts and site checks not counted',
      },
      cites: [cite('export-control-2024', '17'), cite('export-control-2024', '15')],
      when: underExportControl.yes(),
      gives: { licenceTime: workingDays(45), also: ['dual-use-licence'] },
    }),
  ],
  next: {
    'not-covered': {
      zh: '按一般出口办理；属于两用物项的，先申请出口许可。',
      en: 'Export in the ordinary way; apply for a licence first where the item is dual-use.',
    },
  },
})

/**
 * Measure 2.1. Clinics opened by physicians from abroad and from Hong Kong, Macao and Taiwan. A clinic is filed, and its
 * person in charge must be registered in China with five years of clinical work since. A foreigner who meets that still
 * meets the negative list (medical institutions: joint ventures only). The plan supports foreigners' clinics in Beijing;
 * no detailed rules of Beijing were found.
 */
import { cite, plan } from '../../law/cite.ts'
import { decision, rule } from '../../rules/decision.ts'
import { all } from '../../rules/expression.ts'
import { givesChoice, givesList, needsRules, notApplicable } from '../../rules/outcome.ts'
import { inDemonstrationZone, inFreeTradeZone, registeredIn } from '../vocabulary/common.ts'
import {
  clinicalYearsAfterRegistration,
  openingClinic,
  physicianFrom,
  physicianRegistration,
} from '../vocabulary/overseas-physician.ts'

const overseas = all(openingClinic.yes(), physicianFrom.isNot('mainland'))
const mayBeInCharge = all(physicianRegistration.is('chinese-licence'), clinicalYearsAfterRegistration.atLeast(5))
const foreigner = all(openingClinic.yes(), physicianFrom.is('foreign'), mayBeInCharge)

export const overseasPhysicianClinic = decision({
  id: 'health.overseas-physician-clinic',
  name: { zh: '外籍及港澳台医生开诊所', en: 'Clinics opened by overseas physicians' },
  question: {
    zh: '外籍或者港澳台医生可以自己开诊所吗？',
    en: 'May a physician from abroad, Hong Kong, Macao or Taiwan open a clinic?',
  },
  measures: ['2.1'],
  since: '2022-12-20',
  asks: [openingClinic, physicianFrom, registeredIn, physicianRegistration, clinicalYearsAfterRegistration],
  gives: {
    clinic: givesChoice({
      name: { zh: '开设诊所', en: 'opening the clinic' },
      options: {
        open: { zh: '可以开设，办理诊所备案', en: 'may be opened, by filing' },
        'joint-venture': {
          zh: '只能以合资形式开设（本人可任主要负责人）',
          en: 'only as a joint venture, in which the physician may be the person in charge',
        },
        'not-open': { zh: '不能任主要负责人开设', en: 'not with this physician in charge' },
      },
    }),
    missing: givesList({
      name: { zh: '不满足的条件', en: 'conditions not met' },
      options: {
        licence: { zh: '没有中国执业医师资格和注册', en: 'not qualified and registered as a physician in China' },
        'five-years': { zh: '注册后临床工作不满 5 年', en: 'less than five years of clinical work since registration' },
      },
    }),
    also: givesList({
      name: { zh: '同时须知', en: 'also to note' },
      options: {
        'joint-venture-possible': {
          zh: '细则出台前，合资开设诊所的路仍在',
          en: 'until detailed rules come, a joint-venture clinic remains possible',
        },
        'ftz-list': {
          zh: '自贸试验区内适用另一份负面清单（27 项），逐项文字未收录，办理前请核对医疗机构一项',
          en: 'inside the pilot free trade zone another list of 27 entries applies; its wording is not held here, so check its entry on medical institutions',
        },
        cepa: {
          zh: '港澳依 CEPA、台湾依有关规定办理，单独优惠纳入 CEPA 框架',
          en: 'Hong Kong and Macao go by CEPA, Taiwan by its own provisions',
        },
        'short-term-at-host': {
          zh: '短期行医注册有效期不超过 1 年，不能据以任诊所主要负责人',
          en: 'short-term registration lasts at most a year and does not make the holder a person in charge',
        },
      },
    }),
  },
  answer: 'clinic',
  closed: ['not-open'],
  // The negative list (2021, 2024) holds foreigners to joint ventures: “限于合资”.
  better: ['open', 'joint-venture'],
  // Measure 2.1 opens.
  neverWorse: true,
  // Five years in practice after registration are a least.
  moreNeverHarms: [clinicalYearsAfterRegistration],
  rules: [
    rule('not-a-clinic', {
      says: { zh: '方案这一条只及于诊所', en: 'The clause covers clinics only' },
      cites: [cite('medical-institutions-2022', '9'), plan('2.1', '在京开设诊所')],
      when: openingClinic.no(),
      gives: {
        clinic: notApplicable(
          '不是诊所：其他医疗机构须设置批准和执业登记，不适用本条',
          'Not a clinic: other medical institutions need approval and registration; this measure does not apply',
        ),
      },
    }),
    rule('mainland', {
      says: { zh: '只及于外籍及港澳台医生', en: 'Only physicians from overseas' },
      cites: [cite('clinic-filing-2022', 'head'), plan('2.1', '外籍及港澳台医生')],
      when: all(openingClinic.yes(), physicianFrom.is('mainland')),
      gives: {
        clinic: notApplicable(
          '内地医师按诊所备案的一般规定办理，不适用本条',
          'Mainland physicians file a clinic in the ordinary way; this measure does not apply',
        ),
      },
    }),
    rule('hk-macao-taiwan', {
      says: {
        zh: '港澳台医师取得内地医师资格的，可以开诊所',
        en: 'Physicians from Hong Kong, Macao and Taiwan with a mainland qualification may open a clinic',
      },
      cites: [cite('foreign-physicians-1992', 'hk-macao-taiwan'), cite('clinic-filing-2022', 'head')],
      when: all(openingClinic.yes(), physicianFrom.is('hk-macao', 'taiwan'), mayBeInCharge),
      gives: { clinic: 'open', also: ['cepa'] },
    }),
    rule('joint-venture-2021', {
      says: {
        zh: '负面清单（2021 年版）：医疗机构限于合资',
        en: 'Negative list 2021: medical institutions only jointly',
      },
      cites: [cite('negative-list-2021', 'list.24')],
      endPublished: '2024-09-08',
      when: foreigner,
      gives: { clinic: 'joint-venture' },
    }),
    rule('joint-venture-2024', {
      says: {
        zh: '负面清单（2024 年版）：医疗机构限于合资',
        en: 'Negative list 2024: medical institutions only jointly',
      },
      cites: [cite('negative-list-2024', 'list.22')],
      when: foreigner,
      gives: { clinic: 'joint-venture' },
    }),
    rule('plan-foreigner', {
      says: {
        zh: '支持符合条件的外籍医生在京开设诊所；细则未检得',
        en: 'Foreign physicians’ clinics in Beijing are supported; no detailed rules were found',
      },
      cites: [plan('2.1')],
      when: all(foreigner, inDemonstrationZone),
      gives: {
        clinic: needsRules(
          '主要负责人条件已满足；外籍医生不经合资自己开设，方案支持，但负面清单仍限于合资，落地细则未检得',
          'The conditions for the person in charge are met. The plan supports a foreigner’s own clinic, but the negative list still asks for a joint venture and no detailed rules were found',
        ),
        also: ['joint-venture-possible'],
      },
      over: ['joint-venture-2021', 'joint-venture-2024'],
    }),
    rule('pilots-2025', {
      says: {
        zh: '2025 年起这一措施扩到其他试点城市；各地细则未收录',
        en: 'In 2025 the measure was extended to other pilot cities; their rules are not held here',
      },
      cites: [cite('services-pilots-2025', 'clinics'), cite('services-pilots-2025', 'areas')],
      when: all(foreigner, registeredIn.is('services-pilot-2025', 'shenzhen')),
      gives: {
        clinic: needsRules(
          '主要负责人条件已满足；试点城市支持外籍医生开诊所，当地细则未收录，负面清单仍限于合资',
          'The conditions for the person in charge are met. The pilot city supports it, but its rules are not held here and the negative list still asks for a joint venture',
        ),
        also: ['joint-venture-possible'],
      },
      over: ['joint-venture-2021', 'joint-venture-2024'],
    }),
    rule('not-open', {
      says: {
        zh: '主要负责人须为中国执业医师，注册后临床满 5 年',
        en: 'The person in charge must be registered in China with five years of clinical work',
      },
      cites: [cite('clinic-filing-2022', 'head')],
      gives: { clinic: 'not-open' },
      otherwise: true,
    }),
    rule('missing-licence', {
      says: { zh: '须有中国执业医师资格和注册', en: 'A Chinese qualification and registration is needed' },
      cites: [cite('clinic-filing-2022', 'head')],
      when: all(overseas, physicianRegistration.isNot('chinese-licence')),
      gives: { missing: ['licence'] },
    }),
    rule('missing-years', {
      says: { zh: '注册后临床须满 5 年', en: 'Five years of clinical work are needed' },
      cites: [cite('clinic-filing-2022', 'head')],
      when: all(overseas, physicianRegistration.is('chinese-licence'), clinicalYearsAfterRegistration.lessThan(5)),
      gives: { missing: ['five-years'] },
    }),
    rule('short-term', {
      says: { zh: '短期行医注册不超过 1 年', en: 'Short-term registration lasts at most a year' },
      cites: [cite('foreign-physicians-1992', 'registration')],
      when: all(overseas, physicianRegistration.is('short-term')),
      gives: { also: ['short-term-at-host'] },
    }),
    rule('ftz-list', {
      says: { zh: '自贸试验区适用另一份清单', en: 'The free trade zone has a list of its own' },
      cites: [cite('negative-list-ftz-2021', 'area')],
      when: all(foreigner, inFreeTradeZone),
      gives: { also: ['ftz-list'] },
    }),
  ],
  next: {
    open: {
      zh: '带上医师资格、执业注册和临床年限的证明，向卫生健康主管部门办理诊所备案。',
      en: 'File the clinic with the health authority, with proof of qualification, registration and years of clinical work.',
    },
    'joint-venture': {
      zh: '与中方合资设立，由本人或者其他符合条件的医师任主要负责人，办理诊所备案。',
      en: 'Set it up with a Chinese partner, with this or another qualified physician in charge, and file the clinic.',
    },
    'not-open': {
      zh: '先取得中国医师资格、注册并积累年限；港澳台医师可申请认定内地医师资格。',
      en: 'First qualify, register and work the years in China; physicians from Hong Kong, Macao and Taiwan can apply for recognition.',
    },
  },
})

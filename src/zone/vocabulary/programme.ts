import { choice, date, yesNo } from '../../rules/fact.ts'

/** An instrument set beside the plan, and a preference for Hong Kong and Macao set beside it. */

export const instrumentsDiffer = yesNo('instrumentsDiffer', {
  name: { zh: '与方案的规定不一致', en: 'it differs from the plan' },
  denied: { zh: '与方案的规定没有不一致', en: 'it does not differ from the plan' },
  question: { zh: '就这一事项，它与方案的规定是否不一致？', en: 'Does it differ from the plan on the matter in hand?' },
})

export const comparedInstrument = choice('comparedInstrument', {
  name: { zh: '与方案相比的文件', en: 'instrument compared with the plan' },
  question: { zh: '与方案相比的是哪一种文件？', en: 'Which kind of instrument is compared with the plan?' },
  options: {
    'beijing-services-plan': {
      zh: '国务院批准的北京市服务业扩大开放综合试点、综合示范区方案',
      en: 'a plan for Beijing’s services-opening pilot or demonstration zone, approved by the State Council',
    },
    law: { zh: '法律', en: 'a law' },
    'administrative-regulation': { zh: '行政法规', en: 'an administrative regulation' },
    'state-council-document': { zh: '其他国务院文件', en: 'another State Council document' },
    'approved-rule': {
      zh: '经国务院批准的部门规章',
      en: 'a departmental rule approved by the State Council',
    },
    'departmental-pilot': {
      zh: '国务院部门部署的扩大开放试点',
      en: 'an opening pilot of a department of the State Council',
    },
    'departmental-rule': {
      zh: '其他部门规章、部门规范性文件',
      en: 'another departmental rule or document',
    },
    'local-regulation': { zh: '北京市地方性法规', en: 'a local regulation of Beijing' },
    'local-document': { zh: '北京市地方规范性文件', en: 'a local document of Beijing' },
    cepa: { zh: '内地与港澳的 CEPA', en: 'CEPA with Hong Kong or Macao' },
  },
})

export const comparedInForceFrom = date('comparedInForceFrom', {
  name: { zh: '该文件的施行日', en: 'first day of that instrument' },
  question: { zh: '该文件从哪一天起施行？', en: 'From which day is that instrument in force?' },
  help: { zh: '没有写明施行日的，用成文日。', en: 'If it names no such day, give the day of signing.' },
})

export const adjustedByProcedure = yesNo('adjustedByProcedure', {
  name: { zh: '已按规定程序暂时调整实施', en: 'it has been suspended by the procedure laid down' },
  denied: { zh: '没有按规定程序暂时调整实施', en: 'it has not been suspended by the procedure laid down' },
  question: {
    zh: '该规定是否已按规定程序在北京暂时调整实施？',
    en: 'Has the provision been suspended in Beijing by the procedure laid down?',
  },
})

export const pilotOpensWider = yesNo('pilotOpensWider', {
  name: { zh: '试点比方案开放得更宽', en: 'the pilot opens wider than the plan' },
  denied: { zh: '试点不比方案开放得更宽', en: 'the pilot opens no wider than the plan' },
  question: {
    zh: '就这一事项，试点是否比方案开放得更宽？',
    en: 'Does the pilot open wider than the plan on this matter?',
  },
})

export const cepaTreatment = choice('cepaTreatment', {
  name: { zh: 'CEPA 的待遇', en: 'treatment under CEPA' },
  question: {
    zh: '就这一事项，CEPA 给予的待遇与方案相比如何？',
    en: 'How does CEPA treat this matter beside the plan?',
  },
  options: {
    better: { zh: '比方案更优', en: 'better than the plan' },
    same: { zh: '与方案相同', en: 'the same as the plan' },
    worse: { zh: '不如方案', en: 'less than the plan' },
    none: { zh: 'CEPA 没有规定', en: 'CEPA is silent on it' },
  },
})

import { choice, yesNo } from '../../rules/fact.ts'

/** The dispute, and what the parties have agreed. */

export const disputeKind = choice('disputeKind', {
  name: { zh: '争议的性质', en: 'nature of the dispute' },
  question: {
    zh: '是商事争议还是对行政行为不服？',
    en: 'Is it a commercial dispute, or one over an administrative act?',
  },
  options: {
    commercial: { zh: '商事争议', en: 'a commercial dispute' },
    administrative: { zh: '对行政行为不服', en: 'a dispute over an administrative act' },
  },
})

export const foreignRelatedDispute = yesNo('foreignRelatedDispute', {
  name: { zh: '争议具有涉外因素', en: 'the dispute is foreign-related' },
  denied: { zh: '争议没有涉外因素', en: 'the dispute is not foreign-related' },
  question: { zh: '争议是否具有涉外因素？', en: 'Is the dispute foreign-related?' },
})

export const arbitrationAgreement = choice('arbitrationAgreement', {
  name: { zh: '仲裁协议', en: 'arbitration agreement' },
  question: { zh: '双方有没有仲裁协议？', en: 'Is there an arbitration agreement?' },
  options: {
    written: { zh: '有书面仲裁协议', en: 'one in writing' },
    implied: {
      zh: '没有书面协议，一方主张有，另一方未否认',
      en: 'none in writing; one party claims one, the other does not deny it',
    },
    none: { zh: '没有', en: 'none' },
  },
})

export const mediationAgreed = yesNo('mediationAgreed', {
  name: { zh: '双方自愿先行调解', en: 'both parties are willing to mediate first' },
  denied: { zh: '并非双方都自愿先行调解', en: 'not both parties are willing to mediate first' },
  question: { zh: '双方是否自愿先行调解？', en: 'Are both parties willing to mediate first?' },
})

export const reviewComesFirst = yesNo('reviewComesFirst', {
  name: { zh: '属于复议前置的事项', en: 'a matter in which reconsideration comes first' },
  denied: { zh: '不属于复议前置的事项', en: 'no matter in which reconsideration comes first' },
  question: {
    zh: '是否属于应当先申请行政复议的事项？',
    en: 'Is it a matter that must go to administrative reconsideration first?',
  },
  help: {
    zh: '包括未履行法定职责、不公开政府信息等（行政复议法第二十三条）。',
    en: 'Among them: a duty not performed, government information withheld (Reconsideration Law, article 23).',
  },
})

export const reviewDecided = yesNo('reviewDecided', {
  name: { zh: '已经收到行政复议决定', en: 'a reconsideration decision has been received' },
  denied: { zh: '还没有行政复议决定', en: 'no reconsideration decision yet' },
  question: { zh: '是否已经收到行政复议决定？', en: 'Has a decision on reconsideration been received?' },
})

export const lawPointedTo = choice('lawPointedTo', {
  name: { zh: '应当适用的法律', en: 'law pointed to' },
  question: {
    zh: '依当事人选择或者冲突规范，指向哪国法律？',
    en: 'To which law do the choice or the conflict rules point?',
  },
  options: {
    chinese: { zh: '中国法', en: 'Chinese law' },
    'foreign-chosen': { zh: '当事人选择的外国法', en: 'foreign law, chosen by the parties' },
    'foreign-by-rule': { zh: '没有选择，依法律规定适用外国法', en: 'foreign law, by the rules and not by choice' },
  },
})

export const chosenLawProvided = yesNo('chosenLawProvided', {
  name: { zh: '当事人已提供所选的法律', en: 'the parties have provided the law chosen' },
  denied: { zh: '当事人没有提供所选的法律', en: 'the parties have not provided the law chosen' },
  question: { zh: '当事人是否已提供所选择的外国法律？', en: 'Have the parties provided the foreign law they chose?' },
})

export const foreignLawAscertained = yesNo('foreignLawAscertained', {
  name: { zh: '外国法律已经查明，并有规定', en: 'the foreign law is ascertained and has a rule' },
  denied: { zh: '外国法律不能查明', en: 'the foreign law cannot be ascertained' },
  question: { zh: '外国法律能不能查明？', en: 'Can the foreign law be ascertained?' },
})

export const maritimeDispute = yesNo('maritimeDispute', {
  name: { zh: '海事纠纷', en: 'a maritime dispute' },
  denied: { zh: '不是海事纠纷', en: 'no maritime dispute' },
  question: { zh: '是不是海事纠纷？', en: 'Is it a maritime dispute?' },
})

export const partiesRegistered = choice('partiesRegistered', {
  name: { zh: '当事人的设立登记地', en: 'where the parties are registered' },
  question: { zh: '双方都是在哪里设立登记的企业？', en: 'Where are both parties registered?' },
  help: {
    zh: '综合示范区是全北京市；自贸试验区只是其中一部分。双方都须在列，才选第一项。',
    en: 'The demonstration zone is all of Beijing; the free trade zone is a part of it. Choose the first only if both parties fit.',
  },
  options: {
    'free-trade-zones': {
      zh: '双方都在自贸试验区、海南自贸港或国家规定的其他区域',
      en: 'both in a pilot free trade zone, the Hainan free trade port or another area set by the state',
    },
    'demonstration-zone': {
      zh: '至少一方只在北京综合示范区，不在自贸试验区',
      en: 'at least one only in the Beijing demonstration zone, outside the free trade zone',
    },
    elsewhere: { zh: '至少一方在其他地方', en: 'at least one elsewhere' },
    'not-firms': { zh: '至少一方不是企业', en: 'at least one is not a firm' },
  },
})

export const arbitrationEmployer = choice('arbitrationEmployer', {
  name: { zh: '聘请单位', en: 'employer' },
  question: { zh: '由哪一种单位聘请？', en: 'Which kind of body is the employer?' },
  options: {
    'beijing-institution': { zh: '在京仲裁机构', en: 'an arbitration institution in Beijing' },
    'overseas-office': {
      zh: '境外仲裁机构在京登记的业务机构',
      en: 'the registered Beijing office of an overseas arbitration institution',
    },
    mediation: { zh: '商事调解组织', en: 'a commercial mediation body' },
    other: { zh: '其他单位', en: 'another employer' },
  },
})

export const foreignStaff = yesNo('foreignStaff', {
  name: { zh: '聘请的外籍工作人员', en: 'foreign staff that it employs' },
  denied: { zh: '不是聘请的外籍工作人员', en: 'not foreign staff that it employs' },
  question: { zh: '本人是不是该单位聘请的外籍工作人员？', en: 'Is the person foreign staff employed by that body?' },
})

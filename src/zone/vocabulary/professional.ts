/** Facts about people from overseas who practise a profession here. */
import { choice, yesNo } from '../../rules/fact.ts'

export const adviceOn = choice('adviceOn', {
  name: { zh: '咨询业务', en: 'what the advice is on' },
  question: { zh: '打算从事哪一种咨询业务？', en: 'What will the person advise on?' },
  options: {
    securities: { zh: '证券投资咨询', en: 'investment in securities' },
    futures: { zh: '期货交易咨询', en: 'trade in futures' },
    other: { zh: '其他', en: 'something else' },
  },
})

export const chineseNational = yesNo('chineseNational', {
  given: true,
  name: { zh: '具有中国国籍', en: 'a Chinese national' },
  denied: { zh: '不具有中国国籍', en: 'not a Chinese national' },
  question: { zh: '本人是否具有中国国籍？', en: 'Is the person a Chinese national?' },
})

export const universityEducated = yesNo('universityEducated', {
  name: { zh: '大学本科以上学历', en: 'university-educated, bachelor’s level or above' },
  denied: { zh: '没有大学本科以上学历', en: 'not university-educated to bachelor’s level' },
  question: {
    zh: '是否具有大学本科以上学历？',
    en: 'Has the person a university education to bachelor’s level or above?',
  },
})

export const otherAdviserConditions = yesNo('otherAdviserConditions', {
  name: { zh: '符合咨询人员的其他条件', en: 'the other conditions for advisers are met' },
  denied: { zh: '不符合咨询人员的其他条件', en: 'the other conditions for advisers are not met' },
  question: {
    zh: '是否符合《证券、期货投资咨询管理暂行办法》第十三条的其他条件？',
    en: 'Does the person meet the other conditions of article 13 of the Interim Measures on Securities and Futures Investment Advice?',
  },
  help: {
    zh: '其他条件未逐项收录，以办法原文和证券监督管理机构的答复为准。',
    en: 'They are not held here one by one; the text of the measures and the regulator’s answer decide.',
  },
})

export const qualificationListing = choice('qualificationListing', {
  name: { zh: '境外职业资格与认可目录', en: 'the overseas qualification and the catalogue' },
  question: {
    zh: '持有的境外职业资格证书是否列入北京当时有效的认可目录？',
    en: 'Is the overseas qualification in the Beijing catalogue in force at the time?',
  },
  help: {
    zh: '目录逐项内容未收录，请对照公布的目录；2024 年起的目录另标“高认可”“急需”。',
    en: 'The entries are not held here: compare the published catalogue. Since 2024 it also marks “highly recognised” and “urgently needed”.',
  },
  options: {
    listed: { zh: '列入，没有另外标注', en: 'in it, with no further mark' },
    'highly-recognised': { zh: '列入，标注高认可', en: 'in it, marked highly recognised' },
    'urgently-needed': { zh: '列入，标注急需', en: 'in it, marked urgently needed' },
    'not-listed': { zh: '没有列入', en: 'not in it' },
  },
})

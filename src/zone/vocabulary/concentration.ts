import { choice, money, yesNo } from '../../rules/fact.ts'

export const concentrationKind = choice('concentrationKind', {
  name: { zh: '交易的性质', en: 'nature of the deal' },
  question: {
    zh: '这项交易使谁取得对其他经营者的控制权？',
    en: 'How does the deal give control over another undertaking?',
  },
  help: {
    zh: '合并、取得控制权或者能够施加决定性影响的，才是经营者集中。',
    en: 'Only a merger, or gaining control or decisive influence, is a concentration.',
  },
  options: {
    merger: { zh: '经营者合并', en: 'undertakings merge' },
    acquisition: { zh: '通过取得股权或者资产取得控制权', en: 'control through shares or assets' },
    agreement: {
      zh: '通过合同等方式取得控制权或者能够施加决定性影响',
      en: 'control or decisive influence by contract or other means',
    },
    'within-group': {
      zh: '同一集团内部重组，交易前后由同一经营者控制',
      en: 'reorganisation within a group, the same undertaking in control before and after',
    },
    'no-control': { zh: '不取得控制权，也不能施加决定性影响', en: 'neither control nor decisive influence is gained' },
  },
})

const lastYear = {
  zh: '上一会计年度，人民币元；同一集团合并计算，集团内部交易不计。',
  en: 'Last financial year, in yuan; a group counts as one, sales within it are left out.',
}

export const worldwideTurnover = money('worldwideTurnover', {
  name: { zh: '全球营业额合计', en: 'combined worldwide turnover' },
  question: {
    zh: '参与集中的所有经营者上一会计年度在全球范围内的营业额合计是多少？',
    en: 'What was the combined worldwide turnover of all undertakings concerned last year?',
  },
  help: lastYear,
})

export const turnoverInChina = money('turnoverInChina', {
  name: { zh: '中国境内营业额合计', en: 'combined turnover in China' },
  question: {
    zh: '参与集中的所有经营者上一会计年度在中国境内的营业额合计是多少？',
    en: 'What was their combined turnover in China last year?',
  },
  help: lastYear,
})

/** "At least two undertakings each above X" is exactly "the second largest is above X". */
export const secondTurnoverInChina = money('secondTurnoverInChina', {
  name: { zh: '中国境内营业额第二大者的营业额', en: 'turnover in China of the second largest undertaking' },
  question: {
    zh: '参与集中的经营者中，中国境内营业额排第二的是多少？',
    en: 'Of the undertakings concerned, what was the second largest turnover in China?',
  },
  help: lastYear,
})

export const askedToNotify = yesNo('askedToNotify', {
  name: { zh: '反垄断执法机构已要求申报', en: 'the anti-monopoly authority has asked for a notification' },
  denied: { zh: '反垄断执法机构没有要求申报', en: 'the anti-monopoly authority has not asked for a notification' },
  question: {
    zh: '国务院反垄断执法机构是否已书面要求申报这项集中？',
    en: 'Has the anti-monopoly authority asked in writing for this concentration to be notified?',
  },
})

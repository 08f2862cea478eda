import { choice, yesNo } from '../../rules/fact.ts'

/** Who comes, on which visa, and what for. */

export const visaClass = choice('visaClass', {
  name: { zh: '签证种类', en: 'class of visa' },
  question: { zh: '申请哪一种签证？', en: 'Which class of visa is asked for?' },
  options: {
    R: { zh: 'R 字（人才）', en: 'R, talent' },
    K: { zh: 'K 字（外国青年科技人才）', en: 'K, young talent in science and technology' },
    F: { zh: 'F 字（交流、访问、考察）', en: 'F, exchanges and visits' },
    M: { zh: 'M 字（商业贸易）', en: 'M, trade' },
    Z: { zh: 'Z 字（工作）', en: 'Z, work' },
  },
})

export const visaConditionsMet = yesNo('visaConditionsMet', {
  name: { zh: '符合该类签证的条件', en: 'the conditions of that class are met' },
  denied: { zh: '不符合该类签证的条件', en: 'the conditions of that class are not met' },
  question: { zh: '是否符合该类签证的条件？', en: 'Are the conditions of that class of visa met?' },
  help: {
    zh: '以签证机关和主管部门的认定为准，如 R 字签证所要求的人才认定、Z 字签证所要求的工作许可。',
    en: 'As the visa authority and its partners see it: for an R visa that the person counts as talent, for a Z visa the work permit.',
  },
})

export const zhongguancunExpert = yesNo('zhongguancunExpert', {
  name: { zh: '属于中关村外籍专家', en: 'it is an overseas expert of Zhongguancun' },
  denied: { zh: '不属于中关村外籍专家', en: 'it is no overseas expert of Zhongguancun' },
  question: {
    zh: '是否属于中关村国际人才出入境便利措施所指的外籍专家？',
    en: 'Is the person an overseas expert under the exit-entry measures for Zhongguancun?',
  },
})

export const shortResearchVisit = yesNo('shortResearchVisit', {
  name: { zh: '短期来华科研等', en: 'a short visit for research or the like' },
  denied: { zh: '不是短期来华科研等', en: 'no short visit for research or the like' },
  question: { zh: '是不是短期来华科研等？', en: 'Is it a short visit for research or the like?' },
})

export const foreignExpert = yesNo('foreignExpert', {
  name: { zh: '是外籍专家', en: 'it is a foreign expert' },
  denied: { zh: '不是外籍专家', en: 'it is no foreign expert' },
  question: { zh: '本人是不是外籍专家？', en: 'Is the person a foreign expert?' },
  help: {
    zh: '方案没有写明如何认定；可参照外国人来华工作分类。',
    en: 'The plan does not say how one is recognised; the classification for work permits is a guide.',
  },
})

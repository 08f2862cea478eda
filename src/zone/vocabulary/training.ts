/** Facts about a training institution that an investor means to set up. */
import { choice, yesNo } from '../../rules/fact.ts'

export const trainingSubject = choice('trainingSubject', {
  name: { zh: '办学内容', en: 'what is taught' },
  question: { zh: '打算举办哪一种教育或者培训？', en: 'Which kind of education or training will it offer?' },
  options: {
    'vocational-skills': { zh: '职业技能培训', en: 'vocational skills training' },
    'pre-or-post-compulsory': {
      zh: '学前、普通高中或者高等教育',
      en: 'pre-school, senior secondary or higher education',
    },
    compulsory: { zh: '义务教育', en: 'compulsory education' },
    religious: { zh: '宗教教育', en: 'religious education' },
    other: { zh: '其他培训', en: 'other training' },
  },
})

export const trainingForProfit = yesNo('trainingForProfit', {
  name: { zh: '经营性（营利性）机构', en: 'it is run for profit' },
  denied: { zh: '非经营性机构', en: 'it is not run for profit' },
  question: { zh: '机构是否为经营性（营利性）？', en: 'Is the institution run for profit?' },
})

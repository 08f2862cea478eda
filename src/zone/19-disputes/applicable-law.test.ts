import { describe } from 'vitest'
import { examples, proves } from '../cases.ts'
import { applicableLaw } from './applicable-law.ts'

const chosen = {
  foreignRelatedDispute: true,
  lawPointedTo: 'foreign-chosen',
  chosenLawProvided: true,
  foreignLawAscertained: true,
}
const on = '2023-11-18'

describe('涉外纠纷的法律适用 law applied to a foreign-related dispute', () => {
  examples(applicableLaw, [
    {
      case: '当事人选择外国法，已提供并查明',
      on,
      facts: chosen,
      gives: { law: 'foreign', finder: 'parties', also: ['platform'] },
    },
    { case: '方案前一日：没有平台的说明', on: '2023-11-17', facts: chosen, gives: { law: 'foreign', also: null } },
    { case: '法律适用法施行首日', on: '2011-04-01', facts: chosen, gives: { law: 'foreign' } },
    {
      case: '选择外国法而未提供，仍被查明',
      on,
      facts: { ...chosen, chosenLawProvided: false },
      gives: { law: 'foreign', also: ['platform', 'provide-it'] },
    },
    {
      case: '选择外国法，查不明：中国法',
      on,
      facts: { ...chosen, chosenLawProvided: false, foreignLawAscertained: false },
      gives: { law: 'chinese', finder: 'parties' },
      by: ['not-ascertained'],
    },
    {
      case: '没有选择，依规定适用外国法，由法院等查明',
      on,
      facts: { ...chosen, lawPointedTo: 'foreign-by-rule' },
      gives: { law: 'foreign', finder: 'forum' },
    },
    {
      case: '没有选择，查不明：中国法',
      on,
      facts: { ...chosen, lawPointedTo: 'foreign-by-rule', foreignLawAscertained: false },
      gives: { law: 'chinese', finder: 'forum' },
    },
    {
      case: '指向中国法',
      on,
      facts: { ...chosen, lawPointedTo: 'chinese' },
      gives: { law: 'chinese', finder: null, also: null },
      by: ['chinese'],
    },
    {
      case: '没有涉外因素',
      on,
      facts: { ...chosen, foreignRelatedDispute: false },
      gives: { law: 'not-applicable', finder: null },
    },
  ])
  proves(applicableLaw)
})

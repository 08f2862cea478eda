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
      case: '争议具有涉外因素、应当适用的法律为当事人选择的外国法、外国法律已经查明，并有规定、当事人没有提供所选的法律，施行之日：外国法',
      on: '2011-04-01',
      facts: { ...chosen, chosenLawProvided: false },
      gives: { law: 'foreign', finder: 'parties', also: ['provide-it'] },
      by: ['ascertained'],
    },
    {
      case: '选择外国法而未提供，仍被查明，但争议没有涉外因素：不适用',
      on,
      facts: { ...chosen, chosenLawProvided: false, foreignRelatedDispute: false },
      gives: { law: 'not-applicable', also: null },
      by: ['domestic'],
    },
    {
      case: '选择外国法而未提供，仍被查明，但应当适用的法律为没有选择，依法律规定适用外国法：外国法',
      on,
      facts: { ...chosen, chosenLawProvided: false, lawPointedTo: 'foreign-by-rule' },
      gives: { law: 'foreign', also: ['platform'] },
      by: ['ascertained'],
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
      case: '争议具有涉外因素、应当适用的法律为没有选择，依法律规定适用外国法、外国法律已经查明，并有规定，施行之日：外国法',
      on: '2011-04-01',
      facts: { ...chosen, lawPointedTo: 'foreign-by-rule' },
      gives: { law: 'foreign', finder: 'forum' },
      by: ['ascertained'],
    },
    {
      case: '没有选择，依规定适用外国法，由法院等查明，但争议没有涉外因素：不适用',
      on,
      facts: { ...chosen, lawPointedTo: 'foreign-by-rule', foreignRelatedDispute: false },
      gives: { law: 'not-applicable', finder: null },
      by: ['domestic'],
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

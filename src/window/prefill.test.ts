/** What is known is not asked again: from the account, the organisation's entry, a licence in words. */
import { expect, test } from 'vitest'
import type { CreditCode } from '../people/credit-code.ts'
import type { OrganisationId, PersonId } from '../people/ids.ts'
import { type Known, prefill } from './prefill.ts'
import { procedure } from './publish.ts'
import { approval } from './story.ts'

const name = (zh: string) => ({ zh, en: zh })
const licence = (claim: string) => ({ licence: 'ruling', claim })
const matter = procedure({
  ...approval,
  form: [
    ...approval.form,
    {
      title: name('已知'),
      facts: [],
      fields: [
        { id: 'contact', name: name('经办人'), kind: 'line', held: 'person.name' },
        { id: 'phone', name: name('电话'), kind: 'line', held: 'person.phone', optional: true },
        { id: 'code', name: name('代码'), kind: 'line', held: 'organisation.credit-code', optional: true },
        { id: 'goods', name: name('货物'), kind: 'line', held: licence('goods') },
        {
          id: 'kind',
          name: name('种类'),
          kind: 'choice',
          options: { origin: name('原产地'), value: name('价格') },
          held: licence('kind'),
        },
      ],
    },
  ],
})

const known: Known = {
  person: { id: 'li' as PersonId, name: '李敏', email: 'li@huace.example', phone: null, identity: null },
  organisation: {
    id: 'huace' as OrganisationId,
    name: '华测',
    creditCode: '91110105MA01HC23XX' as CreditCode,
    address: '朝阳区',
  },
  licences: [{ kind: 'ruling', name: name('预裁定'), claims: { goods: '茶叶', kind: '原产地' } }],
}
const filled = (given: Partial<Known>) =>
  Object.fromEntries(prefill(matter, 'organisation', { ...known, ...given }).map(({ field, value }) => [field, value]))

test.each<[string, Partial<Known>, object]>([
  ['all that is known', {}, { contact: '李敏', code: '91110105MA01HC23XX', goods: '茶叶', kind: 'origin' }],
  ['a person of their own', { organisation: null }, { contact: '李敏', goods: '茶叶', kind: 'origin' }],
  ['without a licence', { licences: [] }, { contact: '李敏', code: '91110105MA01HC23XX' }],
  [
    'a licence that says what the form does not know',
    { licences: [{ kind: 'ruling', name: name('预裁定'), claims: { kind: '归类' } }] },
    { contact: '李敏', code: '91110105MA01HC23XX' },
  ],
])('%s', (_, given, expected) => expect(filled(given)).toEqual(expected))

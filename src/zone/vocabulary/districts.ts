/** The district as a choice on a form, by the codes of the tree of authorities. */
import { districts } from '../../people/authorities.ts'
import type { Field } from '../../window/procedure.ts'

export const districtField: Field = {
  id: 'district',
  name: { zh: '所在区', en: 'district' },
  kind: 'choice',
  options: Object.fromEntries(districts.map(({ id, name }) => [id, name])),
}

/** Measures 7.1 and 7.3. Rights in data as they are registered, and the data that their holders count among their assets. */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import { partyValue } from '../../registers/party.ts'
import { register } from '../../registers/publish.ts'
import type { Column, EntryChange, FromCase, Value } from '../../registers/register.ts'
import { day, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { dataAct, dataRight, fenOf, type Step, sameNumber, stepOf, written } from '../vocabulary/registration.ts'
import { rightsRegistration } from './rights-registration.ts'

const keeper = authorityId('beijing/government-services')
const key = ['right', 'fingerprint', 'holder'] as const

const keyColumns: readonly Column[] = [
  { id: 'data', name: { zh: '数据名称', en: 'data' }, kind: 'line', searched: true },
  { id: 'right', name: { zh: '权利', en: 'right' }, kind: 'choice', options: dataRight.options },
  { id: 'holder', name: { zh: '权利人', en: 'holder' }, kind: 'party' },
  { id: 'certificate', name: { zh: '登记证书编号', en: 'certificate' }, kind: 'line', searched: true },
  {
    id: 'fingerprint',
    name: { zh: '数据指纹', en: 'fingerprint' },
    help: { zh: '登记时数据文件的 SHA-256。', en: 'SHA-256 of the file of the data as registered.' },
    kind: 'line',
    searched: true,
  },
]

/** The same right over the same data of the same holder; others may hold the same data by a right of their own. */
function keyOf(form: FormValues, holder: Party): readonly Value[] | null {
  const [right, fingerprint] = [written(form, dataRight.id), sameNumber(written(form, 'dataFingerprint')).toLowerCase()]
  return right !== '' && fingerprint !== '' ? [right, fingerprint, partyValue(holder)] : null
}

/** Ends with the day after the last day of the certificate. */
const until = ({ until }: Step): LegalDate | null => (until === null ? null : day(until).add({ days: 1 }))

const common = (form: FormValues, holder: Party, { certificate }: Step) => ({
  data: written(form, 'dataName'),
  right: written(form, dataRight.id),
  holder: partyValue(holder),
  certificate,
  fingerprint: sameNumber(written(form, 'dataFingerprint')).toLowerCase(),
})

/** What a case does to both registers; what is entered is all that differs. */
const following =
  (
    values: (form: FormValues, holder: Party, step: Step) => Readonly<Record<string, Value>> | null,
  ): FromCase['changes'] =>
  (before, after, on): readonly EntryChange[] => {
    const { form, applicant } = after
    const step = stepOf(before, after)
    const key = keyOf(form, applicant)
    const entry = step && values(form, applicant, step)
    if (!step || !key || !entry) return []
    return step.does === 'enters'
      ? [{ do: 'enter', entry: { from: on, until: until(step), values: entry } }]
      : [
          {
            do: 'end',
            key,
            on,
            why: {
              zh: `登记证书 ${step.certificate} 已注销或者撤销`,
              en: `certificate ${step.certificate} was cancelled or revoked`,
            },
          },
        ]
  }

export const dataRights = register({
  id: 'data.rights',
  name: { zh: '数据权属登记簿', en: 'Register of rights in data' },
  says: {
    zh: '谁就哪些数据登记了持有、加工使用或者经营的权利，到什么时候为止。正在公示、可以提出异议的，见公示页。',
    en: 'Who has registered a right to hold, process or operate which data, and until when. What is still open to objection stands on the page of public notices.',
  },
  measures: ['7.1', '7.3'],
  keeper,
  cites: [plan('7.1'), plan('7.3', '数据权属登记'), cite('data-foundations-2022', '3')],
  columns: [
    ...keyColumns,
    { id: 'content', name: { zh: '内容、规模和用途', en: 'content, size and use' }, kind: 'text' },
  ],
  key,
  fromCases: [
    {
      procedure: rightsRegistration.id,
      claims: (form, applicant) => {
        const key = form[dataAct.id] === 'register' ? keyOf(form, applicant) : null
        return key && { key, at: 'dataFingerprint', proof: 'certificate' }
      },
      changes: following((form, holder, step) => ({
        ...common(form, holder, step),
        content: written(form, 'dataContent'),
      })),
    },
  ],
  note: {
    zh: '登记表明谁以什么名义主张权利，不裁决权属争议；期限等规则尚待出台。',
    en: 'An entry shows who claims a right and by what title; it decides no dispute. Rules on its periods are still awaited.',
  },
})

export const dataAssets = register({
  id: 'data.assets',
  name: { zh: '数据资产名录', en: 'Register of data assets' },
  says: {
    zh: '权属已经登记、并经评估列为资产的数据。评估值不公开，由登记机关和权利人查看。',
    en: 'Data whose rights are registered and that were valued as an asset. The value is seen by the registrar and the holder alone.',
  },
  measures: ['7.3'],
  keeper,
  cites: [plan('7.3', '推动完善数据权属登记和数据资产评估机制'), plan('7.3', '探索将数据资产纳入资产管理体系')],
  columns: [
    ...keyColumns,
    {
      id: 'approach',
      name: { zh: '评估方法', en: 'approach' },
      kind: 'choice',
      options: {
        cost: { zh: '成本法', en: 'cost' },
        income: { zh: '收益法', en: 'income' },
        market: { zh: '市场法', en: 'market' },
      },
    },
    { id: 'valuer', name: { zh: '评估机构', en: 'valuer' }, kind: 'line', searched: true },
    { id: 'valuedOn', name: { zh: '评估基准日', en: 'day of the valuation' }, kind: 'date' },
    { id: 'value', name: { zh: '评估值', en: 'value' }, kind: 'money', closed: true },
  ],
  key,
  fromCases: [
    {
      procedure: rightsRegistration.id,
      changes: following((form, holder, step) =>
        form.dataEntersAssets === true
          ? {
              ...common(form, holder, step),
              approach: written(form, 'assetApproach'),
              valuer: written(form, 'assetValuer'),
              valuedOn: written(form, 'assetValuedOn'),
              value: fenOf(written(form, 'assetValue')),
            }
          : null,
      ),
    },
  ],
  note: {
    zh: '列入名录不等于入表：能否确认为会计上的资产，依会计准则。',
    en: 'Being listed here is not recognition in the accounts: that follows the accounting standards.',
  },
})

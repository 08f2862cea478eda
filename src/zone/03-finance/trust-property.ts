/** Measure 3.4. What is held in trust: one live entry an asset, by the constraint of the database; public, but for the settlor. */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { parseCreditCode } from '../../people/credit-code.ts'
import { partyValue } from '../../registers/party.ts'
import { register } from '../../registers/publish.ts'
import type { Column } from '../../registers/register.ts'
import type { FormValues } from '../../window/events.ts'
import { sameNumber, stepOf, trustAssetKind, written, writtenOrNone } from '../vocabulary/registration.ts'
import { trustRegistration } from './trust-registration.ts'

const columns: readonly Column[] = [
  {
    id: 'asset',
    name: { zh: '财产编号', en: 'number of the asset' },
    help: {
      zh: '不动产单元代码；股权为公司的统一社会信用代码加出资证明书编号。',
      en: 'The unit code of real estate; of equity the credit code of the company and the number of the contribution certificate.',
    },
    kind: 'line',
    searched: true,
  },
  { id: 'kind', name: { zh: '种类', en: 'kind' }, kind: 'choice', options: trustAssetKind.options },
  { id: 'name', name: { zh: '坐落或者公司', en: 'place or company' }, kind: 'line', searched: true },
  {
    id: 'title',
    name: { zh: '不动产权证号', en: 'certificate of title' },
    kind: 'line',
    optional: true,
    searched: true,
  },
  { id: 'trust', name: { zh: '信托', en: 'trust' }, kind: 'line', searched: true },
  { id: 'trustee', name: { zh: '受托人', en: 'trustee' }, kind: 'party' },
  { id: 'certificate', name: { zh: '登记证明编号', en: 'certificate' }, kind: 'line', searched: true },
  { id: 'settlor', name: { zh: '委托人', en: 'settlor' }, kind: 'line', closed: true },
]

/** What an asset goes by, however its number is typed; null while it is not filled in. */
export function assetOf(form: FormValues): string | null {
  if (form[trustAssetKind.id] === 'real-estate') return sameNumber(written(form, 'unitCode')) || null
  const code = parseCreditCode(written(form, 'companyCode'))
  const part = sameNumber(written(form, 'contributionNumber'))
  return code.ok && part !== '' ? `${code.value}/${part}` : null
}

export const trustProperty = register({
  id: 'finance.trust-property',
  name: { zh: '信托财产登记簿', en: 'Register of trust property' },
  says: {
    zh: '哪些不动产、股权是信托财产，由谁受托。登记的财产不是受托人自己的财产；同一财产同一时间只有一项有效登记。',
    en: 'Which real estate and equity is held in trust, and by which trustee. What is registered is not the trustee’s own; an asset has one live entry at a time.',
  },
  measures: ['3.4'],
  keeper: authorityId('nfra-beijing'),
  cites: [
    plan('3.4'),
    cite('trust-law-2001', '10'),
    cite('trust-law-2001', '16'),
    cite('beijing-trust-real-estate-2024', 'whole'),
    cite('beijing-trust-equity-2025', 'whole'),
  ],
  columns,
  key: ['asset'],
  fromCases: [
    {
      procedure: trustRegistration.id,
      claims: (form) => {
        const asset = form.trustAct === 'register' ? assetOf(form) : null
        const at = form[trustAssetKind.id] === 'real-estate' ? 'unitCode' : 'contributionNumber'
        return asset === null ? null : { key: [asset], at, proof: 'certificate' }
      },
      changes: (before, after, on) => {
        const step = stepOf(before, after)
        const { form } = after
        const asset = assetOf(form)
        if (step === null || asset === null) return []
        if (step.does === 'ends')
          return [
            {
              do: 'end',
              key: [asset],
              on,
              why: {
                zh: `登记证明 ${step.certificate} 已注销或者撤销`,
                en: `certificate ${step.certificate} was cancelled or revoked`,
              },
            },
          ]
        const kind = written(form, trustAssetKind.id)
        return [
          {
            do: 'enter',
            entry: {
              from: on,
              until: null,
              values: {
                asset,
                kind,
                name: written(form, 'assetName'),
                title: writtenOrNone(form, 'titleNumber'),
                trust: written(form, 'trustName'),
                trustee: partyValue(after.applicant),
                certificate: step.certificate,
                settlor: written(form, 'settlor'),
              },
              cites: [
                kind === 'real-estate'
                  ? cite('beijing-trust-real-estate-2024', 'whole')
                  : cite('beijing-trust-equity-2025', 'whole'),
              ],
            },
          },
        ]
      },
    },
  ],
  note: {
    zh: '收录经本平台登记的信托财产；此前在不动产登记簿、公司登记中载明的，以各登记簿为准。',
    en: 'Holds what was registered here; what was noted before in the registers of real estate and of companies stands there.',
  },
})

/** Measure org.5. What was tried under the plan, or went before it, and was then copied: to the whole city, to other places, to the country. */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { authorityId } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'
import type { Seed } from '../../registers/register.ts'
import { day } from '../../time/dates.ts'

export const reaches = {
  city: { zh: '全市', en: 'the whole city' },
  pilots: { zh: '其他试点地区', en: 'other pilot areas' },
  nation: { zh: '全国', en: 'the whole country' },
} as const

interface Copied {
  readonly measure: string
  readonly practice: string
  readonly practiceEn: string
  readonly origin: string
  readonly reach: keyof typeof reaches
  readonly to: string
  readonly from: string
  readonly by: Citation
}

const copied: readonly Copied[] = [
  {
    measure: '11.2',
    practice: '海关预裁定展期',
    practiceEn: 'Extension of advance rulings',
    origin: '方案',
    reach: 'nation',
    to: '全国',
    from: '2024-05-01',
    by: cite('customs-2024-32', 'window'),
  },
  {
    measure: '13.6',
    practice: '本外币一体化资金池',
    practiceEn: 'Integrated cash pools in renminbi and foreign currency',
    origin: '北京、深圳首批试点',
    reach: 'pilots',
    to: '北京等 10 省市',
    from: cite('cash-pool-2024', 'whole').instrument.inForce.from.toString(),
    by: cite('cash-pool-2024', 'whole'),
  },
  {
    measure: '2.1',
    practice: '外籍及港澳台医生开诊所',
    practiceEn: 'Clinics opened by overseas physicians',
    origin: '方案',
    reach: 'pilots',
    to: '各综合试点地区',
    from: '2025-04-11',
    by: cite('services-pilots-2025', 'clinics'),
  },
  {
    measure: '1.2',
    practice: '取消应用商店、互联网接入等外资股比限制',
    practiceEn: 'Foreign equity caps lifted for app stores and internet access',
    origin: '方案',
    reach: 'pilots',
    to: '大连、宁波、厦门、青岛、深圳、合肥、福州、西安、苏州',
    from: '2025-04-11',
    by: cite('services-pilots-2025', 'telecom'),
  },
  {
    measure: '13.10',
    practice: '外商投资企业再投资免登记',
    practiceEn: 'Domestic reinvestment without registration',
    origin: '方案',
    reach: 'nation',
    to: '全国',
    from: '2025-09-15',
    by: cite('safe-2025-43', 'reinvestment'),
  },
  {
    measure: '13.6',
    practice: '本外币一体化资金池',
    practiceEn: 'Integrated cash pools in renminbi and foreign currency',
    origin: '北京等 10 省市',
    reach: 'nation',
    to: '全国',
    from: '2025-12-26',
    by: cite('pbc-2025-251', 'conditions'),
  },
  {
    measure: '7.7',
    practice: '数据出境负面清单',
    practiceEn: 'Negative list of data exports',
    origin: '北京自贸试验区（2024 版清单）',
    reach: 'city',
    to: '北京全市',
    from: cite('beijing-data-list-2025', 'area').instrument.inForce.from.toString(),
    by: cite('beijing-data-list-2025', 'area'),
  },
]

export const programmePractices = register({
  id: 'programme.practices',
  name: { zh: '复制推广的经验', en: 'Practice that was copied' },
  says: {
    zh: '哪一项措施的做法，自何时起推广到了哪里，依什么。',
    en: 'Which measure’s practice was copied where, since when and by what.',
  },
  measures: ['org.5'],
  keeper: authorityId('mofcom'),
  cites: [plan('org.5', '支持北京总结成熟经验并及时组织推广')],
  columns: [
    { id: 'measure', name: { zh: '措施', en: 'Measure' }, kind: 'line', searched: true },
    { id: 'reach', name: { zh: '推广范围', en: 'How far' }, kind: 'choice', options: reaches },
    { id: 'practice', name: { zh: '做法', en: 'Practice' }, kind: 'line', searched: true },
    {
      id: 'practice-en',
      name: { zh: '英文名称', en: 'In English' },
      kind: 'line',
      optional: true,
      searched: true,
      translates: 'practice',
    },
    { id: 'origin', name: { zh: '源自', en: 'Tried in' }, kind: 'line', searched: true },
    { id: 'to', name: { zh: '推广到', en: 'Copied to' }, kind: 'line', searched: true },
  ],
  key: ['measure', 'reach'],
  seeds: copied
    .map(
      ({ measure, practice, practiceEn, origin, reach, to, from, by }): Seed => ({
        known: by.instrument.published,
        source: by,
        entries: [
          {
            values: { measure, reach, practice, 'practice-en': practiceEn, origin, to },
            from: day(from),
            until: null,
            cites: [plan('org.5', '及时组织推广'), by],
          },
        ],
      }),
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.known, b.known)),
  byKeeper: true,
  note: {
    zh: '只收录后来的文件写明了范围的；文件没有写明源自方案的，此处按内容相同列入。国发〔2025〕12号的 77 条是否包含方案的措施未核，没有列入。',
    en: 'Only where a later instrument says how far it reaches. Where it does not say that it follows the plan, it is listed for being the same in substance. Whether the 77 measures of Guofa 2025 No. 12 include any of the plan’s is not verified, and none is listed.',
  },
})

/**
 * Measure org.6, and point five of the reply: which provision is suspended or adjusted where, by what, since when. What
 * the plan needs and no document was found for is entered as awaited, so that nobody takes it for done.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { authorityId } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'
import type { Entered, Seed } from '../../registers/register.ts'
import { day } from '../../time/dates.ts'

export const standings = {
  suspended: { zh: '已暂时调整', en: 'suspended' },
  'may-ask': { zh: '可以提请', en: 'may be asked for' },
  awaited: { zh: '须调整，未检得文件', en: 'needed; no document was found' },
} as const

const entry = (
  from: string,
  values: {
    readonly provision: string
    readonly place: string
    readonly standing: keyof typeof standings
    readonly becomes: string
    readonly 'becomes-en': string
    readonly measure?: string
  },
  cites: readonly Citation[],
): Entered => ({ values: { measure: null, ...values }, from: day(from), until: null, cites })

const seed = (known: string, source: Citation, entries: readonly Entered[]): Seed => ({
  known: day(known),
  source,
  entries,
})

export const programmeAdjustments = register({
  id: 'programme.adjustments',
  name: { zh: '暂时调整实施的规定', en: 'Provisions suspended or adjusted' },
  says: {
    zh: '哪一部法规的哪一条，在哪里、自何时起、依什么暂时调整实施；方案需要而未检得文件的，写明“须调整，未检得文件”。',
    en: 'Which provision of which instrument is suspended where, since when and by what; what the plan needs and no document was found for is marked so.',
  },
  measures: ['org.6'],
  keeper: authorityId('beijing/government'),
  cites: [plan('org.6'), plan('reply.5', '按规定程序办理')],
  columns: [
    { id: 'provision', name: { zh: '规定', en: 'Provision' }, kind: 'line', searched: true },
    { id: 'place', name: { zh: '地域', en: 'Where' }, kind: 'line', searched: true },
    { id: 'standing', name: { zh: '状况', en: 'Standing' }, kind: 'choice', options: standings },
    { id: 'becomes', name: { zh: '调整的内容', en: 'What changes' }, kind: 'text', searched: true },
    {
      id: 'becomes-en',
      name: { zh: '英文说明', en: 'The same in English' },
      kind: 'text',
      optional: true,
      searched: true,
    },
    {
      id: 'measure',
      name: { zh: '涉及的措施', en: 'Measure concerned' },
      kind: 'line',
      optional: true,
      searched: true,
    },
  ],
  key: ['provision', 'place'],
  seeds: [
    seed('2023-11-23', plan('org.6'), [
      entry(
        '2022-05-25',
        {
          provision: '北京市地方性法规',
          place: '北京市',
          standing: 'may-ask',
          becomes: '市政府可以提请市人大常委会暂时调整实施地方性法规；据此作出的决定未检得。',
          'becomes-en':
            'The city government may ask the standing committee of the city’s congress to suspend local regulations; no decision on that ground was found.',
          measure: '10.1',
        },
        [cite('beijing-decision-2022', 'adjustment')],
      ),
      entry(
        '2023-11-18',
        {
          provision: '营业性演出管理条例第十条',
          place: '北京市',
          standing: 'awaited',
          becomes: '外商投资设立演出场所的审批权下放至区级。',
          'becomes-en': 'Approval of foreign-invested performance venues moves to the districts.',
          measure: '4.4',
        },
        [plan('4.4'), cite('performances-2020', '10')],
      ),
      entry(
        '2023-11-18',
        {
          provision: '娱乐场所管理条例第九条',
          place: '北京市',
          standing: 'awaited',
          becomes: '外商投资设立娱乐场所的审批权下放至区级。',
          'becomes-en': 'Approval of foreign-invested entertainment venues moves to the districts.',
          measure: '4.4',
        },
        [plan('4.4'), cite('entertainment-2020', '9')],
      ),
      entry(
        '2023-11-18',
        {
          provision: '证券、期货投资咨询管理暂行办法第十三条',
          place: '北京市',
          standing: 'awaited',
          becomes: '符合条件的境外个人可以从事咨询业务，不要求具有中国国籍。',
          'becomes-en': 'Qualified overseas individuals may give advice without Chinese nationality.',
          measure: '5.1',
        },
        [plan('5.1'), cite('advisers-1997', '13')],
      ),
    ]),
    seed('2024-07-11', cite('six-cities-2024', 'whole'), [
      entry(
        '2024-07-11',
        {
          provision: '《娱乐场所管理条例》《营业性演出管理条例》等',
          place: '沈阳、南京、杭州、武汉、广州、成都',
          standing: 'suspended',
          becomes: '外资、港澳台审批权下放市级；不含北京，作先例参看。',
          'becomes-en':
            'Approval of foreign and Hong Kong, Macao or Taiwan investment moves to the cities. Beijing is not among them: a precedent.',
          measure: '4.4',
        },
        [cite('six-cities-2024', 'whole')],
      ),
    ]),
  ],
  byKeeper: true,
  note: {
    zh: '只收录有出处的。涉及北京的其他国函是否作过暂时调整未核。',
    en: 'Only what has a source. Whether other letters of the State Council suspended provisions for Beijing is not verified.',
  },
})

/**
 * Measure 5.2. The catalogue of overseas professional qualifications that Beijing recognises: which version stood on a
 * day, and how many entries it had. The qualifications themselves are entered by the keeper, from the published catalogue:
 * none of their texts was found, and none is made up here.
 */
import { cite, plan } from '../../law/cite.ts'
import { authorityId } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'
import type { Entered, Seed } from '../../registers/register.ts'
import { day } from '../../time/dates.ts'
import { type Version, versions } from './recognised-qualifications.data.ts'

const entryOf = ({ id, zh, en, from, day: sure, entries, highlyRecognised, urgentlyNeeded }: Version): Entered => ({
  values: {
    entry: 'catalogue',
    kind: 'version',
    name: zh,
    nameEn: en,
    entries,
    highlyRecognised,
    urgentlyNeeded,
    firstDay: sure,
  },
  from: day(from),
  until: null,
  cites: [cite(id, 'count')],
})

const seedOf = (version: Version, at: number): Seed => ({
  known: day(version.from),
  source: cite(version.id, 'count'),
  entries: [entryOf(version)],
  ...(at > 0 && { replaces: { on: day(version.from), where: { kind: 'version' } } }),
})

export const recognisedQualifications = register({
  id: 'professional.recognised-qualifications',
  name: { zh: '境外职业资格认可目录', en: 'Recognised overseas qualifications' },
  says: {
    zh: '北京认可的境外职业资格：某一日有效的是哪一版目录、有多少项；逐项由主管机关照公布的目录登记。',
    en: 'Overseas professional qualifications that Beijing recognises: which version of the catalogue stood on a day and how many entries it had; single qualifications are entered by the keeper from the published catalogue.',
  },
  measures: ['5.2'],
  keeper: authorityId('beijing/human-resources'),
  cites: [plan('5.2', '境外职业资格证书认可清单'), cite('qualifications-2025', 'count')],
  columns: [
    {
      id: 'entry',
      name: { zh: '编号', en: 'entry' },
      help: {
        zh: '目录本身为 catalogue；单项资格用公布目录中的序号，如 2025-017。',
        en: '“catalogue” is the catalogue itself; a qualification has the number of the published catalogue, such as 2025-017.',
      },
      kind: 'line',
      searched: true,
    },
    {
      id: 'kind',
      name: { zh: '类别', en: 'kind' },
      kind: 'choice',
      options: {
        version: { zh: '目录版本', en: 'version of the catalogue' },
        qualification: { zh: '单项资格', en: 'qualification' },
      },
    },
    { id: 'name', name: { zh: '名称', en: 'name in Chinese' }, kind: 'line', searched: true },
    {
      id: 'nameEn',
      name: { zh: '外文名称', en: 'name' },
      kind: 'line',
      optional: true,
      searched: true,
      translates: 'name',
    },
    {
      id: 'issuer',
      name: { zh: '发证机构、国家（地区）', en: 'issuer and country' },
      kind: 'line',
      optional: true,
      searched: true,
    },
    { id: 'opens', name: { zh: '认可后可以做什么', en: 'what it opens' }, kind: 'text', optional: true },
    { id: 'entries', name: { zh: '项数', en: 'entries' }, kind: 'count', optional: true },
    { id: 'highlyRecognised', name: { zh: '其中高认可', en: 'highly recognised' }, kind: 'count', optional: true },
    { id: 'urgentlyNeeded', name: { zh: '其中急需', en: 'urgently needed' }, kind: 'count', optional: true },
    {
      id: 'firstDay',
      name: { zh: '启用日', en: 'first day' },
      kind: 'choice',
      optional: true,
      options: {
        verified: { zh: '已核', en: 'verified' },
        month: { zh: '只核到月，以当月 1 日计', en: 'month verified; counted from its first day' },
        year: { zh: '只核到 2024 至 2025 年，以 2024-07-01 计', en: 'between 2024 and 2025; counted from 1 July 2024' },
      },
    },
  ],
  key: ['entry'],
  seeds: versions.map(seedOf),
  byKeeper: true,
  note: {
    zh: '随程序发布的只有各版目录的名称、项数和启用日，没有逐项内容：资格名称、发证机构、认可后可以做什么，以公布的目录为准。2023 年有 3.0 版，项数和起止日均未核，未列；2.0 版因此列至 2024 年改名的目录为止。查不到某项资格，不表示它没有得到认可。',
    en: 'What comes with the program is the name, the number of entries and the first day of each version, and no single qualification: for names, issuers and what recognition opens, the published catalogue decides. A version 3.0 came in 2023; neither its size nor its days are verified and it is left out, so version 2.0 stands here until the renamed catalogue of 2024. That a qualification is not found here does not mean that it is not recognised.',
  },
})

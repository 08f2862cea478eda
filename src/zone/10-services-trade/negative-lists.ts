/**
 * Measure 10.1. The negative lists against which local regulations are held, by list and number: of foreign investment,
 * nationwide and in pilot free trade zones, and of cross-border services. Number 0 of a list is the list as a whole: how
 * many entries it has, and how many of them are held here.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Citation } from '../../law/instrument.ts'
import { authorityId } from '../../people/authorities.ts'
import { register } from '../../registers/publish.ts'
import type { Entered, Seed } from '../../registers/register.ts'
import type { Text } from '../../text.ts'
import { day } from '../../time/dates.ts'
import { limits, national2021, national2024, sectors, services2024, zone2021 } from './negative-lists.data.ts'

export const negativeListNames = {
  national: { zh: '全国外资准入负面清单', en: 'national list of foreign investment' },
  zone: { zh: '自贸试验区外资准入负面清单', en: 'free trade zones’ list of foreign investment' },
  services: { zh: '全国跨境服务贸易负面清单', en: 'national list of cross-border services' },
  'zone-services': { zh: '自贸试验区跨境服务贸易负面清单', en: 'free trade zones’ list of cross-border services' },
} as const satisfies Record<string, Text>

export type NegativeList = keyof typeof negativeListNames

interface Version {
  readonly list: NegativeList
  readonly version: string
  readonly known: string
  readonly from: string
  readonly size: number
  readonly source: Citation
  readonly rows: readonly (readonly [number: number, sector: string, limit: string, cites: Citation])[]
}

/** The Chinese share in hundredths, at least, where one number is all that an entry asks for. */
const chineseShare: Readonly<Record<string, string>> = { 'negative-list-ftz-2021/list.1': '34' }

const versions: readonly Version[] = [
  {
    list: 'national',
    version: '2021',
    known: '2021-12-27',
    from: '2022-01-01',
    size: 31,
    source: cite('negative-list-2021', 'size'),
    rows: national2021.map(([n, sector, limit]) => [n, sector, limit, cite('negative-list-2021', article(n))] as const),
  },
  {
    list: 'zone',
    version: '2021',
    known: '2021-12-27',
    from: '2022-01-01',
    size: 27,
    source: cite('negative-list-ftz-2021', 'whole'),
    rows: zone2021.map(([n, sector, limit]) => [n, sector, limit, cite('negative-list-ftz-2021', article(n))] as const),
  },
  {
    list: 'services',
    version: '2024',
    known: '2024-03-22',
    from: '2024-04-21',
    size: 71,
    source: cite('services-list-2024', 'whole'),
    rows: services2024.map(([n, sector, limit]) => [n, sector, limit, cite('services-list-2024', article(n))] as const),
  },
  {
    list: 'zone-services',
    version: '2024',
    known: '2024-03-22',
    from: '2024-04-21',
    size: 68,
    source: cite('services-list-ftz-2024', 'whole'),
    rows: [],
  },
  {
    list: 'national',
    version: '2024',
    known: '2024-09-08',
    from: '2024-11-01',
    size: 29,
    source: cite('negative-list-2024', 'size'),
    rows: national2024.map(([n, sector, limit]) => [n, sector, limit, cite('negative-list-2024', article(n))] as const),
  },
]

/** Any entry of a list; `cite` refuses at load the one that is not there. */
function article(number: number): 'list.5' {
  return `list.${number}` as 'list.5'
}

function entriesOf({ list, version, from, size, source, rows }: Version): readonly Entered[] {
  const since = day(from)
  const whole: Entered = {
    values: {
      list,
      number: 0,
      version,
      subject: `清单整体，${size} 项`,
      'subject-en': `the list as a whole, ${size} entries`,
      text: source.article.text,
      size,
      held: rows.length,
    },
    from: since,
    until: null,
    cites: [source],
  }
  const entries = rows.map(([number, sector, limit, cites]): Entered => {
    const share = chineseShare[`${cites.instrument.id}/${cites.article.id}`]
    return {
      values: {
        list,
        number,
        version,
        sector,
        limit,
        subject: cites.article.label.zh,
        'subject-en': cites.article.label.en,
        text: cites.article.text,
        'chinese-share': share ?? null,
      },
      from: since,
      until: null,
      cites: [cites],
    }
  })
  return [whole, ...entries]
}

const seeds: readonly Seed[] = versions.map((version) => {
  const before = versions.some(({ list, from }) => list === version.list && from < version.from)
  return {
    known: day(version.known),
    source: version.source,
    entries: entriesOf(version),
    ...(before && { replaces: { on: day(version.from), where: { list: version.list } } }),
  }
})

export const negativeLists = register({
  id: 'services.negative-lists',
  name: { zh: '外商投资与跨境服务贸易负面清单', en: 'Negative lists of foreign investment and cross-border services' },
  says: {
    zh: '哪一天、在哪个地方、以哪种方式，适用哪一份清单的哪一项。第 0 项是清单整体：共几项，此处收录几项。',
    en: 'Which entry of which list applies on which day, in which place, to which mode of supply. Number 0 is the list as a whole: how many entries it has, and how many are held here.',
  },
  measures: ['10.1'],
  keeper: authorityId('beijing/commerce'),
  cites: [
    plan('10.1', '外商投资准入等负面清单'),
    cite('negative-list-2024', 'size'),
    cite('services-list-2024', 'whole'),
  ],
  columns: [
    { id: 'list', name: { zh: '清单', en: 'List' }, kind: 'choice', options: negativeListNames },
    { id: 'number', name: { zh: '序号', en: 'Number' }, kind: 'count' },
    { id: 'subject', name: { zh: '名称', en: 'Name' }, kind: 'line', optional: true, searched: true },
    {
      id: 'subject-en',
      name: { zh: '英文名称', en: 'Name in English' },
      kind: 'line',
      optional: true,
      searched: true,
      translates: 'subject',
    },
    {
      id: 'sector',
      name: { zh: '门类', en: 'Section' },
      help: { zh: '国民经济行业分类的门类', en: 'Section of the national classification of industries' },
      kind: 'choice',
      options: sectors,
      optional: true,
    },
    { id: 'limit', name: { zh: '限制方式', en: 'Limit' }, kind: 'choice', options: limits, optional: true },
    {
      id: 'chinese-share',
      name: { zh: '中方股比下限（%）', en: 'Chinese share at least (%)' },
      help: { zh: '清单写明数字的才有', en: 'Where the list gives a number' },
      kind: 'decimal',
      optional: true,
    },
    { id: 'text', name: { zh: '内容', en: 'What it says' }, kind: 'text', searched: true },
    { id: 'version', name: { zh: '版本', en: 'Version' }, kind: 'line', searched: true },
    { id: 'size', name: { zh: '清单共几项', en: 'Entries of the list' }, kind: 'count', optional: true },
    { id: 'held', name: { zh: '此处收录几项', en: 'Entries held here' }, kind: 'count', optional: true },
  ],
  key: ['list', 'number'],
  seeds,
  byKeeper: true,
  note: {
    zh: '外资三份清单逐项收录的是摘要，不是原文（电信一项除外）；自贸试验区清单由全国版与发布说明推得。跨境服务清单全国版 71 条只收录公开报道逐条引用的 4 条，自贸试验区版 68 条一条未得：未收录的，请对照原文。2025、2026 年是否又出新版未核。',
    en: 'The three lists of foreign investment are held as summaries, not in the original words (but for telecommunications); that of the free trade zones is inferred from the national list and what was said on publication. Of the 71 entries of the national services list only the 4 quoted in public reports are held, of the 68 of the free trade zones none: for what is not held, compare the text. Whether newer lists came out in 2025 or 2026 is not verified.',
  },
})

import type { Text } from '../text.ts'
import { day } from '../time/dates.ts'
import type { Article, Instrument, Rank, Sureness } from './instrument.ts'

/** An article whose id the compiler knows. */
export interface ArticleOf<A extends string> extends Article {
  readonly id: A
}

/** An instrument whose id and articles the compiler knows, so that a citation of what does not exist does not compile. */
export interface InstrumentOf<I extends string, A extends string> extends Instrument {
  readonly id: I
  readonly articles: readonly ArticleOf<A>[]
}

interface Written<I extends string, A extends string> {
  readonly id: I
  readonly title: Text
  readonly number?: string
  readonly rank: Rank
  readonly issuer: Text
  readonly published: string
  readonly signed?: string
  readonly from: string
  /** First day no longer in force; left out while it is in force. */
  readonly until?: string
  readonly pilot?: true
  readonly sure: Sureness
  readonly note?: Text
  readonly sources?: readonly string[]
  readonly articles: readonly ArticleOf<A>[]
}

export const instrument = <const I extends string, const A extends string>({
  number,
  published,
  signed,
  from,
  until,
  pilot,
  sources,
  ...rest
}: Written<I, A>): InstrumentOf<I, A> => ({
  ...rest,
  number: number ?? null,
  published: day(published),
  ...(signed && { signed: day(signed) }),
  inForce: { from: day(from), until: until ? day(until) : null },
  pilot: pilot ?? false,
  sources: sources ?? [],
})

/** `6` is article 6, `31.2` its paragraph 2, `list.12` entry 12, `whole` the instrument at large. */
function labelOf(id: string): Text {
  const [, article, paragraph] = /^(\d+)(?:\.(\d+))?$/.exec(id) ?? []
  if (article && paragraph)
    return { zh: `第${article}条第${paragraph}款`, en: `article ${article}, paragraph ${paragraph}` }
  if (article) return { zh: `第${article}条`, en: `article ${article}` }
  const entry = /^list\.(\d+)$/.exec(id)?.[1]
  if (entry) return { zh: `清单第${entry}项`, en: `entry ${entry} of the list` }
  if (id === 'whole') return { zh: '全文', en: 'the instrument at large' }
  throw new Error(`article ${id}: give it a label; only numbers, list.N and whole have one of their own`)
}

const article =
  (form: Article['form']) =>
  <const A extends string>(id: A, sure: Sureness, text: string, label?: Text): ArticleOf<A> => ({
    id,
    label: label ?? labelOf(id),
    text,
    form,
    sure,
  })

/** What the compilation of facts says of the article. */
export const digest = article('digest')

/** The instrument's own words. */
export const verbatim = article('verbatim')

/** Issuers that recur, by their names in use. */
export const issuers = {
  npc: { zh: '全国人民代表大会', en: "National People's Congress" },
  npcsc: { zh: '全国人民代表大会常务委员会', en: "Standing Committee of the National People's Congress" },
  stateCouncil: { zh: '国务院', en: 'State Council' },
  generalOffice: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  mofcom: { zh: '商务部', en: 'Ministry of Commerce' },
  ndrcMofcom: {
    zh: '国家发展改革委、商务部',
    en: 'National Development and Reform Commission; Ministry of Commerce',
  },
  miit: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  cac: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  mof: { zh: '财政部', en: 'Ministry of Finance' },
  gac: { zh: '海关总署', en: 'General Administration of Customs' },
  safe: { zh: '国家外汇管理局', en: 'State Administration of Foreign Exchange' },
  cnipa: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration' },
  nmpa: { zh: '国家药品监督管理局', en: 'National Medical Products Administration' },
  nhc: { zh: '国家卫生健康委员会', en: 'National Health Commission' },
  samr: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
  mct: { zh: '文化和旅游部', en: 'Ministry of Culture and Tourism' },
  safea: { zh: '国家外国专家局', en: 'State Administration of Foreign Experts Affairs' },
  mps: { zh: '公安部', en: 'Ministry of Public Security' },
  cityPeoplesCongress: {
    zh: '北京市人民代表大会常务委员会',
    en: "Standing Committee of the Beijing Municipal People's Congress",
  },
  city: { zh: '北京市人民政府', en: "People's Government of Beijing Municipality" },
} as const satisfies Record<string, Text>

/**
 * Measure 16.7. Open patent licences: the owner declares a fee for whoever comes, the authority announces it, and a written
 * notice with the payment makes the licence. A withdrawal counts once announced, and leaves earlier licences as they are.
 */
import { cite, plan } from '../../law/cite.ts'
import type { Clause, Market, Offered } from '../../markets/market.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Text } from '../../text.ts'
import { before, type LegalDate } from '../../time/dates.ts'
import type { Wrong } from '../../window/application.ts'
import type { FormValues } from '../../window/events.ts'
import { payment, settlementPurse } from '../08-finance-services/settlement-money.ts'
import { dateOf, isYes, lineOf } from '../vocabulary/filled.ts'

/** As it stands on the certificate: ZL, twelve digits, a point and a check digit; with or without spaces and ZL. */
export function readPatentNumber(typed: string): { readonly number: string; readonly kind: keyof typeof kinds } | null {
  const tidy = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s]/g, '')
    .replace(/^(ZL|CN)/, '')
  const match = /^(\d{4})([12389])(\d{7})\.?([\dX])$/.exec(tidy)
  if (!match) return null
  const digits = `${match[1]}${match[2]}${match[3]}`
  // The weights 2 to 9 and 2 to 5, modulo 11; ten is written X (ZC 0006-2003).
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * ((at % 8) + 2), 0) % 11
  if ((sum === 10 ? 'X' : String(sum)) !== match[4]) return null
  const kind = { 1: 'invention', 8: 'invention', 2: 'utility', 9: 'utility', 3: 'design' }[match[2] ?? '']
  return { number: `ZL${digits}.${match[4]}`, kind: kind as keyof typeof kinds }
}

const kinds = {
  invention: { zh: '发明', en: 'invention' },
  utility: { zh: '实用新型', en: 'utility model' },
  design: { zh: '外观设计', en: 'design' },
} as const

const pledges = {
  none: { zh: '没有质押', en: 'not pledged' },
  consent: { zh: '已质押，质权人同意', en: 'pledged, and the pledgee consents' },
  'no-consent': { zh: '已质押，质权人没有同意', en: 'pledged, without consent' },
} as const

const wrong = (id: string, text: Text, article?: ReturnType<typeof cite>): Wrong => ({
  code: 'wrong-value',
  at: `/form/${id}`,
  text,
  ...(article && { article: article.article }),
})

const rules86 = cite('patent-rules-2023', '86')

function wrongDeclaration({ form }: Offered, on: LegalDate): readonly Wrong[] {
  const patent = readPatentNumber(lineOf(form, 'patent'))
  const found: Wrong[] = []
  if (!patent)
    found.push(
      wrong('patent', {
        zh: '专利号应写作 ZL202310000012.3：字头、十二位数字和校验位；请核对校验位',
        en: 'must be a patent number such as ZL202310000012.3, with its check digit',
      }),
    )
  else if (patent.kind !== 'invention' && !isYes(form, 'evaluated'))
    found.push(
      wrong(
        'evaluated',
        { zh: '实用新型、外观设计应当提供专利权评价报告', en: 'a utility model or design needs its evaluation report' },
        cite('patent-law-2020', '50', '就实用新型、外观设计专利提出开放许可声明的，应当提供专利权评价报告'),
      ),
    )
  if (isYes(form, 'exclusive'))
    found.push(
      wrong(
        'exclusive',
        { zh: '在独占或者排他许可有效期限内，不得实行开放许可', en: 'no open licence while an exclusive one runs' },
        rules86,
      ),
    )
  if (isYes(form, 'suspended'))
    found.push(
      wrong(
        'suspended',
        { zh: '有关程序中止期间，不得实行开放许可', en: 'no open licence while proceedings are suspended' },
        rules86,
      ),
    )
  if (!isYes(form, 'annualFees'))
    found.push(
      wrong(
        'annualFees',
        { zh: '没有按照规定缴纳年费的，不得实行开放许可', en: 'no open licence without the annual fees paid' },
        rules86,
      ),
    )
  if (lineOf(form, 'pledge') === 'no-consent')
    found.push(
      wrong(
        'pledge',
        { zh: '已质押的，应当经质权人同意', en: 'a pledged patent needs the consent of the pledgee' },
        rules86,
      ),
    )
  if (before(dateOf(form, 'licenceUntil'), on))
    found.push(
      wrong('licenceUntil', {
        zh: '许可期限不能早于今天届满',
        en: 'the term of the licence cannot have ended before today',
      }),
    )
  return found
}

/** 20 million yuan, in fen. */
const highFee = 2_000_000_000n

const clauses: readonly Clause[] = [
  {
    title: { zh: '许可的专利', en: 'The patent' },
    says: ({ form }) => ({
      zh: `${readPatentNumber(lineOf(form, 'patent'))?.number ?? ''}，${lineOf(form, 'title')}。`,
      en: `${readPatentNumber(lineOf(form, 'patent'))?.number ?? ''}, ${lineOf(form, 'title')}.`,
    }),
  },
  {
    title: { zh: '许可的方式和期限', en: 'Kind and term' },
    says: ({ form, on }) => ({
      zh: `普通许可，自 ${on} 至 ${lineOf(form, 'licenceUntil')}。开放许可期间，甲方不得就该专利给予独占或者排他许可。`,
      en: `A non-exclusive licence from ${on} to ${lineOf(form, 'licenceUntil')}. While the licence is open, Party A gives no exclusive or sole licence of the patent.`,
    }),
  },
  {
    title: { zh: '使用费', en: 'Fee' },
    says: ({ form }) => ({
      zh: `按公告的标准，一次付清上列价款。${lineOf(form, 'payment')}`,
      en: `As announced: the price above, paid at once. ${lineOf(form, 'payment')}`,
    }),
  },
  {
    title: { zh: '乙方的书面通知', en: 'Written notice of Party B' },
    says: ({ wish }) => ({
      zh: `乙方通知甲方实施该专利，实施方式：${lineOf(wish, 'working')}。通知送达并付清使用费时，即获得许可。`,
      en: `Party B notifies Party A that it will work the patent: ${lineOf(wish, 'working')}. With this notice and the fee paid the licence is given.`,
    }),
  },
  {
    title: { zh: '声明的撤回', en: 'Withdrawal of the declaration' },
    says: () => ({
      zh: '开放许可声明被公告撤回的，不影响本许可的效力。',
      en: 'A withdrawal of the declaration, once announced, leaves this licence as it is.',
    }),
  },
  {
    title: { zh: '备案', en: 'Filing' },
    says: () => ({
      zh: '甲方或者乙方凭本合同向国务院专利行政部门备案。',
      en: 'Either party files this contract with the patent authority.',
    }),
  },
  {
    title: { zh: '纠纷', en: 'Disputes' },
    says: () => ({
      zh: '由双方协商解决；不愿协商或者协商不成的，可以请求国务院专利行政部门调解，也可以向人民法院起诉。',
      en: 'The parties talk first; failing that, they may ask the patent authority to mediate, or sue.',
    }),
  },
]

const yesNo = (id: string, zh: string, en: string) => ({ id, name: { zh, en }, kind: 'yes-no' }) as const

export const openLicence: Market = {
  id: 'ip.open-licence',
  name: { zh: '专利开放许可', en: 'Open patent licences' },
  says: {
    zh: '专利权人声明许可使用费，经公告后，任何人书面通知并按标准付费即获得许可。撤回不影响在先的许可。',
    en: 'An owner declares a fee; once announced, anyone who gives notice and pays it has a licence. A withdrawal leaves earlier licences as they are.',
  },
  measures: ['16.7'],
  keeper: authorityId('cnipa'),
  cites: [
    plan('16.7', '完善专利开放许可运行机制'),
    cite('patent-law-2020', '50'),
    cite('patent-law-2020', '51'),
    cite('patent-law-2020', '52'),
  ],
  sold: {
    name: { zh: '专利普通许可', en: 'non-exclusive patent licences' },
    unit: { zh: '项许可', en: 'licence' },
    endless: true,
  },
  ways: {
    listing: {
      says: {
        zh: '开放许可：许可使用费对任何人相同，通知并付费即成立。',
        en: 'Open licence: one fee for everybody, made by notice and payment.',
      },
      cites: [cite('patent-law-2020', '51')],
    },
  },
  seller: 'bound',
  announced: {
    says: {
      zh: '声明和撤回都由国务院专利行政部门公告后生效；撤回公告之前，仍可获得许可。',
      en: 'A declaration and its withdrawal take effect when the patent authority announces them; until then licences can still be had.',
    },
    cites: [cite('patent-law-2020', '50')],
  },
  form: {
    facts: [],
    fields: [
      { id: 'patent', name: { zh: '专利号', en: 'patent number' }, kind: 'line', most: 20 },
      { id: 'title', name: { zh: '专利名称', en: 'title of the patent' }, kind: 'line', most: 200 },
      { id: 'licenceUntil', name: { zh: '许可期限至', en: 'licences run until' }, kind: 'date' },
      {
        id: 'payment',
        name: { zh: '使用费支付方式的说明', en: 'how the fee is paid' },
        help: { zh: '不得出现商业性宣传用语。', en: 'No words of advertising.' },
        kind: 'line',
        most: 300,
        optional: true,
      },
      yesNo('evaluated', '已提供专利权评价报告', 'the evaluation report is provided'),
      yesNo('exclusive', '正在独占或者排他许可有效期限内', 'an exclusive or sole licence is running'),
      yesNo('suspended', '专利权处于中止程序', 'proceedings on the patent are suspended'),
      yesNo('annualFees', '年费已按规定缴纳', 'the annual fees are paid'),
      { id: 'pledge', name: { zh: '质押', en: 'pledge' }, kind: 'choice', options: pledges },
    ],
  },
  wish: {
    facts: [],
    fields: [
      { id: 'working', name: { zh: '实施方式和产品', en: 'how the patent is to be worked' }, kind: 'line', most: 300 },
    ],
  },
  named: 'title',
  gates: [],
  wrong: wrongDeclaration,
  advises: ({ price }) =>
    price > highFee
      ? [
          {
            text: {
              zh: '固定使用费一般不高于 2000 万元；超过的，可以不采用开放许可而另行许可。是否公告由国务院专利行政部门决定。',
              en: 'A fixed fee is as a rule not above 20 million yuan; beyond it a licence can be given in another way. Whether to announce it is for the patent authority.',
            },
            cites: [cite('patent-guidelines-2023', 'open-licence-fee')],
          },
        ]
      : [],
  ends: (form: FormValues) => dateOf(form, 'licenceUntil'),
  once: (form: FormValues) => readPatentNumber(lineOf(form, 'patent'))?.number ?? '',
  contract: { title: { zh: '专利开放许可合同', en: 'Open patent licence' }, clauses },
  confirmWithin: 30,
  legs: (deal) => [payment(deal.trade, deal.buyer, deal.seller, deal.total, deal.on, 'ip.open-licence')],
  purse: settlementPurse,
  note: {
    zh: '这里只收固定费用的声明；按销售额或者利润提成的，需要另行约定核算，没有收录。与国家知识产权局公告系统的对接由实施细则规定。',
    en: 'Declarations of a fixed fee only: royalties on sales or profit need accounts to be agreed on and are not taken here. How this is connected with the authority’s own announcements is for implementing rules.',
  },
}

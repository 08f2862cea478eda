/**
 * Measure 9.4. A firm's carbon account: activity × factor, by year and by scope, with the workings kept beside each entry.
 * Decimals are exact: the product is kept whole, and what is posted is that product to the nearest gram.
 */
import { cite, plan } from '../../law/cite.ts'
import type { AccountId, Ledger, LedgerProblem, Operation, Step } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import { parseDecimal, printDecimal } from '../../rules/decimal.ts'
import { fail, ok, type Result, type Text } from '../../text.ts'
import { before, notAfter } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import type { Field } from '../../window/procedure.ts'
import { countOf, dateOf, idOf, lineOf, refused } from '../vocabulary/filled.ts'
import { editionFor, families, familyById, placesOfFactor } from './emission-factors.ts'

export const scopes: Readonly<Record<string, Text>> = {
  '1': { zh: '范围一：直接排放', en: 'scope 1: direct' },
  '2': { zh: '范围二：购入的电力、热力', en: 'scope 2: electricity and heat bought' },
  '3': { zh: '范围三：其他间接排放', en: 'scope 3: other, indirect' },
}

/** Six places in the quantity of an activity. */
const placesOfQuantity = 6

const account = (id: string): AccountId => id as AccountId

export const carbonAccounts = {
  scope: (party: Party, year: number, scope: string): AccountId => account(`emitted:${idOf(party)}:${year}:${scope}`),
  /** One for each piece of evidence, where it was counted. */
  entry: (party: Party, year: number, scope: string, evidence: string): AccountId =>
    account(`entry:${idOf(party)}:${year}:${scope}:${evidence}`),
  counter: (party: Party): AccountId => account(`counter:${idOf(party)}`),
} as const

interface Factor {
  readonly written: string
  readonly unit: string
  readonly source: string
  readonly says: Text
  readonly own: boolean
  readonly since: string
}

export interface Workings {
  /** The product, whole: kilograms of CO2 equivalent. */
  readonly exact: string
  /** To the nearest gram, half a gram up. */
  readonly grams: bigint
}

const perGram = 10n ** BigInt(placesOfQuantity + placesOfFactor - 3)

/** Both as they are written; null where one of them is no such decimal. */
export function multiply(quantity: string, factor: string): Workings | null {
  const [q, f] = [parseDecimal(quantity, placesOfQuantity), parseDecimal(factor, placesOfFactor)]
  if (q === null || f === null || q < 0n || f < 0n) return null
  const product = q * f
  return {
    exact: printDecimal(product, placesOfQuantity + placesOfFactor),
    grams: (product + perGram / 2n) / perGram,
  }
}

const scope: Field = { id: 'scope', name: { zh: '范围', en: 'scope' }, kind: 'choice', options: scopes }

const evidence: Field = {
  id: 'evidence',
  name: { zh: '凭证号', en: 'number of the evidence' },
  help: {
    zh: '发票、计量记录或者合同的编号；同一凭证只记一次。',
    en: 'Of the invoice, meter record or contract; what it says is counted once.',
  },
  kind: 'line',
  most: 60,
}

const record: Operation = {
  id: 'record',
  name: { zh: '记一笔排放', en: 'Enter an emission' },
  says: {
    zh: '活动数据乘以因子，过程与结果一并留存。官方因子按活动年份和公布日期自动取用；也可以用自己的因子，写明来源和日期，记录会标明“自报因子”。',
    en: 'Activity times factor; the workings are kept with the result. An official factor is taken by the year of the activity and the day of publication. A factor of one’s own needs its source and date, and is marked as such.',
  },
  by: 'holder',
  cites: [plan('9.4', '完善企业碳账户体系'), cite('grid-factors-2022', 'national')],
  form: {
    facts: [],
    fields: [
      scope,
      {
        id: 'activity',
        name: { zh: '活动', en: 'activity' },
        help: { zh: '如：外购电力、天然气燃烧、商务差旅。', en: 'Such as: electricity bought, gas burnt, travel.' },
        kind: 'line',
        most: 120,
      },
      { id: 'from', name: { zh: '活动首日', en: 'first day' }, kind: 'date' },
      { id: 'until', name: { zh: '活动末日', en: 'last day' }, kind: 'date' },
      {
        id: 'quantity',
        name: { zh: '活动数据', en: 'quantity' },
        help: { zh: '至多六位小数。', en: 'With six decimals at most.' },
        kind: 'line',
        most: 30,
      },
      {
        id: 'factor',
        name: { zh: '排放因子', en: 'factor' },
        kind: 'choice',
        options: {
          ...Object.fromEntries(families.map(({ id, name }) => [id, name])),
          own: { zh: '自报因子（填写以下各项）', en: 'a factor of my own (fill in what follows)' },
        },
      },
      {
        id: 'ownFactor',
        name: { zh: '自报因子：每单位千克二氧化碳当量', en: 'own factor: kg CO2e for one unit' },
        help: { zh: '至多九位小数，如 2.1622。', en: 'With nine decimals at most, such as 2.1622.' },
        kind: 'line',
        most: 30,
        optional: true,
      },
      {
        id: 'ownUnit',
        name: { zh: '自报因子：活动的计量单位', en: 'own factor: unit of the activity' },
        kind: 'line',
        most: 30,
        optional: true,
      },
      {
        id: 'ownSource',
        name: { zh: '自报因子：来源', en: 'own factor: source' },
        kind: 'line',
        most: 200,
        optional: true,
      },
      {
        id: 'ownSince',
        name: { zh: '自报因子：来源的日期', en: 'own factor: date of the source' },
        kind: 'date',
        optional: true,
      },
      evidence,
    ],
  },
  plan: async ({ values }, looking) => {
    const [from, until] = [dateOf(values, 'from'), dateOf(values, 'until')]
    if (before(until, from) || from.year !== until.year)
      return refused({
        zh: '活动首日不晚于末日，并在同一年内；跨年的分年记',
        en: 'the first day is no later than the last, in the same year; what spans two years is entered by year',
      })
    if (!notAfter(until, looking.today))
      return refused({ zh: '活动末日不能在今天之后', en: 'the last day cannot be after today' })
    const chosen = factorOf(values, until.year, looking.today)
    if (!chosen.ok) return chosen
    const factor = chosen.value
    const quantity = lineOf(values, 'quantity')
    const workings = multiply(quantity, factor.written)
    if (!workings)
      return refused({
        zh: '活动数据应为不小于 0、至多六位小数的数，因子至多九位小数',
        en: 'a quantity is a number of 0 or more with six decimals at most, a factor one with nine at most',
      })
    if (workings.grams < 1n)
      return refused({ zh: '结果不足半克，不必记账', en: 'it comes to less than half a gram: nothing to enter' })
    const number = lineOf(values, 'evidence')
    const mark = `evidence:${looking.holder.id}:${number}`
    if ((await looking.fresh([mark])) === 0)
      return fail({
        code: 'already',
        text: { zh: `凭证 ${number} 已经记过`, en: `evidence ${number} is entered already` },
      })
    const of = lineOf(values, 'scope')
    const entry = carbonAccounts.entry(looking.holder, until.year, of, number)
    const activity = lineOf(values, 'activity')
    const year = carbonAccounts.scope(looking.holder, until.year, of)
    const counter = carbonAccounts.counter(looking.holder)
    const named = scopes[of] ?? { zh: of, en: of }
    return ok({
      steps: [
        { do: 'once', mark, again: 'refuse' },
        opened(counter, 'counter', looking.holder, { zh: '记账来源', en: 'source of entries' }),
        opened(year, 'scope', looking.holder, {
          zh: `${until.year} 年 ${named.zh}`,
          en: `${until.year}, ${named.en}`,
        }),
        opened(entry, 'entry', looking.holder, { zh: `${activity} ${number}`, en: `${activity} ${number}` }),
        { do: 'transfer', from: counter, to: year, amount: workings.grams },
        { do: 'transfer', from: counter, to: entry, amount: workings.grams },
      ],
      says: {
        zh: `${activity}：${quantity} ${factor.unit} × ${factor.written} = ${workings.exact} 千克（${factor.says.zh}）`,
        en: `${activity}: ${quantity} ${factor.unit} × ${factor.written} = ${workings.exact} kg (${factor.says.en})`,
      },
      about: {
        scope: of,
        year: until.year,
        activity,
        from: from.toString(),
        until: until.toString(),
        quantity,
        unit: factor.unit,
        factor: factor.written,
        factorSource: factor.source,
        factorSince: factor.since,
        ownFactor: factor.own,
        exactKilograms: workings.exact,
        grams: workings.grams.toString(),
        evidence: number,
      },
    })
  },
}

const reverse: Operation = {
  id: 'reverse',
  name: { zh: '冲回一笔', en: 'Take an entry back' },
  says: {
    zh: '记错的，按凭证号整笔冲回，原来的记录不删除；更正后的用新的凭证号再记，如在原号后加“-更正”。',
    en: 'A wrong entry is posted back whole, by its evidence; the first entry stays. The corrected one gets a number of its own.',
  },
  by: 'holder',
  cites: [plan('9.4', '完善企业碳账户体系')],
  form: {
    facts: [],
    fields: [
      scope,
      { id: 'year', name: { zh: '记入的年份', en: 'year to which it was counted' }, kind: 'count', most: 2199 },
      evidence,
      { id: 'reason', name: { zh: '理由', en: 'reasons' }, kind: 'paragraph', most: 1000 },
    ],
  },
  from: {
    kind: 'entry',
    fills: ({ id }) => {
      const [, , year = '', of = '', ...number] = id.split(':')
      return { year: Number(year), scope: of, evidence: number.join(':') }
    },
  },
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'evidence')
    const [at, of] = [Number(countOf(values, 'year')), lineOf(values, 'scope')]
    const entry = await looking.account(carbonAccounts.entry(looking.holder, at, of, number))
    if (!entry || entry.balance === 0n)
      return refused(
        entry
          ? { zh: `凭证 ${number} 已经冲回`, en: `evidence ${number} was taken back already` }
          : {
              zh: `${at} 年范围${of}里没有凭证 ${number}`,
              en: `there is no evidence ${number} in scope ${of} of ${at}`,
            },
      )
    const year = carbonAccounts.scope(looking.holder, at, of)
    const counter = carbonAccounts.counter(looking.holder)
    const reason = lineOf(values, 'reason')
    return ok({
      steps: [
        { do: 'transfer', from: year, to: counter, amount: entry.balance },
        { do: 'transfer', from: entry.id, to: counter, amount: entry.balance },
      ],
      says: { zh: `冲回凭证 ${number}：${reason}`, en: `evidence ${number} taken back: ${reason}` },
      about: { evidence: number, reason },
    })
  },
}

const closeYear: Operation = {
  id: 'close-year',
  name: { zh: '年度结账', en: 'Close a year' },
  says: {
    zh: '核定后结清一个企业一年的账：三个范围都不再能记入或者冲回。',
    en: 'Closes a firm’s year once it is settled: nothing is entered or taken back in any scope.',
  },
  by: 'keeper',
  cites: [plan('9.4', '完善企业碳账户体系')],
  form: {
    facts: [],
    fields: [{ id: 'year', name: { zh: '年份', en: 'year' }, kind: 'count', most: 2199 }],
  },
  plan: async ({ values }, looking) => {
    const year = Number(countOf(values, 'year'))
    if (year >= looking.today.year) return refused({ zh: `${year} 年还没有过完`, en: `the year ${year} is not over` })
    const ids = Object.keys(scopes).map((each) => carbonAccounts.scope(looking.holder, year, each))
    const open = Object.entries(scopes).map(([each, name]) =>
      opened(carbonAccounts.scope(looking.holder, year, each), 'scope', looking.holder, {
        zh: `${year} 年 ${name.zh}`,
        en: `${year}, ${name.en}`,
      }),
    )
    return ok({
      steps: [...open, ...ids.map((id): Step => ({ do: 'close', account: id }))],
      says: { zh: `${year} 年结账`, en: `the year ${year} is closed` },
      about: { year },
    })
  },
}

const opened = (id: AccountId, kind: string, holder: Party, says: Text): Step => ({
  do: 'open',
  account: { id, kind, holder, floor: kind === 'counter' ? null : 0n, ceiling: kind === 'counter' ? 0n : null, says },
})

/** The official factor of the year, or the holder's own with its source. */
function factorOf(
  values: FormValues,
  year: number,
  today: Parameters<typeof editionFor>[2],
): Result<Factor, LedgerProblem> {
  const chosen = lineOf(values, 'factor')
  const family = familyById.get(chosen)
  if (!family) {
    const [written, unit, source, since] = ['ownFactor', 'ownUnit', 'ownSource', 'ownSince'].map((id) =>
      lineOf(values, id),
    ) as [string, string, string, string]
    return [written, unit, source, since].includes('')
      ? refused({
          zh: '自报因子应填写数值、计量单位、来源和来源的日期',
          en: 'a factor of one’s own needs its value, unit, source and the date of the source',
        })
      : ok({
          written,
          unit,
          source,
          since,
          own: true,
          says: { zh: `自报因子：${source}，${since}`, en: `own factor: ${source}, ${since}` },
        })
  }
  const of = lineOf(values, 'scope')
  if (!family.scopes.includes(of))
    return refused({
      zh: `“${family.name.zh}”用于购入的电力，不用于范围一的直接排放`,
      en: `“${family.name.en}” is for electricity bought, not for the direct emissions of scope 1`,
    })
  const edition = editionFor(family, year, today)
  if (!edition)
    return refused({
      zh: `没有 ${year} 年可用的“${family.name.zh}”，请填写自报因子并写明来源`,
      en: `no edition of “${family.name.en}” is held for ${year}: give a factor of your own with its source`,
    })
  const { title, published } = edition.cites.instrument
  return ok({
    written: edition.written,
    unit: family.unit,
    source: edition.cites.instrument.id,
    since: published.toString(),
    own: false,
    says: { zh: `${title.zh}，${published} 公布`, en: `${title.en}, published ${published}` },
  })
}

export const carbonAccount: Ledger = {
  id: 'green.carbon-account',
  name: { zh: '企业碳账户', en: 'Carbon accounts' },
  says: {
    zh: '活动数据乘以排放因子，按年、按范围一至三记账；每一笔都留着计算过程：活动、单位、因子、来源、日期和精确的乘积。',
    en: 'Activity times factor, by year and by scope 1 to 3. Each entry keeps its workings: activity, unit, factor, source, date and the exact product.',
  },
  measures: ['9.4'],
  keeper: authorityId('beijing/ecology'),
  cites: [plan('9.4', '完善企业碳账户体系')],
  unit: { id: 'g-co2e', name: { zh: '千克二氧化碳当量', en: 'kg CO2e' }, places: 3 },
  kinds: {
    scope: { name: { zh: '一年一个范围的排放', en: 'a year’s emissions of a scope' }, shows: 'used' },
    entry: { name: { zh: '凭证', en: 'evidence' }, shows: 'used' },
    counter: { name: { zh: '记账来源（借方）', en: 'source of entries (debit side)' }, shows: 'used', aside: true },
  },
  operations: [record, reverse, closeYear],
  note: {
    zh: '方案没有规定核算方法。官方电力因子供参考使用：取不晚于活动年份、记账时已公布的最近一版；结果四舍五入到克，精确乘积另存。2023 年及以后的电力因子未收录。',
    en: 'The plan prescribes no method. The official factors of electricity are published for reference: the latest edition is taken that describes no later year than the activity’s and was published when it is entered. Results are rounded to the gram, half up, beside the exact product. No factor for 2023 or later is held.',
  },
}

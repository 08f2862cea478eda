/** Conditions, numbers and values in words, Chinese and English. */
import { type Text, text } from '../text.ts'
import { fromDayNumber } from '../time/dates.ts'
import { printDecimal } from './decimal.ts'
import type { Monotone } from './decision.ts'
import { type Comparison, type Condition, type Fraction, type Num, unitOf } from './expression.ts'
import type { Fact, Unit } from './fact-kinds.ts'
import type { FactValue } from './holds.ts'
import type { Output, OutputValue, Term } from './outcome.ts'

const none: Text = text('无', 'none')

const wording: Readonly<Record<'number' | 'date', Readonly<Record<Comparison, Text>>>> = {
  number: {
    '>=': text('不低于', 'is at least'),
    '>': text('超过', 'is more than'),
    '<=': text('不超过', 'is at most'),
    '<': text('低于', 'is less than'),
    '=': text('等于', 'is exactly'),
  },
  date: {
    '>=': text('不早于', 'is not before'),
    '>': text('晚于', 'is after'),
    '<=': text('不晚于', 'is not after'),
    '<': text('早于', 'is before'),
    '=': text('为', 'is'),
  },
}

const opposite: Readonly<Record<Comparison, Comparison | null>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': null,
}

export function sayCondition(condition: Condition): Text {
  switch (condition.op) {
    case 'always':
      return text('一律适用', 'always')
    case 'named':
      return condition.name
    case 'all':
      return joined(condition.of, text('，且', ', and '))
    case 'any':
      return joined(condition.of, text('，或', ', or '))
    case 'yes':
      return condition.fact.name
    case 'is':
      return sayChoice(condition.fact, condition.codes, false)
    case 'has':
      return text(
        `${condition.fact.name.zh}包括“${condition.fact.options[condition.code]?.zh ?? condition.code}”`,
        `${condition.fact.name.en} includes “${condition.fact.options[condition.code]?.en ?? condition.code}”`,
      )
    case 'compare':
      return sayComparison(condition.left, condition.is, condition.right)
    case 'ratio': {
      const is = wording.number[condition.is]
      const share = sayFraction(condition.fraction)
      return text(
        `${condition.part.name.zh}${is.zh}${condition.whole.name.zh}的 ${share.zh}`,
        `${condition.part.name.en} ${is.en} ${share.en} ${condition.whole.name.en}`,
      )
    }
    case 'not':
      return sayNot(condition.of)
  }
}

function sayNot(condition: Condition): Text {
  switch (condition.op) {
    case 'yes':
      return condition.fact.denied
    case 'is':
      return sayChoice(condition.fact, condition.codes, true)
    case 'has':
      return text(
        `${condition.fact.name.zh}不含“${condition.fact.options[condition.code]?.zh ?? condition.code}”`,
        `${condition.fact.name.en} does not include “${condition.fact.options[condition.code]?.en ?? condition.code}”`,
      )
    case 'compare': {
      const turned = opposite[condition.is]
      if (turned) return sayComparison(condition.left, turned, condition.right)
      break
    }
    case 'any':
      // None of several: said part by part, as a lawyer would.
      return joined(
        condition.of.map((part) => ({ op: 'not', of: part })),
        text('，且', ', and '),
      )
    case 'all':
      return joined(
        condition.of.map((part) => ({ op: 'not', of: part })),
        text('，或', ', or '),
      )
    case 'not':
      return sayCondition(condition.of)
  }
  const said = sayCondition(condition)
  return text(`不属于：${said.zh}`, `not: ${said.en}`)
}

function sayChoice(fact: Fact & { kind: 'choice' }, codes: readonly string[], denied: boolean): Text {
  const names = codes.map((code) => fact.options[code] ?? text(code, code))
  return text(
    `${fact.name.zh}${denied ? '不是' : '为'}${names.map((name) => `“${name.zh}”`).join('、')}${names.length > 1 && !denied ? '之一' : ''}`,
    `${fact.name.en} is ${denied ? 'not ' : ''}${names.length > 1 && !denied ? 'one of ' : ''}${names.map((name) => `“${name.en}”`).join(', ')}`,
  )
}

function sayComparison(left: Num, is: Comparison, right: Num): Text {
  const unit = right.num === 'literal' ? unitOf(left) : unitOf(right)
  const words = wording[unit.unit === 'date' ? 'date' : 'number'][is]
  const [a, b] = [sayNumber(left), right.num === 'literal' ? sayUnits(right.value, unit) : sayNumber(right)]
  return text(`${a.zh}${words.zh} ${b.zh}`, `${a.en} ${words.en} ${b.en}`)
}

function joined(parts: readonly Condition[], by: Text): Text {
  const said = parts.map((part) => {
    const words = sayCondition(part)
    return part.op === 'any' ||
      part.op === 'all' ||
      (part.op === 'not' && (part.of.op === 'all' || part.of.op === 'any'))
      ? text(`（${words.zh}）`, `(${words.en})`)
      : words
  })
  return text(said.map((each) => each.zh).join(by.zh), said.map((each) => each.en).join(by.en))
}

export function sayNumber(num: Num): Text {
  switch (num.num) {
    case 'fact':
      return num.fact.name
    case 'literal':
      return sayUnits(num.value, num.unit)
    case 'named':
      return num.name
    case 'points':
      return text('按表计分', 'points by table')
    case 'sum':
      return joinText(num.of.map(sayNumber), '＋', ' + ')
    case 'least':
      return text(
        `${joinText(num.of.map(sayNumber), '、', ', ').zh}中较小者`,
        `the least of ${joinText(num.of.map(sayNumber), '、', ', ').en}`,
      )
    case 'greatest': {
      const said = joinText(num.of.map(sayNumber), '、', ', ')
      return text(`${said.zh}中较大者`, `the greatest of ${said.en}`)
    }
    case 'days':
      return text(`${num.from.name.zh}至${num.to.name.zh}的日数`, `days from ${num.from.name.en} to ${num.to.name.en}`)
    case 'later': {
      const said = sayNumber(num.date)
      const by = [
        num.years ? text(`${num.years} 年`, `${num.years} years`) : null,
        num.days ? text(`${num.days} 日`, `${num.days} days`) : null,
      ].filter((part) => part !== null)
      return text(
        `${said.zh}起 ${by.map((part) => part.zh).join('又 ')}`,
        `${said.en} plus ${by.map((part) => part.en).join(' and ')}`,
      )
    }
    case 'output':
      return text('本判定的结果', 'the outcome')
  }
}

const joinText = (parts: readonly Text[], zh: string, en: string): Text =>
  text(parts.map((part) => part.zh).join(zh), parts.map((part) => part.en).join(en))

/** A ratio in words: `10%`, or `6 times` (6 倍). */
function sayFraction({ n, d }: Fraction): Text {
  if (n >= d && n % d === 0n) return text(`${n / d} 倍`, `${n / d} times`)
  return text(`${printPercent((n * 1_000_000n) / d)}`, `${printPercent((n * 1_000_000n) / d)} of`)
}

const printPercent = (millionths: bigint): string => `${printDecimal(millionths, 4)}%`

export function sayUnits(value: bigint, unit: Unit): Text {
  switch (unit.unit) {
    case 'money':
      return sayMoney(value, unit.currency)
    case 'share':
      return text(printPercent(value), printPercent(value))
    case 'date': {
      const iso = fromDayNumber(Number(value)).toString()
      return text(iso, iso)
    }
    case 'count':
      return text(
        `${grouped(value)}${unit.of.zh ? ` ${unit.of.zh}` : ''}`,
        `${grouped(value)}${unit.of.en ? ` ${unit.of.en}` : ''}`,
      )
  }
}

const grouped = (value: bigint): string => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')

function sayMoney(fen: bigint, currency: 'CNY' | 'USD'): Text {
  const [zhUnit, enUnit] = currency === 'CNY' ? ['元', 'CNY'] : ['美元', 'USD']
  const plain = printDecimal(fen, 2)
  const [whole = '0', cents] = plain.split('.')
  const en = `${enUnit} ${grouped(BigInt(whole))}${cents ? `.${cents}` : ''}`
  // 万 and 亿 where they make the figure shorter without losing a cent.
  for (const [size, word] of [
    [10_000_000_000n, '亿'],
    [1_000_000n, '万'],
  ] as const)
    if (fen >= size && fen % (size / 100n) === 0n)
      return text(`${printDecimal((fen * 100n) / size, 2)} ${word}${zhUnit}`, en)
  return text(`${grouped(BigInt(whole))}${cents ? `.${cents}` : ''} ${zhUnit}`, en)
}

export function sayFactValue(fact: Fact, value: FactValue): Text {
  if (typeof value === 'boolean') return value ? text('是', 'yes') : text('否', 'no')
  if (fact.kind === 'choice' && typeof value === 'string') return fact.options[value] ?? text(value, value)
  if (fact.kind === 'set' && value instanceof Set) {
    const names = [...value].map((code) => fact.options[code] ?? text(code, code))
    return names.length === 0 ? none : joinText(names, '、', ', ')
  }
  if ('unit' in fact && (typeof value === 'number' || typeof value === 'bigint'))
    return sayUnits(BigInt(value), fact.unit)
  return text(String(value), String(value))
}

const termUnits: Readonly<Record<Term['unit'], readonly [string, string]>> = {
  'calendar-days': ['日', 'calendar days'],
  'working-days': ['个工作日', 'working days'],
  months: ['个月', 'months'],
  years: ['年', 'years'],
}

export function sayOutputValue(kind: Output, value: OutputValue): Text {
  if (typeof value === 'boolean') return value ? text('是', 'yes') : text('否', 'no')
  if (typeof value === 'string')
    return 'options' in kind ? (kind.options[value] ?? text(value, value)) : text(value, value)
  if (typeof value === 'bigint') {
    switch (kind.kind) {
      case 'share':
        return sayUnits(value, { unit: 'share' })
      case 'money':
        return sayUnits(value, { unit: 'money', currency: kind.currency })
      case 'date':
        return sayUnits(value, { unit: 'date' })
      default:
        return sayUnits(value, { unit: 'count', of: kind.kind === 'count' ? kind.unit : text('', '') })
    }
  }
  if ('length' in value && 'unit' in value) {
    const [zh, en] = termUnits[value.unit]
    return text(`${value.length} ${zh}`, `${value.length} ${en}`)
  }
  const names = value.map((code) => ('options' in kind ? (kind.options[code] ?? text(code, code)) : text(code, code)))
  return names.length === 0 ? none : joinText(names, '；', '; ')
}

/** What a declaration that more of a fact never harms (or never helps) says. */
export function sayMonotone({ fact, more }: Monotone): Text {
  const rises = risesOf(fact)
  return more === 'never-worse'
    ? { zh: `${rises.zh}，结果从不变差`, en: `${rises.en} never makes it worse` }
    : { zh: `${rises.zh}，结果从不变好`, en: `${rises.en} never makes it better` }
}

function risesOf(fact: Monotone['fact']): Text {
  const { zh, en } = fact.name
  switch (fact.kind) {
    case 'yes-no':
      return { zh: `由“${fact.denied.zh}”变为“${zh}”`, en: `“${en}” instead of “${fact.denied.en}”` }
    case 'set':
      return { zh: `“${zh}”多选`, en: `choosing more under “${en}”` }
    case 'date':
      return { zh: `“${zh}”推后`, en: `a later “${en}”` }
    default:
      return { zh: `“${zh}”增加`, en: `more under “${en}”` }
  }
}

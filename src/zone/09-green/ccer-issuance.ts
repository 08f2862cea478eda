/** From the project to its units: entered, verified, issued. Done by the registry for the owner of the project. */
import { cite } from '../../law/cite.ts'
import type { AccountView, LedgerProblem, Looking, Operation } from '../../ledgers/ledger.ts'
import { isSameParty } from '../../people/persons.ts'
import { fail, ok, type Result } from '../../text.ts'
import { before, day, notAfter } from '../../time/dates.ts'
import type { Field } from '../../window/procedure.ts'
import { countOf, dateOf, lineOf, refused, refusedBy } from '../vocabulary/filled.ts'
import { blockText, ccerAccounts, mostInSeries, projectPattern, readSeries, seriesOf } from './ccer-accounts.ts'

const project: Field = {
  id: 'project',
  name: { zh: '项目编号', en: 'project number' },
  help: { zh: '字母 P 和六位数字，如 P000012。', en: 'The letter P and six digits, such as P000012.' },
  kind: 'line',
  most: 7,
}

const vintage: Field = {
  id: 'vintage',
  name: { zh: '减排量产生的年份', en: 'year in which the reduction arose' },
  kind: 'count',
  most: 2199,
}

const tonnes: Field = {
  id: 'tonnes',
  name: { zh: '数量（吨二氧化碳当量）', en: 'tonnes of CO2 equivalent' },
  kind: 'count',
  most: Number(mostInSeries),
}

const noTonnes = refused({ zh: '数量至少为 1 吨', en: 'it must be one tonne at least' })

/** The year in which China set its goals of peaking and neutrality; a reduction of that very day is not after it. */
const goalsSet = day('2020-09-22')

export const registerProject: Operation = {
  id: 'register-project',
  name: { zh: '登记项目', en: 'Enter a project' },
  says: {
    zh: '审定通过后，把项目登记在业主名下；同一编号只登记一次。',
    en: 'After validation the project is entered for its owner; a number is entered once.',
  },
  by: 'keeper',
  cites: [cite('ccer-2023', 'verified')],
  form: {
    facts: [],
    fields: [
      project,
      { id: 'name', name: { zh: '项目名称', en: 'name of the project' }, kind: 'line', most: 120 },
      { id: 'methodology', name: { zh: '方法学编号', en: 'methodology' }, kind: 'line', most: 80 },
      { id: 'creditingFrom', name: { zh: '计入期首日', en: 'first day of the crediting period' }, kind: 'date' },
      { id: 'creditingUntil', name: { zh: '计入期末日', en: 'last day of the crediting period' }, kind: 'date' },
      { id: 'validator', name: { zh: '审定机构', en: 'validation body' }, kind: 'line', most: 120 },
    ],
  },
  plan: async ({ values }, looking) => {
    const number = lineOf(values, 'project')
    if (!projectPattern.test(number)) return wrongNumber
    const id = ccerAccounts.project(number)
    if (await looking.account(id))
      return refused({ zh: `项目 ${number} 已经登记`, en: `project ${number} is entered already` }, { account: id })
    const [from, until] = [dateOf(values, 'creditingFrom'), dateOf(values, 'creditingUntil')]
    if (before(until, from))
      return refused({
        zh: '计入期末日不能早于首日',
        en: 'the crediting period cannot end before it begins',
      })
    const name = lineOf(values, 'name')
    return ok({
      steps: [
        {
          do: 'open',
          account: {
            id,
            kind: 'project',
            holder: looking.holder,
            floor: 0n,
            ceiling: 0n,
            says: { zh: name, en: name },
            period: { from, until },
          },
        },
      ],
      says: { zh: `登记项目 ${number}：${name}`, en: `project ${number} entered: ${name}` },
      about: { methodology: lineOf(values, 'methodology'), validator: lineOf(values, 'validator') },
    })
  },
}

export const verify: Operation = {
  id: 'verify',
  name: { zh: '登记核查', en: 'Enter a verification' },
  says: {
    zh: '登记一份核查报告所核查的一个年份的减排量。报告跨年的，逐年登记。',
    en: 'Enters the reductions of one year that a report has verified. A report over several years is entered year by year.',
  },
  by: 'keeper',
  cites: [cite('ccer-2023', 'verified'), cite('ccer-2023', 'since'), cite('ccer-2023', 'five-years')],
  form: {
    facts: [],
    fields: [
      project,
      vintage,
      { id: 'monitoredFrom', name: { zh: '监测期首日', en: 'first day of monitoring' }, kind: 'date' },
      { id: 'monitoredUntil', name: { zh: '监测期末日', en: 'last day of monitoring' }, kind: 'date' },
      { id: 'appliedOn', name: { zh: '减排量登记的申请日', en: 'day of the application for entry' }, kind: 'date' },
      tonnes,
      { id: 'report', name: { zh: '核查报告编号', en: 'number of the verification report' }, kind: 'line', most: 60 },
      { id: 'verifier', name: { zh: '核查机构', en: 'verification body' }, kind: 'line', most: 120 },
    ],
  },
  from: { kind: 'project', fills: ({ id }) => ({ project: id.slice('project:'.length) }) },
  plan: async ({ values }, looking) => {
    const owned = await ownProject(lineOf(values, 'project'), looking)
    if (!owned.ok) return owned
    const amount = countOf(values, 'tonnes')
    if (amount < 1n) return noTonnes
    const year = countOf(values, 'vintage')
    const [from, until] = [dateOf(values, 'monitoredFrom'), dateOf(values, 'monitoredUntil')]
    const applied = dateOf(values, 'appliedOn')
    if (before(until, from) || BigInt(from.year) !== year || BigInt(until.year) !== year)
      return refused({
        zh: `监测期应在 ${year} 年之内，首日不晚于末日`,
        en: `the monitoring has to lie within ${year} and end no earlier than it begins`,
      })
    if (!notAfter(until, looking.today) || !notAfter(applied, looking.today))
      return refused({
        zh: '监测期末日和申请日不能在今天之后',
        en: 'neither monitoring nor application can be after today',
      })
    const { period } = owned.value
    if (period && (before(from, period.from) || before(period.until, until)))
      return refused({
        zh: `监测期应在项目计入期之内（${period.from} 至 ${period.until}）`,
        en: `the monitoring has to lie within the crediting period (${period.from} to ${period.until})`,
      })
    if (notAfter(from, goalsSet))
      return refusedBy(
        {
          zh: `减排量应当产生于 ${goalsSet} 之后，监测期从 ${from} 起`,
          en: `a reduction must have arisen after ${goalsSet}; the monitoring begins on ${from}`,
        },
        cite('ccer-2023', 'since'),
      )
    const earliest = applied.subtract({ years: 5 })
    if (before(from, earliest) || before(applied, until))
      return refusedBy(
        {
          zh: `减排量的产生时间应当在申请登记之日（${applied}）前五年以内，即 ${earliest} 起`,
          en: `the reduction must have arisen within five years before the application of ${applied}, from ${earliest} on`,
        },
        cite('ccer-2023', 'five-years'),
      )
    const report = lineOf(values, 'report')
    const series = seriesOf(lineOf(values, 'project'), year)
    const { says } = owned.value
    const mark = `report:${report}:${series}`
    if ((await looking.fresh([mark])) === 0)
      return fail({
        code: 'already',
        text: {
          zh: `核查报告 ${report} 对 ${series} 已经登记过`,
          en: `report ${report} is entered for ${series} already`,
        },
      })
    return ok({
      steps: [
        { do: 'once', mark, again: 'refuse' },
        {
          do: 'open',
          account: {
            id: ccerAccounts.source(series),
            kind: 'source',
            holder: looking.holder,
            floor: -mostInSeries,
            ceiling: 0n,
            says: { zh: `${says.zh}（${year}）`, en: `${says.en} (${year})` },
          },
        },
        {
          do: 'open',
          account: {
            id: ccerAccounts.verified(series),
            kind: 'verified',
            holder: looking.holder,
            floor: 0n,
            ceiling: null,
            says: { zh: `${says.zh}（${year}）`, en: `${says.en} (${year})` },
          },
        },
        { do: 'transfer', from: ccerAccounts.source(series), to: ccerAccounts.verified(series), amount },
      ],
      says: { zh: `核查报告 ${report}：${year} 年 ${amount} 吨`, en: `report ${report}: ${amount} t of ${year}` },
      about: {
        report,
        verifier: lineOf(values, 'verifier'),
        monitored: { from: from.toString(), until: until.toString() },
        applied: applied.toString(),
      },
    })
  },
}

export const issue: Operation = {
  id: 'issue',
  name: { zh: '核发', en: 'Issue units' },
  says: {
    zh: '按已核查的数量核发编号，记入业主的持有账户；不超过已核查而尚未核发的数量。',
    en: 'Issues numbered units to the owner’s account, never more than was verified and not yet issued.',
  },
  by: 'keeper',
  cites: [cite('ccer-2023', 'verified'), cite('ccer-2023', 'unit'), cite('ccer-2023', 'accounts')],
  form: { facts: [], fields: [project, vintage, tonnes] },
  from: {
    kind: 'verified',
    fills: ({ id }) => {
      const { project, vintage } = readSeries(id.slice('verified:'.length))
      return { project, vintage }
    },
  },
  plan: async ({ values }, looking) => {
    const owned = await ownProject(lineOf(values, 'project'), looking)
    if (!owned.ok) return owned
    const amount = countOf(values, 'tonnes')
    if (amount < 1n) return noTonnes
    const holding = await looking.account(ccerAccounts.holding(looking.holder))
    if (!holding) return noAccount
    const series = seriesOf(lineOf(values, 'project'), countOf(values, 'vintage'))
    const verified = await looking.account(ccerAccounts.verified(series))
    const source = await looking.account(ccerAccounts.source(series))
    if (!verified || !source)
      return refusedBy(
        {
          zh: `${series} 还没有登记核查报告，不能核发`,
          en: `no verification is entered for ${series}, so nothing can be issued`,
        },
        cite('ccer-2023', 'verified'),
      )
    if (amount > verified.balance)
      return refused(
        {
          zh: `已核查而尚未核发的只有 ${verified.balance} 吨，不能核发 ${amount} 吨`,
          en: `only ${verified.balance} tonnes are verified and not yet issued; ${amount} cannot be`,
        },
        { account: verified.id, left: verified.balance, cites: [cite('ccer-2023', 'verified')] },
      )
    // All that was ever verified, less what waits: so many numbers are out.
    const first = -source.balance - verified.balance + 1n
    const last = first + amount - 1n
    const block = blockText(series, first, last)
    return ok({
      steps: [{ do: 'issue', series, first, last, from: verified.id, to: holding.id }],
      says: { zh: `核发 ${amount} 吨：${block}`, en: `${amount} t issued: ${block}` },
      about: { project: lineOf(values, 'project'), series, first: first.toString(), last: last.toString() },
    })
  },
}

const wrongNumber = refused({
  zh: '项目编号应为字母 P 和六位数字，如 P000012',
  en: 'a project number is the letter P and six digits, such as P000012',
})

export const noAccount = refusedBy(
  {
    zh: '应先在登记系统开立持有账户',
    en: 'an account has to be opened in the registry first',
  },
  cite('ccer-2023', 'accounts'),
)

async function ownProject(number: string, looking: Looking): Promise<Result<AccountView, LedgerProblem>> {
  if (!projectPattern.test(number)) return wrongNumber
  const entered = await looking.account(ccerAccounts.project(number))
  if (!entered) return refused({ zh: `项目 ${number} 没有登记`, en: `project ${number} is not entered` })
  return entered.holder && isSameParty(entered.holder, looking.holder)
    ? ok(entered)
    : refused({
        zh: `项目 ${number} 登记在别人名下`,
        en: `project ${number} is entered for someone else`,
      })
}

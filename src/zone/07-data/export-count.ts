/**
 * Measure 7.7. How many natural persons' information a firm has sent abroad since 1 January: ordinary and sensitive apart,
 * each person once a year (令16, 第7、8条). What the decision says does not count stands on an account of its own. The path
 * is asked anew after each posting; a batch that would cross a threshold is stopped first, and told what would follow.
 */
import { cite, plan } from '../../law/cite.ts'
import { written } from '../../ledgers/amounts.ts'
import { ledger } from '../../ledgers/declare.ts'
import type { AccountId, AccountView, Beside, LedgerProblem, Looking, Operation, Step } from '../../ledgers/ledger.ts'
import { authorityId } from '../../people/authorities.ts'
import { ask } from '../../rules/ask.ts'
import type { Answer } from '../../rules/evaluate.ts'
import { plainOutputs } from '../../rules/plain.ts'
import type { Json } from '../../store/json.ts'
import { fail, ok, type Result, type Text, text } from '../../text.ts'
import { day, type LegalDate } from '../../time/dates.ts'
import type { FormValues } from '../../window/events.ts'
import { registeredIn } from '../vocabulary/common.ts'
import {
  criticalInfrastructureOperator,
  dataField,
  exportScenario,
  importantDataExported,
  operatesInFreeTradeZone,
  positionOnDataList,
} from '../vocabulary/data-export.ts'
import { exportPath } from './export-path.ts'

const onceEach = cite('data-flow-2024', 'count.person')
const notCounted = cite('data-flow-2024', 'count')
const assessed = cite('data-flow-2024', '7')
const contracted = cite('data-flow-2024', '8')
const exempted = cite('data-flow-2024', '5.4')
const sensitiveToo = cite('data-flow-2024', 'sensitive')
const thePlan = plan('7.7')

export const counts = ['ordinary', 'sensitive', 'exempt'] as const
export type Count = (typeof counts)[number]

const accountOf = (...parts: readonly string[]): AccountId => parts.join(':') as AccountId
export const countOf = (count: Count, exporter: string, year: number): AccountId =>
  accountOf(count, exporter, `${year}`)

const names: Readonly<Record<Count, Text>> = {
  ordinary: text('一般个人信息', 'ordinary personal information'),
  sensitive: text('敏感个人信息', 'sensitive personal information'),
  exempt: text('豁免、不计入', 'exempt, not counted'),
}

interface Threshold {
  readonly at: bigint
  readonly says: Text
  readonly cites: readonly ReturnType<typeof cite>[]
}

/** Where another path begins; "以上" includes the number itself. */
export const thresholds: Readonly<Record<'ordinary' | 'sensitive', readonly Threshold[]>> = {
  ordinary: [
    {
      at: 100_000n,
      says: text(
        '10 万人：不再免予，须订立标准合同并备案或者通过认证',
        '100,000: exempt no longer; standard contract, filed, or certification',
      ),
      cites: [exempted, contracted],
    },
    {
      at: 1_000_000n,
      says: text('100 万人：须申报数据出境安全评估', '1,000,000: security assessment'),
      cites: [assessed],
    },
  ],
  sensitive: [
    {
      at: 1n,
      says: text(
        '1 人：敏感个人信息没有小数量豁免，须订立标准合同并备案或者通过认证',
        '1: sensitive information has no small-number exemption; standard contract, filed, or certification',
      ),
      cites: [sensitiveToo, contracted],
    },
    { at: 10_000n, says: text('1 万人：须申报数据出境安全评估', '10,000: security assessment'), cites: [assessed] },
  ],
}

const said = (values: FormValues, id: string): string => {
  const value = values[id]
  return typeof value === 'string' ? value : ''
}

/** As they came through the door: one digest a line, each person once. */
const personsIn = (values: FormValues): readonly string[] => [
  ...new Set(
    said(values, 'people')
      .split('\n')
      .filter((line) => line !== ''),
  ),
]

const people = (count: bigint): string => written(count, 0)

const facts = [
  exportScenario,
  importantDataExported,
  criticalInfrastructureOperator,
  registeredIn,
  operatesInFreeTradeZone,
  dataField,
  positionOnDataList,
] as const

interface Standing {
  readonly ordinary: bigint
  readonly sensitive: bigint
}

/** Null where the facts cannot be together: the problem says why. */
function pathOf(
  given: Readonly<Record<string, unknown>>,
  { ordinary, sensitive }: Standing,
  on: LegalDate,
): Result<Answer> {
  const asked = ask(
    exportPath,
    {
      ...given,
      exportsPersonalInformation: true,
      ordinaryPeopleExportedThisYear: Number(ordinary),
      sensitivePeopleExportedThisYear: Number(sensitive),
    },
    { on, knownOn: on },
  )
  return asked.ok
    ? ok(asked.answer)
    : fail(asked.problems[0]?.text ?? text('这些事实不能同时成立', 'these facts cannot be together'))
}

async function standing(exporter: string, year: number, look: Pick<Looking, 'account'>): Promise<Standing> {
  const balance = async (count: Count): Promise<bigint> =>
    (await look.account(countOf(count, exporter, year)))?.balance ?? 0n
  return { ordinary: await balance('ordinary'), sensitive: await balance('sensitive') }
}

const factsOf = (values: FormValues): Readonly<Record<string, Json>> =>
  Object.fromEntries(facts.flatMap(({ id }) => (values[id] === undefined ? [] : [[id, values[id] as Json]])))

const count: Operation = {
  id: 'count',
  name: text('登记出境人数', 'Enter people whose information leaves'),
  says: text(
    '一行一个自然人，或者上传文件。同一自然人当年只计一次，标识只换算成摘要；依法豁免的不计入累计。',
    'One natural person a line, or from a file. Each counts once a year; identifiers become digests alone; those exempt by law do not count.',
  ),
  by: 'holder',
  cites: [onceEach, notCounted, assessed, contracted, thePlan],
  form: {
    facts: [...facts],
    fields: [
      {
        id: 'kind',
        name: text('信息的类别', 'kind of information'),
        kind: 'choice',
        options: { ordinary: names.ordinary, sensitive: names.sensitive },
      },
      {
        id: 'people',
        name: text('自然人的标识', 'identifiers of the people'),
        help: text(
          '一行一个：证件号码、手机号或者企业自己的客户号；同一个人始终用同一个。只保存带密钥的摘要。',
          'One a line: identity number, telephone or your own customer number, always the same for the same person. Keyed digests alone are kept.',
        ),
        kind: 'paragraph',
        most: 8_000_000,
        personal: true,
      },
      { id: 'recipient', name: text('境外接收方', 'recipient abroad'), kind: 'line', most: 200 },
      { id: 'purpose', name: text('出境目的和合同', 'purpose, and the contract'), kind: 'line', most: 200 },
      {
        id: 'crossing',
        name: text(
          '我知道这一批将达到门槛，路径随之改变，仍要登记',
          'I know that this batch reaches a threshold and that the path changes with it; enter it all the same',
        ),
        kind: 'yes-no',
        optional: true,
      },
    ],
  },
  sealed: { people: 'identifier' },
  batch: 'people',
  plan: async ({ values }, looking) => {
    const persons = personsIn(values)
    if (persons.length === 0) return refused(text('没有自然人的标识', 'there is nobody to count'))
    const { year } = looking.today
    const exporter = looking.holder.id
    const kind = said(values, 'kind') === 'sensitive' ? 'sensitive' : 'ordinary'
    const before = await standing(exporter, year, looking)
    const marks = (to: Count): readonly string[] => persons.map((person) => `${to}:${exporter}:${year}:${person}`)
    const fresh = BigInt(await looking.fresh(marks(kind)))
    const after = { ...before, [kind]: before[kind] + fresh }
    const asked = pathOf(factsOf(values), after, looking.today)
    if (!asked.ok) return refused(asked.error)
    const counted = plainOutputs(asked.value).counted
    if (counted === 'unknown')
      return refused(
        text(
          '这批人计不计入累计还定不下来：请回答出境情形和清单的各项问题',
          'whether these people count is still open: answer the questions about the occasion and the lists',
        ),
        notCounted,
      )
    // Where the decision cannot say (inside a list), they count: too many never hides a threshold.
    const to: Count = counted === false ? 'exempt' : kind
    const reached =
      to === 'exempt' ? [] : ahead(values, kind).filter(({ at }) => before[kind] < at && after[kind] >= at)
    if (reached.length > 0 && values.crossing !== true)
      return refused(warnedOf(kind, before[kind], fresh, reached), ...reached.flatMap(({ cites }) => cites))
    const recipient = said(values, 'recipient').trim()
    return ok({
      says:
        to === 'exempt'
          ? text(`向${recipient}提供，豁免不计`, `to ${recipient}, exempt and not counted`)
          : text(
              `向${recipient}提供${names[kind].zh}，名单 ${people(BigInt(persons.length))} 人`,
              `${names[kind].en} to ${recipient}, a list of ${people(BigInt(persons.length))}`,
            ),
      about: {
        facts: factsOf(values),
        kind,
        counted: to !== 'exempt',
        listed: persons.length,
        recipient,
        purpose: said(values, 'purpose').trim(),
      },
      steps: [
        opened('source', exporter, year, looking),
        ...counts.map((each) => opened(each, exporter, year, looking)),
        {
          do: 'once-each',
          marks: marks(to),
          from: accountOf('source', exporter, `${year}`),
          to: countOf(to, exporter, year),
          each: 1n,
        },
      ],
    })
  },
}

/** For an operator of critical infrastructure no number opens a lighter path: the first person is the only threshold. */
const critical: Threshold = {
  at: 1n,
  says: text(
    '1 人：关键信息基础设施运营者不论人数，均须申报数据出境安全评估',
    '1: an operator of critical infrastructure needs the security assessment whatever the number',
  ),
  cites: [assessed],
}

const ahead = (values: FormValues, kind: 'ordinary' | 'sensitive'): readonly Threshold[] =>
  values.criticalInfrastructureOperator === true ? [critical] : thresholds[kind]

const refused = (says: Text, ...cites: LedgerProblem['cites'] & {}): Result<never, LedgerProblem> =>
  fail({ code: 'refused', text: says, cites })

/** Said before it is crossed, with the figures that lead to it. */
function warnedOf(
  kind: 'ordinary' | 'sensitive',
  before: bigint,
  fresh: bigint,
  reached: readonly { readonly at: bigint; readonly says: Text }[],
): Text {
  const room = (reached[0]?.at ?? 0n) - 1n - before
  return text(
    `尚未登记：${names[kind].zh}今年已计 ${people(before)} 人，这批新增 ${people(fresh)} 人，将到 ${people(before + fresh)} 人，达到门槛——${reached.map(({ says }) => says.zh).join('；')}。不达到门槛最多还可登记 ${people(room)} 人；确要登记的，在表单末尾确认`,
    `not entered yet: ${names[kind].en} stands at ${people(before)} people this year, this batch adds ${people(fresh)} and makes it ${people(before + fresh)}, which reaches: ${reached.map(({ says }) => says.en).join('; ')}. At most ${people(room)} more stay below it; to enter it all the same, confirm at the end of the form`,
  )
}

function opened(kind: Count | 'source', exporter: string, year: number, { holder }: Looking): Step {
  return {
    do: 'open',
    account: {
      id: accountOf(kind, exporter, `${year}`),
      kind,
      holder,
      floor: kind === 'source' ? null : 0n,
      ceiling: kind === 'source' ? 0n : null,
      says:
        kind === 'source'
          ? text(`${year} 年登记的人次`, `entered in ${year}`)
          : text(`${year} 年 · ${names[kind].zh}`, `${year} · ${names[kind].en}`),
      period: { from: day(`${year}-01-01`), until: day(`${year}-12-31`) },
    },
  }
}

/** What would be asked of one more export of the same firm, on no special occasion, as the counts stand. */
async function answered({ kind, holder, period }: AccountView, on: LegalDate, beside: Beside): Promise<Answer | null> {
  if (!holder || !period || (kind !== 'ordinary' && kind !== 'sensitive')) return null
  const { year } = period.from
  // The figures of a year that is over are judged by its last day.
  const judged = year < on.year ? period.until : on
  const latest =
    (await beside.latest(countOf('ordinary', holder.id, year))) ??
    (await beside.latest(countOf('sensitive', holder.id, year)))
  const given = isFacts(latest) ? latest.facts : {}
  const asked = pathOf({ ...given, exportScenario: 'other' }, await standing(holder.id, year, beside), judged)
  return asked.ok ? asked.value : null
}

const isFacts = (about: Json | null): about is { readonly facts: Readonly<Record<string, Json>> } =>
  typeof about === 'object' && about !== null && !Array.isArray(about) && 'facts' in about

const share = (at: number, of: bigint): string => `${people((of * BigInt(at)) / 100n)}`

export const exportCount = ledger({
  id: 'data.export-count',
  name: text('数据出境人数账', 'People whose data left the country'),
  says: text(
    '自当年 1 月 1 日起向境外提供个人信息的自然人数：一般和敏感分开累计，同一自然人只计一次，豁免的不计；临近门槛先提示，每登记一批重新判定出境路径。',
    'Natural persons whose information went abroad since 1 January: ordinary and sensitive apart, each person once, exempt ones left out. It warns before a threshold, and asks the path anew after each batch.',
  ),
  measures: ['7.7'],
  keeper: authorityId('beijing/cyberspace'),
  cites: [assessed, contracted, exempted, onceEach, notCounted, thePlan],
  unit: { id: 'person', name: text('人', 'people'), places: 0 },
  kinds: {
    ordinary: { name: names.ordinary, shows: 'used', thresholds: thresholds.ordinary },
    sensitive: { name: names.sensitive, shows: 'used', thresholds: thresholds.sensitive.filter(({ at }) => at > 1n) },
    exempt: { name: names.exempt, shows: 'used' },
    source: { name: text('登记的人次', 'entered'), shows: 'used', aside: true },
  },
  operations: [count],
  warnings: (['ordinary', 'sensitive'] as const).flatMap((kind) =>
    thresholds[kind]
      .filter(({ at }) => at > 1n)
      .flatMap((threshold) =>
        [80, 95].map((at) => ({
          at,
          of: threshold.at,
          kind,
          says: ({ balance }: AccountView) =>
            balance >= threshold.at
              ? text(
                  `现计 ${people(balance)} 人，已达到门槛——${threshold.says.zh}`,
                  `${people(balance)} are counted, and a threshold is reached: ${threshold.says.en}`,
                )
              : text(
                  `已到门槛的 ${at}%（${share(at, threshold.at)} 人）以上：现计 ${people(balance)} 人，再有 ${people(threshold.at - balance)} 人即达到——${threshold.says.zh}。现在就准备，达到之后不能再按原路径提供`,
                  `past ${at} % of a threshold (${share(at, threshold.at)}): ${people(balance)} are counted, ${people(threshold.at - balance)} more reach it: ${threshold.says.en}. Prepare now; once it is reached the former path is closed`,
                ),
          cites: threshold.cites,
        })),
      ),
  ),
  answers: answered,
  note: text(
    '只计在这里登记的出境；人数由数据处理者自己负责真实、完整，不得拆分。门槛是对非关键信息基础设施运营者说的：关键信息基础设施运营者提供个人信息、任何人提供重要数据，不论人数，均须申报安全评估（依法豁免的除外）。',
    'It counts what is entered here. The exporter answers for the numbers being true and whole; they may not be split. The thresholds are those of firms that operate no critical infrastructure: an operator’s personal information, and anybody’s important data, need the assessment whatever the number, unless the law exempts them.',
  ),
})

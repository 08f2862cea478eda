/**
 * What the one who reads a case may do with it now, and what each step needs. Nothing is decided here: the table of
 * permissions is asked, and then the case itself, with an answer that would be right.
 */
import { cite } from '../law/cite.ts'
import type { Actor } from '../people/actor.ts'
import { type Asked, permit } from '../people/permissions.ts'
import { type Text, text } from '../text.ts'
import { isoDay, isoDayOrNull, type LegalDate } from '../time/dates.ts'
import { sayLength } from '../time/period.ts'
import { type Context, decide, type Given, phasesOf, statuteEnds } from '../window/decide.ts'
import { groundsOf45 } from '../window/general-law.ts'
import { lastDayOf, licenceOf, noticeOf } from '../window/gives.ts'
import type { Procedure } from '../window/procedure.ts'
import type { CaseState } from '../window/state.ts'
import { clockOf } from '../window/terms.ts'
import { commands, findings, grounds, opinionViews, outcomes, type PersonsCommand } from './window-words.ts'

type Coded = { readonly code: string; readonly name: Text }

export interface Need {
  readonly name: string
  readonly kind: 'text' | 'line' | 'choice' | 'date' | 'items' | 'form'
  readonly label: Text
  readonly help: Text | null
  readonly options: readonly Coded[]
  readonly optional: boolean
  readonly least: string | null
  readonly most: string | null
}

/** One step as it could be taken: what it is about, what is asked for it, and an answer to try it with. */
interface Step {
  readonly command: PersonsCommand
  readonly about: Text | null
  readonly fixed: Readonly<Record<string, string>>
  readonly needs: readonly Need[]
  readonly trial: Given
}

const some = '理由 reasons'

const need = (
  name: string,
  kind: Need['kind'],
  label: Text,
  more: Partial<Omit<Need, 'name' | 'kind' | 'label'>> = {},
): Need => ({ name, kind, label, help: null, options: [], optional: false, least: null, most: null, ...more })

const reasons = (more: Partial<Need> = {}) => need('reasons', 'text', text('理由', 'reasons'), more)
const codes = (words: Readonly<Record<string, Text>>, only?: readonly string[]): readonly Coded[] =>
  Object.entries(words).flatMap(([code, name]) => (only && !only.includes(code) ? [] : [{ code, name }]))

/** Each ground with the clauses that let it stop the clock: of the general law of licensing, else of the limits that it stops. */
const groundsOf = ({ mode, grounds: declared, terms }: Procedure): readonly Coded[] => {
  const isLicence = mode === 'approval' || mode === 'commitment'
  const isGeneral = isLicence && declared.every((ground) => groundsOf45.includes(ground))
  return declared.map((code) => {
    const own = terms.flatMap(({ pausedBy, cites }) => (pausedBy.includes(code) ? cites : []))
    const clauses = [...new Set(isGeneral ? [article45] : own)].map(({ instrument, article }) =>
      text(`《${instrument.title.zh}》${article.label.zh}`, `${instrument.title.en}, ${article.label.en}`),
    )
    const { zh, en } = grounds[code]
    return {
      code,
      name: text(
        `${zh}（${clauses.map((each) => each.zh).join('、')}）`,
        `${en} (${clauses.map((each) => each.en).join('; ')})`,
      ),
    }
  })
}
const article45 = cite('licensing-law-2019', '45')

type Steps = { readonly [N in PersonsCommand]: (state: CaseState, context: Context) => readonly Step[] }

const plain = (command: PersonsCommand, trial: Given, ...needs: readonly Need[]): Step => ({
  command,
  about: null,
  fixed: {},
  needs,
  trial,
})

const steps: Steps = {
  correct: ({ form, papers }) => [
    plain(
      'correct',
      { command: 'correct', form, papers },
      need('form', 'form', text('更正后的申请', 'the application, corrected')),
    ),
  ],
  withdraw: () => [plain('withdraw', { command: 'withdraw', reasons: some }, reasons({ optional: true }))],
  claim: () => [plain('claim', { command: 'claim' })],
  release: () => [plain('release', { command: 'release' })],
  'ask-correction': () => [
    plain(
      'ask-correction',
      { command: 'ask-correction', items: [{ about: '', says: some }] },
      need('items', 'items', text('需要补正的全部内容', 'everything that has to be put right'), {
        help: text(
          '补正只能一次告知（行政许可法第三十二条）',
          'corrections are asked for once, all together (Administrative Licensing Law, article 32)',
        ),
      }),
    ),
  ],
  accept: () => [plain('accept', { command: 'accept' })],
  'refuse-acceptance': () => [plain('refuse-acceptance', { command: 'refuse-acceptance', reasons: some }, reasons())],
  'ask-opinion': (_, { procedure }) =>
    procedure.opinions.map(({ id, asks }) => ({
      command: 'ask-opinion',
      about: asks,
      fixed: { opinion: id },
      needs: [need('asks', 'text', text('要问什么', 'what is asked'))],
      trial: { command: 'ask-opinion', opinion: id, asks: some },
    })),
  'give-opinion': ({ opinions }, { procedure }) =>
    Object.keys(opinions).map((id) => ({
      command: 'give-opinion',
      about: procedure.opinions.find((each) => each.id === id)?.asks ?? null,
      fixed: { opinion: id },
      needs: [
        need('says', 'choice', text('意见', 'opinion'), { options: codes(opinionViews) }),
        reasons({ help: text('不是同意的，须写明理由', 'needed unless you agree'), optional: true }),
      ],
      trial: { command: 'give-opinion', opinion: id, says: 'agrees', reasons: some },
    })),
  suspend: (_, { procedure, today }) => {
    const ground = procedure.grounds[0]
    if (ground === undefined) return []
    const optional = procedure.grounds.some((each) => each === 'correction' || each === 'supplement')
    return [
      plain(
        'suspend',
        { command: 'suspend', ground, reasons: some, until: isoDay(today) },
        need('ground', 'choice', text('事由', 'ground'), { options: groundsOf(procedure) }),
        reasons(),
        need('until', 'date', text('预计恢复计时的日期', 'the day on which the clock goes on'), {
          help: optional
            ? text('等待申请人补充材料的，可以不写', 'may be left out where it waits for the applicant')
            : null,
          optional,
          least: isoDay(today),
        }),
      ),
    ]
  },
  resume: () => [
    plain(
      'resume',
      { command: 'resume', findings: '' },
      need('findings', 'text', text('结果', 'what was found'), { optional: true }),
    ),
  ],
  extend: (state, context) =>
    clockOf(state, context).flatMap(({ term }) =>
      term.extension
        ? [
            {
              command: 'extend',
              about: text(
                `${term.name.zh}，延长 ${sayLength(term.extension.length).zh}（由${term.extension.approvedBy.zh}批准）`,
                `${term.name.en}, by ${sayLength(term.extension.length).en} (approved by ${term.extension.approvedBy.en})`,
              ),
              fixed: { term: term.id },
              needs: [reasons({ help: toldWith(extendedTo(state, context, term.id)) })],
              trial: { command: 'extend', term: term.id, reasons: some },
            } as const,
          ]
        : [],
    ),
  'notify-delay': (state, context) => {
    const running = clockOf(state, context)
    const limit = statuteEnds(running, context.today)
    const tomorrow = isoDay(context.today + 1)
    return running.flatMap(({ term }) =>
      term.whenPassed === 'notify'
        ? [
            {
              command: 'notify-delay',
              about: term.name,
              fixed: { term: term.id },
              needs: [
                reasons(),
                need('until', 'date', text('新的日期', 'the new date'), {
                  least: tomorrow,
                  most: isoDayOrNull(limit),
                }),
              ],
              trial: { command: 'notify-delay', term: term.id, reasons: some, until: tomorrow },
            } as const,
          ]
        : [],
    )
  },
  'publish-notice': (_, context) => (noticeOf(context) ? [plain('publish-notice', { command: 'publish-notice' })] : []),
  // Whoever objects has no file before them: what is published has a page of its own (public-notices.ts).
  object: () => [],
  propose: (state, { procedure }) =>
    openResults(state).map((id) => ({
      command: 'propose',
      about: procedure.results.find((each) => each.id === id)?.name ?? null,
      fixed: { result: id },
      needs: [need('outcome', 'choice', text('意见', 'outcome'), { options: codes(outcomes) }), reasons()],
      trial: { command: 'propose', result: id, outcome: 'granted', reasons: some },
    })),
  decide: (state, context) =>
    openResults(state).map((id) => {
      const { procedure, today } = context
      const declared = procedure.results.find((each) => each.id === id)
      const licence = licenceOf(id, context)
      const outcome = state.results[id]?.proposal?.outcome ?? 'granted'
      const longest = isoDayOrNull(licence && lastDayOf(licence, state.form, context))
      const endNamed = outcome === 'granted' && licence?.endNamed === true
      const until = need('until', 'date', text('有效期至', 'valid until'), { least: isoDay(today + 1), most: longest })
      const base = { command: 'decide', result: id, outcome, reasons: some, conditions: '' } as const
      return {
        command: 'decide',
        about: declared
          ? text(`${declared.name.zh}：${outcomes[outcome].zh}`, `${declared.name.en}: ${outcomes[outcome].en}`)
          : null,
        fixed: { result: id, outcome },
        needs: [
          reasons(),
          need('conditions', 'text', text('附带条件', 'conditions'), { optional: true }),
          ...(endNamed ? [until] : []),
        ],
        trial: endNamed ? { ...base, until: isoDay(today + 1) } : base,
      }
    }),
  'check-promise': ({ promise }) =>
    promise
      ? [
          plain(
            'check-promise',
            { command: 'check-promise', finding: 'kept', reasons: some },
            need('finding', 'choice', text('核查结论', 'finding'), { options: codes(findings) }),
            reasons(),
          ),
        ]
      : [],
  cure: ({ promise }) =>
    promise?.finding === 'broken'
      ? [plain('cure', { command: 'cure', says: some }, need('says', 'text', text('整改情况', 'what was put right')))]
      : [],
  'suspend-licence': (state, context) => licences('suspend-licence', state, context),
  'reinstate-licence': (state, context) => licences('reinstate-licence', state, context),
  'revoke-licence': (state, context) => licences('revoke-licence', state, context),
}

/** The last day that the term would have, were it extended today. */
function extendedTo(state: CaseState, context: Context, term: string): number | null {
  const on = { what: 'extended', term, on: context.today } as const
  const after = clockOf({ ...state, happened: [...state.happened, on] }, context)
  return after.find((each) => each.term.id === term)?.due ?? null
}

const toldWith = (due: number | null): Text =>
  due === null
    ? text('须将理由告知申请人', 'the applicant is told them')
    : text(
        `须将理由告知申请人；延长后最后一天是 ${isoDay(due)}`,
        `the applicant is told them; extended, the last day is ${isoDay(due)}`,
      )

const openResults = ({ results }: CaseState): readonly string[] =>
  Object.entries(results).flatMap(([id, { decision }]) => (decision === null ? [id] : []))

/** A licence in another state than the step is for is not spoken of at all. */
const fits = {
  'suspend-licence': ['valid'],
  'reinstate-licence': ['suspended'],
  'revoke-licence': ['valid', 'suspended'],
}

const licences = (command: keyof typeof fits, { results }: CaseState, { procedure }: Context): readonly Step[] =>
  Object.entries(results).flatMap(([result, { licence }]) => {
    if (!licence || !fits[command].includes(licence.status)) return []
    const kind = procedure.results.find(({ id }) => id === result)?.licence
    return [
      {
        command,
        about: text(`${kind?.name.zh ?? ''} ${licence.id}`, `${kind?.name.en ?? ''} ${licence.id}`),
        fixed: { licence: licence.id },
        needs: [reasons()],
        trial: { command, licence: licence.id, reasons: some },
      },
    ]
  })

export interface May {
  readonly can: readonly {
    readonly command: PersonsCommand
    readonly name: Text
    readonly about: Text | null
    readonly fixed: Readonly<Record<string, string>>
    readonly needs: readonly Need[]
  }[]
  readonly cannot: readonly {
    readonly command: PersonsCommand
    readonly name: Text
    readonly about: Text | null
    readonly because: Text
  }[]
}

/** `state` is one that time has caught up with. */
export function mayDo(actor: Actor, state: CaseState, context: Context, today: LegalDate): May {
  const can: May['can'][number][] = []
  const cannot: May['cannot'][number][] = []
  for (const name of Object.keys(steps) as readonly PersonsCommand[]) {
    if (!phasesOf(name).includes(state.phase)) continue
    for (const { command, about, fixed, needs, trial } of steps[name](state, context)) {
      const asked: Asked = { command, ...fixed }
      if (!permit(actor, asked, state, today).ok) continue
      const tried = decide(state, trial as never, context)
      if (tried.ok) can.push({ command, name: commands[command], about, fixed, needs })
      else if (tried.error.code !== 'already')
        cannot.push({ command, name: commands[command], about, because: tried.error.text })
    }
  }
  return { can, cannot }
}

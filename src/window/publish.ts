/**
 * A procedure as it is declared in the zone, completed from the general law and checked when it is published: what the
 * law forbids is refused at load, with the clause. The parts that name other parts are checked in references.ts.
 */
import { cite, plan } from '../law/cite.ts'
import type { Citation } from '../law/instrument.ts'
import type { Text } from '../text.ts'
import { day } from '../time/dates.ts'
import { sayLength } from '../time/period.ts'
import { generalTerms, termsThatFollow } from './general-law.ts'
import { isFreeClaimName } from './licences/claim-names.ts'
import { mayBeLonger } from './longer.ts'
import type { Paper, Procedure, Term } from './procedure.ts'
import { wrongReferences } from './references.ts'

/** Why a procedure cannot be published, where in its declaration, and the law that stands against it. */
export interface Problem {
  readonly at: string
  readonly text: Text
  readonly cites: readonly Citation[]
}

export type Declared = Omit<Procedure, 'since'> & { readonly since: string }

export function procedure(declared: Declared): Procedure {
  const made = completed(declared)
  const problems = problemsOf(made)
  if (problems.length === 0) return made
  const lines = problems.map(({ at, text }) => `  ${at}\n    ${text.zh}\n    ${text.en}`).join('\n')
  throw new Error(`事项 ${declared.id} 不能发布 · the procedure ${declared.id} cannot be published:\n${lines}`)
}

/** With the terms that the general law gives it, and those that follow from its own promise and corrections. */
export const completed = (declared: Declared): Procedure => ({
  ...declared,
  since: day(declared.since),
  terms: [...declared.terms, ...generalTerms(declared), ...termsThatFollow(declared)],
})

type Check = (declared: Procedure) => readonly Problem[]

const noSourceCode = plan('16.13', '不得将转让或获取企业、个人所拥有的相关软件源代码作为条件要求')
const oneVisit = plan('15.1', '新业态、新模式涉及的行政许可事项办理“最多跑一次”')
const wholeOnline = plan('15.1', '100%全程网办')
const silenceAccepts = cite('licensing-law-2019', '32')
const silenceGrants = [cite('licensing-law-2019', '50'), cite('beijing-business-environment-2024', '35')]
const promiseLaw = cite('beijing-business-environment-2024', '33')

/** The clause, as it stands at the end of a sentence. */
function problem(at: string, zh: string, en: string, ...cites: readonly Citation[]): Problem {
  const clauses = cites.map(({ instrument, article, quote }) => ({
    zh: `《${instrument.title.zh}》${article.label.zh}：“${quote}”`,
    en: `${instrument.title.en}, ${article.label.en}: “${quote}”`,
  }))
  const after = (text: string, parts: readonly string[], open: string, mark: string, close: string): string =>
    parts.length === 0 ? text : `${text}${open}${parts.join(mark)}${close}`
  return {
    at,
    text: {
      zh: after(
        zh,
        clauses.map((each) => each.zh),
        '（',
        '；',
        '）',
      ),
      en: after(
        en,
        clauses.map((each) => each.en),
        ' (',
        '; ',
        ')',
      ),
    },
    cites,
  }
}

/** Papers that nobody may ask for, by kind. */
const forbidden: Readonly<Partial<Record<Paper['kind'], readonly [zh: string, en: string, cites: Citation]>>> = {
  'source-code': ['不得要求提交软件源代码', 'the source code of software may not be asked for', noSourceCode],
  'business-licence': [
    '营业执照由登记机关持有，系统按统一社会信用代码核验，不得要求申请人提交',
    'the registrar holds the business licence and the system checks it by its number; it may not be asked for',
    wholeOnline,
  ],
  permit: [
    '许可证件由本市机关颁发，系统自行核验，不得要求申请人提交',
    'an authority here issued the permit and the system checks it itself; it may not be asked for',
    wholeOnline,
  ],
}

const papers: Check = ({ papers, form }) => [
  ...papers.flatMap(({ kind, name }, at) => {
    const rule = forbidden[/源代码/.test(name.zh) ? 'source-code' : kind]
    return rule ? [problem(`/papers/${at}`, ...rule)] : []
  }),
  ...form.flatMap(({ fields }, section) =>
    fields.flatMap(({ name }, at) =>
      /源代码/.test(name.zh)
        ? [
            problem(
              `/form/${section}/fields/${at}`,
              '不得要求填报软件源代码',
              'the source code of software may not be asked for',
              noSourceCode,
            ),
          ]
        : [],
    ),
  ),
]

const visits: Check = ({ visits }) =>
  visits > 1
    ? [problem('/visits', `要求到场 ${visits} 次`, `it has a person appear ${visits} times; once at most`, oneVisit)]
    : []

const rests = (cites: readonly Citation[], on: readonly Citation[]): boolean =>
  cites.some((each) => on.some(({ instrument, article }) => each.instrument === instrument && each.article === article))

function termProblems(term: Term, at: string, all: readonly Term[]): readonly Problem[] {
  const { id, kind, cites, extension, limit, whenPassed, length } = term
  const made: Problem[] = []
  const say = (where: string, zh: string, en: string, ...law: readonly Citation[]) =>
    made.push(problem(`${at}${where}`, zh, en, ...law))
  if (length.count <= 0 || !Number.isSafeInteger(length.count))
    say('/length', `期限 ${id} 应为正整数`, `the length of ${id} is no whole number above zero`)
  if (cites.length === 0) say('/cites', `期限 ${id} 没有依据`, `the term ${id} rests on no law`)
  if (kind === 'statutory' && cites.length > 0 && cites.every(({ article }) => article.sure === 'U'))
    say('/cites', `期限 ${id} 的依据未经核实`, `the law that the term ${id} rests on is uncertain`)
  if (limit && mayBeLonger(length, limit.length)) {
    const [own, law] = [sayLength(length), sayLength(limit.length)]
    say(
      '/length',
      `期限 ${id}（${own.zh}）长于或者可能长于法律所定的 ${law.zh}`,
      `the term ${id} (${own.en}) is, or may be, longer than the ${law.en} of its law`,
      ...limit.cites,
    )
  }
  // No law sets the time of a check: there is nothing to keep within.
  if (kind === 'promise' && !term.ends.includes('checked')) {
    const law = all.find(
      (each) =>
        each.kind === 'statutory' && each.ends.join() === term.ends.join() && sameStart(each, term) && !each.when,
    )
    if (!law && !limit)
      say(
        '/limit',
        `承诺时限 ${id} 没有写明法定时限`,
        `the promised term ${id} names no statutory limit that it keeps within`,
      )
    else if (law && mayBeLonger(length, law.length))
      say(
        '/length',
        `承诺时限 ${id}（${sayLength(length).zh}）长于或者可能长于法定时限 ${sayLength(law.length).zh}`,
        `the promised term ${id} (${sayLength(length).en}) is, or may be, longer than the statutory ${sayLength(law.length).en}`,
        ...law.cites,
      )
  }
  if (extension && (!extension.approvedBy.zh.trim() || !extension.approvedBy.en.trim()))
    say(
      '/extension/approvedBy',
      `期限 ${id} 的延长没有批准人`,
      `nobody approves the extension of ${id}`,
      ...extension.cites,
    )
  if (extension && extension.cites.length === 0)
    say('/extension/cites', `期限 ${id} 的延长没有依据`, `the extension of ${id} rests on no law`)
  if (whenPassed === 'deemed-granted' && !rests(cites, silenceGrants))
    say(
      '/whenPassed',
      `期限 ${id} 逾期视为准予，没有法律规定；只有延续申请逾期未决定才视为准予`,
      `no law grants by silence when ${id} passes; only a renewal asked in time is so granted`,
      ...silenceGrants.slice(0, 1),
    )
  if (whenPassed === 'deemed-accepted' && !rests(cites, [silenceAccepts]))
    say(
      '/whenPassed',
      `期限 ${id} 逾期视为受理，没有引用法律依据`,
      `${id} has silence accept the application, and cites no law for it`,
      silenceAccepts,
    )
  return made
}

const sameStart = (one: Term, other: Term): boolean => JSON.stringify(one.starts) === JSON.stringify(other.starts)

const terms: Check = ({ terms: all }) => all.flatMap((term, at) => termProblems(term, `/terms/${at}`, all))

/** An opinion comes back while the case can still be decided in time. */
const opinions: Check = ({ opinions, terms }) =>
  opinions.flatMap(({ id, within }, at) => {
    const whole = terms.find(
      ({ length, ends, kind }) => kind !== 'promise' && ends.includes('decided') && mayBeLonger(within, length),
    )
    return whole
      ? [
          problem(
            `/opinions/${at}/within`,
            `意见 ${id}（${sayLength(within).zh}）长于或者可能长于决定期限 ${sayLength(whole.length).zh}`,
            `the opinion ${id} (${sayLength(within).en}) takes, or may take, longer than the ${sayLength(whole.length).en} for the whole`,
            ...whole.cites,
          ),
        ]
      : []
  })

const mode: Check = ({ mode, promise, remedies, fee }) => [
  ...(mode === 'commitment' && !promise
    ? [
        problem(
          '/promise',
          '告知承诺事项没有写明承诺内容',
          'a matter handled on a promise says nothing of the promise',
          promiseLaw,
        ),
      ]
    : []),
  ...(mode !== 'commitment' && promise
    ? [problem('/promise', '只有告知承诺事项可以要求承诺', 'only a matter handled on a promise has one', promiseLaw)]
    : []),
  ...(mode === 'approval' && remedies.length === 0
    ? [problem('/remedies', '没有写明救济途径', 'it names no remedy against a refusal')]
    : []),
  ...(fee && fee.fen > 0n && fee.cites.length === 0
    ? [problem('/fee', '收费没有依据', 'the fee rests on no law')]
    : []),
]

/** A claim under a name that means something else in the token could never be issued. */
const claims: Check = ({ results }) =>
  results.flatMap(({ licence }, result) =>
    (licence?.claims ?? []).flatMap(({ id }, at) =>
      isFreeClaimName(id)
        ? []
        : [
            problem(
              `/results/${result}/licence/claims/${at}`,
              `证照栏目不能叫 ${id}：该名称已有他用（持有人总在证照上，不必另列）`,
              `a claim cannot be called ${id}: the name is taken (the holder stands on every licence and is not listed)`,
            ),
          ],
    ),
  )

const checks: readonly Check[] = [papers, visits, terms, opinions, mode, claims]

/** Everything that is wrong with it, at once. */
export const problemsOf = (declared: Procedure): readonly Problem[] => [
  ...checks.flatMap((check) => check(declared)),
  ...wrongReferences(declared).map(({ at, zh, en }) => problem(at, zh, en)),
]

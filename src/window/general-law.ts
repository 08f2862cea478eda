/**
 * What the general law of administrative licensing adds to every approval, where no special law says otherwise
 * (行政许可法 32, 42, 44, 45, 82).
 */
import { cite } from '../law/cite.ts'
import { any, type Condition, not } from '../rules/expression.ts'
import { workingDays } from '../time/period.ts'
import type { Ground, Procedure, Term } from './procedure.ts'

/** Time that article 45 takes out of the count, if it was told in writing. */
export const groundsOf45: readonly Ground[] = ['hearing', 'bidding', 'inspection', 'appraisal', 'expert-review']

const workingDaysAre = cite('licensing-law-2019', '82')

type Declared = Pick<Procedure, 'mode' | 'grounds' | 'results' | 'terms'>

const acceptance: Term = {
  id: 'general-acceptance',
  name: { zh: '受理期限', en: 'time to accept' },
  length: workingDays(5),
  kind: 'statutory',
  starts: ['received', 'corrected'],
  ends: ['correction-asked', 'accepted', 'not-accepted'],
  pausedBy: [],
  whenPassed: 'deemed-accepted',
  cites: [cite('licensing-law-2019', '32'), workingDaysAre],
}

const decision: Omit<Term, 'pausedBy'> = {
  id: 'general-decision',
  name: { zh: '审查决定期限', en: 'time to decide' },
  length: workingDays(20),
  kind: 'statutory',
  starts: ['accepted'],
  ends: ['decided'],
  extension: {
    length: workingDays(10),
    approvedBy: { zh: '本机关负责人', en: 'the head of the authority' },
    cites: [cite('licensing-law-2019', '42.1')],
  },
  whenPassed: 'told',
  cites: [cite('licensing-law-2019', '42.1'), workingDaysAre],
}

/** Handled together by several authorities (统一、联合、集中办理). */
const jointDecision: Omit<Term, 'pausedBy'> = {
  ...decision,
  length: workingDays(45),
  extension: {
    length: workingDays(15),
    approvedBy: { zh: '本级人民政府负责人', en: 'the head of the government of that level' },
    cites: [cite('licensing-law-2019', '42.2')],
  },
  cites: [cite('licensing-law-2019', '42.2'), workingDaysAre],
}

const delivery: Term = {
  id: 'general-delivery',
  name: { zh: '送达期限', en: 'time to deliver' },
  length: workingDays(10),
  kind: 'statutory',
  starts: ['decided'],
  ends: ['delivered'],
  pausedBy: [],
  whenPassed: 'told',
  cites: [cite('licensing-law-2019', '44'), workingDaysAre],
}

/** The general terms that a procedure lacks: none where it is no licence, and none that a law of its own has set. */
export function generalTerms({ mode, grounds, results, terms }: Declared): readonly Term[] {
  if (mode !== 'approval' && mode !== 'commitment') return []
  const ownLaw = (ends: Term['ends'][number]): boolean =>
    terms.some((term) => term.kind === 'statutory' && !term.when && term.ends.includes(ends))
  // Own terms that hold under a condition leave the general one to the rest.
  const elsewhere = (ends: Term['ends'][number]): { readonly when?: Condition } => {
    const own = terms.flatMap(({ kind, when, ends: own }) =>
      kind === 'statutory' && when && own.includes(ends) ? [when] : [],
    )
    return own.length === 0 ? {} : { when: not(any(...own)) }
  }
  const pausedBy = groundsOf45.filter((ground) => grounds.includes(ground))
  return [
    ...(ownLaw('accepted') ? [] : [{ ...acceptance, ...elsewhere('accepted') }]),
    ...(ownLaw('decided')
      ? []
      : [{ ...(results.length > 1 ? jointDecision : decision), pausedBy, ...elsewhere('decided') }]),
    ...(ownLaw('delivered') ? [] : [{ ...delivery, ...elsewhere('delivered') }]),
  ]
}

/** The terms that follow from other parts of a declaration: the time to correct, and the time to check a promise. */
export function termsThatFollow({
  correctedWithin,
  promise,
}: Pick<Procedure, 'correctedWithin' | 'promise'>): readonly Term[] {
  const [law, ...more] = correctedWithin?.cites ?? []
  const correction: readonly Term[] =
    correctedWithin && law
      ? [
          {
            id: 'general-correction',
            name: { zh: '补正期限', en: 'time to correct' },
            length: correctedWithin.length,
            kind: 'statutory',
            starts: ['correction-asked'],
            ends: ['corrected'],
            pausedBy: [],
            whenPassed: 'lapses',
            cites: [law, ...more],
          },
        ]
      : []
  const check: readonly Term[] = promise
    ? [
        {
          id: 'general-check',
          name: { zh: '承诺核查期限', en: 'time to check the promise' },
          length: promise.checkedWithin,
          // The regulations set no number (北京市优化营商环境条例 33): it is what the office sets itself.
          kind: 'promise',
          starts: ['decided'],
          ends: ['checked'],
          pausedBy: [],
          whenPassed: 'told',
          cites: promise.cites,
        },
      ]
    : []
  return [...correction, ...check]
}

import { type Change, factsFrom, type Typed } from '../../address.ts'
import { useMatterCheck } from '../../api/apply.ts'
import type { GateView } from '../../api/matters-types.ts'
import { isProblem, useAnswer, useDecision } from '../../api/queries.ts'
import type { FactView } from '../../api/types.ts'
import { Cited } from '../../parts/cited.tsx'
import { Field } from '../../parts/field.tsx'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Problems, problemOf } from '../../parts/problems.tsx'
import { Shaped } from '../../parts/state.tsx'
import { To } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly matter: string
  readonly gate: GateView
  readonly typed: Typed
  readonly change: Change
}

/** May I? The decision that the matter hangs on, asked here, one question after the other. */
export function Gate(props: Props) {
  const { t, say } = useWords()
  const { gate } = props
  const decision = useDecision(gate.decision, {})
  return (
    <div className="gate">
      <h3>{say(gate.question)}</h3>
      {gate.rulesOut.length > 0 && (
        <p className="soft small">
          {t('不予准许的结论：', 'Ruled out by the answer: ')}
          {gate.rulesOut.map(say).join(t('；', '; '))}
        </p>
      )}
      {decision.data ? (
        <Asked {...props} facts={decision.data.facts} />
      ) : decision.error ? (
        <Failure error={decision.error} retry={() => decision.refetch()} />
      ) : (
        <Lines count={3} />
      )}
    </div>
  )
}

function Asked({ matter, gate, typed, change, facts }: Props & { readonly facts: readonly FactView[] }) {
  const { t } = useWords()
  const given = factsFrom(typed, facts)
  const answer = useAnswer(gate.decision, { facts: given })
  const wrong = isProblem(answer.error) ? (answer.error.problems ?? []) : []
  const next = answer.data?.nextQuestion?.fact
  const shown = facts.filter(({ id }) => typed[id] !== undefined || id === next?.id)
  const begun = shown.some(({ id }) => typed[id] !== undefined)
  return (
    <>
      <div className="gate-facts no-print">
        {shown.map((fact) => (
          <Field
            key={fact.id}
            fact={fact}
            value={typed[fact.id]}
            change={(value) => change({ [fact.id]: value })}
            problem={problemOf(wrong, fact.id)}
          />
        ))}
        <Problems problems={wrong.filter(({ at }) => !shown.some(({ id }) => at === `/facts/${id}`))} />
      </div>
      {answer.error !== null && wrong.length === 0 && (
        <Failure error={answer.error} retry={() => void answer.refetch()} />
      )}
      <div aria-live="polite">
        {begun && wrong.length === 0 && <Verdict matter={matter} gate={gate} form={given} />}
      </div>
      <p className="gate-acts no-print">
        <To to={`/rules/${gate.decision}${hashOf(typed, facts)}`}>
          {t('看这项判断的全部规则', 'All the rules of this decision')}
        </To>
        {begun && (
          <button
            type="button"
            className="plain"
            onClick={() => change(Object.fromEntries(facts.map(({ id }) => [id, undefined])))}
          >
            {t('重新回答', 'Start again')}
          </button>
        )}
      </p>
    </>
  )
}

const hashOf = (typed: Typed, facts: readonly FactView[]): string => {
  const own = facts.flatMap(({ id }) => (typed[id] === undefined ? [] : [[id, typed[id]]]))
  return own.length === 0 ? '' : `#${new URLSearchParams(Object.fromEntries(own))}`
}

interface VerdictProps {
  readonly matter: string
  readonly gate: GateView
  readonly form: Record<string, unknown>
}

function Verdict({ matter, gate, form }: VerdictProps) {
  const { t, say } = useWords()
  const checked = useMatterCheck(matter, { form })
  const found = checked.data?.gates.find(({ decision }) => decision === gate.decision)
  if (!found || found.status === 'wrong') return null
  if (found.status === 'unknown')
    return <p className="soft">{t('还要回答上面的问题，才有结论。', 'Answer the question above for the outcome.')}</p>
  return (
    <div className={found.rulesOut ? 'verdict out' : 'verdict'}>
      <p className="verdict-words">
        <Shaped state={found.rulesOut ? 'closed' : found.status} />
        <span className="begins">{say(found.answer)}</span>
      </p>
      <p>
        {found.rulesOut
          ? t(
              '照此，本事项不会准予。认为不对的，仍可提交，由机关决定。',
              'On these facts it will not be granted. If you think otherwise you may still file it; the authority decides.',
            )
          : found.status === 'decided'
            ? t('照此可以申请。由机关作出决定。', 'On these facts you may apply; the authority decides.')
            : t(
                '这一点尚无定论，可以申请，由机关决定。',
                'This is not settled; you may apply, and the authority decides.',
              )}
      </p>
      {found.reasons.map(({ text, cites }) => (
        <div key={text.zh} className="said">
          <p className="begins">{say(text)}</p>
          <Cited cites={cites} />
        </div>
      ))}
    </div>
  )
}

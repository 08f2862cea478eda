import { type ReactNode, useId, useState } from 'react'
import { kindOf } from '../../api/send.ts'
import { type SignalView, useStep } from '../../api/signals.ts'
import type { ProblemItem, Text } from '../../api/types.ts'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

interface Props {
  readonly view: SignalView
  readonly reload: () => void
}

type Step = 'judge' | 'assign' | 'handle' | 'check' | 'close'

/** The form of the step that is due, for whoever may take it; why not, for whoever may not. */
export function NextStep({ view, reload }: Props) {
  const { t, say } = useWords()
  const [did, setDid] = useState<Text | null>(null)
  const { next, can, cannot } = view
  const again = can.includes('assign') && next?.code !== 'assign'
  const [reassigning, reassign] = useState(false)
  if (next === null)
    return (
      <p role="status" className="done-note">
        {did && say(did)}
      </p>
    )
  const may = can.includes(next.code)
  return (
    <section className="next-step no-print" aria-labelledby="next-step">
      <p role="status" className="done-note">
        {did && say(did)}
      </p>
      <h2 id="next-step">
        {t('下一步：', 'Next: ')}
        {say(next.name)}
      </h2>
      {may ? (
        <One
          key={`${next.code} ${view.version}`}
          step={next.code as Step}
          view={view}
          reload={reload}
          done={() => setDid({ zh: `已${next.name.zh}。`, en: `Done: ${next.name.en}.` })}
        />
      ) : (
        cannot && <p className="soft">{say(cannot.why)}</p>
      )}
      {again &&
        (reassigning ? (
          <One
            key={`assign ${view.version}`}
            step="assign"
            view={view}
            reload={reload}
            done={() => {
              reassign(false)
              setDid({ zh: '已另行交办。', en: 'Given to somebody else.' })
            }}
          />
        ) : (
          <p className="acts">
            <button type="button" className="act quiet" onClick={() => reassign(true)}>
              {t('另行交办', 'Give it to somebody else')}
            </button>
          </p>
        ))}
    </section>
  )
}

interface OneProps extends Props {
  readonly step: Step
  readonly done: () => void
}

/** Yes or no, and in one's own words; each step asks no more than it needs. */
const asks: Readonly<
  Record<
    Step,
    {
      readonly verdict?: { readonly field: string; readonly says: Text; readonly yes: Text; readonly no: Text }
      readonly words: { readonly field: string; readonly says: Text; readonly optional?: true }
      readonly act: Text
    }
  >
> = {
  judge: {
    verdict: {
      field: 'real',
      says: { zh: '是否属实', en: 'Is it real?' },
      yes: { zh: '属实，需要处置', en: 'real, and to be handled' },
      no: { zh: '不属实，或者无须处置', en: 'not real, or nothing to be done' },
    },
    words: { field: 'reasons', says: { zh: '理由', en: 'Reasons' } },
    act: { zh: '作出研判', en: 'Judge it' },
  },
  assign: {
    words: { field: 'note', says: { zh: '交办要求（可不填）', en: 'What is to be done (optional)' }, optional: true },
    act: { zh: '交办', en: 'Assign it' },
  },
  handle: {
    words: { field: 'done', says: { zh: '处置情况', en: 'What was done' } },
    act: { zh: '报告处置情况', en: 'Report what was done' },
  },
  check: {
    verdict: {
      field: 'sound',
      says: { zh: '核查结果', en: 'What the check found' },
      yes: { zh: '处置到位', en: 'it was handled as it should be' },
      no: { zh: '没有到位，退回再处置', en: 'it was not: sent back to be handled again' },
    },
    words: { field: 'finding', says: { zh: '核查情况', en: 'What you checked, and what you saw' } },
    act: { zh: '记下核查结果', en: 'Enter the check' },
  },
  close: {
    words: { field: 'finding', says: { zh: '办结结论', en: 'The finding' } },
    act: { zh: '办结', en: 'Close it' },
  },
}

function One({ step, view, reload, done }: OneProps) {
  const { t, say } = useWords()
  const id = useId()
  const { verdict, words, act } = asks[step]
  const [chosen, choose] = useState<boolean | null>(null)
  const [typed, type] = useState('')
  const [to, assign] = useState('')
  const sending = useStep(view.id)
  const stale = sending.problem !== null && kindOf(sending.problem) === 'conflict'
  const submit = async () => {
    const [where, whom] = to.startsWith('at:') ? [to.slice(3), ''] : ['', to]
    const reply = await sending.run({
      step,
      version: view.version,
      [words.field]: typed,
      ...(verdict && { [verdict.field]: chosen === true }),
      ...(where !== '' && { authority: where }),
      ...(whom !== '' && { to: whom }),
    })
    if (reply) done()
  }
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {verdict && (
        <fieldset className="field">
          <legend>{say(verdict.says)}</legend>
          <div className="options">
            {([true, false] as const).map((each) => (
              <label key={String(each)} className="option">
                <input
                  type="radio"
                  name={`${id}-verdict`}
                  required
                  checked={chosen === each}
                  onChange={() => choose(each)}
                />
                <span>{say(each ? verdict.yes : verdict.no)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {step === 'assign' && <Whom id={`${id}-to`} view={view} value={to} change={assign} problem={sending.at('/to')} />}
      <Words
        id={`${id}-words`}
        label={say(words.says)}
        required={!words.optional}
        value={typed}
        change={type}
        problem={sending.at(`/${words.field}`)}
      />
      <Refused sending={sending} places={[`/${words.field}`, '/to']} />
      <p className="acts">
        <button type="submit" className="act" aria-disabled={sending.pending}>
          {say(act)}
        </button>
        {stale && (
          <button type="button" className="act quiet" onClick={reload}>
            {t('重新读取', 'Read it again')}
          </button>
        )}
      </p>
    </form>
  )
}

interface WhomProps {
  readonly id: string
  readonly view: SignalView
  readonly value: string
  readonly change: (value: string) => void
  readonly problem: ProblemItem | undefined
}

function Whom({ id, view, value, change, problem }: WhomProps) {
  const { t, say } = useWords()
  return (
    <div className="field">
      <label htmlFor={id}>{t('交给谁', 'To whom')}</label>
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => change(target.value)}
      >
        <option value="">
          {t(`${view.authority.name.zh}，谁都可以`, `${view.authority.name.en}, whoever takes it on`)}
        </option>
        <optgroup label={say(view.authority.name)}>
          {view.assignees.map(({ person, name, role }) => (
            <option key={`${person} ${role.code}`} value={person}>
              {t(`${name}（${role.name.zh}）`, `${name} (${role.name.en})`)}
            </option>
          ))}
        </optgroup>
        {view.others.length > 0 && (
          <optgroup label={t('转给其他机关', 'Refer to another authority')}>
            {view.others.map((each) => (
              <option key={each.id} value={`at:${each.id}`}>
                {say(each.name)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  )
}

interface WordsProps {
  readonly id: string
  readonly label: ReactNode
  readonly required: boolean
  readonly value: string
  readonly change: (value: string) => void
  readonly problem: ProblemItem | undefined
}

function Words({ id, label, required, value, change, problem }: WordsProps) {
  const { say } = useWords()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {say(problem.text)}
        </p>
      )}
      <textarea
        id={id}
        rows={4}
        maxLength={4000}
        required={required}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}

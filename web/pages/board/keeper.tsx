import { type ReactNode, useId, useState } from 'react'
import {
  addEvidence,
  addStep,
  type BoardOne,
  type EvidenceBody,
  type ReachedBody,
  reachStep,
  type StepBody,
} from '../../api/board.ts'
import { type Sending, useSend } from '../../api/send.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

/** For whoever keeps the board: what was reached, what shows it, what is to come. Nothing is overwritten. */
export function Keeper({ one }: { readonly one: BoardOne }) {
  const { t } = useWords()
  const open = one.measure.steps.filter(({ reached }) => reached === null)
  return (
    <section className="board-keeper no-print" aria-labelledby="board-keeper">
      <h2 id="board-keeper">{t('登记进展', 'Record progress')}</h2>
      <p className="soft small">
        {t(
          '登记以后不能改写；写错了，由主管机关在登记簿中更正，原先的登记仍可查。',
          'What is recorded is never overwritten. A mistake is corrected in the register, and what stood before can still be asked for.',
        )}
      </p>
      {open.length > 0 && <Reach one={one} />}
      <Evidence one={one} />
      <Add one={one} />
    </section>
  )
}

const after = [['board']]

interface FormProps {
  readonly title: string
  readonly act: string
  readonly sending: Sending<never, unknown>
  readonly ready: boolean
  readonly submit: () => void
  readonly children: ReactNode
}

function Form({ title, act, sending, ready, submit, children }: FormProps) {
  const { t } = useWords()
  return (
    <details>
      <summary>{title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) submit()
        }}
      >
        {children}
        <Refused sending={sending} places={['/on', '/due', '/source', '/name']} />
        <p className="acts">
          <button type="submit" className="act" disabled={!ready} aria-disabled={sending.pending}>
            {act}
          </button>
          <span role="status" className="soft">
            {sending.done && t('已登记。', 'Recorded.')}
          </span>
        </p>
      </form>
    </details>
  )
}

interface SourceProps {
  readonly value: string
  readonly change: (value: string) => void
  readonly sending: Sending<never, unknown>
}

function Source({ value, change, sending }: SourceProps) {
  const { t } = useWords()
  return (
    <Input
      label={t('出处', 'Source')}
      help={t('网址，或者文件的名称和文号', 'An address, or the title and number of a paper')}
      value={value}
      maxLength={300}
      change={change}
      problem={sending.at('/source')}
    />
  )
}

function Reach({ one: { measure, on } }: { readonly one: BoardOne }) {
  const { t, say } = useWords()
  const id = useId()
  const open = measure.steps.filter(({ reached }) => reached === null)
  const [step, setStep] = useState(open[0]?.id ?? '')
  const [body, setBody] = useState<ReachedBody>({ on, source: '' })
  const sending = useSend(
    (given: { step: string; body: ReachedBody }, sent) => reachStep(measure.id, given.step, given.body, sent),
    {
      after,
      done: () => setBody({ on, source: '' }),
    },
  )
  // The one that was chosen may be reached by now.
  const chosen = open.some((each) => each.id === step) ? step : (open[0]?.id ?? '')
  return (
    <Form
      title={t('里程碑达成', 'A milestone was reached')}
      act={t('记为达成', 'Mark as reached')}
      sending={sending}
      ready={chosen !== '' && body.source.trim() !== '' && body.on !== ''}
      submit={() => void sending.run({ step: chosen, body })}
    >
      <div className="field">
        <label htmlFor={id}>{t('里程碑', 'Milestone')}</label>
        <select id={id} value={chosen} onChange={({ target }) => setStep(target.value)}>
          {open.map((each) => (
            <option key={each.id} value={each.id}>
              {say(each.name)}
            </option>
          ))}
        </select>
      </div>
      <DayField
        label={t('达成之日', 'Reached on')}
        value={body.on}
        change={(value) => setBody({ ...body, on: value })}
        problem={sending.at('/on')}
      />
      <Source value={body.source} change={(value) => setBody({ ...body, source: value })} sending={sending} />
    </Form>
  )
}

function Evidence({ one: { measure, on } }: { readonly one: BoardOne }) {
  const { t } = useWords()
  const empty: EvidenceBody = { name: '', on, source: '' }
  const [body, setBody] = useState(empty)
  const sending = useSend((given: EvidenceBody, sent) => addEvidence(measure.id, given, sent), {
    after,
    done: () => setBody(empty),
  })
  return (
    <Form
      title={t('增加证据', 'Add evidence')}
      act={t('登记证据', 'Record it')}
      sending={sending}
      ready={body.name.trim() !== '' && body.source.trim() !== '' && body.on !== ''}
      submit={() => void sending.run(body)}
    >
      <Input
        label={t('是什么', 'What it is')}
        value={body.name}
        maxLength={300}
        change={(name) => setBody({ ...body, name })}
        problem={sending.at('/name')}
      />
      <DayField
        label={t('日期', 'Its day')}
        value={body.on}
        change={(value) => setBody({ ...body, on: value })}
        problem={sending.at('/on')}
      />
      <Source value={body.source} change={(value) => setBody({ ...body, source: value })} sending={sending} />
    </Form>
  )
}

function Add({ one: { measure } }: { readonly one: BoardOne }) {
  const { t } = useWords()
  const empty = { name: '', source: '', due: '' }
  const [body, setBody] = useState(empty)
  const sending = useSend((given: StepBody, sent) => addStep(measure.id, given, sent), {
    after,
    done: () => setBody(empty),
  })
  const { due, ...rest } = body
  return (
    <Form
      title={t('增加里程碑', 'Add a milestone')}
      act={t('登记里程碑', 'Record it')}
      sending={sending}
      ready={body.name.trim() !== '' && body.source.trim() !== ''}
      submit={() => void sending.run(due === '' ? rest : body)}
    >
      <Input
        label={t('要达成什么', 'What is to be reached')}
        value={body.name}
        maxLength={300}
        change={(name) => setBody({ ...body, name })}
        problem={sending.at('/name')}
      />
      <DayField
        label={t('应于何日以前（没有就不填）', 'Due by (leave open if none is set)')}
        value={due}
        change={(value) => setBody({ ...body, due: value })}
        problem={sending.at('/due')}
      />
      <Source value={body.source} change={(value) => setBody({ ...body, source: value })} sending={sending} />
    </Form>
  )
}

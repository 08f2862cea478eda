import { type ReactNode, useState } from 'react'
import type { CaseView } from '../../../api/case-types.ts'
import { type Need, useSteps } from '../../../api/commands.ts'
import { useGuide } from '../../../api/matters.ts'
import { useWords } from '../../../words.ts'
import { isUntouched } from './apart.ts'
import { Letter } from './letter.tsx'
import { NeedField } from './need.tsx'
import { isFinal, type Offer } from './order.ts'
import { Panel } from './panel.tsx'
import { reasonsFor, stillOpen } from './template.ts'
import { Told } from './told.tsx'
import { type Typed, type Typing, useTyping } from './typed.ts'

export interface StepProps {
  readonly offer: Offer
  readonly view: CaseView
  /** Under which what is typed is kept. */
  readonly place: string
  readonly close: () => void
  readonly done: () => void
  readonly reload: () => void
}

/** A step about one thing: the needs that the server names, with what each of some steps has of its own. */
export function One({ offer: { first: can }, view, place, close, done, reload }: StepProps) {
  const { t, say } = useWords()
  const { typed, type } = useTyping(place)
  const sending = useSteps(view.id, done, (_, now) => isUntouched(can, view, now))
  const letter = useLetter(can.command, can.fixed, view, { typed, type })
  const { values } = letter
  const body = Object.fromEntries([
    ...Object.entries(can.fixed),
    ...can.needs.flatMap(({ name, kind, optional }) => {
      const value = values[name] ?? ''
      return value === '' && (kind === 'date' || kind === 'choice') && optional ? [] : [[name, value]]
    }),
  ])
  const places = can.needs.map(({ name }) => `/${name}`)
  const open = letter.drafted ? stillOpen(values.reasons ?? '') : null
  const [sure, setSure] = useState(false)
  const asksTwice = isFinal(can.command) || values.finding === 'false'
  return (
    <Panel
      title={<span className="begins">{say(titleOf(can.name, can.about))}</span>}
      press={
        <span className="begins">
          {asksTwice && sure ? t(`确定${can.name.zh}`, `yes, ${can.name.en}`) : say(can.name)}
        </span>
      }
      sending={sending}
      places={places}
      missing={open === null ? null : t(`还有要写的地方：${open}`, `There is still something to write: ${open}`)}
      send={() => {
        if (asksTwice && !sure) return setSure(true)
        void sending.run({ version: view.version, steps: [{ command: can.command, body }] })
      }}
      close={close}
      reload={reload}
    >
      <Told can={can} view={view} chosen={values.ground ?? values.finding ?? ''} />
      {letter.before}
      {can.needs.map((need) => (
        <NeedField
          key={need.name}
          need={need}
          value={values[need.name] ?? ''}
          change={(value) => letter.change(need, value)}
          problem={sending.at(`/${need.name}`)}
          rows={letter.drafted && need.name === 'reasons' && values.reasons ? 14 : 4}
        />
      ))}
      {letter.after}
      {asksTwice && sure && (
        <p role="alert" className="field-problem">
          {t('这一步不能收回。再按一次即办理。', 'This cannot be taken back. Press again to do it.')}
        </p>
      )}
    </Panel>
  )
}

type Said = StepProps['offer']['first']['name']

const titleOf = (name: Said, about: Said | null): Said =>
  about ? { zh: `${name.zh}：${about.zh}`, en: `${name.en}: ${about.en}` } : name

interface Drafting {
  readonly values: Typed
  readonly drafted: boolean
  readonly change: (need: Need, value: string) => void
  readonly before: ReactNode
  readonly after: ReactNode
}

/** Steps that end in a letter begin with one drafted, and show it as it goes out. */
function useLetter(
  command: string,
  fixed: Readonly<Record<string, string>>,
  view: CaseView,
  { typed, type }: Typing,
): Drafting {
  const { lang, t, say } = useWords()
  const guide = useGuide(view.procedure).data
  const result = view.results.find(({ id }) => id === fixed.result)
  const asIs: Drafting = {
    values: typed,
    drafted: false,
    change: ({ name }: Need, value: string) => type(name, value),
    before: null,
    after: null,
  }
  if (command === 'propose' && result) {
    const draft = (outcome: string) => (guide ? reasonsFor(outcome, say(result.name), view, guide, lang) : '')
    const written = typed.reasons ?? ''
    return {
      ...asIs,
      drafted: true,
      change: ({ name }: Need, value: string) => {
        // A letter that nobody touched gives way to the one for the other outcome.
        if (name === 'outcome' && (written === '' || written === draft(typed.outcome ?? '')))
          type('reasons', draft(value))
        type(name, value)
      },
      before: result.proposal && (
        <Proposal
          name={t('现有审查意见', 'Proposed so far')}
          outcome={say(result.proposal.outcome.name)}
          by={say(result.proposal.by)}
          reasons={result.proposal.reasons}
        />
      ),
      after: typed.outcome !== undefined && (
        <Preview
          letter={
            <Letter
              view={view}
              from={result.by.name}
              result={result.name}
              outcome={typed.outcome}
              reasons={written}
              on={view.today}
            />
          }
        />
      ),
    }
  }
  if (command === 'decide' && result) {
    const values = { ...typed, reasons: typed.reasons ?? result.proposal?.reasons ?? '' }
    return {
      ...asIs,
      values,
      drafted: true,
      before: result.proposal && (
        <Proposal
          name={t('审查意见', 'Proposed')}
          outcome={say(result.proposal.outcome.name)}
          by={say(result.proposal.by)}
          reasons={t(
            '不同意这一意见的，请审查人员重新提出；一人不能既审查又决定。',
            'If you do not agree, ask the reviewer to propose anew: nobody reviews and decides alone.',
          )}
        />
      ),
      after: (
        <Preview
          open
          letter={
            <Letter
              view={view}
              from={result.by.name}
              result={result.name}
              outcome={fixed.outcome ?? ''}
              reasons={values.reasons}
              conditions={typed.conditions ?? ''}
              until={typed.until ?? null}
              on={view.today}
            />
          }
        />
      ),
    }
  }
  if (command === 'refuse-acceptance') {
    const values = {
      ...typed,
      reasons: typed.reasons ?? (guide ? reasonsFor('refused', null, view, guide, lang) : ''),
    }
    return {
      ...asIs,
      values,
      drafted: true,
      after: (
        <Preview
          letter={
            <Letter
              view={view}
              from={view.lead.name}
              result={null}
              outcome="refused"
              reasons={values.reasons}
              on={view.today}
            />
          }
        />
      ),
    }
  }
  return asIs
}

interface ProposalProps {
  readonly name: string
  readonly outcome: string
  readonly by: string
  readonly reasons: string
}

function Proposal({ name, outcome, by, reasons }: ProposalProps) {
  const { t } = useWords()
  return (
    <div className="case-step-proposal">
      <p>
        <b>
          {name}
          {t('：', ': ')}
          {outcome}
        </b>
        <span className="soft">
          {t('，', ', ')}
          {by}
        </span>
      </p>
      <p className="soft">{reasons}</p>
    </div>
  )
}

function Preview({ letter, open = false }: { readonly letter: ReactNode; readonly open?: boolean }) {
  const { t } = useWords()
  return (
    <details className="case-step-preview" open={open}>
      <summary>{t('申请人收到的决定书', 'The letter as the applicant reads it')}</summary>
      {letter}
    </details>
  )
}

import { type ReactNode, useId, useState } from 'react'
import type { Typed } from '../../address.ts'
import { type LedgerParty, type OperationView, type Posted, useOperation } from '../../api/ledgers.ts'
import type { FieldView, FormValues, Party } from '../../api/matters-types.ts'
import { Cited } from '../../parts/cited.tsx'
import { Field } from '../../parts/field.tsx'
import { FormField } from '../../parts/form-field.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { formFrom, typedFromForm } from '../apply/filled.ts'
import { Batch } from './batch.tsx'

interface Props {
  readonly ledger: string
  readonly operation: OperationView
  /** Whose account it is, where that is settled. */
  readonly holder?: Party
  /** Those for whom one may act; asked where there are several. */
  readonly parties?: readonly LedgerParty[]
  /** What the account at hand fills in: said, and not asked. */
  readonly fills?: FormValues
  readonly offers?: Readonly<Record<string, readonly string[]>>
  /** Typed already when it opens. */
  readonly begun?: Typed
  readonly open?: boolean
}

/** Something that can be done with a ledger, as the form that its declaration asks for. What was refused stays filled in. */
export function Operation({ ledger, operation, open = false, ...rest }: Props) {
  const { t, say } = useWords()
  const [isOpen, turn] = useState(open)
  return (
    <details
      id={`op-${operation.id}`}
      className="ledger-op no-print"
      open={isOpen}
      onToggle={({ currentTarget }) => turn(currentTarget.open)}
    >
      <summary>
        <span className="ledger-op-name">{say(operation.name)}</span>
        {operation.by === 'keeper' && <span className="soft small">{t('由主管机关办理', 'done by the keeper')}</span>}
      </summary>
      <p className="ledger-op-says">{say(operation.says)}</p>
      <Cited cites={operation.cites} />
      <OperationForm ledger={ledger} operation={operation} {...rest} />
    </details>
  )
}

function OperationForm({
  ledger,
  operation,
  holder,
  parties = [],
  fills = {},
  offers = {},
  begun = {},
}: Omit<Props, 'open'>) {
  const { t, say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<Typed>(begun)
  const [chosen, choose] = useState<string | undefined>(undefined)
  const [code, setCode] = useState('')
  const [posted, setPosted] = useState<Posted | null>(null)
  const carried = useOperation(ledger, operation.id, (done) => {
    setPosted(done)
    // The facts of a firm stay as they are from one entry to the next; what was entered does not.
    const facts = new Set(operation.form.facts.map((fact) => fact.id))
    setTyped((before) => Object.fromEntries(Object.entries(before).filter(([each]) => facts.has(each))))
  })
  const byKeeper = operation.by === 'keeper'
  // An officer acts for nobody: whose account it is, is said by its credit code.
  const mine = byKeeper ? [] : parties
  const usual = usualOf(mine)
  const party = holder ?? mine.find((each) => each.id === (chosen ?? usual?.id))
  const asked = operation.form.fields.filter((field) => fills[field.id] === undefined)
  const change = (field: string) => (value: string | undefined) => {
    setPosted(null)
    setTyped(({ [field]: _, ...rest }) => (value === undefined ? rest : { ...rest, [field]: value }))
  }
  const places = [...operation.form.facts, ...asked].map((each) => `/form/${each.id}`).concat('/creditCode', '/holder')
  return (
    <form
      noValidate
      className="ledger-form"
      onSubmit={(event) => {
        event.preventDefault()
        setPosted(null)
        const form = { ...formFrom({ form: [operation.form] }, { ...typedFromForm(fills), ...typed }) }
        void carried.run({
          ...(party
            ? { holder: { kind: party.kind, id: party.id } }
            : byKeeper && !operation.nobody
              ? { creditCode: code }
              : {}),
          form,
        })
      }}
    >
      <Filled fields={operation.form.fields} fills={fills} />
      {!holder && !byKeeper && parties.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-party`}>{t('以谁的名义', 'In whose name')}</label>
          <select
            id={`${id}-party`}
            value={chosen ?? usual?.id ?? ''}
            onChange={({ target }) => choose(target.value || undefined)}
          >
            <option value="">{t('请选择', 'Choose')}</option>
            {parties.map((each) => (
              <option key={`${each.kind}:${each.id}`} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          {carried.at('/holder') && (
            <p className="field-problem">{say(carried.at('/holder')?.text ?? { zh: '', en: '' })}</p>
          )}
        </div>
      )}
      {!holder && byKeeper && !operation.nobody && (
        <FormField
          field={creditCodeField}
          value={code === '' ? undefined : code}
          change={(value) => setCode(value ?? '')}
          problem={carried.at('/creditCode')}
        />
      )}
      {operation.form.facts.map((fact) => (
        <Field
          key={fact.id}
          fact={fact}
          value={typed[fact.id]}
          change={change(fact.id)}
          problem={carried.at(`/form/${fact.id}`)}
        />
      ))}
      {asked.map((field) =>
        field.id === operation.batch ? (
          <Batch
            key={field.id}
            field={field}
            value={typed[field.id]}
            change={change(field.id)}
            problem={carried.at(`/form/${field.id}`)}
          />
        ) : (
          <FormField
            key={field.id}
            field={offered(field, offers[field.id])}
            value={typed[field.id]}
            change={change(field.id)}
            problem={carried.at(`/form/${field.id}`)}
          />
        ),
      )}
      <Refused sending={carried} places={places} />
      <p className="acts">
        <button type="submit" className="act" disabled={carried.pending}>
          {carried.pending ? t('正在登记…', 'Entering …') : say(operation.name)}
        </button>
      </p>
      <div aria-live="polite">{posted && <Done posted={posted} />}</div>
    </form>
  )
}

/** Who acts for one organisation alone mostly acts for it; whoever it is stands there to be seen and changed. */
function usualOf(parties: readonly LedgerParty[]): LedgerParty | undefined {
  const organisations = parties.filter(({ kind }) => kind === 'organisation')
  return organisations.length === 1 ? organisations[0] : parties.length === 1 ? parties[0] : undefined
}

const creditCodeField: FieldView = {
  id: 'creditCode',
  name: { zh: '持有人的统一社会信用代码', en: "the holder's unified social credit code" },
  help: null,
  kind: 'line',
  options: [],
  most: 40,
  optional: false,
  held: null,
  personal: false,
  when: null,
}

/** What can only be one of a few things is chosen, not typed. */
const offered = (field: FieldView, offers: readonly string[] | undefined): FieldView =>
  offers && offers.length > 0
    ? { ...field, kind: 'choice', options: offers.map((code) => ({ code, name: { zh: code, en: code } })) }
    : field

function Filled({ fields, fills }: { readonly fields: readonly FieldView[]; readonly fills: FormValues }) {
  const { say } = useWords()
  const known = fields.filter(({ id }) => fills[id] !== undefined)
  if (known.length === 0) return null
  return (
    <dl className="ledger-fills">
      {known.map(({ id, name }) => (
        <div key={id}>
          <dt className="begins">{say(name)}</dt>
          <dd>
            <code>{String(fills[id])}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What was entered, what is near, and what the decision says of it now. */
function Done({ posted }: { readonly posted: Posted }) {
  const { t, say } = useWords()
  if (posted.posting === null)
    return (
      <p className="ledger-done">
        {t(
          '没有新的内容：这些都已经登记过，没有重复计入。',
          'Nothing new: all of it was entered before, and nothing is counted twice.',
        )}
      </p>
    )
  return (
    <div className="ledger-done">
      <p>
        <b>{t(`已登记，第 ${posted.posting} 号。`, `Entered as number ${posted.posting}.`)}</b>
      </p>
      <ul className="plain-list">
        {posted.accounts.map((account) => (
          <li key={account.id}>
            {say(account.says)}
            {t('：', ': ')}
            <b>{account.balance}</b>
          </li>
        ))}
      </ul>
      {posted.warnings.map((warning) => (
        <Near key={`${warning.account}${warning.at}${warning.says.zh}`} warning={warning} />
      ))}
      {posted.answers
        .filter(({ changed }) => changed)
        .slice(0, 1)
        .map(({ account, before, after }) => (
          <p key={account} className="ledger-changed">
            <b>{t('判定变了：', 'The answer has changed: ')}</b>
            {before && say(before.headline)}
            {t(' → ', ' → ')}
            {after && say(after.headline)}
          </p>
        ))}
    </div>
  )
}

export function Near({ warning }: { readonly warning: Pick<Posted['warnings'][number], 'says' | 'cites'> }) {
  const { t, say } = useWords()
  return (
    <NearBox>
      <p>
        <b>{t('临近：', 'Near: ')}</b>
        <span>{say(warning.says)}</span>
      </p>
      <Cited cites={warning.cites} />
    </NearBox>
  )
}

const NearBox = ({ children }: { readonly children: ReactNode }) => <div className="ledger-near">{children}</div>

import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Typed } from '../../address.ts'
import { type GateSaid, type MarketView, type Offering, useLook, useOffering } from '../../api/markets.ts'
import type { DocumentView } from '../../api/matters-types.ts'
import type { ActsFor } from '../../api/session.ts'
import { Cited } from '../../parts/cited.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Input } from '../../parts/input.tsx'
import { Refused } from '../../parts/refused.tsx'
import { Shaped } from '../../parts/state.tsx'
import { addressOf } from '../../parts/to.tsx'
import { Upload } from '../../parts/upload.tsx'
import { useWords } from '../../words.ts'
import { formFrom } from '../apply/filled.ts'
import { useSettled } from '../apply/settled.ts'
import { FilledIn, ForWhom, firstOf, partyOf } from './filled-in.tsx'

interface Props {
  readonly market: MarketView
  readonly parties: readonly ActsFor[]
}

/** Offering something: the form of the market, and what its gates say of it before one offers. */
export function MakeOffer({ market, parties }: Props) {
  const { t, say } = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState(firstOf(parties))
  const ways = market.sells.filter(({ way }) => way.code !== 'book')
  const [way, setWay] = useState(ways[0]?.way.code ?? 'listing')
  const [typed, setTyped] = useState<Typed>({})
  const [terms, setTerms] = useState({ price: '', quantity: '', until: '', to: '' })
  const [file, setFile] = useState<DocumentView | null>(null)
  const [tried, setTried] = useState(false)
  const sending = useOffering(market.id, ({ offer }) =>
    navigate(addressOf(`/markets/${market.id}/offers/${offer}`, search)),
  )
  const party = partyOf(parties, chosen)
  const offering: Offering | null = party && {
    for: party,
    way: way as Offering['way'],
    form: formFrom({ form: [market.form] }, typed),
    price: /^\d{1,13}(\.\d{1,2})?$/.test(terms.price.trim()) ? terms.price.trim() : '0',
    quantity: market.endless ? '1' : /^\d{1,12}$/.test(terms.quantity.trim()) ? terms.quantity.trim() : '0',
    until: terms.until === '' ? null : terms.until,
    to: way === 'block' ? terms.to : null,
    document: file?.id ?? null,
  }
  const settled = useSettled(offering, 400)
  // A code that is half typed names nobody: it is asked when the offer is made.
  const { data: looked } = useLook(market.id, open && settled ? { ...settled, to: null } : null)
  const told = (place: string) =>
    sending.at(place) ??
    looked?.wrong.find(({ at, code }) => at === place && (tried || (code !== 'missing' && code !== 'wrong-value')))
  const asked = (id: string) =>
    looked?.wrong.some(({ at }) => at === `/form/${id}`) && !tried ? undefined : told(`/form/${id}`)
  const conditional = market.form.fields.filter(({ when }) => when !== null)
  const shown = {
    ...market.form,
    fields: market.form.fields.map((field) =>
      conditional.includes(field) && looked?.wrong.some(({ at }) => at === `/form/${field.id}`)
        ? { ...field, when: null }
        : field,
    ),
  }
  const set = (name: keyof typeof terms) => (value: string) => setTerms((before) => ({ ...before, [name]: value }))
  if (!open)
    return (
      <p className="acts no-print">
        <button type="button" className="act quiet" onClick={() => setOpen(true)}>
          {market.announced ? t('作出声明', 'Make a declaration') : t('我要挂牌', 'Offer something')}
        </button>
      </p>
    )
  return (
    <section className="market-offering" aria-labelledby="make-offer">
      <h2 id="make-offer">
        {market.announced ? t('作出声明', 'Make a declaration') : t('我要挂牌', 'Offer something')}
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (offering) void sending.run(offering)
        }}
      >
        <ForWhom parties={parties} chosen={chosen} choose={choose} />
        {ways.length > 1 && (
          <fieldset className="field">
            <legend>{t('交易方式', 'How it is sold')}</legend>
            <div className="options">
              {ways.map(({ way: { code, name }, says }) => (
                <label key={code} className="option">
                  <input type="radio" name="way" checked={way === code} onChange={() => setWay(code)} />
                  <span>
                    <span className="begins">{say(name)}</span> <span className="soft small">{say(says)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <FilledIn
          form={shown}
          typed={typed}
          change={(id, value) => {
            setTyped((before) => {
              const { [id]: _, ...rest } = before
              return value === undefined ? rest : { ...rest, [id]: value }
            })
          }}
          problem={asked}
        />
        <Input
          label={
            way === 'auction'
              ? t('起拍价，整笔（元）', 'Least price for all of it, in yuan')
              : market.announced
                ? t('许可使用费标准（元）', 'Fee in yuan')
                : t(`单价（元/${market.sold.unit.zh}）`, `Price for each ${market.sold.unit.en}, in yuan`)
          }
          inputMode="decimal"
          value={terms.price}
          change={set('price')}
          problem={told('/price')}
        />
        {!market.endless && (
          <Input
            label={t(`数量（${market.sold.unit.zh}）`, `Quantity (${market.sold.unit.en})`)}
            inputMode="numeric"
            value={terms.quantity}
            change={set('quantity')}
            problem={told('/quantity')}
          />
        )}
        {way === 'block' && (
          <Input
            label={t('受让方的统一社会信用代码', "The buyer's unified social credit code")}
            value={terms.to}
            change={set('to')}
            problem={sending.at('/to')}
          />
        )}
        {!market.announced && (
          <DayField
            label={
              way === 'auction'
                ? t('竞价截止日', 'Last day for bids')
                : t('挂牌截止日（可不填）', 'Last day (optional)')
            }
            value={terms.until}
            change={set('until')}
            problem={told('/until')}
          />
        )}
        {market.custody && (
          <div className="field">
            <p className="field-label" id="custody-label">
              {t('交由保管的内容', 'Content for custody')}
            </p>
            <p className="field-help" id="custody-help">
              {say(market.custody)}
            </p>
            {told('/document') && <p className="field-problem">{say(told('/document')?.text ?? { zh: '', en: '' })}</p>}
            {file ? (
              <p className="market-file">
                {file.name} <code className="market-hash">{file.id}</code>{' '}
                <button type="button" className="plain" onClick={() => setFile(null)}>
                  {t('换一份', 'Another')}
                </button>
              </p>
            ) : (
              <Upload label={t('选择文件', 'Choose a file')} describedBy="custody-help" took={setFile} />
            )}
          </div>
        )}
        {looked && <Gates gates={looked.gates} />}
        {looked?.advice.map(({ text, cites }) => (
          <div key={text.zh} className="market-advice" role="status">
            <Cited cites={cites}>
              <p>{say(text)}</p>
            </Cited>
          </div>
        ))}
        <Refused
          sending={sending}
          places={[
            '/price',
            '/quantity',
            '/until',
            '/to',
            '/document',
            ...[...market.form.facts, ...market.form.fields].map(({ id }) => `/form/${id}`),
          ]}
        />
        <p className="acts">
          <button type="submit" className="act" aria-disabled={sending.pending}>
            {market.announced ? t('提交声明', 'Declare') : t('挂牌', 'Offer')}
          </button>
          <button type="button" className="plain" onClick={() => setOpen(false)}>
            {t('不了', 'Not now')}
          </button>
        </p>
      </form>
    </section>
  )
}

const shapesOf = { passes: 'decided', 'asks-keeper': 'waits', refuses: 'closed' } as const

/** What the decisions say, each with its rules and the clauses that they rest on. */
export function Gates({ gates }: { readonly gates: readonly GateSaid[] }) {
  const { t, say } = useWords()
  if (gates.length === 0) return null
  return (
    <div className="market-gates" aria-live="polite">
      <h3>{t('判定', 'What the decisions say')}</h3>
      {gates.map(({ decision, answer, says, reasons }) => (
        <div key={decision} className={`market-gate ${says}`}>
          <p className="market-gate-words">
            <Shaped state={shapesOf[says]} />
            <span>
              <span className="begins">{say(answer)}</span>
              {says === 'asks-keeper' &&
                t('：由管理机构核对后才能挂牌。', ': the keeper looks at it before it is listed.')}
              {says === 'refuses' && t('：不能挂牌。', ': it cannot be offered.')}
            </span>
          </p>
          {reasons.map(({ text, cites }) => (
            <Cited key={text.zh} cites={cites}>
              <p className="starts">{say(text)}</p>
            </Cited>
          ))}
        </div>
      ))}
    </div>
  )
}

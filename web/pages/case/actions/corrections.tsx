import type { CaseView } from '../../../api/case-types.ts'
import { useSteps } from '../../../api/commands.ts'
import { useGuide } from '../../../api/matters.ts'
import type { Guide } from '../../../api/matters-types.ts'
import type { Text } from '../../../api/types.ts'
import { Failure, Lines } from '../../../parts/loading.tsx'
import { useWords } from '../../../words.ts'
import { NeedField } from './need.tsx'
import type { StepProps } from './one.tsx'
import { Panel } from './panel.tsx'
import { Cites } from './told.tsx'
import { useTyping } from './typed.ts'

interface Item {
  readonly id: string
  readonly name: Text
  /** As it was filed; null where nothing was. */
  readonly filed: Text | null
}

interface Group {
  readonly title: Text
  readonly items: readonly Item[]
}

/** Everything that the form asks of this applicant, beside what was given. */
function groupsOf(view: CaseView, guide: Guide): readonly Group[] {
  const values = new Map(view.form.flatMap((section) => section.values.map(({ id, text }) => [id, text] as const)))
  const sections = guide.form
    .filter(({ of }) => of === null || of === view.applicant.kind)
    .map(({ title, fields, facts }) => ({
      title,
      items: [...fields, ...facts].map(({ id, name }) => ({ id, name, filed: values.get(id) ?? null })),
    }))
  const papers = guide.papers.map(({ id, name }): Item => {
    const files = view.papers.filter(({ paper }) => paper === id).map(({ file }) => file)
    const written = files.join('、')
    return { id, name, filed: files.length > 0 ? { zh: written, en: files.join(', ') } : null }
  })
  const other = { id: '', name: { zh: '其他', en: 'anything else' }, filed: null }
  return [
    ...sections,
    { title: { zh: '材料', en: 'Papers' }, items: papers },
    { title: { zh: '其他', en: 'Other' }, items: [other] },
  ].filter(({ items }) => items.length > 0)
}

/** Corrections are asked for once only: the whole form stands here, so that nothing is left for a second time. */
export function AskCorrections({ offer: { first: can }, view, place, close, done, reload }: StepProps) {
  const { t, say } = useWords()
  const { typed, type } = useTyping(place)
  const sending = useSteps(view.id, done)
  const { data: guide, error, refetch } = useGuide(view.procedure)
  const groups = guide ? groupsOf(view, guide) : []
  const chosen = groups.flatMap(({ items }) => items).filter(({ id }) => typed[`${id}:on`] === 'yes')
  const unsaid = chosen.filter(({ id }) => (typed[`${id}:says`] ?? '').trim().length < 2)
  const missing =
    chosen.length === 0
      ? t('请选需要补正的各项。', 'Choose everything that has to be put right.')
      : unsaid.length > 0
        ? t(
            `请写明怎样补正：${unsaid.map(({ name }) => name.zh).join('、')}`,
            `Say what would put it right: ${unsaid.map(({ name }) => name.en).join(', ')}`,
          )
        : null
  return (
    <Panel
      title={<span className="begins">{say(can.name)}</span>}
      press={
        chosen.length > 0
          ? t(`一次告知这 ${chosen.length} 项`, `Ask for these ${chosen.length} at once`)
          : t('一次告知', 'Ask for them')
      }
      sending={sending}
      places={[]}
      missing={missing}
      send={() =>
        void sending.run({
          version: view.version,
          steps: [
            {
              command: can.command,
              body: { items: chosen.map(({ id }) => ({ about: id, says: (typed[`${id}:says`] ?? '').trim() })) },
            },
          ],
        })
      }
      close={close}
      reload={reload}
    >
      <div className="case-step-told">
        <p>
          <b>{t('只能告知一次。', 'This can be done only once. ')}</b>
          {can.needs.map(({ name, help }) => help && <span key={name}>{say(help)}</span>)}
        </p>
        {guide?.corrected && (
          <p>
            <span className="begins">{say(guide.corrected.text)}</span> <Cites cites={guide.corrected.cites} />
          </p>
        )}
      </div>
      {!guide && (error ? <Failure error={error} retry={() => void refetch()} /> : <Lines count={8} />)}
      {groups.map(({ title, items }) => (
        <fieldset key={title.zh} className="case-step-group">
          <legend className="begins">{say(title)}</legend>
          <ul className="case-step-checks">
            {items.map(({ id, name, filed }) => {
              const on = typed[`${id}:on`] === 'yes'
              return (
                <li key={id}>
                  <label className="option">
                    <input
                      type="checkbox"
                      checked={on}
                      onChange={({ target }) => type(`${id}:on`, target.checked ? 'yes' : '')}
                    />
                    <span className="case-step-item">
                      <span className="begins">{say(name)}</span>
                      <span className="soft small">
                        {filed ? say(filed) : id !== '' && t('（未提供）', '(not given)')}
                      </span>
                    </span>
                  </label>
                  {on && (
                    <NeedField
                      need={{
                        kind: 'text',
                        label: { zh: `怎样补正：${name.zh}`, en: `what would put it right: ${name.en}` },
                        help: null,
                        options: [],
                        optional: false,
                        least: null,
                        most: null,
                      }}
                      value={typed[`${id}:says`] ?? ''}
                      change={(value) => type(`${id}:says`, value)}
                      rows={2}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        </fieldset>
      ))}
    </Panel>
  )
}

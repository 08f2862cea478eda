import { type Can, useSteps } from '../../../api/commands.ts'
import { useGuide } from '../../../api/matters.ts'
import { useWords } from '../../../words.ts'
import { NeedField } from './need.tsx'
import type { StepProps } from './one.tsx'
import { Panel } from './panel.tsx'
import { useTyping } from './typed.ts'

const idOf = ({ fixed }: Can): string => fixed.opinion ?? ''

/** Opinions asked of several authorities at the same time. */
export function AskOpinions({ offer: { all, first }, view, place, close, done, reload }: StepProps) {
  const { t, say } = useWords()
  const { typed, type } = useTyping(place)
  const sending = useSteps(view.id, done)
  const guide = useGuide(view.procedure).data
  const chosen = all.filter((can) => typed[`${idOf(can)}:on`] === 'yes')
  const before = (id: string) => view.opinions.find((each) => each.id === id)
  return (
    <Panel
      title={<span className="begins">{say(first.name)}</span>}
      press={
        chosen.length > 1
          ? t(`同时征求 ${chosen.length} 项意见`, `Ask for ${chosen.length} opinions at once`)
          : t('征求意见', 'Ask for it')
      }
      sending={sending}
      places={[]}
      missing={chosen.length === 0 ? t('请选要征求的意见。', 'Choose the opinions to ask for.') : null}
      send={() =>
        void sending.run({
          version: view.version,
          steps: chosen.map((can) => ({
            command: can.command,
            body: { ...can.fixed, asks: typed[`${idOf(can)}:asks`] ?? '' },
          })),
        })
      }
      close={close}
      reload={reload}
    >
      <p className="case-step-told">
        {t(
          '几项意见同时征求，各自计时，不互相等待。',
          'They are asked in parallel; each has its own time, and none waits for another.',
        )}
      </p>
      <ul className="case-step-checks">
        {all.map((can) => {
          const id = idOf(can)
          const declared = guide?.opinions.find((each) => each.id === id)
          const on = typed[`${id}:on`] === 'yes'
          const earlier = before(id)
          return (
            <li key={id}>
              <label className="option">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={({ target }) => type(`${id}:on`, target.checked ? 'yes' : '')}
                />
                <span>
                  <b className="begins">{can.about ? say(can.about) : id}</b>
                  {declared && (
                    <span className="soft">
                      {t('：', ': ')}
                      {say(declared.from.text)}
                      {t('，', ', ')}
                      {say(declared.within)}
                    </span>
                  )}
                  {earlier && (
                    <span className="soft small">
                      {earlier.given
                        ? t(`（已答复：${earlier.given.says.name.zh}）`, ` (answered: ${earlier.given.says.name.en})`)
                        : t('（上次逾期未答复）', ' (no answer in time before)')}
                    </span>
                  )}
                </span>
              </label>
              {on &&
                can.needs.map((need) => (
                  <NeedField
                    key={need.name}
                    need={need}
                    value={typed[`${id}:asks`] ?? ''}
                    change={(value) => type(`${id}:asks`, value)}
                    rows={2}
                  />
                ))}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

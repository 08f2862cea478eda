import { useParameter } from '../../address.ts'
import type { DecisionBrief } from '../../api/types.ts'
import { useByTask } from '../../parts/by-task.ts'
import { useWords } from '../../words.ts'

interface Props {
  readonly decisions: readonly DecisionBrief[]
  /** Null stands for all. */
  readonly chosen: readonly string[] | null
}

/** What the check-up is about: everything, unless one narrows it. */
export function About({ decisions, chosen }: Props) {
  const { t, say } = useWords()
  const [, setAbout] = useParameter('about')
  const tasks = useByTask(decisions)
  const choose = (id: string, wanted: boolean) => {
    const next = decisions
      .map((each) => each.id)
      .filter((each) => (each === id ? wanted : (chosen?.includes(each) ?? false)))
    setAbout(next.length === 0 || next.length === decisions.length ? null : next.join(','))
  }
  return (
    <details className="about no-print">
      <summary>
        {t('您关心什么：', 'What concerns you: ')}
        {chosen === null
          ? t(`全部 ${decisions.length} 个判断`, `all ${decisions.length} decisions`)
          : t(
              `${decisions.length} 个判断中的 ${chosen.length} 个`,
              `${chosen.length} of ${decisions.length} decisions`,
            )}
      </summary>
      <p className="soft small">
        {t(
          '不勾选就是全部；勾选几个，就只问与它们有关的。',
          'Tick none for all; tick some to be asked about those alone.',
        )}{' '}
        {chosen !== null && (
          <button type="button" className="plain" onClick={() => setAbout(null)}>
            {t('改回全部', 'Back to all')}
          </button>
        )}
      </p>
      <div className="about-tasks">
        {tasks.map(({ number, name: task, decisions: within }) => (
          <fieldset key={number ?? 0}>
            <legend>{say(task)}</legend>
            {within.map(({ id, name }) => (
              <label key={id} className="option">
                <input
                  type="checkbox"
                  checked={chosen?.includes(id) ?? false}
                  onChange={({ target }) => choose(id, target.checked)}
                />
                <span>{say(name)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}

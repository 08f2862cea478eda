import type { Draft, Guide } from '../../api/matters-types.ts'
import type { Text } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { type Filled, formFrom } from './filled.ts'
import type { Keeping } from './keeping.ts'
import { saidValue } from './said.ts'
import { sayTime } from './time.ts'

interface Props {
  readonly guide: Guide
  readonly keeping: Keeping
  readonly theirs: Draft | null
}

/** Two versions of the same draft: what differs, and which of them goes on. */
export function Conflict({ guide, keeping, theirs }: Props) {
  const words = useWords()
  const { lang, t, say } = words
  const differing = difference(guide, keeping.filled, theirs, words)
  return (
    <section className="conflict" role="alert">
      <h2 className="conflict-title">{t('这份申请在别处改过', 'This application was changed elsewhere')}</h2>
      <p>
        {theirs
          ? t(
              `另一个标签页、设备或者同事在 ${sayTime(theirs.saved, lang)} 存了另一个样子。两份都还在，请选一份继续。`,
              `Another tab, device or colleague saved something else at ${sayTime(theirs.saved, lang)}. Both are still here; choose which goes on.`,
            )
          : t(
              '这份草稿在别处提交或者删除了。您在这里填的还在。',
              'This draft was filed or deleted elsewhere. What you filled in here is still here.',
            )}
      </p>
      {differing.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('不同之处', 'They differ in')}</th>
              <th scope="col">{t('这里', 'Here')}</th>
              <th scope="col">{t('那边', 'There')}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ id, name, mine, other }) => (
              <tr key={id}>
                <th scope="row">
                  <span className="begins">{say(name)}</span>
                </th>
                <td>{mine}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="apply-acts">
        <button type="button" className="act" onClick={() => keeping.settle('mine')}>
          {t('用这里的', 'Go on with what is here')}
        </button>
        <button type="button" className="act quiet" onClick={() => keeping.settle('theirs')}>
          {theirs ? t('用那边存的', 'Take what was saved there') : t('重新开始', 'Start afresh')}
        </button>
      </p>
    </section>
  )
}

interface Differing {
  readonly id: string
  readonly name: Text
  readonly mine: string
  readonly other: string
}

function difference(guide: Guide, filled: Filled, theirs: Draft | null, words: Words): readonly Differing[] {
  const [here, there] = [formFrom(guide, filled.typed), theirs?.form ?? {}]
  const values = guide.form
    .flatMap(({ fields, facts }) => [...fields, ...facts])
    .map((entry) => ({
      id: entry.id,
      name: entry.name,
      mine: saidValue(entry, here[entry.id], words),
      other: saidValue(entry, there[entry.id], words),
    }))
  const files = (given: Filled['papers'], id: string): string =>
    given
      .filter(({ paper }) => paper === id)
      .map(({ name, document }) => name ?? document.slice(0, 12))
      .join(words.t('、', ', ')) || words.t('（未交）', '(not handed in)')
  const papers = guide.papers.map(({ id, name }) => ({
    id,
    name,
    mine: files(filled.papers, id),
    other: files(theirs?.papers ?? [], id),
  }))
  return [...values, ...papers].filter(({ mine, other }) => mine !== other)
}

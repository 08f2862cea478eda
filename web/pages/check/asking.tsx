import { useParameter } from '../../address.ts'
import type { CheckUp, FactView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { AllQuestions } from './all-questions.tsx'
import { Question } from './question.tsx'

interface Props {
  /** What can still matter, the most telling first. */
  readonly open: readonly FactView[]
  readonly results: CheckUp['results']
  readonly answered: number
  readonly answer: (id: string, value: string) => void
}

/** An interview, one question at a time; or the list of all questions, for those who would rather pick. */
export function Asking({ open, results, answered, answer }: Props) {
  const { t } = useWords()
  const [asked, choose] = useParameter('ask')
  const all = asked === 'all'
  return (
    <div className="asks">
      <p className="forms no-print">
        <button type="button" aria-pressed={!all} onClick={() => choose(null)}>
          {t('一次一问', 'One at a time')}
        </button>
        <button type="button" aria-pressed={all} onClick={() => choose('all')}>
          {t(`全部问题 ${open.length}`, `All questions ${open.length}`)}
        </button>
      </p>
      {open.length > 0 && (
        <p className="soft small no-print" aria-live="polite">
          {t(
            `已答 ${answered} 题；至多还有 ${open.length} 题，答一题往往省去几题。`,
            `${answered} answered; at most ${open.length} to go, and one answer often settles several.`,
          )}
        </p>
      )}
      {all && open.length > 0 ? (
        <AllQuestions open={open} results={results} answer={answer} />
      ) : (
        <Question open={open} results={results} answer={answer} />
      )}
    </div>
  )
}

import type { Board } from '../../api/board.ts'
import { Quote } from '../../parts/quote.tsx'
import { useWords } from '../../words.ts'

/** Whom the plan charges with the whole of it; it allots no measure to a lead, and that is said. */
export function WhoLeads({ whole }: Pick<Board, 'whole'>) {
  const { t, say } = useWords()
  return (
    <details className="board-lead">
      <summary>
        {t('谁牵头：方案整体由', 'Who leads: as a whole the plan is laid on ')}
        {whole.map(({ authority, words }, index) => (
          <span key={words}>
            {index > 0 && t('、', ' and ')}
            {authority ? t(words, `the ${say(authority.name)}`) : words}
          </span>
        ))}
        {t('负责；各项任务没有指定牵头单位。', '; no task is allotted to a lead.')}
      </summary>
      {whole.map(({ cite }) => (
        <Quote key={cite.article} cite={cite} />
      ))}
      <p className="small">
        {t(
          '“条文点名”是条文自己写到、并交给它做事的机关；“在此承办”是这里的事项由谁牵头办理、登记簿由谁保管。两者都没有的，就是方案没有说。',
          '“Named” are the authorities that the sentence itself charges with something; “handled here by” those that lead its matters or keep its registers in this system. Where there is neither, the plan does not say.',
        )}
      </p>
    </details>
  )
}

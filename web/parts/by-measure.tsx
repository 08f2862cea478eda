import { useWords } from '../words.ts'
import { To } from './to.tsx'

/** The plan's measures that something carries out; nothing where it carries out none. */
export function ByMeasure({ measures }: { readonly measures: readonly string[] }) {
  const { t } = useWords()
  if (measures.length === 0) return null
  return (
    <span>
      {t('措施 ', measures.length === 1 ? 'measure ' : 'measures ')}
      {measures.map((measure, index) => (
        <span key={measure}>
          {index > 0 && t('、', ', ')}
          <To to={`/#${measure}`}>{measure}</To>
        </span>
      ))}
    </span>
  )
}

import type { DecisionView } from '../../api/types.ts'
import { useWhen } from '../../parts/when.tsx'
import { useWords } from '../../words.ts'

/** The decision as a file that other systems open, as it stands on the day looked at. */
export function Download({ decision }: { readonly decision: DecisionView }) {
  const { t, lang } = useWords()
  const when = useWhen()
  const file = (version: string) =>
    `/api/decisions/${decision.id}/dmn?${new URLSearchParams({ ...when, version, lang })}`
  return (
    <p className="soft small no-print">
      {t('下载判定文件，每行注明依据：', 'Download as a decision file, each row with its authority: ')}
      <a href={file('1.5')} download>
        DMN 1.5
      </a>
      {t('，或 ', ', or ')}
      <a href={file('1.3')} download>
        DMN 1.3
      </a>
      {t('（供 dmn-js、Camunda 打开）', ' (for dmn-js and Camunda)')}
    </p>
  )
}

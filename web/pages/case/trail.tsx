import type { CaseView } from '../../api/case-types.ts'
import { Copy } from '../../parts/copy.tsx'
import { useWords } from '../../words.ts'

/** The journal of the case as a file that proves itself: nothing in it can be changed or dated back afterwards. */
export function Trail({ view }: { readonly view: CaseView }) {
  const { t } = useWords()
  const file = `${view.id}.trail.json`
  const command = `./onewindow journal verify ${file} --at ${window.location.origin}`
  return (
    <section aria-labelledby="trail" className="case-trail no-print">
      <h2 id="trail">{t('留痕', 'The trail')}</h2>
      <p>
        {t(
          '每一步都写入签名的日志，事后改动或者倒签都会露出来。文件里有本件的全部记录和证明，任何人都可以用一条命令查验。',
          'Every step is written to a signed journal; to change or back-date one afterwards would show. The file holds all records of this case with their proofs, and anyone can check it with one command.',
        )}
      </p>
      <p>
        <a className="act quiet" href={`/api/cases/${view.id}/trail`} download={file}>
          {t('下载留痕文件', 'Download the trail')}
        </a>
      </p>
      <p className="small">
        {t('查验：', 'To check it: ')}
        <code>{command}</code> <Copy text={command} />
      </p>
    </section>
  )
}

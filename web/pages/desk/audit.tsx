import { useId, useState } from 'react'
import { ask, useSend } from '../../api/send.ts'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'

/** Audit has no desk: it asks for the trail of a case, by its number. */
export function Audit({ title }: { readonly title: string }) {
  const { t } = useWords()
  const id = useId()
  const [number, setNumber] = useState('')
  const written = number.trim()
  const fetching = useSend((wanted: string) => ask<unknown>(`/api/cases/${encodeURIComponent(wanted)}/trail`), {
    done: (trail, wanted) => save(trail, `${wanted}.trail.json`),
  })
  return (
    <div className="page desk">
      <header>
        <h1>{title}</h1>
      </header>
      <p className="lead">
        {t(
          '审计不办件。输入办件编号，下载它的留痕文件；查阅会记录，申请人看得到。',
          'Audit handles no cases. Give the number of a case to download its trail; the reading is noted, and the applicant sees it.',
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (written !== '') void fetching.run(written)
        }}
      >
        <div className="field">
          <label htmlFor={id}>{t('办件编号', 'Case number')}</label>
          <input
            id={id}
            required
            autoComplete="off"
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        </div>
        <Refused sending={fetching} />
        <p role="status">{fetching.done && t('留痕文件已下载。', 'The trail has been downloaded.')}</p>
        <p className="acts">
          <button type="submit" className="act" aria-disabled={fetching.pending}>
            {t('下载留痕文件', 'Download the trail')}
          </button>
        </p>
      </form>
    </div>
  )
}

function save(trail: unknown, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(trail)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

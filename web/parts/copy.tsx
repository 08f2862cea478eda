import { useState } from 'react'
import { useWords } from '../words.ts'

/** Puts a text on the clipboard and says so. */
export function Copy({ text, name }: { readonly text: string; readonly name?: string }) {
  const { t } = useWords()
  const [said, say] = useState<'copied' | 'not' | null>(null)
  return (
    <span>
      <button
        type="button"
        className="plain"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => say('copied'),
            () => say('not'),
          )
        }
      >
        {name ?? t('复制', 'Copy')}
      </button>
      <span role="status" className="small soft">
        {said === 'copied' && t(' 已复制', ' Copied')}
        {said === 'not' && t(' 浏览器不让复制，请选中后自己复制', ' The browser does not allow it; select it and copy')}
      </span>
    </span>
  )
}

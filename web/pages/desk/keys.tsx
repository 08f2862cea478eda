import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words.ts'

const memory = 'onewindow.desk-keys'

/** Keys that are letters can be switched off: a voice that dictates, or a slip of the hand, would press them. */
export function useKeysOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(memory) !== 'off')
  return [
    on,
    (next) => {
      setOn(next)
      if (next) localStorage.removeItem(memory)
      else localStorage.setItem(memory, 'off')
    },
  ]
}

/** What each key does; left alone while one types, or while a dialog is open. */
export function useKeys(on: boolean, does: Readonly<Record<string, () => void>>): void {
  const latest = useRef(does)
  useEffect(() => {
    latest.current = does
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]')) return
      const act = on ? latest.current[event.key] : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}

const keys = [
  { key: 'j', zh: '下一件', en: 'next case' },
  { key: 'k', zh: '上一件', en: 'case before' },
  { key: 'Enter', zh: '打开', en: 'open it' },
  { key: 'c', zh: '领办', en: 'take it on' },
  { key: 'r', zh: '退回', en: 'give it back' },
  { key: '1 – 5', zh: '换一栏', en: 'another view' },
  { key: '?', zh: '这张表', en: 'this list' },
] as const

interface Props {
  readonly shown: boolean
  readonly close: () => void
  readonly on: boolean
  readonly turn: (on: boolean) => void
}

export function KeyHelp({ shown, close, on, turn }: Props) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (shown) dialog.current?.showModal()
    else dialog.current?.close()
  }, [shown])
  return (
    <dialog ref={dialog} className="over" aria-labelledby="desk-keys" onClose={close}>
      {shown && (
        <>
          <h2 id="desk-keys">{t('快捷键', 'Keys')}</h2>
          <dl className="desk-keys">
            {keys.map(({ key, zh, en }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd className="begins">{t(zh, en)}</dd>
              </div>
            ))}
          </dl>
          <label className="option">
            <input type="checkbox" checked={on} onChange={({ target }) => turn(target.checked)} />
            <span>{t('使用快捷键', 'Use these keys')}</span>
          </label>
          <p className="acts">
            <button type="button" className="act" onClick={close}>
              {t('知道了', 'Close')}
            </button>
          </p>
        </>
      )}
    </dialog>
  )
}

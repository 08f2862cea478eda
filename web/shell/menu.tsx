import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'react-router'

interface Props {
  /** What stands on the button. */
  readonly name: ReactNode
  readonly className: string
  readonly children: ReactNode
}

/** A button that shows a few more things. Escape, a click elsewhere and going to another page put them away. */
export function Menu({ name, className, children }: Props) {
  const id = useId()
  const { key } = useLocation()
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new address puts it away.
  useEffect(() => setOpen(false), [key])

  useEffect(() => {
    if (!open) return
    const away = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false)
    }
    const onKey = ({ key: pressed }: KeyboardEvent) => {
      if (pressed !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])

  return (
    <div ref={whole} className={`menu ${className}`}>
      <button
        ref={button}
        type="button"
        className="switch"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {name}
        <svg className="menu-mark" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5 5 7l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div id={id} className="menu-sheet" hidden={!open}>
        {children}
      </div>
    </div>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useSearch } from '../../api/queries.ts'
import type { Hit } from '../../api/types.ts'
import { addressOf } from '../../parts/to.tsx'
import { useWords } from '../../words.ts'

/** Search as one types: a text field with a list of places to go to (the ARIA pattern of a combobox). */
export function Search() {
  const { t } = useWords()
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const settled = useSettled(asked.trim(), 120)
  const { data, isFetching, error } = useSearch(settled)
  const hits = asked.trim() === '' ? [] : (data?.hits ?? [])
  const go = useGo(() => setOpen(false))
  useSlash(field)
  const shown = open && asked.trim() !== ''
  const optionId = (index: number) => `${list}-${index}`

  return (
    <search className="search">
      <div className="search-box">
        <label className="unseen" htmlFor={`${list}-field`}>
          {t('搜索方案、文件与判断', 'Search the plan, its sources and decisions')}
        </label>
        <input
          id={`${list}-field`}
          ref={field}
          type="search"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('搜索，如：源代码、数据出境、签证', 'Search, such as: source code, visa, 数据出境')}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits[at] ? optionId(at) : undefined}
          aria-keyshortcuts="/"
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value)
            setAt(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            const moves: Readonly<Record<string, () => void>> = {
              ArrowDown: () => setAt(Math.min(at + 1, hits.length - 1)),
              ArrowUp: () => setAt(Math.max(at - 1, 0)),
              Enter: () => hits[at] && go(hits[at]),
              Escape: () => (open ? setOpen(false) : setAsked('')),
            }
            const move = moves[event.key]
            if (!move) return
            event.preventDefault()
            if (event.key.startsWith('Arrow')) setOpen(true)
            move()
          }}
        />
        <span className="slash" aria-hidden="true">
          /
        </span>
        <div className="hits" hidden={!shown}>
          <div id={list} role="listbox" aria-label={t('搜索结果', 'Results')}>
            {hits.map((hit, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, where the focus stays.
              <div
                key={`${hit.kind}${hit.id}`}
                id={optionId(index)}
                className="hit"
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                // The field keeps the focus; a press must not close the list before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => go(hit)}
              >
                <Found hit={hit} />
              </div>
            ))}
          </div>
          <p className="hits-note" role="status">
            {error
              ? t('搜索没有成功，请再试。', 'The search failed; try again.')
              : data && !isFetching && settled === asked.trim()
                ? hits.length === 0
                  ? t(`没有找到“${asked}”。`, `Nothing found for “${asked}”.`)
                  : t(
                      `${hits.length} 条结果，上下键选，回车打开`,
                      `${hits.length} results; arrows to choose, Enter to open`,
                    )
                : t('正在找……', 'Searching…')}
          </p>
        </div>
      </div>
    </search>
  )
}

const kinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  clause: { zh: '条款', en: 'clause' },
  measure: { zh: '措施', en: 'measure' },
  instrument: { zh: '文件', en: 'instrument' },
  article: { zh: '条文', en: 'article' },
  decision: { zh: '判断', en: 'decision' },
}

function Found({ hit }: { readonly hit: Hit }) {
  const { say } = useWords()
  return (
    <>
      <span className="hit-kind">
        {say(kinds[hit.kind] ?? { zh: hit.kind, en: hit.kind })}
        {hit.kind === 'measure' && ` ${hit.id}`}
      </span>
      <span className="hit-title">{say(hit.title)}</span>
      <span className="hit-words">
        <Marked text={hit.snippet} marks={hit.marks} />
      </span>
    </>
  )
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly (readonly number[])[] }) {
  const ends = [0, ...marks.flat(), text.length]
  return ends.slice(1).map((end, index) => {
    const piece = text.slice(ends[index], end)
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change places.
    return index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>
  })
}

function useGo(then: () => void): (hit: Hit) => void {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return ({ href }) => {
    then()
    navigate(addressOf(href.replace(/^\/plan(?=#|$)/, '/'), search, ['on']))
  }
}

/** What was typed, once the typing has paused. */
function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

/** `/` puts the cursor into the field, except while one is typing elsewhere. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const within = event.target instanceof HTMLElement ? event.target.closest('input, textarea, select') : null
      if (event.key !== '/' || within || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [field])
}

import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { MeasureView, Section } from '../../api/types.ts'
import { type Language, useWords } from '../../words.ts'

interface Props {
  readonly clauses: readonly Section[]
  readonly measures: ReadonlyMap<string, MeasureView>
}

interface Entry {
  readonly id: string
  readonly level: number
  readonly name: string
}

const parts: Readonly<Record<string, string>> = {
  'reply.title': 'The approving letter',
  'heading.part.1': 'Part one. General requirements',
  'heading.part.2': 'Part two. Main tasks',
  'heading.part.3': 'Part three. Carrying out',
}

/** The parts, groups and tasks as links: beside the text where there is room, folded away where there is not. */
export function Contents(props: Props) {
  const { t } = useWords()
  const entries = useEntries(props)
  const here = useHere(entries)
  const list = <List entries={entries} here={here} />
  return (
    <>
      <nav className="contents wide" aria-label={t('目录', 'Contents')}>
        {list}
      </nav>
      <details className="contents narrow">
        <summary>{t('目录', 'Contents')}</summary>
        <nav aria-label={t('目录', 'Contents')}>{list}</nav>
      </details>
    </>
  )
}

function List({ entries, here }: { readonly entries: readonly Entry[]; readonly here: string | null }) {
  const { search } = useLocation()
  return (
    <ul>
      {entries.map(({ id, level, name }) => (
        <li key={id} className={`level-${level}`}>
          <a href={`${search}#${id}`} aria-current={id === here ? 'location' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function useEntries({ clauses, measures }: Props): readonly Entry[] {
  const { lang } = useWords()
  return useMemo(() => clauses.flatMap((clause) => entryOf(clause, measures, lang) ?? []), [clauses, measures, lang])
}

function entryOf({ id, kind, text }: Section, measures: Props['measures'], lang: Language): Entry | null {
  if (id in parts)
    return { id, level: 1, name: lang === 'en' ? (parts[id] ?? text) : id === 'reply.title' ? '国务院批复' : text }
  if (kind === 'task') {
    const number = id.slice('task.'.length)
    const task = measures.get(`${number}.1`)?.task
    return {
      id,
      level: 3,
      name: `${number}  ${lang === 'en' && task ? task.name.en : text.replace(/^\d+\.|。$/g, '')}`,
    }
  }
  if (!id.startsWith('heading.group')) return null
  const first = [...measures.values()].find(({ group }) => group?.number === Number(id.slice('heading.group.'.length)))
  return { id, level: 2, name: lang === 'en' ? (first?.group?.name.en ?? text) : text }
}

/** The last heading above the upper third of the window. */
function useHere(entries: readonly Entry[]): string | null {
  const [here, setHere] = useState<string | null>(null)
  useEffect(() => {
    const headings = entries.flatMap(({ id }) => document.getElementById(id) ?? [])
    const find = () => {
      const above = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3)
      setHere(above.at(-1)?.id ?? null)
    }
    const observer = new IntersectionObserver(find, { rootMargin: '0px 0px -66% 0px' })
    for (const heading of headings) observer.observe(heading)
    return () => observer.disconnect()
  }, [entries])
  return here
}

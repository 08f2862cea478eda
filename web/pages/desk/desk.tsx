import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { type DeskItem, useDesk, useDeskSummary, useTakeOn } from '../../api/desk.ts'
import { Failure, Lines } from '../../parts/loading.tsx'
import { Refused } from '../../parts/refused.tsx'
import { useWords } from '../../words.ts'
import { useSettled } from '../apply/settled.ts'
import { useKeys } from './keys.tsx'
import { usePlace } from './place.ts'
import { Preview } from './preview.tsx'
import { Row } from './row.tsx'
import { keyOf, stretchesOf, viewNamed, views } from './views.ts'

interface Props {
  readonly person: string
  readonly keysOn: boolean
  readonly help: () => void
}

export function Desk({ person, keysOn, help }: Props) {
  const { t, say } = useWords()
  const place = usePlace(person)
  const view = viewNamed(place.view)
  const summary = useDeskSummary().data
  const desks = summary?.authorities ?? []
  const authority = desks.some((each) => each.authority.id === place.authority) ? place.authority : null
  const desk = useDesk(view.id, authority)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = desk
  const pages = data?.pages ?? []
  const counts = pages[0]?.counts
  const stretches = stretchesOf(
    pages.flatMap((page) => page.items),
    pages[0]?.today ?? '',
  )
  // The keys go through them as they stand on the page.
  const items = stretches.flatMap((stretch) => stretch.items)
  const ofSeveral = new Set(items.map((item) => item.authority.id)).size > 1
  const taking = useTakeOn()
  const list = useRef<HTMLDivElement>(null)
  const wide = useWide()

  const at = items.findIndex((item) => keyOf(item) === place.at)
  const current: DeskItem | undefined = items[at]
  // Whoever runs down the list reads no file on the way: every reading is written down and shown to the applicant.
  const rested = useSettled(current?.id ?? null, 350)

  const standAt = (index: number) => {
    const item = items[index]
    if (!item) {
      if (index >= items.length && hasNextPage) void fetchNextPage()
      return
    }
    const key = keyOf(item)
    place.standAt(key)
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
      ({ dataset }) => dataset.at === key,
    )
    row?.querySelector('a')?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }
  const take = (command: 'claim' | 'release') => {
    if (current && !taking.pending) void taking.run({ id: current.id, command })
  }
  useKeys(keysOn, {
    j: () => standAt(at + 1),
    k: () => standAt(Math.max(0, at - 1)),
    c: () => take('claim'),
    r: () => take('release'),
    '?': help,
    ...Object.fromEntries(views.map(({ id }, index) => [String(index + 1), () => place.goTo({ view: id })])),
  })

  // Back from a case: the line that one left is in sight again.
  const loaded = data !== undefined
  const left = useRef(place.at)
  useEffect(() => {
    if (!loaded || left.current === null) return
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
      ({ dataset }) => dataset.at === left.current,
    )
    left.current = null
    row?.scrollIntoView({ block: 'nearest' })
  }, [loaded])

  return (
    <>
      <div className="desk-tools">
        <nav className="forms" aria-label={t('哪些办件', 'Which cases')}>
          {views.map(({ id, name }) => {
            const tally = counts?.[id]
            return (
              <button
                key={id}
                type="button"
                aria-pressed={id === view.id}
                onClick={() => place.goTo({ view: id })}
                className={id === 'overdue' && tally && tally.count > 0 ? 'desk-overdue' : undefined}
              >
                {say(name)}
                {tally && (
                  <span className="desk-count">
                    {tally.count}
                    {tally.more && '+'}
                  </span>
                )}
              </button>
            )
          })}
        </nav>
        {desks.length > 1 && (
          <Authorities
            desks={desks.map((each) => ({ ...each.authority, waiting: each.counts.inbox }))}
            chosen={authority}
            choose={(next) => place.goTo({ authority: next })}
          />
        )}
      </div>
      {desks.length === 1 && desks[0] && (
        <p className="soft small desk-whereabouts">
          {say(desks[0].authority.name)}
          {t('，', ', ')}
          {desks[0].roles.map(({ name }) => say(name)).join(t('、', ', '))}
        </p>
      )}
      <Refused sending={taking} />
      <p className="unseen" role="status">
        {taking.done && t('已办', 'Done')}
      </p>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!error && !data && <Lines count={12} />}
      {data && (
        <div className={wide && items.length > 0 ? 'desk-sheet' : undefined}>
          <div ref={list} aria-busy={isPlaceholderData}>
            {items.length === 0 && <p className="nothing">{say(view.nothing)}</p>}
            {stretches.map(({ name, items: found }) => (
              <section key={name.zh} className="desk-stretch">
                <h2>
                  {say(name)}
                  {!hasNextPage && <span className="soft"> {found.length}</span>}
                </h2>
                <ul>
                  {found.map((item) => (
                    <li key={keyOf(item)} data-at={keyOf(item)} onFocus={() => place.standAt(keyOf(item))}>
                      <Row
                        item={item}
                        here={keyOf(item) === place.at}
                        stand={() => standAt(items.indexOf(item))}
                        ofSeveral={ofSeveral}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {hasNextPage && (
              <p className="desk-more">
                <button
                  type="button"
                  className="act quiet"
                  aria-disabled={isFetchingNextPage}
                  onClick={() => isFetchingNextPage || void fetchNextPage()}
                >
                  {t('更多办件', 'More cases')}
                </button>
              </p>
            )}
          </div>
          {wide && items.length > 0 && (
            <aside className="desk-preview" aria-label={t('预览', 'Preview')} aria-live="off">
              {rested !== null && current?.id === rested ? (
                <Preview key={rested} id={rested} take={take} taking={taking.pending} />
              ) : (
                <p className="soft">
                  {current
                    ? t('正在打开……', 'Opening…')
                    : t(
                        '选一件在这里预览；打开的档案会记录在申请人的查阅记录里。',
                        'Choose a case to see it here. Reading a file is noted, and the applicant sees it.',
                      )}
                </p>
              )}
            </aside>
          )}
        </div>
      )}
    </>
  )
}

interface AuthoritiesProps {
  readonly desks: readonly {
    readonly id: string
    readonly name: { readonly zh: string; readonly en: string }
    readonly waiting: { readonly count: number; readonly more: boolean }
  }[]
  readonly chosen: string | null
  readonly choose: (authority: string | null) => void
}

function Authorities({ desks, chosen, choose }: AuthoritiesProps) {
  const { t, say } = useWords()
  const id = useId()
  return (
    <p className="desk-authority">
      <label htmlFor={id}>{t('机关', 'Authority')}</label>
      <select id={id} value={chosen ?? ''} onChange={({ target }) => choose(target.value === '' ? null : target.value)}>
        <option value="">{t('所有任职的机关', 'All of mine')}</option>
        {desks.map(({ id: authority, name, waiting }) => (
          <option key={authority} value={authority}>
            {say(name)}
            {t(`（${waiting.count}${waiting.more ? '+' : ''}）`, ` (${waiting.count}${waiting.more ? '+' : ''})`)}
          </option>
        ))}
      </select>
    </p>
  )
}

const roomForTwo = '(min-width: 68rem)'

/** There is room for a case beside the list. */
const useWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(roomForTwo)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => window.matchMedia(roomForTwo).matches,
  )

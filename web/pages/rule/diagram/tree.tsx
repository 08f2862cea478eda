import { useState } from 'react'
import type { Picture } from '../../../api/types.ts'
import { Shaped } from '../../../parts/state.tsx'
import { useWords } from '../../../words.ts'
import { type Arrow, type Box, type Lit, lightOf } from './lit.ts'

/** As many questions as are shown unfolded at first, beside the way that is taken. */
const mostUnfolded = 24
/** As many as can be unfolded at once. */
const mostAtOnce = 400
const endsNamed = 3

interface Reading {
  readonly lit: Lit | null
  readonly box: (id: string) => Box | undefined
  readonly waysFrom: (id: string) => readonly Arrow[]
  /** Questions from here on, each counted on every way to it. */
  readonly count: (id: string) => number
  /** Questions on the longest way from here on. */
  readonly most: (id: string) => number
  readonly ends: (id: string) => readonly Box[]
}

/** The diagram from question to question, to be unfolded where one wishes: what has no room in a drawing can be read so. */
export function Tree({ picture, lit }: { readonly picture: Picture; readonly lit: Lit | null }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const [root] = picture.boxes
  if (!root) return null
  const reading = readingOf(picture, lit)
  const questions = reading.count(root.id)
  const folds = picture.boxes.some(({ id }) => branchesOf(reading, id).length > 1)
  return (
    <div className="tree">
      {folds && questions > mostUnfolded && questions <= mostAtOnce && (
        <p className="no-print">
          <button type="button" className="plain" onClick={() => setAll(!all)}>
            {all ? t('全部收起', 'Fold all') : t('全部展开', 'Unfold all')}
          </button>
        </p>
      )}
      {root.kind === 'outcome' ? (
        <p>
          <End box={root} />
        </p>
      ) : (
        <Steps
          key={String(all)}
          from={root.id}
          reading={reading}
          levels={all ? questions : levelsAtFirst(reading, root.id)}
        />
      )}
    </div>
  )
}

function readingOf({ boxes, arrows }: Picture, lit: Lit | null): Reading {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const ways = Map.groupBy(arrows, ({ from }) => from)
  const waysFrom = (id: string) => ways.get(id) ?? []
  const count = kept((id: string): number =>
    waysFrom(id).reduce((sum, { to }) => sum + count(to), byId.get(id)?.kind === 'question' ? 1 : 0),
  )
  const most = kept((id: string): number =>
    byId.get(id)?.kind === 'question' ? 1 + Math.max(0, ...waysFrom(id).map(({ to }) => most(to))) : 0,
  )
  const ends = kept((id: string): readonly Box[] => {
    const box = byId.get(id)
    if (box?.kind === 'outcome') return [box]
    const found = waysFrom(id).flatMap(({ to }) => ends(to))
    return [...new Map(found.map((end) => [end.text.zh, end])).values()]
  })
  return { lit, box: (id) => byId.get(id), waysFrom, count, most, ends }
}

/** Works each out once: ways meet again, and would otherwise be walked over and over. */
function kept<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const fresh = make(id)
    made.set(id, fresh)
    return fresh
  }
}

const branchesOf = ({ waysFrom, box }: Pick<Reading, 'waysFrom' | 'box'>, id: string): readonly Arrow[] =>
  waysFrom(id).filter(({ to }) => box(to)?.kind === 'question')

/** Questions one below the other as long as only one way leads on; where several do, each is a branch of its own. */
function lineFrom(reading: Pick<Reading, 'waysFrom' | 'box'>, from: string): readonly Box[] {
  const line: Box[] = []
  for (let at = reading.box(from); at?.kind === 'question'; ) {
    line.push(at)
    const [on, ...others] = branchesOf(reading, at.id)
    at = on && others.length === 0 ? reading.box(on.to) : undefined
  }
  return line
}

/** As many levels of branches as keep to the number of questions that one can take in. */
function levelsAtFirst(reading: Reading, root: string): number {
  const shown = (from: string, levels: number): number => {
    const line = lineFrom(reading, from)
    const last = line.at(-1)
    const branches = levels > 0 && last ? branchesOf(reading, last.id) : []
    return branches.reduce((sum, { to }) => sum + shown(to, levels - 1), line.length)
  }
  let levels = 0
  for (let now = shown(root, 0); ; levels++) {
    const next = shown(root, levels + 1)
    if (next === now || next > mostUnfolded) return levels
    now = next
  }
}

interface StepsProps {
  readonly from: string
  readonly reading: Reading
  /** As many levels of branches as lie unfolded at first. */
  readonly levels: number
}

function Steps({ from, reading, levels }: StepsProps) {
  const { say } = useWords()
  const line = lineFrom(reading, from)
  return (
    <ol className="steps">
      {line.map(({ id, text }, place) => {
        const next = line[place + 1]
        const on = reading.waysFrom(id).find(({ to }) => to === next?.id)
        const aside = reading.waysFrom(id).filter((arrow) => arrow !== on)
        return (
          <li key={id} className={`step light-${on ? lightOf(reading.lit, on.id) : 'end'} ${reachOf(reading, id)}`}>
            <p className="step-question">{say(text)}</p>
            <ul>
              {aside.map((arrow) => (
                <Way key={arrow.id} arrow={arrow} reading={reading} levels={levels} />
              ))}
              {on && (
                <li className={`way way-on light-${lightOf(reading.lit, on.id)}`}>
                  <When arrow={on} reading={reading} />
                  <span className="way-arrow" aria-hidden="true">
                    ↓
                  </span>
                </li>
              )}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

/** Whether the facts come past a question. */
function reachOf({ lit, waysFrom }: Reading, id: string): 'passed' | 'passed-by' | '' {
  const lights = waysFrom(id).map((arrow) => lightOf(lit, arrow.id))
  if (lights.includes('taken')) return 'passed'
  return lights.every((light) => light === 'shut') ? 'passed-by' : ''
}

interface WhenProps {
  readonly arrow: Arrow
  readonly reading: Reading
}

interface WayProps extends WhenProps {
  readonly levels: number
}

function Way({ arrow, reading, levels }: WayProps) {
  const light = lightOf(reading.lit, arrow.id)
  const box = reading.box(arrow.to)
  if (box?.kind === 'question') return <Branch key={light} arrow={arrow} reading={reading} levels={levels} />
  return (
    <li className={`way light-${light}`}>
      <When arrow={arrow} reading={reading} />
      <span className="way-arrow" aria-hidden="true">
        →
      </span>
      {box && <End box={box} />}
    </li>
  )
}

function Branch({ arrow, reading, levels }: WayProps) {
  const { t } = useWords()
  const light = lightOf(reading.lit, arrow.id)
  const [open, setOpen] = useState(light === 'taken' || (levels > 0 && light !== 'shut'))
  const [ends, most] = [reading.ends(arrow.to), reading.most(arrow.to)]
  return (
    <li className={`way branch light-${light}`}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <When arrow={arrow} reading={reading} />
          {!open && (
            <span className="way-leads soft small">
              {t(`至多还有 ${most} 问，`, most === 1 ? 'One more question; ' : `At most ${most} more questions; `)}
              {ends.length <= endsNamed
                ? t('结果是', 'it ends in ') +
                  ends.map(({ text }) => t(`“${text.zh}”`, `“${text.en}”`)).join(t('、', ', '))
                : t(`有 ${ends.length} 种结果`, `${ends.length} ways in which it can end`)}
            </span>
          )}
        </summary>
        {open && <Steps from={arrow.to} reading={reading} levels={levels - 1} />}
      </details>
    </li>
  )
}

/** The answer that goes this way; to those who do not see the line, it is said whether it is theirs. */
function When({ arrow, reading: { lit } }: WhenProps) {
  const { t, say } = useWords()
  const light = lightOf(lit, arrow.id)
  return (
    <span className={`way-when light-${light}`}>
      {say(arrow.text)}
      {light === 'taken' && <span className="unseen">{t('（所填）', ' (as given)')}</span>}
      {light === 'shut' && <span className="unseen">{t('（不合所填）', ' (not as given)')}</span>}
    </span>
  )
}

function End({ box: { state, text } }: { readonly box: Box }) {
  const { say } = useWords()
  return (
    <span className="way-end">
      <Shaped state={state} />
      <b>{say(text)}</b>
    </span>
  )
}

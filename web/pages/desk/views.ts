import type { DeskItem, DeskView } from '../../api/desk.ts'
import type { Text } from '../../api/types.ts'

interface View {
  readonly id: DeskView
  readonly name: Text
  /** What is said where nothing lies there. */
  readonly nothing: Text
}

const text = (zh: string, en: string): Text => ({ zh, en })

const inbox: View = {
  id: 'inbox',
  name: text('待办', 'To do'),
  nothing: text('都办完了。新的办件到了会在这里。', 'All done. What comes in will lie here.'),
}

/** The ways to look at a desk, in the order of a day's work. */
export const views: readonly View[] = [
  inbox,
  {
    id: 'opinions',
    name: text('征求我们意见', 'Opinions asked of us'),
    nothing: text('没有等待答复的意见。', 'No opinion waits for an answer.'),
  },
  {
    id: 'mine',
    name: text('我领办的', 'Mine'),
    nothing: text(
      '您还没有领办的办件。在待办里按 c 领办。',
      'You have taken on no case. In “To do”, press c to take one on.',
    ),
  },
  {
    id: 'corrections',
    name: text('等待补正', 'Corrections'),
    nothing: text('没有等待申请人补正的办件。', 'No case waits for an applicant’s corrections.'),
  },
  {
    id: 'overdue',
    name: text('超期', 'Overdue'),
    nothing: text('没有超期的办件。', 'No case is overdue.'),
  },
]

export const viewNamed = (asked: string | null): View => views.find(({ id }) => id === asked) ?? inbox

export const keyOf = ({ id, part, authority }: DeskItem): string => `${id}/${part.code}/${authority.id}`

interface Stretch {
  readonly name: Text
  readonly items: readonly DeskItem[]
}

const names: readonly Text[] = [
  text('已过最后一天', 'Past the last day'),
  text('今天到期', 'Due today'),
  text('七天内到期', 'Due within seven days'),
  text('以后到期', 'Due later'),
  text('没有到期日', 'No last day'),
]

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

function stretchOf(due: string | null, today: string): number {
  if (due === null) return 4
  const left = dayOf(due) - dayOf(today)
  return left < 0 ? 0 : left === 0 ? 1 : left <= 7 ? 2 : 3
}

/** In the order in which the server gave them, which is that of their last days. */
export const stretchesOf = (items: readonly DeskItem[], today: string): readonly Stretch[] =>
  names.flatMap((name, stretch) => {
    const found = items.filter(({ due }) => stretchOf(due, today) === stretch)
    return found.length > 0 ? [{ name, items: found }] : []
  })

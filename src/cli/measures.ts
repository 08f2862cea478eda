/** `measures`: the plan's measures, where each stands, and what runs. */
import { measures as all, type Force, findMeasure, forces, type Measure } from '../law/measures.ts'
import { search } from '../law/search.ts'
import { type State, states } from '../law/states.ts'
import { tasks } from '../law/tasks.ts'
import { near } from '../server/near.ts'
import { viewMeasure } from '../server/views.ts'
import { showCitation } from './answer.ts'
import { exits } from './exits.ts'
import { type Dates, oneOf, whenOf } from './given.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { beside, block, bold, dim, pad, paint } from './terminal.ts'

export interface MeasuresOptions extends Dates {
  readonly task?: string
  readonly state?: string
  readonly force?: string
  readonly search?: string
  readonly json?: true
}

type View = ReturnType<typeof viewMeasure>

export const forceCodes = Object.keys(forces) as readonly Force[]
export const stateCodes = Object.keys(states) as readonly State[]
const taskCodes = [...tasks.map(({ number }) => String(number)), 'org']

export function measures(page: Page, id: string | undefined, options: MeasuresOptions): number {
  const { on } = whenOf(options)
  if (id !== undefined) {
    const view = viewMeasure(measureOf(id), on)
    if (options.json) page.json(view)
    else showOne(page, view)
    return exits.done.code
  }
  const task = oneOf('--task', options.task, taskCodes)
  const state = oneOf('--state', options.state, stateCodes)
  const force = oneOf('--force', options.force, forceCodes)
  const found =
    options.search === undefined
      ? null
      : search(options.search, { limit: all.length, kinds: ['measure'] }).map((hit) => hit.id)
  const views = all
    .filter((each) => force === undefined || each.force === force)
    .filter((each) => task === undefined || each.task === (task === 'org' ? null : Number(task)))
    .filter((each) => found === null || found.includes(each.id))
    .map((each) => viewMeasure(each, on))
    .filter((each) => state === undefined || each.state?.code === state)
  if (options.json) page.json({ on: on.toString(), measures: views })
  else showAll(page, views, on.toString())
  return exits.done.code
}

function measureOf(id: string): Measure {
  const found = findMeasure(id)
  if (found) return found
  const [meant] = near(
    id,
    all.map((each) => each.id),
  )
  throw new Refused({
    zh: `没有措施“${id.slice(0, 60)}”${meant ? `；最接近的是 ${meant}` : ''}；措施写作 1.2（任务.句）或 org.3`,
    en: `there is no measure \`${id.slice(0, 60)}\`${meant ? `; the nearest is ${meant}` : ''}; write 1.2 (task.sentence) or org.3`,
  })
}

const stateLooks = {
  'in-force': { mark: '●', colour: 'green' },
  furnished: { mark: '◆', colour: 'green' },
  'needs-rules': { mark: '◇', colour: 'yellow' },
  aspiration: { mark: '○', colour: 'gray' },
} as const

function showAll(page: Page, views: readonly View[], on: string): void {
  const { say } = page
  let task: number | null | undefined
  for (const view of views) {
    const own = view.task?.number ?? null
    if (own !== task) {
      task = own
      page.heading(
        view.task
          ? `${view.task.number}. ${say(view.task.name)}`
          : page.in('三、组织实施', 'Part three: carrying it out'),
      )
    }
    const runs = view.makes.filter(({ available }) => available).map((made) => paint('cyan', made.id))
    page.line(`  ${mark(view)} ${pad(view.id, 6)} ${[say(view.name), ...runs].join('  ')}`)
  }
  page.line()
  const counts = stateCodes.map((code) => {
    const { mark: sign, colour } = stateLooks[code]
    return `${paint(colour, sign)} ${say(states[code].name)} ${views.filter(({ state }) => state?.code === code).length}`
  })
  page.line(counts.join('   '))
  page.line(
    dim(
      page.in(
        `${views.length} 项措施，${on} 的状态；青色是在运行的。onewindow measures 1.2 看其中一项。`,
        `${views.length} measures as they stood on ${on}; the ids of what runs stand beside them. \`onewindow measures 1.2\` shows one.`,
      ),
    ),
  )
}

function mark({ state }: View): string {
  if (!state) return '·'
  const look = stateLooks[state.code]
  return paint(look.colour, look.mark)
}

function showOne(page: Page, view: View): void {
  const { say } = page
  page.line(`${bold(`${view.id}  ${say(view.name)}`)}`)
  const place = view.task ? `${view.task.number}. ${say(view.task.name)}` : page.in('三、组织实施', 'Part three')
  page.line(dim(`${place}  ·  ${say(view.force.name)}`))
  page.line()
  page.lines(block(view.sentence, '  ').map((line) => paint('cyan', line)))
  page.heading(page.in('状态', 'Where it stands'))
  if (!view.state) page.line(page.in('  方案尚未施行', '  before the plan'))
  for (const each of view.history) {
    const now = each.since === view.state?.since
    const { mark: sign, colour } = stateLooks[each.code]
    page.line(
      `  ${paint(colour, sign)} ${now ? bold(each.since) : each.since}  ${now ? bold(say(each.name)) : say(each.name)}`,
    )
    page.paragraph(say(each.says), '      ')
    if (each.by) showCitation(page, each.by)
  }
  if (view.makes.length === 0) return
  page.heading(page.in('在软件中', 'In the software'))
  page.lines(
    beside(
      view.makes.map((made) => [
        made.available ? paint('cyan', made.id) : made.id,
        `${say(made.kindName)}  ${whereItRuns(page, made)}`,
      ]),
    ),
  )
}

function whereItRuns(page: Page, { kind, command, href }: View['makes'][number]): string {
  if (command) return page.in(`可以运行：${command}`, `runs: ${command}`)
  if (!href) return page.in('尚未提供', 'not offered yet')
  return page.in(`在网页上${kind === 'procedure' ? '办理' : '运行'}：${href}`, `on the pages: ${href}`)
}

/** `check-up`: one set of facts, every decision. */
import { checkUp as checkUpOf, type Group } from '../rules/check-up.ts'
import type { Facts } from '../rules/holds.ts'
import { contradictionsIn, readFacts } from '../rules/input.ts'
import type { AsOf } from '../rules/precedence.ts'
import { viewCheckUp } from '../server/check-up.ts'
import type { Text } from '../text.ts'
import { decisions, vocabulary } from '../zone/decisions.ts'
import { exits } from './exits.ts'
import { type Dates, decisionOf, factsGiven, whenOf } from './given.ts'
import { type Inquiry, interview } from './interview.ts'
import type { Page } from './page.ts'
import { refusedFor } from './refused.ts'
import { bold, dim, paint } from './terminal.ts'

export interface CheckUpOptions extends Dates {
  readonly facts?: string
  readonly about?: readonly string[]
  readonly json?: true
}

export async function checkUp(page: Page, options: CheckUpOptions): Promise<number> {
  const when = whenOf(options)
  const asked = options.about ? [...new Set(options.about)].map(decisionOf) : decisions
  const read = readFacts(vocabulary, factsGiven(options.facts))
  if (!read.ok) throw refusedFor(read.problems)
  const contradictions = asked.flatMap((each) => each.contradictions)
  const problems = contradictionsIn(contradictions, read.facts)
  if (problems.length > 0) throw refusedFor(problems)
  const inquiry: Inquiry = {
    vocabulary,
    contradictions,
    worth: (facts) => ({ facts: checkUpOf(asked, facts, when).open, expected: null }),
  }
  const facts = options.facts === undefined ? await interview(page, inquiry, read.facts) : read.facts
  const view = viewCheckUp(asked, facts, when)
  if (options.json) page.json(view)
  else show(page, view, facts, when)
  return exits.done.code
}

const groups: readonly { group: Group; name: Text; mark: string; colour: 'green' | 'yellow' | 'gray' }[] = [
  { group: 'applies', name: { zh: '适用', en: 'Applies' }, mark: '✓', colour: 'green' },
  {
    group: 'may-apply',
    name: { zh: '可能适用，还缺事实', en: 'May apply; facts are missing' },
    mark: '?',
    colour: 'yellow',
  },
  { group: 'waits', name: { zh: '须配套', en: 'Waits for implementing rules' }, mark: '…', colour: 'yellow' },
  {
    group: 'does-not-apply',
    name: { zh: '不适用或不允许', en: 'Does not apply, or is not allowed' },
    mark: '✗',
    colour: 'gray',
  },
]

function show(page: Page, view: ReturnType<typeof viewCheckUp>, facts: Facts, when: AsOf): void {
  const { say } = page
  page.line(
    dim(
      page.in(
        `事实日期 ${when.on}，法律以 ${when.knownOn} 所知为准；已知事实 ${Object.keys(facts).length} 项`,
        `facts of ${when.on}, law as known on ${when.knownOn}; ${Object.keys(facts).length} facts known`,
      ),
    ),
  )
  for (const { group, name, mark, colour } of groups) {
    const results = view.results.filter((each) => each.group === group)
    if (results.length === 0) continue
    page.heading(`${say(name)}  ${results.length}`)
    for (const { answer } of results) {
      page.line(`  ${paint(colour, mark)} ${bold(say(answer.name))}  ${dim(answer.decision)}`)
      page.paragraph(say(answer.headline), '    ')
      const [change] = answer.changes
      if (change && group === 'does-not-apply') {
        const said = change.changed.map((each) => `${say(each.name)} → ${say(each.text)}`).join(page.in('；', '; '))
        page.paragraph(`${said} ⇒ ${say(change.gives)}`, '      ', page.in('    改变：', '    change: '))
      }
    }
  }
  for (const { text } of view.problems) page.paragraph(say(text), '  ', '! ')
  if (view.next) {
    page.heading(page.in('最值得补充的事实', 'The fact most worth adding'))
    page.paragraph(`${paint('cyan', view.next.id)}  ${say(view.next.question)}`, '  ')
  }
  const [first] = view.results
  if (first) {
    page.line()
    page.paragraph(say(first.answer.caveat))
  }
}

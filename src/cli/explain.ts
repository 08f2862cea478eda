/** `explain`: teaches a decision – its facts, its rules with the words they rest on, its history; with facts, how the answer came about. */
import { ask } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import type { AsOf } from '../rules/precedence.ts'
import { type RuleView, type TraceView, viewAnswer, viewFact } from '../rules/view.ts'
import { viewDecision } from '../server/versions.ts'
import { before } from '../time/dates.ts'
import { decisions } from '../zone/decisions.ts'
import { factLines, showAnswer, showCitation, showRule } from './answer.ts'
import type { DecideOptions } from './decide.ts'
import { exampleFor } from './example.ts'
import { exits } from './exits.ts'
import { decisionOf, factsGiven, whenOf } from './given.ts'
import type { Page } from './page.ts'
import { Refused, refusedFor } from './refused.ts'
import { beside, block, bold, dim, paint } from './terminal.ts'

export function explain(page: Page, id: string | undefined, options: DecideOptions): number {
  if (id === undefined) list(page, options)
  else if (options.facts === undefined) teach(page, decisionOf(id), options)
  else trace(page, decisionOf(id), options)
  return exits.done.code
}

function list(page: Page, { json }: DecideOptions): void {
  if (json) {
    page.json(decisions.map(({ id, name, question, measures }) => ({ id, name, question, measures })))
    return
  }
  page.line(bold(page.in('可以提问的判定', 'What can be asked')))
  for (const { id, question, measures } of decisions) {
    page.line(
      `  ${paint('cyan', id)}  ${dim(page.in(`措施 ${measures.join('、')}`, `measure ${measures.join(', ')}`))}`,
    )
    page.paragraph(page.say(question), '    ')
  }
  page.line()
  page.paragraph(
    page.in(
      'onewindow explain 判定 说明其中一项；onewindow ask 判定 逐项提问。',
      '`onewindow explain ID` explains one of them; `onewindow ask ID` asks you.',
    ),
  )
}

function teach(page: Page, decision: Decision, options: DecideOptions): void {
  const when = whenOf(options)
  refuseTooEarly(decision, when)
  const view = viewDecision(decision, when)
  if (options.json) {
    page.json(view)
    return
  }
  const { say } = page
  page.line(`${bold(say(view.name))}  ${dim(view.id)}`)
  page.paragraph(say(view.question))
  page.line(
    dim(
      page.in(
        `使措施 ${view.measures.join('、')} 可以运行；自 ${view.since} 起可以回答`,
        `makes measure ${view.measures.join(', ')} run; answers for ${view.since} and later`,
      ),
    ),
  )

  page.heading(page.in('给出', 'Gives'))
  page.lines(
    beside(
      view.outputs.map(
        (each) =>
          [
            say(each.name),
            each.options.map(({ name }) => say(name)).join(page.in('；', '; ')) || kindNames[each.kind][page.language],
          ] as const,
      ),
    ),
  )

  page.heading(page.in('需要的事实', 'Facts it asks for'))
  for (const fact of decision.asks) {
    page.lines(factLines(page, viewFact(fact)))
    if (fact.help) page.lines(block(say(fact.help), '      ').map(dim))
  }
  const example = JSON.stringify(exampleFor(decision, when))
  page.heading(page.in('例子，可以复制', 'An example to copy'))
  page.line(`  ./onewindow decide ${decision.id} --on ${when.on} --facts '${example}'`)

  page.heading(
    page.in(
      `${when.on} 有效的规则（法律以 ${when.knownOn} 所知为准）`,
      `Rules in force on ${when.on}, as known on ${when.knownOn}`,
    ),
  )
  for (const rule of view.rules) teachRule(page, rule)
  if (view.contradictions.length > 0) {
    page.heading(page.in('不能同时成立的事实', 'Facts that cannot both be so'))
    for (const text of view.contradictions) page.paragraph(say(text), '    ', '  • ')
  }
  page.heading(page.in('沿革', 'History'))
  for (const { from, added, ended } of view.history) {
    page.line(`  ${bold(from)}`)
    for (const rule of added) page.paragraph(say(rule.says), '      ', '    + ')
    for (const rule of ended) page.paragraph(say(rule.says), '      ', '    − ')
  }
}

const kindNames = {
  choice: { zh: '一个选项', en: 'one of a list' },
  'yes-no': { zh: '是或否', en: 'yes or no' },
  share: { zh: '比例', en: 'a share' },
  money: { zh: '金额', en: 'an amount' },
  count: { zh: '数', en: 'a number' },
  date: { zh: '日期', en: 'a date' },
  term: { zh: '期限', en: 'a period' },
  list: { zh: '若干项', en: 'any number of a list' },
} as const

function teachRule(page: Page, rule: RuleView): void {
  const { say } = page
  page.paragraph(bold(say(rule.says)), '    ', '  • ')
  page.paragraph(say(rule.when), '        ', page.in('    如果：', '    if: '))
  for (const { name, text } of rule.gives)
    page.paragraph(`${say(name)}${page.in('：', ': ')}${say(text)}`, '        ', page.in('    则：', '    then: '))
  const until = rule.until ? page.in(`，至 ${rule.until}`, ` until ${rule.until}`) : ''
  page.line(dim(`    ${rule.id}  ${page.in(`自 ${rule.from}`, `from ${rule.from}`)}${until}`))
  if (rule.over.length > 0)
    page.lines(
      block(page.in(`优先于 ${rule.over.join('、')}`, `prevails over ${rule.over.join(', ')}`), '    ').map(dim),
    )
  for (const citation of rule.cites) showCitation(page, citation)
}

function refuseTooEarly({ name, since }: Decision, { on }: AsOf): void {
  if (!before(on, since)) return
  throw new Refused({
    zh: `--on：“${name.zh}”只收录 ${since} 起的规则，不能回答 ${on} 的问题`,
    en: `--on: “${name.en}” holds the law from ${since} on and cannot answer for ${on}`,
  })
}

function trace(page: Page, decision: Decision, options: DecideOptions): void {
  const asked = ask(decision, factsGiven(options.facts), whenOf(options))
  if (!asked.ok) throw refusedFor(asked.problems)
  const view = viewAnswer(asked.answer)
  if (options.json) {
    page.json(view)
    return
  }
  showAnswer(page, view)
  page.heading(page.in('每条规则', 'Every rule'))
  const order: readonly TraceView['state'][] = ['gives', 'defeated', 'open', 'fails']
  for (const state of order)
    for (const each of view.rules.filter((one) => one.state === state)) {
      if (state === 'gives') showRule(page, each)
      else page.paragraph(page.say(each.rule.says), '    ', `  ${traceMarks[state]} `)
      page.lines(block(page.say(each.why), '      ').map(dim))
    }
}

const traceMarks = { defeated: '↳', open: '?', fails: '✗' } as const

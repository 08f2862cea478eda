/** An answer on paper: what it is, why, what is missing, what would change it. */
import type { AnswerView, CitationView, FactView, TraceView } from '../rules/view.ts'
import type { Page } from './page.ts'
import { beside, block, bold, dim, paint, width } from './terminal.ts'

const colours = {
  decided: 'green',
  unknown: 'yellow',
  'needs-rules': 'yellow',
  'not-applicable': 'gray',
  conflict: 'red',
  gap: 'red',
} as const

export function showAnswer(page: Page, answer: AnswerView): void {
  const { say } = page
  page.line(`${bold(say(answer.name))}  ${dim(answer.decision)}`)
  page.paragraph(say(answer.question))
  page.line(
    dim(
      page.in(
        `事实日期 ${answer.on}，法律以 ${answer.knownOn} 所知为准`,
        `facts of ${answer.on}, law as known on ${answer.knownOn}`,
      ),
    ),
  )
  page.line()
  for (const line of block(say(answer.headline), '  ', '▌ ')) page.line(paint(['bold', colours[answer.status]], line))
  const others = answer.outputs.filter(({ text, state }, index) => index > 0 && state !== 'absent' && say(text) !== '—')
  page.lines(beside(others.map((each) => [say(each.name), sayOutput(page, each)] as const)))

  showReasons(page, answer)
  showWorkings(page, answer)
  showFacts(page, answer)
  showMissing(page, answer)
  showChanges(page, answer)
  showThroughTime(page, answer)
  if (answer.nextStep) {
    page.heading(page.in('下一步', 'Next step'))
    page.paragraph(say(answer.nextStep), '  ')
  }
  page.line()
  page.lines(block(say(answer.caveat), '').map(dim))
}

/** Side by side with an answer that is open, it is enough that another is open too. */
const sayOutput = (page: Page, { state, text }: AnswerView['outputs'][number]): string =>
  state === 'unknown' ? page.in('尚不能定', 'not settled yet') : page.say(text)

function showReasons(page: Page, { rules }: AnswerView): void {
  const applying = rules.filter(({ state }) => state === 'gives')
  if (applying.length > 0) {
    page.heading(page.in('依据', 'Why'))
    for (const trace of applying) showRule(page, trace)
  }
  const defeated = rules.filter(({ state }) => state === 'defeated')
  if (defeated.length > 0) {
    page.heading(page.in('条件满足，但让位于其他规则', 'Met, but giving way to another rule'))
    for (const { rule, why } of defeated) {
      page.paragraph(page.say(rule.says), '    ', '  ↳ ')
      page.lines(block(page.say(why), '    ').map(dim))
    }
  }
}

const marks = { gives: '✓', defeated: '↳', fails: '✗', open: '?' } as const
const markColours = { gives: 'green', defeated: 'gray', fails: 'gray', open: 'yellow' } as const

/** One rule: what it says, what it gives, the words it rests on and how sure they are. */
export function showRule(page: Page, { rule, state }: TraceView): void {
  page.paragraph(page.say(rule.says), '    ', `  ${paint(markColours[state], marks[state])} `)
  for (const citation of rule.cites) showCitation(page, citation)
}

export function showCitation(page: Page, citation: CitationView): void {
  const { say } = page
  const number = citation.number ? page.in(`（${citation.number}）`, ` (${citation.number})`) : ''
  const until = citation.until ? page.in(`至 ${citation.until}`, ` until ${citation.until}`) : ''
  const title = page.in(`《${say(citation.title)}》`, say(citation.title))
  const dates = page.in(`，自 ${citation.from} 施行${until}`, `, in force from ${citation.from}${until}`)
  const [open, close] = citation.verbatim ? ['“', '”'] : ['〔', '〕']
  page.paragraph(`${title}${number} ${say(citation.label)}${dates}`, '      ')
  page.lines(block(`${open}${citation.quote}${close}`, '        ').map((line) => paint('cyan', line)))
  const digest = citation.verbatim ? '' : page.in('（整理者摘要，非原文）', ' (a summary, not its own words)')
  page.lines(block(`${say(citation.sureness)}${digest}`, '        ').map(dim))
}

function showWorkings(page: Page, { workings }: AnswerView): void {
  if (workings.length === 0) return
  page.heading(page.in('计算', 'Worked out'))
  for (const { name, text, parts } of workings) {
    page.paragraph(`${page.say(name)}  ${page.say(text)}`, '  ')
    const said = parts.filter((part) => page.say(part.name) !== '')
    page.lines(
      beside(
        said.map((part) => [page.say(part.name), page.say(part.text)] as const),
        '    ',
      ),
    )
  }
}

function showFacts(page: Page, { facts }: AnswerView): void {
  if (facts.length === 0) return
  page.heading(page.in('所填事实', 'Facts given'))
  page.lines(beside(facts.map(({ name, text }) => [page.say(name), page.say(text)] as const)))
}

function showMissing(page: Page, { missing, nextQuestion, decision }: AnswerView): void {
  if (missing.length === 0) return
  page.heading(page.in('还需知道', 'Still to be known'))
  const first = nextQuestion?.fact.id
  const ordered = [...missing].sort((a, b) => Number(b.id === first) - Number(a.id === first))
  for (const fact of ordered) page.lines(factLines(page, fact))
  page.line()
  page.paragraph(
    page.in(`逐项提问：onewindow ask ${decision}`, `To be asked one by one: onewindow ask ${decision}`),
    '  ',
  )
}

/** A fact as one writes it in JSON: its id, its question, what may stand there. */
export function factLines(page: Page, fact: FactView): string[] {
  const id = paint('cyan', fact.id)
  return [...block(page.say(fact.question), ' '.repeat(6 + width(fact.id)), `  • ${id}  `), ...answersFor(page, fact)]
}

function answersFor(page: Page, { kind, options, unit, least, most }: FactView): string[] {
  const indent = '      '
  switch (kind) {
    case 'yes-no':
      return [dim(`${indent}true / false`)]
    case 'choice':
    case 'set': {
      const rows = options.map(({ code, name }) => [code, page.say(name)] as const)
      const head =
        kind === 'set'
          ? [
              dim(
                indent +
                  page.in(
                    '可多选，写作代码的数组；没有则写 []',
                    'any number of them, as an array of codes; [] for none',
                  ),
              ),
            ]
          : []
      return [...head, ...beside(rows, indent).map(dim)]
    }
    case 'date':
      return [dim(`${indent}"2023-11-18"`)]
    default: {
      const range = `${least ?? ''} … ${most ?? ''}`
      return [dim(`${indent}${range}${unit ? `  ${page.say(unit)}` : ''}`)]
    }
  }
}

function showChanges(page: Page, { changes }: AnswerView): void {
  if (changes.length === 0) return
  page.heading(page.in('什么会改变答案', 'What would change the answer'))
  for (const { changed, gives } of changes) {
    const said = changed.map(({ name, text }) => `${page.say(name)} → ${page.say(text)}`)
    page.paragraph(`${said.join(page.in('；', '; '))} ⇒ ${page.say(gives)}`, '    ', '  • ')
  }
}

/** Where the answer has been another, or will be: one line a period. */
function showThroughTime(page: Page, { throughTime }: AnswerView): void {
  if (throughTime.length < 2) return
  page.heading(page.in('同样的事实，不同的日期', 'The same facts on other days'))
  for (const { from, until, text, current } of throughTime) {
    const days = until
      ? page.in(`${from} 至 ${until} 前`, `${from} until ${until}`)
      : page.in(`${from} 起`, `from ${from}`)
    page.paragraph(`${days}  ${page.say(text)}`, '    ', current ? '  ▸ ' : '    ')
  }
}

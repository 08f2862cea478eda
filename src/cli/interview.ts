/** Asking a person, one question at a time, on a terminal or from a pipe. The talk goes to standard error; the answer alone to standard output. */
import process from 'node:process'
import { createInterface } from 'node:readline'
import type { Contradiction } from '../rules/decision.ts'
import type { Fact } from '../rules/fact.ts'
import type { Facts } from '../rules/holds.ts'
import { contradictionsIn, type Problem, readFacts } from '../rules/input.ts'
import { sayFactValue, sayUnits } from '../rules/say.ts'
import type { Page } from './page.ts'
import { beside, block, bold, dim } from './terminal.ts'

export interface Inquiry {
  readonly vocabulary: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
  /** Facts worth asking, the best first, and how many questions are to be expected. */
  worth(facts: Facts): { readonly facts: readonly Fact[]; readonly expected: number | null }
}

interface Answered {
  readonly fact: Fact
  /** Undefined where the person does not know. */
  readonly value: Facts[string] | undefined
}

const words = {
  back: ['back', 'b', '返回', '上一步'],
  stop: ['stop', 'quit', 'q', 'exit', '结束'],
  help: ['?', '？', 'help', '帮助'],
  yes: ['y', 'yes', 'true', '是', '1'],
  no: ['n', 'no', 'false', '否', '不', '2'],
  none: ['none', '0', '[]', '无', '没有'],
} as const satisfies Record<string, readonly string[]>

const means = (word: keyof typeof words, typed: string): boolean =>
  words[word].some((each) => each === typed.toLowerCase())

/** Asks until nothing that is unknown can matter, or the person stops. */
export async function interview(page: Page, inquiry: Inquiry, known: Facts): Promise<Facts> {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY === true,
  })
  lines.on('SIGINT', () => process.exit(130))
  const tell = (texts: readonly string[]): void => {
    process.stderr.write(`${texts.join('\n')}\n`)
  }
  tell(
    block(
      page.in(
        '直接回车表示不知道；? 看说明；back 回到上一问；stop 结束。',
        'Enter alone means "I do not know"; ? explains; back returns to the question before; stop ends.',
      ),
      '',
    ).map(dim),
  )
  lines.setPrompt(bold('> '))
  const input = lines[Symbol.asyncIterator]()
  const read = async (): Promise<string | null> => {
    lines.prompt()
    const { done, value } = await input.next()
    // A pipe does not show what was typed.
    if (!process.stdin.isTTY) process.stderr.write(`${done ? '' : value}\n`)
    return done ? null : value.trim()
  }

  const answered: Answered[] = []
  const facts = (): Facts =>
    Object.fromEntries([
      ...Object.entries(known),
      ...answered.flatMap(({ fact, value }) => (value === undefined ? [] : [[fact.id, value]])),
    ])
  for (;;) {
    const worth = inquiry.worth(facts())
    const fact = worth.facts.find((each) => !answered.some((one) => one.fact.id === each.id))
    if (!fact) break
    tell(['', ...questionLines(page, fact, answered.length + 1, worth.expected)])
    const next = await answerTo(page, inquiry, fact, facts(), read, tell)
    if (next === 'stop') break
    if (next === 'back') answered.pop()
    else answered.push({ fact, value: next.value })
  }
  lines.close()
  tell([''])
  return facts()
}

type Next = { readonly value: Facts[string] | undefined } | 'back' | 'stop'

/** One question, until it has an answer that can be taken. */
async function answerTo(
  page: Page,
  { vocabulary, contradictions }: Inquiry,
  fact: Fact,
  known: Facts,
  read: () => Promise<string | null>,
  tell: (texts: readonly string[]) => void,
): Promise<Next> {
  for (;;) {
    const typed = await read()
    if (typed === null || means('stop', typed)) return 'stop'
    if (typed === '') return { value: undefined }
    if (means('back', typed)) return 'back'
    if (means('help', typed)) {
      tell(helpLines(page, fact))
      continue
    }
    const taken = readFacts(vocabulary, { [fact.id]: asWritten(fact, typed) })
    const problems: readonly Problem[] = taken.ok
      ? contradictionsIn(contradictions, { ...known, ...taken.facts })
      : taken.problems
    if (taken.ok && problems.length === 0) {
      const value = taken.facts[fact.id]
      if (value !== undefined) tell(block(page.say(sayFactValue(fact, value)), '    ', '  → ').map(dim))
      return { value }
    }
    tell(problems.flatMap(({ text }) => block(page.say(text), '  ', '! ')))
  }
}

/** What a person types, in the form in which facts are read: numbers stand for the options. */
function asWritten(fact: Fact, typed: string): unknown {
  switch (fact.kind) {
    case 'yes-no':
      return means('yes', typed) ? true : means('no', typed) ? false : typed
    case 'choice':
      return optionOf(fact.options, typed)
    case 'set':
      return means('none', typed)
        ? []
        : typed
            .split(/[\s,，、]+/)
            .filter(Boolean)
            .map((each) => optionOf(fact.options, each))
    case 'count':
    case 'money':
      return typed.replace(/(?<=\d)[,，](?=\d{3}(\D|$))/g, '')
    case 'share':
      return typed.replace('％', '%')
    case 'date':
      return typed
  }
}

const optionOf = (options: Readonly<Record<string, unknown>>, typed: string): string => {
  const codes = Object.keys(options)
  return (
    codes.find((code) => code === typed) ??
    codes.find((code) => code.toLowerCase() === typed.toLowerCase()) ??
    codes[/^\d+$/.test(typed) ? Number(typed) - 1 : -1] ??
    typed
  )
}

function questionLines(page: Page, fact: Fact, number: number, expected: number | null): string[] {
  const left = expected === null ? 0 : Math.ceil(expected)
  const count = left > 1 ? page.in(`（约还有 ${left} 问）`, ` (about ${left} to go)`) : ''
  return [
    ...block(`${page.say(fact.question)}`, '   ', bold(`${number}. `)).map(bold),
    ...(count ? [dim(`   ${count.trim()}`)] : []),
    ...choices(page, fact),
  ]
}

function choices(page: Page, fact: Fact): string[] {
  switch (fact.kind) {
    case 'yes-no':
      return [`   ${page.in('y 是 / n 否', 'y / n')}`]
    case 'choice':
    case 'set': {
      const rows = Object.entries(fact.options).map(
        ([code, name], index) => [`${String(index + 1).padStart(2)}  ${code}`, page.say(name)] as const,
      )
      return [
        ...beside(rows, '   '),
        ...(fact.kind === 'set'
          ? [
              dim(
                page.in(
                  '   可多选，用逗号分开；none 表示都没有',
                  '   any number of them, with commas between; none for none',
                ),
              ),
            ]
          : []),
      ]
    }
    case 'date':
      return [dim(page.in('   日期，如 2023-11-18', '   a date, such as 2023-11-18'))]
    case 'share':
      return [dim(page.in('   比例，如 50% 或 0.5', '   a share, such as 50% or 0.5'))]
    default: {
      const [low, high] = [sayUnits(fact.least, fact.unit), sayUnits(fact.most, fact.unit)]
      return [dim(`   ${page.say(low)} … ${page.say(high)}`)]
    }
  }
}

function helpLines(page: Page, fact: Fact): string[] {
  const help = fact.help ?? {
    zh: `“${fact.name.zh}”没有更多说明。`,
    en: `There is no more to say on “${fact.name.en}”.`,
  }
  return [
    ...block(page.say(help), '   '),
    dim(`   ${page.in('事实代码', 'id of the fact')}: ${fact.id}`),
    ...choices(page, fact),
  ]
}

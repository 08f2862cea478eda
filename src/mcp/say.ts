/** Results as text: short lines, every statement with the words that it rests on. */
import type { AnswerView, CitationView, FactView, RuleView } from '../rules/view.ts'
import type { Language, Text } from '../text.ts'

export type Say = (text: Text) => string
export const speaker =
  (language: Language): Say =>
  (text) =>
    text[language]

export type Lines = readonly (string | false | null)[]
export const page = (...lines: readonly (string | false | null | Lines)[]): string =>
  lines
    .flat()
    .filter((line) => typeof line === 'string')
    .join('\n')

const w = (zh: string, en: string): Text => ({ zh, en })

export function sayCitation(say: Say, cite: CitationView): string {
  const number = cite.number === null ? '' : say(w(`（${cite.number}）`, ` (${cite.number})`))
  const until = cite.until === null ? '' : say(w(`至 ${cite.until}`, ` until ${cite.until}`))
  const title = say(w(`《${cite.title.zh}》`, cite.title.en))
  const dates = say(w(`自 ${cite.from} 施行`, `in force from ${cite.from}`)) + until
  const quote = cite.verbatim
    ? `“${cite.quote}”`
    : `〔${cite.quote}〕${say(w('（摘要，非原文）', ' (a summary, not its own words)'))}`
  return `${title}${number} ${say(cite.label)} [${cite.instrument}/${cite.article}; ${dates}; ${say(cite.sureness)}]: ${quote}`
}

export const sayRule = (say: Say, rule: RuleView): Lines => [
  `- ${say(rule.says)} [${rule.id}; ${rule.from}${rule.until === null ? '' : ` – ${rule.until}`}]`,
  ...rule.cites.map((cite) => `  ${sayCitation(say, cite)}`),
]

export function sayFact(say: Say, { id, question, kind, options, unit, least, most }: FactView): string {
  const values: Readonly<Record<FactView['kind'], string>> = {
    'yes-no': 'true | false',
    choice: options.map(({ code, name }) => `${code} (${say(name)})`).join(' | '),
    set: `[${options.map(({ code, name }) => `${code} (${say(name)})`).join(', ')}]`,
    date: '"2023-11-18"',
    count: `${least} … ${most}`,
    money: `${least} … ${most}`,
    share: `${least} … ${most}`,
  }
  return `- ${id}: ${say(question)} ${values[kind]}${unit ? ` ${say(unit)}` : ''}`
}

export function sayAnswer(say: Say, answer: AnswerView): string {
  const applying = answer.rules.filter(({ state }) => state === 'gives')
  const others = answer.outputs.filter(({ state }, index) => index > 0 && state !== 'absent')
  const next = answer.nextQuestion
  return page(
    `${say(answer.name)} [${answer.decision}]: ${say(answer.question)}`,
    say(
      w(
        `事实日期 ${answer.on}，法律以 ${answer.knownOn} 所知为准`,
        `facts of ${answer.on}, law as known on ${answer.knownOn}`,
      ),
    ),
    `${say(answer.headline)} [${answer.status}]`,
    others.map(({ name, text }) => `- ${say(name)}: ${say(text)}`),
    applying.length > 0 && `${say(w('依据', 'Why'))}:`,
    applying.flatMap(({ rule }) => sayRule(say, rule)),
    answer.missing.length > 0 && `${say(w('还需知道', 'Still to be known'))}:`,
    answer.missing.map((fact) => sayFact(say, fact)),
    next && `${say(w('先问', 'Ask first'))}: ${next.fact.id}`,
    answer.changes.length > 0 && `${say(w('什么会改变答案', 'What would change the answer'))}:`,
    answer.changes.map(
      ({ changed, gives }) =>
        `- ${changed.map(({ name, text }) => `${say(name)} → ${say(text)}`).join('; ')} ⇒ ${say(gives)}`,
    ),
    answer.nextStep && `${say(w('下一步', 'Next step'))}: ${say(answer.nextStep)}`,
    say(answer.caveat),
  )
}

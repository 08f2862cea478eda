/** Everything a command prints, gathered line by line. */
import type { Language, Text } from '../text.ts'
import { block, bold } from './terminal.ts'

export interface Page {
  readonly language: Language
  /** The text in the language of the page. */
  say(text: Text): string
  /** The same, for words that only this page says. */
  in(zh: string, en: string): string
  line(text?: string): void
  lines(texts: readonly string[]): void
  /** A heading, with an empty line before it. */
  heading(text: string): void
  paragraph(text: string, indent?: string, first?: string): void
  json(value: unknown): void
  /** All of it, ready to be written. */
  text(): string
}

export function createPage(language: Language): Page {
  const written: string[] = []
  return {
    language,
    say: (text) => text[language],
    in: (zh, en) => (language === 'zh' ? zh : en),
    line: (text = '') => {
      written.push(text)
    },
    lines: (texts) => {
      written.push(...texts)
    },
    heading: (text) => {
      written.push('', bold(text))
    },
    paragraph: (text, indent = '', first = indent) => {
      written.push(...block(text, indent, first))
    },
    json: (value) => {
      written.push(JSON.stringify(value, null, 2))
    },
    text: () => written.map((line) => `${line}\n`).join(''),
  }
}

/** Wrong usage or bad input: told in both languages, exit code 2, no stack. */
import type { Problem } from '../rules/input.ts'
import type { Text } from '../text.ts'

export class Refused extends Error {
  readonly texts: readonly Text[]

  constructor(...texts: readonly Text[]) {
    super(texts.map(({ en }) => en).join('; '))
    this.texts = texts
  }
}

export const refusedFor = (problems: readonly Problem[]): Refused =>
  new Refused(
    ...problems.map(({ at, text }) => (at === '' ? text : { zh: `${at}：${text.zh}`, en: `${at}: ${text.en}` })),
  )

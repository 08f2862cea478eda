import { readFileSync } from 'node:fs'

/** The texts that the law rests on, as they were collected; nothing in the program changes them. */
const read = (name: string): string => readFileSync(new URL(`./sources/${name}`, import.meta.url), 'utf8')

/** The plan with the letter that approves it, as published. */
export const planSource = read('plan.zh.txt')

/** The compilation of legal facts, with its marks of sureness. Read only where a quote is checked. */
export const factsSource = (): string => read('facts.zh.md')

/** Text without the marks of Markdown emphasis and code: what a quote is compared with. */
export const withoutMarks = (text: string): string => text.replaceAll('**', '').replaceAll('`', '')

/** What is given on the command line: a decision, facts, dates. Each is read strictly, and refused with what would be right. */
import { readFileSync, statSync } from 'node:fs'
import { today } from '../rules/ask.ts'
import type { Decision } from '../rules/decision.ts'
import type { AsOf } from '../rules/precedence.ts'
import { largestBody, parseJson } from '../server/body.ts'
import { near } from '../server/near.ts'
import { isRefusal } from '../server/problems.ts'
import { type LegalDate, parseLegalDate } from '../time/dates.ts'
import { decisionById, decisions } from '../zone/decisions.ts'
import { Refused } from './refused.ts'

export function decisionOf(id: string): Decision {
  const found = decisionById.get(id)
  if (found) return found
  const ofMeasure = decisions.filter((each) => each.measures.includes(id)).map((each) => each.id)
  const meant = ofMeasure.length > 0 ? ofMeasure : near(id, [...decisionById.keys()])
  const shown = id.slice(0, 80)
  throw new Refused({
    zh: `没有判定“${shown}”${meant.length > 0 ? `；最接近的是：${meant.join('、')}` : ''}。全部判定见 onewindow explain`,
    en: `there is no decision \`${shown}\`${meant.length > 0 ? `; the nearest: ${meant.join(', ')}` : ''}. \`onewindow explain\` lists all`,
  })
}

export interface Dates {
  readonly on?: string
  readonly knownOn?: string
}

export const whenOf = ({ on, knownOn }: Dates): AsOf => ({
  on: dateOf('--on', on),
  knownOn: dateOf('--known-on', knownOn),
})

export function dateOf(option: string, written: string | undefined): LegalDate {
  if (written === undefined) return today()
  const date = parseLegalDate(written)
  if (date.ok) return date.value
  const { zh, en } = date.error
  throw new Refused({ zh: `${option}：${zh}`, en: `${option}: ${en}` })
}

/** `--facts`: JSON as text, the path of a file, or `-` for standard input. */
export function factsGiven(written: string | undefined): unknown {
  if (written === undefined) return {}
  const isJson = /^\s*[{["]/.test(written)
  const text = isJson ? written : read(written)
  if (Buffer.byteLength(text) > largestBody) throw tooLarge(written)
  try {
    return parseJson(text, '{"registeredIn":"beijing-other"}')
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Refused({ zh: `--facts：${error.text.zh}`, en: `--facts: ${error.text.en}` })
  }
}

const tooLarge = (written: string): Refused =>
  new Refused({
    zh: `--facts：${written.slice(0, 80)} 过大；事实是一个小的 JSON 对象，至多 ${largestBody / 1024} KB`,
    en: `--facts: ${written.slice(0, 80)} is too large; facts are one small JSON object of at most ${largestBody / 1024} KB`,
  })

function read(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > largestBody) throw tooLarge(path)
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    if (error instanceof Refused) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refused({
      zh: `--facts：读不到文件“${path.slice(0, 120)}”（${why}）；可写 JSON（如 '{"registeredIn":"beijing-other"}'）、文件路径，或 - 表示标准输入`,
      en: `--facts: cannot read the file \`${path.slice(0, 120)}\` (${why}); give JSON such as '{"registeredIn":"beijing-other"}', the path of a file, or - for standard input`,
    })
  }
}

/** A value from a closed list. */
export function oneOf<C extends string>(
  option: string,
  written: string | undefined,
  codes: readonly C[],
): C | undefined {
  if (written === undefined) return undefined
  const found = codes.find((code) => code === written)
  if (found !== undefined) return found
  const [meant] = near(written, codes)
  throw new Refused({
    zh: `${option} 没有“${written.slice(0, 60)}”${meant ? `；最接近的是 ${meant}` : ''}；可选：${codes.join('、')}`,
    en: `${option} has no \`${written.slice(0, 60)}\`${meant ? `; the nearest is ${meant}` : ''}; choose from ${codes.join(', ')}`,
  })
}

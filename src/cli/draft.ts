/**
 * A draft of new law: a program file that exports a decision, written in the rule language or amended from the one in force.
 * What it says counts as published, so that it can be looked at on any day.
 */
import { realpathSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checked, type Decision, type Rule } from '../rules/decision.ts'
import { type Fact, isNumeric } from '../rules/fact.ts'
import { nearest } from '../rules/input.ts'
import { decisionById, vocabulary } from '../zone/decisions.ts'
import { Refused } from './refused.ts'

/** Whether what stands for a decision or a date is the path of a draft. */
export const isDraft = (written: string): boolean => /\.m?[jt]s$/i.test(written)

/** The draft in a file, read strictly. */
export async function draftIn(option: string, path: string): Promise<Decision> {
  const where = `${option} ${path.slice(0, 120)}`
  const refuse = (zh: string, en: string): Refused => new Refused({ zh: `${where}：${zh}`, en: `${where}: ${en}` })
  const draft = exported(await load(path, refuse), refuse)
  try {
    checked(draft)
  } catch (error) {
    throw refuse(`草案不成立：${messageOf(error)}`, `the draft does not hold together: ${messageOf(error)}`)
  }
  for (const fact of draft.asks) refuseUnknown(fact, refuse)
  return asPublished(draft)
}

/** The decision that a draft would change; it must answer the same question. */
export function lawOf(option: string, draft: Decision, wanted: Decision | null = null): Decision {
  const law = decisionById.get(draft.id)
  const refuse = (zh: string, en: string): Refused => new Refused({ zh: `${option}：${zh}`, en: `${option}: ${en}` })
  if (!law) {
    const meant = nearest(draft.id, [...decisionById.keys()])
    throw refuse(
      `草案的判定“${draft.id}”现行法中没有，无从比较${meant ? `；最接近的是“${meant}”` : ''}`,
      `the draft is of \`${draft.id}\`, which is no decision in force, so there is nothing to compare${meant ? `; the nearest is \`${meant}\`` : ''}`,
    )
  }
  if (wanted && wanted !== law)
    throw refuse(
      `草案改的是“${draft.id}”，不是“${wanted.id}”`,
      `the draft is of \`${draft.id}\`, not of \`${wanted.id}\``,
    )
  const kind = (decision: Decision) => decision.outputs.get(decision.answer)?.kind
  if (draft.answer !== law.answer || kind(draft) !== kind(law))
    throw refuse(
      `草案的答复是“${draft.answer}”（${kind(draft)}），应与现行的“${law.answer}”（${kind(law)}）相同`,
      `the answer of the draft is \`${draft.answer}\` (${kind(draft)}); it must be that of the law in force, \`${law.answer}\` (${kind(law)})`,
    )
  return law
}

type Refuse = (zh: string, en: string) => Refused

async function load(path: string, refuse: Refuse): Promise<Readonly<Record<string, unknown>>> {
  if (!isDraft(path))
    throw refuse('应是 .ts、.js、.mts 或 .mjs 文件', 'must be a file that ends in .ts, .js, .mts or .mjs')
  const file = resolve(path)
  try {
    if (!statSync(file).isFile()) throw refuse('不是文件', 'is not a file')
  } catch (error) {
    if (error instanceof Refused) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : messageOf(error)
    throw refuse(`读不到草案（${why}）`, `cannot read the draft (${why})`)
  }
  const url = pathToFileURL(realpathSync(file)).href
  const hooks = reachable(url)
  try {
    return await import(url)
  } catch (error) {
    const at = lineIn(error, url)
    throw refuse(
      `草案运行出错${at === null ? '' : `（第 ${at} 行）`}：${messageOf(error)}`,
      `the draft fails when it is run${at === null ? '' : ` (line ${at})`}: ${messageOf(error)}`,
    )
  } finally {
    hooks.deregister()
  }
}

/** Wherever a draft lies, `onewindow/…` is this project; and it is a module, whatever the folder around it says. */
const reachable = (draft: string) =>
  registerHooks({
    resolve(specifier, context, next) {
      const ours = specifier === 'onewindow' || specifier.startsWith('onewindow/')
      if (ours && !offered.some((name) => specifier.startsWith(name))) throw notOffered(specifier)
      const found = next(specifier, ours ? { ...context, parentURL: import.meta.url } : context)
      return found.url === draft ? { ...found, format: /ts$/i.test(draft) ? 'module-typescript' : 'module' } : found
    },
  })

const offered = ['onewindow/rules', 'onewindow/decisions', 'onewindow/law', 'onewindow/vocabulary/']

const notOffered = (specifier: string): Error =>
  new Error(`没有 ${specifier}，有：${offered.join('、')} · there is no ${specifier}; there are: ${offered.join(', ')}`)

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 400) ?? ''

/** The line of the draft at which an error arose, as the stack tells. */
function lineIn(error: unknown, url: string): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const path = decodeURI(new URL(url).pathname)
  const named = [url, path].flatMap((name) => stack.split(name).slice(1))
  return named.map((after) => /^:(\d+)/.exec(after)?.[1]).find((line) => line !== undefined) ?? null
}

/** The default export, or the only decision among the others. */
function exported(draft: Readonly<Record<string, unknown>>, refuse: Refuse): Decision {
  const write = 'export default amend(inForce(…), …)'
  if ('default' in draft) {
    if (isDecision(draft.default)) return draft.default
    throw refuse(`默认导出不是判定；应如 ${write}`, `the default export is no decision; write ${write}`)
  }
  const found = Object.entries(draft).flatMap(([name, value]) => (isDecision(value) ? [{ name, value }] : []))
  const [only, another] = found
  if (!only) throw refuse(`没有导出判定；应如 ${write}`, `exports no decision; write ${write}`)
  const names = found.map(({ name }) => name).join(', ')
  if (another)
    throw refuse(
      `导出了几个判定（${names}）；请用 export default 指明一个`,
      `exports several decisions (${names}); say which by \`export default\``,
    )
  return only.value
}

function isDecision(value: unknown): value is Decision {
  if (typeof value !== 'object' || value === null) return false
  const { id, answer, outputs, asks, rules, since }: Partial<Record<keyof Decision, unknown>> = value
  const lists = Array.isArray(asks) && Array.isArray(rules)
  return typeof id === 'string' && typeof answer === 'string' && outputs instanceof Map && lists && since !== undefined
}

/** A draft rests on facts that people are asked already, as they are asked. */
function refuseUnknown(fact: Fact, refuse: Refuse): void {
  const known = vocabulary.find(({ id }) => id === fact.id)
  if (!known) {
    const meant = nearest(
      fact.id,
      vocabulary.map(({ id }) => id),
    )
    throw refuse(
      `草案问到没有登记的事实“${fact.id}”${meant ? `；最接近的是“${meant}”` : ''}`,
      `the draft asks for \`${fact.id}\`, which is no fact that is known${meant ? `; the nearest is \`${meant}\`` : ''}`,
    )
  }
  if (known !== fact && shapeOf(known) !== shapeOf(fact))
    throw refuse(
      `草案另行定义了事实“${fact.id}”；请从 onewindow/vocabulary 引入`,
      `the draft defines the fact \`${fact.id}\` in its own way; import it from onewindow/vocabulary`,
    )
}

function shapeOf(fact: Fact): string {
  if (isNumeric(fact)) return [fact.kind, fact.unit.unit, fact.least, fact.most].join()
  return [fact.kind, ...('options' in fact ? Object.keys(fact.options).sort() : [])].join()
}

/** Rules that the draft does not share with the law in force count as known from the first. */
function asPublished(draft: Decision): Decision {
  const inForce = new Set(decisionById.get(draft.id)?.rules)
  const published = (rule: Rule): Rule => ({
    ...rule,
    published: draft.since,
    endPublished: rule.until === null ? null : draft.since,
  })
  return { ...draft, rules: draft.rules.map((rule) => (inForce.has(rule) ? rule : published(rule))) }
}

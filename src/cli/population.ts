/** `population`: a synthetic population to simulate decisions on. */
import { withDuck } from '../population/duck.ts'
import { besideCsv, generate, kinds } from '../population/generate.ts'
import type { Kind } from '../population/kinds.ts'
import type { Decision } from '../rules/decision.ts'
import { exits } from './exits.ts'
import { decisionOf, oneOf } from './given.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { number, outputKind } from './simulate.ts'

export interface PopulationOptions {
  readonly kind: string
  readonly decision?: readonly string[]
  readonly rows: string
  readonly seed?: string
  readonly out: string
}

const mostRows = 100_000_000
const mostSeed = 2_147_483_647

export async function population(page: Page, options: PopulationOptions): Promise<number> {
  const code = oneOf(
    '--kind',
    options.kind,
    kinds.map((each) => each.code),
  )
  const kind = kinds.find((each) => each.code === code)
  if (!kind) throw new Error(`no kind \`${code}\``)
  const rows = whole('--rows', options.rows, 1, mostRows)
  const seed = whole('--seed', options.seed ?? '1', 0, mostSeed)
  const format = outputKind('--out', options.out)
  const only = options.decision?.map((id) => askedOf(kind, decisionOf(id))) ?? null
  const begun = performance.now()
  await withDuck((duck) => generate(duck, { kind, only, rows, seed, out: options.out, format }))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  page.line(
    page.in(
      `${number(rows)} 行合成的${kind.name.zh}，种子 ${seed}，${seconds} 秒，写在 ${options.out}`,
      `${number(rows)} synthetic ${kind.name.en}, seed ${seed}, in ${seconds} s: ${options.out}`,
    ),
  )
  page.paragraph(
    format === 'csv'
      ? page.in(
          `各列的分布写在 ${besideCsv(options.out)}`,
          `How each column is distributed stands in ${besideCsv(options.out)}`,
        )
      : page.in('各列的分布写在文件的元数据中', 'How each column is distributed stands in the metadata of the file'),
  )
  return exits.done.code
}

function askedOf({ decisions, name }: Kind, decision: Decision): Decision {
  if (decisions.includes(decision)) return decision
  const { code, name: other } = kinds.find((each) => each.decisions.includes(decision)) ?? { code: '', name }
  throw new Refused({
    zh: `“${decision.id}”问的不是${name.zh}，而是${other.zh}：--kind ${code}`,
    en: `\`${decision.id}\` is not put to ${name.en}, but to ${other.en}: --kind ${code}`,
  })
}

function whole(option: string, written: string, least: number, most: number): number {
  const value = Number(written)
  if (/^\d{1,10}$/.test(written) && value >= least && value <= most) return value
  throw new Refused({
    zh: `${option} 应为 ${least} 至 ${most} 的整数，而不是“${written.slice(0, 40)}”`,
    en: `${option} must be a whole number from ${least} to ${most}, not \`${written.slice(0, 40)}\``,
  })
}

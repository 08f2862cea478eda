/** `prove`: every decision without gap, conflict or idle rule, in every version; or the example that breaks it. */
import type { Decision } from '../rules/decision.ts'
import { proofOf } from '../server/versions.ts'
import { decisions } from '../zone/decisions.ts'
import { showRule } from './answer.ts'
import { draftIn, isDraft, lawOf } from './draft.ts'
import { exits } from './exits.ts'
import { decisionOf } from './given.ts'
import type { Page } from './page.ts'
import { beside, bold, dim, pad, paint, width } from './terminal.ts'

type Proof = ReturnType<typeof proofOf>

export interface ProveOptions {
  readonly draft?: string
  readonly json?: true
}

/** `id`: of a decision in force, or the path of a draft; every decision, where it is left out. */
export async function prove(page: Page, id: string | undefined, { draft, json }: ProveOptions): Promise<number> {
  const path = draft ?? (id !== undefined && isDraft(id) ? id : undefined)
  const asked = path === undefined ? (id === undefined ? decisions : [decisionOf(id)]) : [await drafted(path, id)]
  const proofs = asked.map((decision) => ({ decision, proof: proofOf(decision) }))
  if (json) page.json(proofs.map(({ decision, proof }) => ({ decision: decision.id, ...proof })))
  else show(page, proofs, path)
  return areSound(proofs) ? exits.done.code : exits.hole.code
}

async function drafted(path: string, id: string | undefined): Promise<Decision> {
  const draft = await draftIn('prove', path)
  if (id !== undefined && id !== path) lawOf('--draft', draft, decisionOf(id))
  return draft
}

const isSound = ({ complete, free, idle, unequal, setbacks, reversals }: Proof): boolean =>
  complete && free && idle.length + unequal.length + setbacks.length + reversals.length === 0

/** `draft`: the path of the draft that they are of, if so. */
export function show(page: Page, proofs: readonly { decision: Decision; proof: Proof }[], draft?: string): void {
  const names = Math.max(...proofs.map(({ decision }) => width(decision.id)))
  if (draft !== undefined) page.line(dim(page.in(`草案 ${draft}`, `draft ${draft}`)))
  const tick = (good: boolean, zh: string, en: string) =>
    `${good ? paint('green', '✓') : paint('red', '✗')} ${page.in(zh, en)}`
  for (const { decision, proof } of proofs) {
    const { complete, free, idle, unequal, setbacks, neverWorse, monotone, reversals } = proof
    const { versions, nodes, milliseconds } = proof
    page.line(
      [
        bold(pad(decision.id, names)),
        tick(complete, '无空白', 'complete'),
        tick(free, '无冲突', 'free of conflict'),
        tick(idle.length === 0, '无闲置规则', 'no idle rule'),
        ...(decision.alike.length > 0 ? [tick(unequal.length === 0, '一视同仁', 'alike')] : []),
        ...(monotone.length > 0 ? [tick(reversals.length === 0, '单调', 'monotone')] : []),
        ...(neverWorse ? [tick(setbacks.length === 0, '只放宽不收紧', 'never worse')] : []),
        dim(
          page.in(
            `${versions.length} 个版本  ${nodes} 个结点  ${milliseconds} 毫秒`,
            `${versions.length} versions  ${nodes} nodes  ${milliseconds} ms`,
          ),
        ),
      ].join('  '),
    )
    showFaults(page, decision, proof, draft !== undefined)
  }
  page.line()
  page.line(
    areSound(proofs)
      ? page.in(
          `${proofs.length} 项判定全部证毕：任何事实、任何日期都恰有一个答复。`,
          `${proofs.length} proven: for any facts and any day there is exactly one answer.`,
        )
      : paint('red', page.in('有判定没有通过，见上。', 'Not everything holds; see above.')),
  )
}

const areSound = (proofs: readonly { readonly proof: Proof }[]): boolean => proofs.every(({ proof }) => isSound(proof))

function showFaults(
  page: Page,
  decision: Decision,
  { holes, idle, unequal, setbacks, reversals }: Proof,
  ofDraft: boolean,
): void {
  const { say } = page
  for (const hole of holes) {
    const name = decision.outputs.get(hole.output)?.name
    page.line()
    page.line(
      paint(
        'red',
        `  ${hole.kind === 'gap' ? page.in('空白', 'Gap') : page.in('冲突', 'Conflict')}: ${name ? say(name) : hole.output}, ${hole.on}`,
      ),
    )
    page.line(page.in('    事实', '    Facts'))
    page.lines(
      beside(
        hole.facts.map((fact) => [say(fact.name), say(fact.text)] as const),
        '      ',
      ),
    )
    page.line(page.in('    此时适用的规则', '    Rules that apply there'))
    for (const rule of hole.rules) showRule(page, { rule, state: 'gives', why: rule.when })
    page.line(dim(foundAgain(page, hole.replayed)))
    const facts = JSON.stringify(Object.fromEntries(hole.facts.map((fact) => [fact.id, fact.value])))
    // Of a draft, `decide` knows nothing: it would answer by the law in force.
    if (!ofDraft) page.line(`    ./onewindow decide ${decision.id} --on ${hole.on} --facts '${facts}'`)
  }
  for (const id of idle) page.line(paint('red', page.in(`  规则 ${id} 从不起作用`, `  rule ${id} wins nowhere`)))
  for (const { name, on } of unequal)
    page.line(
      paint(
        'red',
        page.in(`  ${on}：${say(name)} 本不应影响结果，却有影响`, `  ${on}: ${say(name)} should not matter, and does`),
      ),
    )
  for (const { from, to, before, after, facts } of setbacks) {
    page.line(
      paint(
        'red',
        page.in(
          `  ${from} 至 ${to} 变差：${say(before)} → ${say(after)}`,
          `  worse from ${from} to ${to}: ${say(before)} → ${say(after)}`,
        ),
      ),
    )
    page.lines(
      beside(
        facts.map((fact) => [say(fact.name), say(fact.text)] as const),
        '      ',
      ),
    )
  }
  for (const { says, on, fact, less, more, before, after, facts, replayed } of reversals) {
    page.line(
      paint(
        'red',
        page.in(
          `  ${on}：本应${say(says)}，却 ${say(before)} → ${say(after)}`,
          `  ${on}: ${say(says)}, it is declared; yet ${say(before)} → ${say(after)}`,
        ),
      ),
    )
    page.lines(
      beside(
        [
          [say(fact), `${say(less)} → ${say(more)}`] as const,
          ...facts.map((each) => [say(each.name), say(each.text)] as const),
        ],
        '      ',
      ),
    )
    page.line(dim(foundAgain(page, replayed)))
  }
}

const foundAgain = (page: Page, replayed: boolean): string =>
  replayed
    ? page.in(
        '    另一个求值器用这些事实得出同样的结果',
        '    a second, plain evaluator finds the same with these facts',
      )
    : page.in(
        '    另一个求值器没有得出同样的结果：证明本身有误',
        '    a second, plain evaluator does not find the same: the proof itself is wrong',
      )

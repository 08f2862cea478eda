/** The diagram as a picture: boxes and arrows with places, laid out by layers (dagre, Gansner et al. 1993). */
import dagre from '@dagrejs/dagre'
import type { Text } from '../../text.ts'
import type { Decision } from '../decision.ts'
import type { AsOf } from '../precedence.ts'
import { sayState } from '../view.ts'
import { compile, never } from './compile.ts'
import { remaining } from './reach.ts'
import { type Node, nodesFrom } from './store.ts'
import { nameOf, sayCells } from './table.ts'

export interface Box {
  readonly id: string
  readonly kind: 'question' | 'outcome'
  /** `decided`, `needs-rules`, `not-applicable`, `closed`, `conflict` or `gap` for outcomes. */
  readonly state: string
  readonly text: Text
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Arrow {
  readonly from: string
  readonly to: string
  readonly text: Text
  readonly points: readonly (readonly [number, number])[]
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** True where the diagram has too many nodes for a picture to help; then there are no boxes. */
  readonly tooLarge: boolean
}

const mostNodes = 80
const size = { width: 200, height: 56 }

/** Shows the decision's main answer only: leaves that differ in side outputs alone are one box. */
export function picture(decision: Decision, asOf: AsOf): Picture {
  const compiled = compile(decision, asOf, { keepSums: true })
  const answer = decision.outputs.get(decision.answer)
  const { store } = compiled.answer
  // Facts that contradict each other, and ways that no facts can go, are no part of the picture.
  const root = remaining(decision, compiled.variables, compiled.answer, {}, never) ?? compiled.answer.root
  const nodes = nodesFrom(store, root).filter(
    (node) => !(store.isTerminal(node) && store.valueOf(node) === 'impossible'),
  )
  if (nodes.length > mostNodes || !answer) return { width: 0, height: 0, boxes: [], arrows: [], tooLarge: true }

  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 72, marginx: 16, marginy: 16 })
  for (const node of nodes) graph.setNode(String(node), { ...size })
  const arrows: { from: Node; to: Node; text: Text }[] = []
  for (const node of nodes) {
    const variable = compiled.variables[store.variableOf(node)]
    if (!variable) continue
    const groups = new Map<Node, number[]>()
    store.childrenOf(node).forEach((kid, cell) => {
      groups.set(kid, [...(groups.get(kid) ?? []), cell])
    })
    for (const [kid, cells] of groups) {
      if (!nodes.includes(kid)) continue
      const text = sayCells(variable, cells)
      arrows.push({ from: node, to: kid, text })
      graph.setEdge(String(node), String(kid), { width: Math.min(140, text.zh.length * 12), height: 16, labelpos: 'c' })
    }
  }
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    tooLarge: false,
    boxes: nodes.map((node) => {
      const { x, y, width, height } = graph.node(String(node))
      const place = { id: String(node), x, y, width, height }
      const variable = compiled.variables[store.variableOf(node)]
      if (variable) return { ...place, kind: 'question', state: 'question', text: nameOf(variable) }
      const leaf = store.valueOf(node)
      if (leaf === 'impossible') return { ...place, kind: 'outcome', state: 'gap', text: { zh: '', en: '' } }
      const state = leaf
      const closed = 'value' in state && decision.closed.some((each) => each === state.value)
      const kind =
        'state' in state
          ? state.state
          : 'needsRules' in state
            ? 'needs-rules'
            : 'notApplicable' in state
              ? 'not-applicable'
              : closed
                ? 'closed'
                : 'decided'
      return { ...place, kind: 'outcome', state: kind, text: sayState(answer, state) }
    }),
    arrows: arrows.map(({ from, to, text }) => ({
      from: String(from),
      to: String(to),
      text,
      points: (graph.edge(String(from), String(to)).points ?? []).map(
        (point: { x: number; y: number }) => [point.x, point.y] as const,
      ),
    })),
  }
}

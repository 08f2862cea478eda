/** The diagram as a picture: questions, the ways on from them and what they end in; drawn by layers (dagre, Gansner et al. 1993) where that helps. */
import dagre from '@dagrejs/dagre'
import type { Text } from '../../text.ts'
import type { Decision } from '../decision.ts'
import type { Facts } from '../holds.ts'
import type { AsOf } from '../precedence.ts'
import { sayState } from '../view.ts'
import { type Compiled, compile, type Diagram, type Leaf, type LeafState, never } from './compile.ts'
import { reachable, remaining } from './reach.ts'
import type { Node } from './store.ts'
import { nameOf, sayCells } from './table.ts'

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Box {
  readonly id: string
  readonly kind: 'question' | 'outcome'
  /** `question`; of outcomes `decided`, `closed`, `needs-rules`, `not-applicable`, `absent`, `conflict` or `gap`. */
  readonly state: string
  readonly text: Text
  /** Null where the picture is not drawn. */
  readonly place: Place | null
}

export interface Arrow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly text: Text
  readonly points: readonly (readonly [number, number])[]
}

export interface Picture {
  /** The first question first. */
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** Null where there is too much for a drawing to help; the ways can still be followed from question to question. */
  readonly drawing: { readonly width: number; readonly height: number } | null
}

/** Where some facts lead: by the ids of arrows. */
export interface Ways {
  /** The ways that the facts leave open. */
  readonly open: readonly string[]
  /** From the first question, as far as there is no other way. */
  readonly taken: readonly string[]
}

const mostDrawn = 48
const widestDrawn = 2400

/** The picture of one output; of the answer, where none is named. */
export function picture(decision: Decision, asOf: AsOf, output = decision.answer): Picture {
  const { boxes, arrows } = graphOf(decision, asOf, output)
  return (
    (boxes.length <= mostDrawn && drawn(boxes, arrows)) || {
      boxes: boxes.map((box) => ({ ...box, place: null })),
      arrows: arrows.map(({ id, from, to, text }) => ({ id, from, to, text, points: [] })),
      drawing: null,
    }
  )
}

/** Exact, also where facts are tied to each other: a way is open if some values of the facts not given go along it. */
export function ways(decision: Decision, asOf: AsOf, facts: Facts, output = decision.answer): Ways {
  const { compiled, diagram, arrows } = graphOf(decision, asOf, output)
  const passed = new Set<string>()
  reachable(decision, compiled.variables, diagram, facts, (node, cell) => passed.add(`${node}:${cell}`))
  const open = arrows.filter(({ node, cells }) => cells.some((cell) => passed.has(`${node}:${cell}`)))
  const taken: Way[] = []
  for (let at = arrows[0]?.from; at !== undefined; at = taken.at(-1)?.to) {
    const [only, ...others] = open.filter(({ from }) => from === at)
    if (!only || others.length > 0) break
    taken.push(only)
  }
  return { open: open.map(({ id }) => id), taken: taken.map(({ id }) => id) }
}

type Way = Omit<Arrow, 'points'> & { readonly node: Node; readonly cells: readonly number[] }

interface Graph {
  readonly compiled: Compiled
  readonly diagram: Diagram<Leaf>
  readonly boxes: readonly Omit<Box, 'place'>[]
  readonly arrows: readonly Way[]
}

/** Every question once; its outcomes stand beside it, each way its own, so that no line has to cross the page to a shared one. */
function graphOf(decision: Decision, asOf: AsOf, output: string): Graph {
  const compiled = compile(decision, asOf, { keepSums: true })
  const { store, root: whole } = compiled.outputs.get(output)?.states ?? compiled.answer
  // Facts that contradict each other, and ways that no facts can go, are no part of the picture.
  const root = remaining(decision, compiled.variables, { store, root: whole }, {}, never) ?? whole
  const boxes: Omit<Box, 'place'>[] = []
  const arrows: Way[] = []
  const known = new Map<Node, string>()
  const outcome = (id: string, leaf: Leaf): string => {
    if (leaf !== 'impossible') boxes.push({ id, kind: 'outcome', ...saidOf(decision, output, leaf) })
    return id
  }
  const question = (node: Node): string => {
    const seen = known.get(node)
    if (seen !== undefined) return seen
    const id = String(known.size + 1)
    known.set(node, id)
    const variable = compiled.variables[store.variableOf(node)]
    if (!variable) return id
    boxes.push({ id, kind: 'question', state: 'question', text: nameOf(variable) })
    const groups = new Map<Node, number[]>()
    for (const [cell, kid] of store.childrenOf(node).entries()) groups.set(kid, [...(groups.get(kid) ?? []), cell])
    for (const [kid, cells] of groups) {
      const place = arrows.length
      const to = store.isTerminal(kid) ? outcome(`${id}.${cells[0]}`, store.valueOf(kid)) : question(kid)
      arrows.splice(place, 0, { id: `${id}-${to}`, from: id, to, text: sayCells(variable, cells), node, cells })
    }
    return id
  }
  if (store.isTerminal(root)) outcome('1', store.valueOf(root))
  else question(root)
  return { compiled, diagram: { store, root }, boxes, arrows }
}

function saidOf(decision: Decision, output: string, leaf: LeafState): Pick<Box, 'state' | 'text'> {
  const kind = decision.outputs.get(output)
  return { state: stateOf(decision, output, leaf), text: kind ? sayState(kind, leaf) : { zh: '—', en: '—' } }
}

/** What an outcome is, in one word. Only the answer itself can be closed. */
export function stateOf(decision: Decision, output: string, state: LeafState) {
  if ('state' in state) return state.state
  if ('needsRules' in state) return 'needs-rules' as const
  if ('notApplicable' in state) return 'not-applicable' as const
  const closed = output === decision.answer && 'value' in state && decision.closed.some((each) => each === state.value)
  return closed ? ('closed' as const) : ('decided' as const)
}

function drawn(boxes: Graph['boxes'], arrows: Graph['arrows']): Picture | null {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 60, marginx: 12, marginy: 12 })
  for (const { id, kind, text } of boxes) graph.setNode(id, sizeOf(kind, text))
  for (const { from, to, text } of arrows)
    graph.setEdge(from, to, { width: Math.min(140, breadth(text, 12)), height: 16, labelpos: 'c' })
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  if (width > widestDrawn) return null
  return {
    boxes: boxes.map((box) => {
      const { x, y, width, height } = graph.node(box.id)
      return { ...box, place: { x, y, width, height } }
    }),
    arrows: arrows.map(({ id, from, to, text }) => ({
      id,
      from,
      to,
      text,
      points: (graph.edge(from, to).points ?? []).map((point: { x: number; y: number }) => [point.x, point.y] as const),
    })),
    drawing: { width, height },
  }
}

/** Room for the longer of the two languages, in at most three lines. */
function sizeOf(kind: Box['kind'], text: Text): { width: number; height: number } {
  const line = breadth(text, 13) + 28
  const width = Math.max(kind === 'question' ? 128 : 88, Math.min(208, line))
  const lines = Math.min(3, Math.ceil(line / (width - 20)))
  return { width, height: 20 + 18 * Math.max(1, lines) }
}

const breadth = ({ zh, en }: Text, size: number): number => Math.max(zh.length * size, en.length * size * 0.55)

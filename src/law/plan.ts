import type { MeasureId } from './measures.data.ts'
import { planSource, withoutMarks } from './sources.ts'

/**
 * The plan and the letter that approves it, cut into clauses. The cut loses nothing: the clauses' `raw` texts,
 * one after another, are the source. A measure of tasks 1 to 23 is one sentence; the rules of part three (`org.N`)
 * are sentences or, where one sentence lays four tasks on the city, its parts between semicolons.
 */
export type ClauseKind =
  | 'news' // the newspaper's headlines and lead, which are no law
  | 'letter' // title, number, addressee, signature and date of the letter
  | 'reply' // the letter's opening and its five paragraphs
  | 'title'
  | 'heading'
  | 'text' // preamble and the sentences of part three that make no measure
  | 'guiding'
  | 'principle'
  | 'task' // number and name of a task: the words before its sentences
  | 'measure'

/** Every paragraph but those of the tasks and of part three, in the order of the text. */
const opening = [
  ['news.1', 'news', null],
  ['news.2', 'news', null],
  ['news.3', 'news', null],
  ['reply.title', 'letter', null],
  ['reply.number', 'letter', 'reply.title'],
  ['reply.addressee', 'letter', 'reply.title'],
  ['reply.opening', 'reply', 'reply.title'],
  ['reply.1', 'reply', 'reply.title'],
  ['reply.2', 'reply', 'reply.title'],
  ['reply.3', 'reply', 'reply.title'],
  ['reply.4', 'reply', 'reply.title'],
  ['reply.5', 'reply', 'reply.title'],
  ['reply.annex', 'letter', 'reply.title'],
  ['reply.signature', 'letter', 'reply.title'],
  ['reply.date', 'letter', 'reply.title'],
  ['reply.note', 'letter', 'reply.title'],
  ['annex', 'title', null],
  ['title', 'title', 'annex'],
  ['preamble', 'text', 'title'],
  ['heading.part.1', 'heading', 'title'],
  ['heading.guiding', 'heading', 'heading.part.1'],
  ['guiding', 'guiding', 'heading.guiding'],
  ['heading.principles', 'heading', 'heading.part.1'],
  ['principle.1', 'principle', 'heading.principles'],
  ['principle.2', 'principle', 'heading.principles'],
  ['principle.3', 'principle', 'heading.principles'],
  ['principle.4', 'principle', 'heading.principles'],
  ['heading.part.2', 'heading', 'title'],
] as const

/** Part three, piece by piece: the words each piece begins with, and what it is. */
const closing = [
  ['org.text.1', '坚持和加强党对'],
  ['org.1', '国务院批准的北京市服务业扩大开放综合试点'],
  ['org.2', '北京市人民政府要根据本工作方案'],
  ['org.text.2', '要建立完善制度创新机制'],
  ['org.4', '要加强安全评估和风险防范'],
  ['org.3', '对相关产业开放、审批权下放事项'],
  ['org.5', '商务部要加强统筹协调'],
  ['org.text.3', '国务院有关部门要按职责分工'],
  ['org.6', '需要暂时调整实施有关行政法规'],
  ['org.7', '涉及港澳服务及服务提供者'],
  ['org.8', '对深化综合示范区建设中出现的新情况'],
] as const

export type ClauseId =
  | MeasureId
  | (typeof opening)[number][0]
  | (typeof closing)[number][0]
  | `heading.group.${1 | 2 | 3 | 4 | 5 | 6}`
  | 'heading.part.3'
  | `task.${number}`

export interface PlanClause {
  readonly id: ClauseId
  readonly kind: ClauseKind
  /** The words, without marks of layout. */
  readonly text: string
  /** The heading, task or title it stands under; null at the top. */
  readonly parent: ClauseId | null
  /** The same words as they stand in the source, with layout and the blank lines that follow. */
  readonly raw: string
}

const clean = (raw: string): string => withoutMarks(raw).replace(/^# /, '').trim()

/** Cuts after each mark, keeping the mark, and leaves trailing blank space with the last piece. */
const cutAfter = (text: string, mark: string): string[] => {
  const pieces = text.split(new RegExp(`(?<=${mark})`))
  const last = pieces.at(-1)
  if (last !== undefined && pieces.length > 1 && last.trim() === '') {
    pieces.pop()
    pieces.push(`${pieces.pop() ?? ''}${last}`)
  }
  return pieces
}

function parse(source: string): PlanClause[] {
  const clauses: PlanClause[] = []
  const add = (id: ClauseId, kind: ClauseKind, raw: string, parent: ClauseId | null) =>
    clauses.push({ id, kind, text: clean(raw), parent, raw })

  const paragraphs = source.match(/[^\n]+\n*/g) ?? []
  opening.forEach(([id, kind, parent], at) => {
    add(id, kind, paragraphs[at] ?? '', parent)
  })

  let group: ClauseId = 'heading.part.2'
  let groups = 0
  let part: ClauseId = 'heading.part.2'
  for (const paragraph of paragraphs.slice(opening.length)) {
    const task = /^(\d+)\.[^。]*。/.exec(paragraph)
    if (task) {
      const name = `task.${Number(task[1])}` as const
      add(name, 'task', task[0], group)
      cutAfter(paragraph.slice(task[0].length), '。').forEach((raw, at) => {
        add(`${task[1]}.${at + 1}` as MeasureId, 'measure', raw, name)
      })
    } else if (/^（[一二三四五六]）/.test(paragraph)) {
      groups += 1
      group = `heading.group.${groups}` as ClauseId
      add(group, 'heading', paragraph, part)
    } else if (/^\*\*/.test(paragraph)) {
      part = 'heading.part.3'
      add(part, 'heading', paragraph, 'title')
    } else {
      for (const sentence of cutAfter(paragraph, '。'))
        for (const raw of sentence.startsWith('北京市人民政府要根据') ? cutAfter(sentence, '；') : [sentence]) {
          const row = closing.find(([, begins]) => raw.startsWith(begins))
          if (!row) throw new Error(`plan.zh.txt: part three has a sentence that plan.ts does not name: ${raw}`)
          add(row[0], row[0].startsWith('org.text') ? 'text' : 'measure', raw, part)
        }
    }
  }
  return clauses
}

export const planClauses: readonly PlanClause[] = parse(planSource)

const byId = new Map<string, PlanClause>(planClauses.map((clause) => [clause.id, clause]))

export const findClause = (id: string): PlanClause | undefined => byId.get(id)

/** The clause of that id: `1.2` (task 1, sentence 2), `task.1`, `org.3`, `reply.5`, `guiding`, `principle.4`. */
export function clause(id: ClauseId): PlanClause {
  const found = byId.get(id)
  if (!found)
    throw new Error(
      `方案没有条款 ${id}；写作 1.2、org.3 或 reply.5 · the plan has no clause ${id}; write 1.2, org.3 or reply.5`,
    )
  return found
}

/** Whether a clause belongs to the approving letter rather than to the plan annexed to it. */
export const isReply = (clause: PlanClause): boolean => clause.kind === 'letter' || clause.kind === 'reply'

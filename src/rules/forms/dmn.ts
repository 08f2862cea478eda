/**
 * A decision as DMN 1.5 (OMG formal/24-01-01): one decision table, hit policy UNIQUE, from the table that people read.
 * Numbers are in whole units (fen, millionths), as everywhere underneath. Null where there are too many rows to write.
 */
import { fromDayNumber } from '../../time/dates.ts'
import type { Decision } from '../decision.ts'
import type { LeafState } from '../diagram/compile.ts'
import { factsOf, type Interval, type Variable } from '../diagram/cut.ts'
import { type Column, table } from '../diagram/table.ts'
import type { Fact } from '../fact.ts'
import type { AsOf } from '../precedence.ts'

const model = 'https://www.omg.org/spec/DMN/20230324/MODEL/'
const diagram = 'https://www.omg.org/spec/DMN/20230324/DMNDI/'

export function decisionDmn(decision: Decision, asOf: AsOf, output = decision.answer): string | null {
  const { columns, rows, cut } = table(decision, asOf, output)
  if (cut || columns.some(({ variable }) => variable.kind === 'sum')) return null
  const facts = [...new Set(columns.flatMap(({ variable }) => factsOf(variable)))]
  const id = identifier(decision.id)
  const inputs = columns.map(
    ({ variable, name }, index) =>
      `<input id="input_${index}" label="${escaped(name.zh)}"><inputExpression id="expression_${index}" typeRef="${columnType(variable)}"><text>${escaped(expression(variable))}</text></inputExpression></input>`,
  )
  const rules = rows.map(({ cells, gives }, row) => {
    const entries = columns.map(
      (column, index) =>
        `<inputEntry id="entry_${row}_${index}"><text>${escaped(unary(column, cells[index] ?? null))}</text></inputEntry>`,
    )
    return `<rule id="rule_${row}">${entries.join('')}<outputEntry id="out_${row}"><text>${escaped(quoted(given(gives)))}</text></outputEntry></rule>`
  })
  const needs = facts.map(
    (fact) =>
      `<informationRequirement id="needs_${fact.id}"><requiredInput href="#fact_${fact.id}"/></informationRequirement>`,
  )
  const height = 60
  const shapes = facts.map((fact, index) => shape(`fact_${fact.id}`, 40, 40 + index * (height + 20), 160, height))
  const edges = facts.map((fact, index) => {
    const y = 40 + index * (height + 20) + height / 2
    return `<dmndi:DMNEdge id="edge_${fact.id}" dmnElementRef="needs_${fact.id}"><di:waypoint x="200" y="${y}"/><di:waypoint x="320" y="80"/></dmndi:DMNEdge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${model}" xmlns:dmndi="${diagram}" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" id="definitions_${id}" name="${escaped(decision.name.zh)}" namespace="urn:onewindow:${escaped(decision.id)}">
${facts.map(item).join('\n')}
${facts.map((fact) => `<inputData id="fact_${fact.id}" name="${fact.id}"><description>${escaped(fact.question.zh)}</description><variable id="variable_${fact.id}" name="${fact.id}" typeRef="${itemName(fact)}"/></inputData>`).join('\n')}
<decision id="${id}" name="${escaped(decision.name.zh)}"><description>${escaped(citations(decision))}</description><question>${escaped(decision.question.zh)}</question><variable id="variable_of_${id}" name="${output}" typeRef="string"/>${needs.join('')}
<decisionTable id="table_${id}" hitPolicy="UNIQUE">${inputs.join('')}<output id="output_${id}" name="${output}" typeRef="string"/>
${rules.join('\n')}
</decisionTable></decision>
<dmndi:DMNDI><dmndi:DMNDiagram id="diagram_${id}">${shape(id, 320, 40, 200, 80)}${shapes.join('')}${edges.join('')}</dmndi:DMNDiagram></dmndi:DMNDI>
</definitions>
`
}

const identifier = (id: string): string => id.replaceAll('.', '_')
const itemName = (fact: Fact): string => `type_${fact.id}`
const quoted = (value: string): string => `"${value}"`
const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const shape = (ref: string, x: number, y: number, width: number, height: number): string =>
  `<dmndi:DMNShape id="shape_${ref}" dmnElementRef="${ref}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></dmndi:DMNShape>`

/** Every citation once: the table merges rules, so that a row may rest on several. */
const citations = ({ rules }: Decision): string =>
  [...new Set(rules.flatMap(({ cites }) => cites.map((c) => `${c.instrument.title.zh}${c.article.label.zh}`)))].join(
    '；',
  )

function item(fact: Fact): string {
  const listed = fact.kind === 'set' ? ' isCollection="true"' : ''
  const allowed =
    'options' in fact
      ? `<allowedValues id="allowed_${fact.id}"><text>${escaped(Object.keys(fact.options).map(quoted).join(','))}</text></allowedValues>`
      : ''
  return `<itemDefinition id="item_${fact.id}" name="${itemName(fact)}"${listed}><typeRef>${factType(fact)}</typeRef>${allowed}</itemDefinition>`
}

const factType = (fact: Fact): string =>
  fact.kind === 'yes-no' ? 'boolean' : 'options' in fact ? 'string' : fact.kind === 'date' ? 'date' : 'number'

const columnType = (variable: Variable): string =>
  variable.kind === 'has'
    ? 'boolean'
    : variable.kind === 'days' || variable.kind === 'ratio' || variable.kind === 'sum'
      ? 'number'
      : factType(variable.fact)

function expression(variable: Variable): string {
  switch (variable.kind) {
    case 'has':
      return `list contains(${variable.fact.id}, "${variable.code}")`
    case 'days':
      return variable.from.kind === 'date'
        ? `(${variable.to.id} - ${variable.from.id}) / duration("P1D")`
        : `${variable.to.id} - ${variable.from.id}`
    case 'ratio':
      return `${variable.part.id} / ${variable.whole.id}`
    case 'sum':
      return variable.num.id
    default:
      return variable.fact.id
  }
}

/** Cells as FEEL unary tests; `-` where the column does not matter. */
function unary({ variable }: Column, cells: readonly number[] | null): string {
  if (cells === null) return '-'
  switch (variable.kind) {
    case 'yes-no':
    case 'has':
      return String(cells[0] === 1)
    case 'choice':
      return cells.flatMap((cell) => (variable.groups[cell] ?? []).map(quoted)).join(',')
    case 'ratio':
      return cells.map((cell) => ratioTest(variable.cuts, cell)).join(',')
    default: {
      const isDate = variable.kind === 'number' && variable.fact.kind === 'date'
      const write = (value: bigint) => (isDate ? `date("${fromDayNumber(Number(value))}")` : String(value))
      return cells.map((cell) => interval(variable.intervals, cell, write)).join(',')
    }
  }
}

function interval(intervals: readonly Interval[], cell: number, write: (value: bigint) => string): string {
  const [own, above] = [intervals[cell], intervals[cell + 1]]
  if (!own) return '-'
  if (cell === 0 && above) return `< ${write(above.low)}`
  return above ? `[${write(own.low)}..${write(above.low)})` : `>= ${write(own.low)}`
}

function ratioTest(cuts: Extract<Variable, { kind: 'ratio' }>['cuts'], cell: number): string {
  const [low, high] = [cuts[cell - 1], cuts[cell]]
  const write = ({ n, d }: { n: bigint; d: bigint }) => String(Number(n) / Number(d))
  if (!low) return high ? `${high.strict ? '<=' : '<'} ${write(high)}` : '-'
  if (!high) return `${low.strict ? '>' : '>='} ${write(low)}`
  return `${low.strict ? '(' : '['}${write(low)}..${write(high)}${high.strict ? ']' : ')'}`
}

/** What a row gives, in one text: a value in whole units, or the state. */
function given(gives: LeafState): string {
  if ('state' in gives) return gives.state
  if ('needsRules' in gives) return 'needs-rules'
  if ('notApplicable' in gives) return 'not-applicable'
  if ('formula' in gives) return 'formula'
  const { value } = gives
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'object' && 'unit' in value ? `${value.length} ${value.unit}` : String(value)
}

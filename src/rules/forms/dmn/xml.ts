/** DMN requirements as an XML document, with a drawing: facts on the left, outcomes on the right. */
import type { Language, Text } from '../../../text.ts'
import { before } from '../../../time/dates.ts'
import type { Decision, Rule } from '../../decision.ts'
import type { Fact } from '../../fact.ts'
import { identifier, quoted, typeOfFact } from './feel.ts'
import { type DmnDecision, type DmnTable, outcomeType, type Requirements, texts } from './model.ts'
import { outcomeColumns } from './tables.ts'

/**
 * DMN 1.5 is OMG formal/24-01-01. Many tools, dmn-js among them, read DMN 1.3 (formal/21-02-01) only: what is written here
 * stands in both. These tools also show a name and no label; there the name is therefore the one for people, where strictly
 * it would repeat that of the variable.
 */
export const namespaces = {
  '1.5': '20230324',
  '1.3': '20191111',
} as const

export type DmnVersion = keyof typeof namespaces

export interface DmnWords {
  readonly version: DmnVersion
  readonly language: Language
}

export function written(decision: Decision, { facts, decisions }: Requirements, words: DmnWords): string {
  const { version, language } = words
  const say = (text: Text) => escaped(text[language])
  const base = `https://www.omg.org/spec/DMN/${namespaces[version]}`
  const id = identifier(decision.id)
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${base}/MODEL/" xmlns:dmndi="${base}/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" id="definitions_${id}" name="${say(decision.name)}" namespace="urn:onewindow:${decision.id}">
<description>${say(decision.question)} ${say(latest(decision, decisions))} ${say(howToRead)}</description>
${typesOf(decision, facts).join('\n')}
${facts.map((fact) => inputData(fact, words)).join('\n')}
${decisions.map((each) => decisionElement(each, facts, words)).join('\n')}
${drawing(facts, decisions, say)}
</definitions>
`
}

/** Of the whole file, for whoever has nothing else. */
const howToRead: Text = {
  zh: '数字一律为整数：金额以分计，比例以百万分之一计。未知的事实填 null：凡给出的结果都已确定，尚不能定的为 null。结果的 state：decided 已定；needs-rules 须配套；not-applicable 不适用；absent 没有。',
  en: 'Numbers are whole: money in fen, shares in millionths. A fact that is not known is null: whatever is given is then certain, and what is not settled is null. The state of an outcome: decided; needs-rules (implementing rules do not exist yet); not-applicable; absent (there is none).',
}

/** Which version this is: the day on which the last of its rules came into force. */
function latest({ since }: Decision, decisions: readonly DmnDecision[]): Text {
  const rules = decisions.flatMap(({ logic }) => ('rows' in logic ? logic.rows.flatMap((row) => row.rules) : []))
  const day = rules.reduce((last, { from }) => (before(last, from) ? from : last), since)
  return { zh: `${day} 起的版本。`, en: `The version of ${day}.` }
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Say = (text: Text) => string

/** A set of facts is a list; an outcome is a context of two. */
function typesOf({ outputs }: Decision, facts: readonly Fact[]): readonly string[] {
  return [
    `<itemDefinition id="item_${texts}" name="${texts}" isCollection="true"><typeRef>string</typeRef></itemDefinition>`,
    ...facts.map(factDefinition),
    ...[...outputs].map(([key, kind]) => {
      const parts = outcomeColumns(kind).map(
        ({ name, type }) =>
          `<itemComponent id="item_${key}_${name}" name="${name}"><typeRef>${type}</typeRef></itemComponent>`,
      )
      return `<itemDefinition id="item_${outcomeType(key)}" name="${outcomeType(key)}">${parts.join('')}</itemDefinition>`
    }),
  ]
}

const factType = (fact: Fact): string => `type_${fact.id}`

function factDefinition(fact: Fact): string {
  const listed = fact.kind === 'set' ? ' isCollection="true"' : ''
  const allowed =
    'options' in fact
      ? `<allowedValues id="allowed_${fact.id}"><text>${escaped(Object.keys(fact.options).map(quoted).join(', '))}</text></allowedValues>`
      : ''
  return `<itemDefinition id="item_${fact.id}" name="${factType(fact)}"${listed}><typeRef>${typeOfFact(fact)}</typeRef>${allowed}</itemDefinition>`
}

const nameFor = (name: string, label: Text, { version, language }: DmnWords): string =>
  `name="${version === '1.3' ? escaped(label[language]) : name}" label="${escaped(label[language])}"`

const inputData = (fact: Fact, words: DmnWords): string =>
  `<inputData id="input_${fact.id}" ${nameFor(fact.id, fact.name, words)}><description>${escaped(fact.question[words.language])}</description><variable id="variable_${fact.id}" name="${fact.id}" typeRef="${factType(fact)}"/></inputData>`

const idOf = ({ name }: DmnDecision): string => `decision_${name}`

function decisionElement(each: DmnDecision, facts: readonly Fact[], words: DmnWords): string {
  const { name, label, type, reads, logic } = each
  const id = idOf(each)
  const isFact = (read: string) => facts.some((fact) => fact.id === read)
  const needs = reads.map(
    (read) =>
      `<informationRequirement id="${needOf(name, read)}">${isFact(read) ? `<requiredInput href="#input_${read}"/>` : `<requiredDecision href="#decision_${read}"/>`}</informationRequirement>`,
  )
  const body =
    'expression' in logic
      ? `<literalExpression id="logic_${name}"><text>${escaped(logic.expression)}</text></literalExpression>`
      : tableElement(name, logic, words.language)
  return `<decision id="${id}" ${nameFor(name, label, words)}><variable id="variable_${name}" name="${name}" typeRef="${type}"/>${needs.join('')}
${body}</decision>`
}

const needOf = (name: string, read: string): string => `need_${name}_${read}`

const annotations = {
  zh: ['结果', '依据', '规则'],
  en: ['in words', 'authority', 'rules'],
} as const satisfies Record<Language, readonly string[]>

function tableElement(name: string, { hitPolicy, inputs, outputs, rows }: DmnTable, language: Language): string {
  const clauses = inputs.map(
    ({ label, expression: { text, type } }, index) =>
      `<input id="in_${name}_${index}" label="${escaped(label[language])}"><inputExpression id="expression_${name}_${index}" typeRef="${type}"><text>${escaped(text)}</text></inputExpression></input>`,
  )
  const given = outputs.map(
    (each) => `<output id="out_${name}_${each.name}" name="${each.name}" typeRef="${each.type}"/>`,
  )
  const rules = rows.map(({ tests, gives, says, rules: by }, row) => {
    const at = `${name}_${row}`
    const authority = citations(by, language)
    const notes = [says[language], authority, by.map((rule) => rule.id).join(', ')]
    return `<rule id="row_${at}">${described(says[language], authority)}${tests
      .map((test, index) => `<inputEntry id="test_${at}_${index}"><text>${escaped(test)}</text></inputEntry>`)
      .join('')}${gives
      .map((value, index) => `<outputEntry id="gives_${at}_${index}"><text>${escaped(value)}</text></outputEntry>`)
      .join(
        '',
      )}${notes.map((note) => `<annotationEntry><text>${escaped(note)}</text></annotationEntry>`).join('')}</rule>`
  })
  return `<decisionTable id="logic_${name}" hitPolicy="${hitPolicy}">${clauses.join('')}${given.join('')}${annotations[
    language
  ]
    .map((note) => `<annotation name="${note}"/>`)
    .join('')}
${rules.join('\n')}
</decisionTable>`
}

/** Some tools, dmn-js among them, show no annotations but the description of a row. */
const described = (says: string, authority: string): string =>
  `<description>${escaped(authority === '' ? says : `${says} · ${authority}`)}</description>`

/** Every clause once, in the order of the rules. */
function citations(rules: readonly Rule[], language: Language): string {
  const cited = rules.flatMap(({ cites }) => cites.map(({ instrument, article }) => ({ instrument, article })))
  const said = cited.map(({ instrument: { title }, article: { label } }) =>
    language === 'zh' ? `${title.zh}${label.zh}` : `${title.en}, ${label.en}`,
  )
  return [...new Set(said)].join(language === 'zh' ? '；' : '; ')
}

interface Place {
  readonly ref: string
  readonly name: string
  readonly label: Text
  readonly reads: readonly string[]
  readonly level: number
  readonly y: number
}

const box = { width: 200, height: 60, across: 320, down: 80, margin: 40, top: 120 } as const

/** Everything one step to the right of what it reads. */
function drawing(facts: readonly Fact[], decisions: readonly DmnDecision[], say: Say): string {
  const places = new Map<string, Place>()
  const filled = new Map<number, number>()
  const put = (place: Omit<Place, 'y'>): void => {
    const row = filled.get(place.level) ?? 0
    filled.set(place.level, row + 1)
    places.set(place.name, { ...place, y: box.top + row * box.down })
  }
  for (const { id, name } of facts) put({ ref: `input_${id}`, name: id, label: name, reads: [], level: 0 })
  for (const each of decisions) {
    const level = 1 + Math.max(0, ...each.reads.map((read) => places.get(read)?.level ?? 0))
    put({ ref: idOf(each), name: each.name, label: each.label, reads: each.reads, level })
  }
  const x = ({ level }: Place) => box.margin + level * box.across
  const middle = ({ y }: Place) => y + box.height / 2
  const shapes = [...places.values()].map(
    (place) =>
      `<dmndi:DMNShape id="shape_${place.ref}" dmnElementRef="${place.ref}"><dc:Bounds x="${x(place)}" y="${place.y}" width="${box.width}" height="${box.height}"/><dmndi:DMNLabel><dmndi:Text>${say(place.label)}</dmndi:Text></dmndi:DMNLabel></dmndi:DMNShape>`,
  )
  const edges = [...places.values()].flatMap((place) =>
    place.reads.flatMap((read) => {
      const from = places.get(read)
      const need = needOf(place.name, read)
      return from
        ? [
            `<dmndi:DMNEdge id="edge_${need}" dmnElementRef="${need}"><di:waypoint x="${x(from) + box.width}" y="${middle(from)}"/><di:waypoint x="${x(place)}" y="${middle(place)}"/></dmndi:DMNEdge>`,
          ]
        : []
    }),
  )
  return `<dmndi:DMNDI><dmndi:DMNDiagram id="diagram">${[...shapes, ...edges].join('\n')}</dmndi:DMNDiagram></dmndi:DMNDI>`
}

/** A declaration in words: the guide to a matter, made once for each procedure. */
import { measures } from '../law/measures.ts'
import { type Authority, authorities, authority, districts } from '../people/authorities.ts'
import { type Condition, factsIn } from '../rules/expression.ts'
import { sayCondition } from '../rules/say.ts'
import { viewCitation, viewFact } from '../rules/view.ts'
import { type Text, text } from '../text.ts'
import { sayLength } from '../time/period.ts'
import type { Competence, Field, Gate, LicenceKind, Procedure, Remedy, Term } from '../window/procedure.ts'
import {
  coded,
  consequences,
  grounds,
  joined,
  marks,
  modes,
  paperKinds,
  sayEnds,
  sayHeld,
  sayStarts,
  termKinds,
} from './window-words.ts'

const cited = (cites: readonly Parameters<typeof viewCitation>[0][] | undefined) => (cites ?? []).map(viewCitation)

export const nameOfAuthority = (id: Authority['id']) => ({ id, name: authority(id).name })

const viewWhen = (when: Condition | undefined) =>
  when ? { text: sayCondition(when), facts: factsIn(when).map(({ id }) => id) } : null

/** What a field, a fact or a date on the form is called. */
export function labelOf({ form }: Procedure, id: string): Text {
  for (const { fields, facts } of form) {
    const found = fields.find((field) => field.id === id) ?? facts.find((fact) => fact.id === id)
    if (found) return found.name
  }
  return text(id, id)
}

// Who decides

export interface CompetenceSaid {
  readonly text: Text
  readonly authorities: readonly { readonly id: string; readonly name: Text }[]
  readonly dependsOn: readonly string[]
}

const everyDistrict = districts.length
const departmentName = (department: string): Text => {
  const one = authorities.find((each) => each.department === department && each.district === 'chaoyang')
  const district = districts.find(({ id }) => id === 'chaoyang')
  if (!one || !district) return text(department, department)
  if (department === 'government') return text('所在区人民政府', 'the government of the district')
  return text(
    one.name.zh.replace(`北京市${district.name.zh}`, '所在区'),
    one.name.en.replace(` of ${district.name.en}`, ' of the district'),
  )
}

export function sayCompetence(of: Competence, procedure: Procedure): CompetenceSaid {
  if ('authority' in of) {
    const named = nameOfAuthority(of.authority)
    return { text: named.name, authorities: [named], dependsOn: [] }
  }
  if ('district' in of) {
    const named = authorities.filter(({ department, district }) => district && department === of.department)
    return {
      text: departmentName(of.department),
      authorities: named.slice(0, everyDistrict).map(({ id, name }) => ({ id, name })),
      dependsOn: [of.district],
    }
  }
  const rows = Object.entries(of.table).map(([key, each]) => ({
    key: keyName(of, key, procedure),
    said: sayCompetence(each, procedure),
  }))
  const otherwise = sayCompetence(of.otherwise, procedure)
  const groups = [...Map.groupBy(rows, ({ said }) => said.text.zh).values()]
  const told = groups.flatMap((group) => {
    const said = group[0]?.said.text
    if (!said || said.zh === otherwise.text.zh) return []
    const keys = joined(
      group.map(({ key }) => key),
      '、',
      ', ',
    )
    return [text(`${keys.zh}：${said.zh}`, `${keys.en}: ${said.en}`)]
  })
  const rest =
    told.length === 0 ? otherwise.text : text(`其他：${otherwise.text.zh}`, `otherwise: ${otherwise.text.en}`)
  const all = [...rows.map(({ said }) => said), otherwise]
  const byId = new Map(all.flatMap((each) => each.authorities.map((one) => [one.id, one] as const)))
  return {
    text: joined([...told, rest], '；', '; '),
    authorities: [...byId.values()].slice(0, 40),
    dependsOn: [
      ...new Set([
        ...('field' in of ? [of.field] : of.decision.asks.map(({ id }) => id)),
        ...all.flatMap(({ dependsOn }) => dependsOn),
      ]),
    ],
  }
}

function keyName(of: Competence & { readonly table: object }, key: string, { form }: Procedure): Text {
  if ('field' in of) {
    for (const { fields, facts } of form) {
      const field = fields.find(({ id }) => id === of.field)
      const fact = facts.find(({ id }) => id === of.field)
      const options = field?.options ?? (fact && 'options' in fact ? fact.options : undefined)
      const named = options?.[key]
      if (named) return named
    }
    return text(key, key)
  }
  if (!('decision' in of)) return text(key, key)
  const output = of.decision.outputs.get(of.output)
  return (output && 'options' in output ? output.options[key] : undefined) ?? text(key, key)
}

// The parts of a guide

export const viewField = (field: Field) => ({
  id: field.id,
  name: field.name,
  help: field.help ?? null,
  kind: field.kind,
  options: Object.entries(field.options ?? {}).map(([code, name]) => ({ code, name })),
  most: field.most ?? (field.kind === 'line' ? 200 : field.kind === 'paragraph' ? 5000 : null),
  optional: field.optional === true,
  held: field.held === undefined ? null : sayHeld(field.held),
  personal: field.personal === true,
  when: viewWhen(field.when),
})

function viewGate({ decision, output, rulesOut }: Gate) {
  const kind = decision.outputs.get(output)
  const said = (answer: string | boolean): Text => {
    if (typeof answer === 'boolean') return answer ? text('是', 'yes') : text('否', 'no')
    return (kind && 'options' in kind ? kind.options[answer] : undefined) ?? text(answer, answer)
  }
  return { decision: decision.id, name: decision.name, question: decision.question, rulesOut: rulesOut.map(said) }
}

export const viewTerm = (term: Term, procedure: Procedure) => ({
  id: term.id,
  name: term.name,
  length: sayLength(term.length),
  kind: coded(termKinds, term.kind),
  starts: sayStarts(term, (id) => labelOf(procedure, id)),
  ends: sayEnds(term),
  pausedBy: term.pausedBy.map((ground) => coded(grounds, ground)),
  extension: term.extension
    ? {
        length: sayLength(term.extension.length),
        approvedBy: term.extension.approvedBy,
        cites: cited(term.extension.cites),
      }
    : null,
  whenPassed: coded(consequences, term.whenPassed),
  limit: term.limit ? { length: sayLength(term.limit.length), cites: cited(term.limit.cites) } : null,
  when: viewWhen(term.when),
  cites: cited(term.cites),
})

const withinOf = (terms: readonly Term[]): Text | null => {
  const said = terms.map(({ length, when }) => {
    const long = sayLength(length)
    return when ? text(`${long.zh}（视情形）`, `${long.en} (in some cases)`) : long
  })
  const each = [...new Map(said.map((one) => [one.zh, one])).values()]
  return each.length === 0 ? null : joined(each, '、', ', ')
}

/** The way of a case, as a diagram: what follows what, who does it, and in what time. */
function stepsOf(procedure: Procedure) {
  const { opinions, results, terms, notice, promise, mode } = procedure
  const ending = (...ends: readonly string[]): readonly Term[] =>
    terms.filter((term) => term.ends.some((mark) => ends.includes(mark)))
  const lead = sayCompetence(procedure.lead, procedure).text
  const step = (
    id: string,
    kind: 'file' | 'accept' | 'opinion' | 'notice' | 'decide' | 'deliver' | 'check',
    name: Text,
    by: Text | null,
    after: readonly string[],
    timed: readonly Term[],
    within: Text | null = withinOf(timed),
  ) => ({ id, kind, name, by, after, terms: timed.map((term) => term.id), within })
  const asked = opinions.map(({ id, asks, from, within }) =>
    step(`opinion:${id}`, 'opinion', asks, sayCompetence(from, procedure).text, ['accept'], [], sayLength(within)),
  )
  const looked = asked.length > 0 ? asked.map(({ id }) => id) : ['accept']
  const published = notice
    ? [
        step(
          'notice',
          'notice',
          text('公示，听取异议', 'public notice, open to objection'),
          lead,
          looked,
          [],
          sayLength(notice.length),
        ),
      ]
    : []
  const beforeDecision = published.length > 0 ? ['notice'] : looked
  const decided = results.map(({ id, name, by }) =>
    step(
      `decide:${id}`,
      'decide',
      mode === 'filing'
        ? text(`记入：${name.zh}`, `entered: ${name.en}`)
        : text(`决定：${name.zh}`, `decision: ${name.en}`),
      sayCompetence(by, procedure).text,
      beforeDecision,
      // A term that the decision ends only where nothing ended it before is another step's.
      terms.filter(({ ends }) => ends[0] === 'decided'),
    ),
  )
  const licences = results.flatMap(({ licence }) => (licence ? [licence.name] : []))
  return [
    step('file', 'file', text('提交申请', 'the application is filed'), null, [], ending('received')),
    step(
      'accept',
      'accept',
      mode === 'filing' || promise
        ? text('收件即受理', 'accepted on arrival')
        : text('受理，或者一次告知补正', 'accepted, or corrections asked for once'),
      lead,
      ['file'],
      ending('accepted'),
    ),
    ...asked,
    ...published,
    ...decided,
    step(
      'deliver',
      'deliver',
      licences.length > 0
        ? text(`送达，同时颁发${joined(licences).zh}`, `delivered, together with: ${joined(licences).en}`)
        : text('送达', 'delivered'),
      lead,
      decided.map(({ id }) => id),
      ending('delivered'),
    ),
    ...(promise
      ? [step('check', 'check', text('核查承诺', 'the promise is checked'), lead, ['deliver'], ending('checked'))]
      : []),
  ]
}

function headline({ terms, mode, promise }: Procedure) {
  // A filing is recorded and a promise granted the moment it arrives.
  if (promise || mode === 'filing')
    return {
      name: promise ? text('作出承诺，即予办理', 'granted on the promise') : text('收件即备案', 'recorded on arrival'),
      length: text('当场', 'at once'),
      kind: coded(termKinds, 'promise'),
    }
  const toDecide = terms.filter(({ ends }) => ends[0] === 'decided')
  const order = ['promise', 'plan', 'statutory'] as const
  const found =
    order.map((kind) => toDecide.find((term) => term.kind === kind && !term.when)).find(Boolean) ??
    order.map((kind) => toDecide.find((term) => term.kind === kind)).find(Boolean) ??
    terms[0]
  return found ? { name: found.name, length: sayLength(found.length), kind: coded(termKinds, found.kind) } : null
}

function leadNames(procedure: Procedure): readonly Text[] {
  const said = sayCompetence(procedure.lead, procedure)
  return said.authorities.length <= 3 ? said.authorities.map(({ name }) => name) : [said.text]
}

export const viewMatter = (procedure: Procedure) => ({
  id: procedure.id,
  name: procedure.name,
  summary: procedure.summary,
  mode: coded(modes, procedure.mode),
  measures: procedure.measures,
  task: measures.find(({ id }) => id === procedure.measures[0])?.task ?? null,
  lead: leadNames(procedure),
  applicants: procedure.applicants,
  headline: headline(procedure),
  since: procedure.since.toString(),
  licences: procedure.results.flatMap(({ licence }) => (licence ? [{ code: licence.id, name: licence.name }] : [])),
  visits: procedure.visits,
})

const yuan = (fen: bigint): string =>
  `${fen / 100n}${fen % 100n === 0n ? '' : `.${String(fen % 100n).padStart(2, '0')}`}`

const viewLicence = ({ id, name, valid, endNamed, claims, renewal }: LicenceKind, nameOf: (id: string) => Text) => ({
  id,
  name,
  valid: valid ? sayLength(valid) : null,
  endNamed: endNamed === true,
  claims: claims.map((claim) => ({ code: claim.id, name: claim.name })),
  renewal: renewal
    ? {
        text: text(
          `届满 ${sayLength(renewal.before).zh}前申请延续`,
          `renewal is asked for ${sayLength(renewal.before).en} before it ends`,
        ),
        procedure: { code: renewal.procedure, name: nameOf(renewal.procedure) },
        cites: cited(renewal.cites),
      }
    : null,
})

/** `nameOf` names another procedure: a remedy, a renewal. */
/** From what the time for a remedy is counted: a step of the case, or the end of one of its terms. */
function remedyFrom({ terms }: Procedure, from: Remedy['from']): Text {
  if (typeof from === 'string') return marks[from]
  const name = terms.find(({ id }) => id === from.end)?.name ?? text('办理', 'the case')
  return text(`“${name.zh}”期限届满`, `the end of the time for ${name.en}`)
}

export const viewGuide = (procedure: Procedure, nameOf: (id: string) => Text) => ({
  ...viewMatter(procedure),
  cites: cited(procedure.cites),
  conditions: procedure.conditions.map(({ says, cites }) => ({ text: says, cites: cited(cites) })),
  form: procedure.form.map(({ title, of, fields, facts }) => ({
    of: of ?? null,
    title,
    fields: fields.map(viewField),
    facts: facts.map(viewFact),
  })),
  papers: procedure.papers.map(({ id, name, help, kind, optional, when, cites }) => ({
    id,
    name,
    help: help ?? null,
    kind: coded(paperKinds, kind),
    optional: optional === true,
    when: viewWhen(when),
    cites: cited(cites),
  })),
  gates: procedure.gates.map(viewGate),
  windows: procedure.windows.map(({ says, date, cites }) => ({
    text: says,
    date,
    dateName: labelOf(procedure, date),
    cites: cited(cites),
  })),
  leads: sayCompetence(procedure.lead, procedure),
  results: procedure.results.map(({ id, name, by, licence }) => ({
    id,
    name,
    by: sayCompetence(by, procedure),
    licence: licence ? viewLicence(licence, nameOf) : null,
  })),
  opinions: procedure.opinions.map(({ id, asks, from, within, silence, when, cites }) => ({
    id,
    asks,
    from: sayCompetence(from, procedure),
    within: sayLength(within),
    silence:
      silence === 'escalates'
        ? text(
            '逾期未答复的，公开显示并报上级机关',
            'if none comes in time, that is shown and goes to the authority above',
          )
        : text('逾期未答复的，视为没有不同意见', 'if none comes in time, it counts as no objection'),
    when: viewWhen(when),
    cites: cited(cites),
  })),
  steps: stepsOf(procedure),
  terms: procedure.terms.map((term) => viewTerm(term, procedure)),
  fee: procedure.fee
    ? {
        text: text(`${yuan(procedure.fee.fen)} 元`, `${yuan(procedure.fee.fen)} yuan`),
        cites: cited(procedure.fee.cites),
      }
    : { text: text('不收费', 'no fee'), cites: [] },
  visit:
    procedure.visits === 0
      ? text('不必到场，全程网上办理', 'nobody has to appear; all of it is done here')
      : text('至多到场一次', 'appearing once at most'),
  corrected: procedure.correctedWithin
    ? {
        text: text(
          `自告知补正之日起 ${sayLength(procedure.correctedWithin.length).zh}内补正`,
          `corrections are handed in within ${sayLength(procedure.correctedWithin.length).en} of the request`,
        ),
        cites: cited(procedure.correctedWithin.cites),
      }
    : null,
  promise: procedure.promise
    ? {
        text: procedure.promise.says,
        conditions: procedure.promise.conditions,
        checked: text(
          `决定后 ${sayLength(procedure.promise.checkedWithin).zh}内核查`,
          `checked within ${sayLength(procedure.promise.checkedWithin).en} of the decision`,
        ),
        cured: text(
          `未履行的，${sayLength(procedure.promise.curedWithin).zh}内整改；逾期不改或者承诺不实的，撤销`,
          `where it was not kept there are ${sayLength(procedure.promise.curedWithin).en} to put it right; if that is not done, or the promise was false, the grant is revoked`,
        ),
        cites: cited(procedure.promise.cites),
      }
    : null,
  notice: procedure.notice
    ? {
        text: text(
          `决定前公示 ${sayLength(procedure.notice.length).zh}，任何人可以提出异议`,
          `published for ${sayLength(procedure.notice.length).en} before the decision; anyone may object`,
        ),
        cites: cited(procedure.notice.cites),
      }
    : null,
  holds: procedure.holds ? { text: procedure.holds.says, cites: cited(procedure.holds.cites) } : null,
  remedies: procedure.remedies.map(({ name, to, within, from, cites, procedure: opens }) => ({
    name,
    to,
    within: text(
      `${remedyFrom(procedure, from).zh}之日起 ${sayLength(within).zh}内`,
      `within ${sayLength(within).en} of ${remedyFrom(procedure, from).en}`,
    ),
    procedure: opens === undefined ? null : { code: opens, name: nameOf(opens) },
    cites: cited(cites),
  })),
  kept: {
    text: text(`办件档案保存 ${procedure.kept.years} 年`, `the file is kept for ${procedure.kept.years} years`),
    cites: cited(procedure.kept.cites),
  },
  needsRules: procedure.needsRules ?? null,
})

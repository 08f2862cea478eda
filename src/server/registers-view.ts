/** Registers and their entries as they go over the wire: closed columns for those alone who may read them. */
import type { FastifyRequest } from 'fastify'
import { findInstrument } from '../law/instruments.ts'
import { headOfRecord } from '../people/actor.ts'
import { authority } from '../people/authorities.ts'
import type { People } from '../people/people.ts'
import { permit } from '../people/permissions.ts'
import type { Party } from '../people/persons.ts'
import { partyIn } from '../registers/party.ts'
import type { Column, Register, Value } from '../registers/register.ts'
import type { Clause, Counted, Entry } from '../registers/registers.ts'
import { openValues, sayValue } from '../registers/values.ts'
import { viewCitation } from '../rules/view.ts'
import type { Text } from '../text.ts'
import type { Procedure } from '../window/procedure.ts'

type NameOf = People['nameOf']

/** Someone may be named in many entries, and is looked up once. */
export function namesOf(nameOf: NameOf): (value: string) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return (value) => {
    const party = partyIn(value)
    if (!party) return Promise.resolve(value)
    const name = known.get(value) ?? nameOf(party)
    known.set(value, name)
    return name
  }
}

/** A value as people read it. */
export async function wordsOf(column: Column, value: Value, name: (value: string) => Promise<string>): Promise<Text> {
  if (column.kind !== 'party' || typeof value !== 'string') return sayValue(column, value)
  const said = await name(value)
  return { zh: said, en: said }
}

/** Its keeper, and the parties that it names. */
export const mayReadClosed = (request: FastifyRequest, register: Register, { values }: Entry): boolean =>
  register.columns.some(({ closed }) => closed) &&
  [null, ...partiesIn(register, values)].some(
    (holder) =>
      permit(
        request.signedIn?.actor ?? null,
        { command: 'read-closed-entry' },
        headOfRecord(register.id, register.keeper, holder),
        request.today,
      ).ok,
  )

const partiesIn = ({ columns }: Register, values: Entry['values']): readonly Party[] =>
  columns
    .filter(({ kind }) => kind === 'party')
    .flatMap(({ id }) => {
      const value = values[id]
      const party = typeof value === 'string' ? partyIn(value) : null
      return party ? [party] : []
    })

export async function viewEntry(
  register: Register,
  entry: Entry,
  name: (value: string) => Promise<string>,
  whole = false,
) {
  const columns = register.columns.filter(({ closed }) => whole || !closed)
  const words = await Promise.all(
    columns.map(async (column) => [column.id, await wordsOf(column, entry.values[column.id] ?? null, name)] as const),
  )
  return {
    key: entry.key,
    values: whole ? entry.values : openValues(register, entry.values),
    words: Object.fromEntries(words),
    from: entry.from.toString(),
    until: entry.until?.toString() ?? null,
    known: { from: entry.known.from.toString(), until: entry.known.until?.toString() ?? null },
    rank: entry.rank,
    how: entry.how,
    why: entry.why,
    cites: entry.cites.map(viewClause),
    whole,
  }
}

function viewClause({ instrument: id, article: number, quote }: Clause) {
  const instrument = findInstrument(id)
  const article = instrument?.articles.find((each) => each.id === number)
  return {
    instrument: id,
    article: number,
    title: instrument?.title ?? { zh: id, en: id },
    label: article?.label ?? { zh: number, en: number },
    quote,
  }
}

export const viewBrief = ({ id, name, says, note, measures, keeper }: Register, live: Counted) => ({
  id,
  name,
  says,
  note: note ?? null,
  measures,
  keeper: { id: keeper, name: authority(keeper).name },
  live,
})

export const viewRegister = (
  register: Register,
  live: Counted,
  procedures: ReadonlyMap<string, Pick<Procedure, 'name' | 'notice'>>,
  mayKeep: boolean,
) => ({
  ...viewBrief(register, live),
  cites: register.cites.map(viewCitation),
  columns: register.columns.map(viewColumn),
  key: register.key,
  ranked: register.ranked ?? null,
  comes: {
    program: (register.seeds ?? []).length > 0,
    procedures: (register.fromCases ?? []).map(({ procedure }) => ({
      id: procedure,
      name: procedures.get(procedure)?.name ?? { zh: procedure, en: procedure },
      notice: procedures.get(procedure)?.notice !== undefined,
    })),
    keeper: register.byKeeper === true,
  },
  versions: (register.seeds ?? []).map(({ known, source, entries }) => ({
    known: known.toString(),
    title: source.instrument.title,
    entries: entries.length,
  })),
  mayKeep,
})

const viewColumn = ({ id, name, help, kind, options, optional, closed, searched, translates }: Column) => ({
  id,
  name,
  help: help ?? null,
  kind,
  options: Object.entries(options ?? {}).map(([code, name]) => ({ code, name })),
  optional: optional === true,
  closed: closed === true,
  translates: translates ?? null,
  searched: searched === true,
})

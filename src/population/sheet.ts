/**
 * What is written of a simulation. Answers: kept in DuckDB as a number a row, for words that many rows share; at the end the
 * ids of the rows are set beside them, and DuckDB writes the file. Rows set aside: CSV, as they come.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { type DuckDBConnection, DuckDBDataChunk, UINTEGER, VARCHAR } from '@duckdb/node-api'
import { figuresOfTheirOwn } from './answers.ts'
import { copyOptions, type FileKind, identifier, literal } from './duck.ts'
import { type Answered, hasOwn, type Question, standsOf } from './question.ts'

export interface AnswerSheet {
  /** Of every row in turn; null for one that is set aside. */
  readonly write: (answered: Answered | null) => void
  /** Hands over what was written, at the latest after two thousand rows. */
  readonly flush: () => void
  /** Writes the file, for rows that can be read once more from `source`; `about` goes into its metadata, where it has room for them. */
  readonly save: (
    source: string,
    path: string,
    kind: FileKind,
    about: Readonly<Record<string, string>>,
  ) => Promise<void>
}

/** `beside`: not the connection on which the table is read. `id`: the column that names the rows; where there is none, they are numbered. */
export async function openAnswers(
  beside: DuckDBConnection,
  id: string | null,
  question: Question,
): Promise<AnswerSheet> {
  const names = ['outcome', 'rule', ...(question.second ? ['againstOutcome', 'againstRule', 'changed', 'effect'] : [])]
  const own = standsOf(question).some(({ decision }) => figuresOfTheirOwn(decision))
  const ownNames = own ? names.filter((name) => /outcome$/i.test(name)) : []
  const columns = ['place UINTEGER', ...ownNames.map((name) => `${identifier(name)} VARCHAR`)]
  await beside.run(`CREATE TABLE answers (${columns.join(', ')})`)
  const appender = await beside.createAppender('answers')
  const words = wordList()
  const rows: [(number | null)[], ...(string | null)[][]] = [[], ...ownNames.map(() => [])]
  return {
    write(answered) {
      const [places, ...texts] = rows
      places.push(answered && words.placeOf(answered))
      for (const [at, column] of texts.entries())
        column.push(answered && hasOwn(answered) ? ([answered.first, answered.second][at]?.outcome ?? null) : null)
    },
    flush() {
      if (rows[0].length === 0) return
      const chunk = DuckDBDataChunk.create([UINTEGER, ...ownNames.map(() => VARCHAR)], rows[0].length)
      chunk.setColumns(rows)
      appender.appendDataChunk(chunk)
      for (const column of rows) column.length = 0
    },
    async save(source, path, kind, about) {
      appender.closeSync()
      const shown = names.map((name, at) => {
        const word = `[${words.column(at).map(literal).join(', ')}][place]`
        const text = ownNames.includes(name) ? `coalesce(${identifier(name)}, ${word})` : word
        return `${name === 'changed' ? `CAST(${text} AS BOOLEAN)` : `nullif(${text}, '')`} AS ${identifier(name)}`
      })
      const numbered = 'SELECT *, rowid + 1 AS "row" FROM answers'
      const named =
        id === null
          ? `SELECT CAST("row" AS VARCHAR) AS "name", * FROM (${numbered})`
          : `SELECT coalesce(CAST("its id" AS VARCHAR), CAST("row" AS VARCHAR)) AS "name", * FROM (SELECT ${identifier(id)} AS "its id" FROM ${source}) POSITIONAL JOIN (${numbered})`
      const whole = `SELECT "name" AS ${identifier(id ?? 'row')}, ${shown.join(', ')} FROM (${named}) WHERE place IS NOT NULL`
      await beside.run(`COPY (${whole}) TO ${literal(path)} ${copyOptions(kind, shown.length + 1, about)}`)
      await beside.run('DROP TABLE answers')
    },
  }
}

/** Each combination of words once, numbered from 1; of answers that rows work out for themselves, all but the outcome. */
function wordList() {
  const words: (readonly string[])[] = []
  const places = new Map<string, number>()
  const ofShared = new Map<Answered, number>()
  return {
    placeOf(answered: Answered): number {
      const known = ofShared.get(answered)
      if (known !== undefined) return known
      const own = hasOwn(answered)
      const { first, second, change } = answered
      const line = [first, ...(second ? [second] : [])].flatMap(({ outcome, rule }) => [own ? '' : outcome, rule])
      if (second) line.push(String(change !== null), change ?? '')
      const key = JSON.stringify([own, ...line])
      const place = places.get(key) ?? words.push(line)
      places.set(key, place)
      if (!own) ofShared.set(answered, place)
      return place
    },
    column: (at: number): readonly string[] => words.map((line) => line[at] ?? ''),
  }
}

export interface CsvSheet {
  readonly write: (cells: readonly string[]) => void
  /** Waits until what was written has gone out. */
  readonly flush: () => Promise<void>
  readonly close: () => Promise<void>
}

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export function openCsv(path: string, names: readonly string[]): CsvSheet {
  const stream = createWriteStream(path)
  let failed: Error | null = null
  stream.on('error', (error) => {
    failed = error
  })
  let pending = `${names.map(field).join(',')}\n`
  const flush = async (): Promise<void> => {
    if (failed) throw failed
    const text = pending
    pending = ''
    if (text !== '' && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    write(cells) {
      pending += `${cells.map(field).join(',')}\n`
    },
    flush,
    async close() {
      await flush()
      stream.end()
      await finished(stream)
    },
  }
}

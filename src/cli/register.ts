/** `register`: the registers of the database, and what stands in them as of a date. */

import process from 'node:process'
import { findInstrument } from '../law/instruments.ts'
import { authority } from '../people/authorities.ts'
import type { Register } from '../registers/register.ts'
import type { At, Entry } from '../registers/registers.ts'
import { openValues } from '../registers/values.ts'
import type { House } from '../server/house.ts'
import { near } from '../server/near.ts'
import { readKnownOn } from '../server/registers.ts'
import { csvOf, jsonOf } from '../server/registers-file.ts'
import { namesOf, viewEntry, wordsOf } from '../server/registers-view.ts'
import { type LegalDate, legalDateAt, parseLegalDate } from '../time/dates.ts'
import { exits } from './exits.ts'
import { opened } from './keys.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { beside, bold, dim, pad, paint, width } from './terminal.ts'

export interface ShowOptions {
  readonly asOf?: string
  readonly knownOn?: string
  readonly key?: string
  readonly words?: string
  readonly history?: true
  readonly csv?: true
  readonly json?: true
}

export const list = (page: Page, { json }: { readonly json?: true }): Promise<number> =>
  within(async ({ registers }, today) => {
    const all = await Promise.all(
      [...registers.all.values()].map(async (register) => ({
        register,
        live: await registers.count(register.id, { asOf: today, knownOn: null }),
      })),
    )
    if (json)
      page.json(
        all.map(({ register: { id, name, says, measures, keeper }, live }) => ({
          id,
          name,
          says,
          measures,
          keeper,
          live,
        })),
      )
    else
      for (const { register, live } of all) {
        page.line(`${paint('cyan', register.id)}  ${bold(page.say(register.name))}`)
        page.paragraph(page.say(register.says), '  ')
        page.line(
          dim(
            page.in(
              `  ${authority(register.keeper).name.zh}；今天有效${live.more ? '超过' : ''} ${live.count} 条`,
              `  ${authority(register.keeper).name.en}; ${live.more ? 'more than ' : ''}${live.count} hold today`,
            ),
          ),
        )
      }
    return exits.done.code
  })

export const show = (page: Page, id: string, options: ShowOptions): Promise<number> => {
  const { csv, json, key, history, words } = options
  if (csv && json) throw new Refused({ zh: '--csv 和 --json 只能选一个', en: 'choose --csv or --json, not both' })
  if (csv && key !== undefined)
    throw new Refused({
      zh: '--csv 输出整个登记簿，不与 --key 同用',
      en: '--csv prints the whole register and does not go with --key',
    })
  if (history && key === undefined)
    throw new Refused({
      zh: '--history 须与 --key 同用：查哪一条的历史',
      en: '--history goes with --key: the history of which entry',
    })
  if (words !== undefined && (csv || key !== undefined))
    throw new Refused({
      zh: '--words 用于列表，不与 --csv、--key 同用',
      en: '--words is for the list and goes with neither --csv nor --key',
    })
  return within(async (house, today) => {
    const register = declared(house, id)
    const at = atOf(options, today)
    if (history && key !== undefined) return showHistory(page, house, register, key, json)
    if (key !== undefined) return showOne(page, house, register, key, at, json)
    if (csv || (json && words === undefined)) return written(house, register, at, csv ? 'csv' : 'json')
    return showList(page, house, register, at, words, json)
  })
}

async function within(work: (house: House, today: LegalDate) => Promise<number>): Promise<number> {
  const house = await opened()
  try {
    return await work(house, legalDateAt(house.clock.now()))
  } finally {
    await house.close()
  }
}

function declared({ registers }: House, id: string): Register {
  const found = registers.all.get(id)
  if (found) return found
  const [meant] = near(id, [...registers.all.keys()])
  throw new Refused({
    zh: `没有登记簿“${id.slice(0, 60)}”${meant ? `；最接近的是 ${meant}` : ''}；全部见 onewindow register list`,
    en: `there is no register \`${id.slice(0, 60)}\`${meant ? `; the nearest is ${meant}` : ''}; see onewindow register list`,
  })
}

function atOf({ asOf, knownOn }: ShowOptions, today: LegalDate): At {
  const day = asOf === undefined ? null : parseLegalDate(asOf)
  if (day && !day.ok) throw new Refused({ zh: `--as-of：${day.error.zh}`, en: `--as-of: ${day.error.en}` })
  const known = knownOn === undefined ? null : readKnownOn(knownOn)
  if (known && !known.ok)
    throw new Refused({ zh: `--known-on：${known.error.zh}`, en: `--known-on: ${known.error.en}` })
  return { asOf: day ? day.value : today, knownOn: known ? known.value : null }
}

/** Straight out, page by page: a register may be larger than memory. */
async function written(
  { registers, people }: House,
  register: Register,
  at: At,
  format: 'csv' | 'json',
): Promise<number> {
  const parts =
    format === 'csv' ? csvOf(registers, register, at, namesOf(people.nameOf)) : jsonOf(registers, register, at)
  for await (const part of parts)
    if (!process.stdout.write(part)) await new Promise((resume) => process.stdout.once('drain', resume))
  return exits.done.code
}

async function showOne(
  page: Page,
  house: House,
  register: Register,
  key: string,
  at: At,
  json: true | undefined,
): Promise<number> {
  const entry = await house.registers.find(register.id, key, at)
  if (!entry)
    throw new Refused({
      zh: `${register.id} 中没有“${key.slice(0, 80)}”在 ${at.asOf} 有效的条目；历来的条目用 --history 查`,
      en: `${register.id} has no entry \`${key.slice(0, 80)}\` that holds on ${at.asOf}; --history tells what there was`,
    })
  const name = namesOf(house.people.nameOf)
  if (json) {
    page.json(await viewEntry(register, entry, name))
    return exits.done.code
  }
  page.line(`${bold(entry.key)}  ${holds(page, entry)}`)
  const rows = await Promise.all(
    register.columns
      .filter(({ closed }) => !closed)
      .map(
        async (column) =>
          [page.say(column.name), page.say(await wordsOf(column, entry.values[column.id] ?? null, name))] as const,
      ),
  )
  page.lines(beside(rows.filter(([, said]) => said !== '')))
  if (entry.rank !== null)
    page.lines(beside([[page.say(register.ranked?.name ?? { zh: '顺位', en: 'rank' }), String(entry.rank)]]))
  for (const { instrument, article } of entry.cites) page.line(dim(`  ${clause(page, instrument, article)}`))
  if (entry.why) page.paragraph(dim(page.say(entry.why)), '  ')
  if (register.note) page.paragraph(paint('yellow', page.say(register.note)), '  ')
  return exits.done.code
}

const clause = (page: Page, id: string, number: string): string => {
  const instrument = findInstrument(id)
  const article = instrument?.articles.find((each) => each.id === number)
  return instrument && article
    ? page.in(`《${instrument.title.zh}》${article.label.zh}`, `${instrument.title.en}, ${article.label.en}`)
    : `${id} ${number}`
}

async function showHistory(
  page: Page,
  { registers, people }: House,
  register: Register,
  key: string,
  json: true | undefined,
): Promise<number> {
  const entries = await registers.history(register.id, key)
  if (entries.length === 0)
    throw new Refused({
      zh: `${register.id} 中从未有过“${key.slice(0, 80)}”`,
      en: `${register.id} never had an entry \`${key.slice(0, 80)}\``,
    })
  if (json) {
    const name = namesOf(people.nameOf)
    page.json(await Promise.all(entries.map((each) => viewEntry(register, each, name))))
    return exits.done.code
  }
  page.line(bold(key))
  for (const entry of entries) {
    const { from, until } = entry.known
    const now = until === null
    page.line(`  ${now ? paint('green', '●') : '○'} ${holds(page, entry)}  ${labelOf(page, register, entry)}`)
    page.line(
      dim(
        page.in(
          `      ${from} 起所知${until === null ? '' : `，至 ${until}`}`,
          `      known since ${from}${until === null ? '' : ` until ${until}`}`,
        ),
      ),
    )
    if (entry.why) page.paragraph(page.say(entry.why), '      ')
  }
  return exits.done.code
}

const mostShown = 200

async function showList(
  page: Page,
  { registers, people }: House,
  register: Register,
  at: At,
  words: string | undefined,
  json: true | undefined,
): Promise<number> {
  const asked = { ...at, ...(words !== undefined && { words }) }
  const { entries, next } = await registers.list(register.id, { ...asked, most: mostShown })
  if (json) {
    const name = namesOf(people.nameOf)
    page.json({
      register: register.id,
      asOf: at.asOf.toString(),
      knownOn: at.knownOn?.toString() ?? null,
      entries: await Promise.all(entries.map((each) => viewEntry(register, each, name))),
      next,
    })
    return exits.done.code
  }
  page.line(`${bold(page.say(register.name))}  ${dim(at.asOf.toString())}`)
  if (register.note) page.paragraph(paint('yellow', page.say(register.note)), '  ')
  const longest = Math.min(40, Math.max(0, ...entries.map(({ key }) => width(key))))
  for (const entry of entries)
    page.line(`  ${pad(entry.key, longest)}  ${labelOf(page, register, entry)}  ${dim(holds(page, entry))}`)
  if (entries.length === 0) page.line(page.in('  这一天没有这样的条目', '  no such entry holds on this day'))
  if (next !== null)
    page.line(
      dim(
        page.in(
          `  只列前 ${mostShown} 条；全部用 --csv 或 --json 输出`,
          `  the first ${mostShown}; --csv or --json prints all`,
        ),
      ),
    )
  return exits.done.code
}

/** The first line beside the key that names it, in the language of the page where it is there. */
function labelOf(page: Page, register: Register, { values }: Entry): string {
  const open = openValues(register, values)
  const column = register.columns.find(
    ({ id, kind, closed }) => kind === 'line' && !closed && !register.key.includes(id) && open[id] !== null,
  )
  if (!column) return ''
  const english = register.columns.find(({ id, translates }) => translates === column.id && open[id] !== null)
  return page.in(String(open[column.id]), String(open[english?.id ?? column.id]))
}

const holds = (page: Page, { from, until }: Entry): string =>
  until === null
    ? page.in(`自 ${from} 起`, `since ${from}`)
    : page.in(`自 ${from} 起，${until} 前`, `since ${from}, before ${until}`)

/**
 * `office`: who holds an office; giving one, ending one, straight on the database. Here nobody is asked who they are: whoever
 * runs the installation makes its first operator so.
 */
import process from 'node:process'
import { findAuthority } from '../people/authorities.ts'
import { isOfficeRole } from '../people/offices.ts'
import { officeRoles } from '../people/persons.ts'
import type { PeopleProblem } from '../people/problem.ts'
import { newId } from '../people/secrets.ts'
import type { House } from '../server/house.ts'
import { noAuthority, viewOffice } from '../server/offices.ts'
import type { Result } from '../text.ts'
import { type LegalDate, legalDateAt, parseLegalDate } from '../time/dates.ts'
import { exits } from './exits.ts'
import { opened } from './keys.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { dim, pad } from './terminal.ts'

export interface Printed {
  readonly json?: true
}

export const list = (page: Page, { authority, json }: Printed & { readonly authority?: string }): Promise<number> => {
  const at = authority === undefined ? null : authorityOf(authority)
  return within(async (house, today) => {
    const offices = (await house.people.offices.list(at)).map((office) => viewOffice(office, today))
    if (json) page.json(offices)
    else print(page, offices)
  })
}

export function give(
  page: Page,
  [email, authority, role]: readonly [email: string, authority: string, role: string],
  { from, until, json }: Printed & { readonly from?: string; readonly until?: string },
): Promise<number> {
  const at = authorityOf(authority)
  if (!isOfficeRole(role)) throw new Refused(noRole(role))
  const [first, last] = [dayOf(from), dayOf(until)]
  return within(async (house, today) => {
    const asked = { email, authority: at, role, from: first ?? today, until: last }
    const { office } = done(await house.people.offices.give('command-line', asked, today, command()))
    const given = await show(page, house, office, today, json)
    if (given && !given.person.emailProven)
      tell(
        page,
        `注意：${given.person.email} 还没有确认是本人的邮箱，请另行核实对方身份`,
        `Note: nobody has confirmed that ${given.person.email} is theirs; make sure in another way who it is`,
      )
  })
}

export function end(page: Page, id: string, { on, json }: Printed & { readonly on?: string }): Promise<number> {
  const day = dayOf(on)
  return within(async (house, today) => {
    const { office } = done(await house.people.offices.end('command-line', id, day ?? today, today, command()))
    await show(page, house, office, today, json)
  })
}

async function within(work: (house: House, today: LegalDate) => Promise<void>): Promise<number> {
  const house = await opened()
  try {
    await work(house, legalDateAt(house.clock.now()))
    return exits.done.code
  } finally {
    await house.close()
  }
}

async function show(page: Page, house: House, id: string, today: LegalDate, json: true | undefined) {
  const found = await house.people.offices.find(id)
  const office = found && viewOffice(found, today)
  if (json) page.json(office)
  else if (office) print(page, [office])
  return office
}

type Shown = ReturnType<typeof viewOffice>

function print(page: Page, offices: readonly Shown[]): void {
  if (offices.length === 0) {
    page.line(page.in('还没有人任职', 'Nobody holds an office'))
    return
  }
  const words: Readonly<Record<Shown['standing'], string>> = {
    counts: page.in('在任', 'counts'),
    'not-yet': page.in('尚未开始', 'not yet'),
    over: page.in('已终止', 'over'),
  }
  const columns = (id: string, role: string, from: string, until: string, standing: string): string =>
    [pad(id, 16), pad(role, 10), pad(from, 10), pad(until, 10), standing].join('  ')
  let above = ''
  for (const { id, authority, role, person, from, until, standing } of offices) {
    if (authority.id !== above) {
      page.line(`${page.say(authority.name)}  ${dim(authority.id)}`)
      above = authority.id
    }
    page.line(
      `  ${columns(id, role, from, until ?? '', pad(words[standing], 8))}  ${person.name}${person.email === '' ? '' : ` <${person.email}>`}`,
    )
  }
}

function authorityOf(typed: string) {
  const found = findAuthority(typed)
  if (!found) throw new Refused(noAuthority(typed))
  return found.id
}

const noRole = (typed: string) => ({
  zh: `没有“${typed.slice(0, 40)}”这种职务；有 ${officeRoles.join('、')}`,
  en: `there is no role \`${typed.slice(0, 40)}\`; there are ${officeRoles.join(', ')}`,
})

function dayOf(typed: string | undefined): LegalDate | null {
  if (typed === undefined) return null
  const read = parseLegalDate(typed)
  if (!read.ok) throw new Refused(read.error)
  return read.value
}

/** Each run of the command is a command of its own. */
const command = () => ({ actor: 'command-line', key: `office ${newId()}`, digest: 'office' })

function done<T>(result: Result<T, PeopleProblem>): T {
  if (!result.ok) throw new Refused(result.error.text)
  return result.value
}

/** Said on standard error: standard output holds the offices alone. */
const tell = (page: Page, zh: string, en: string): void => {
  process.stderr.write(`${page.in(zh, en)}\n`)
}

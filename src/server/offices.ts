/** Routes: the offices that there are; giving one, ending one. */
import type { FastifyReply } from 'fastify'
import { authorities, authority, findAuthority } from '../people/authorities.ts'
import type { KeptOffice } from '../people/offices.ts'
import type { People } from '../people/people.ts'
import type { Text } from '../text.ts'
import type { LegalDate } from '../time/dates.ts'
import { type App, keepNothing } from './kind.ts'
import { near } from './near.ts'
import { OfficeBody, OfficeEndQuery, OfficeId, Offices, OfficesQuery, OfficeView } from './offices-shapes.ts'
import { dayAt, standingOf } from './organisations.ts'
import { atKeyboard, given } from './people-problems.ts'
import { refusal } from './problems.ts'
import { replies } from './requests.ts'
import { idempotency } from './who.ts'

const tags = ['account']

export function officeRoutes(app: App, { people }: { readonly people: People }): void {
  const { offices } = people

  app.get(
    '/offices',
    {
      config: { permission: 'manage-offices' },
      schema: {
        tags,
        summary: 'Who holds, held or will hold an office',
        querystring: OfficesQuery,
        response: replies(Offices),
      },
    },
    async (request, reply) => {
      const { authority: typed } = request.query
      keepNothing(reply)
      const held = await offices.list(typed === undefined ? null : known(typed, 'query/authority').id)
      return { offices: held.map((office) => viewOffice(office, request.today)) }
    },
  )

  app.post(
    '/offices',
    {
      config: { permission: 'manage-offices' },
      schema: {
        tags,
        summary: 'Give a person an office; nobody gives one to themselves',
        body: OfficeBody,
        response: replies(OfficeView),
      },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      const { email, authority: typed, role, from, until } = request.body
      const asked = {
        email,
        authority: known(typed, '/authority').id,
        role,
        from: dayAt(from, '/from') ?? request.today,
        until: dayAt(until ?? undefined, '/until'),
      }
      const command = { actor: person.id, ...idempotency(request) }
      const { office } = given(await offices.give(person.id, asked, request.today, command), reply)
      return shown(office, request.today, reply)
    },
  )

  app.delete(
    '/offices/:id',
    {
      config: { permission: 'manage-offices' },
      schema: {
        tags,
        summary: 'End an office: from the day on it gives nothing',
        params: OfficeId,
        querystring: OfficeEndQuery,
        response: replies(OfficeView),
      },
    },
    async (request, reply) => {
      const { person } = atKeyboard(request)
      const on = dayAt(request.query.on, 'query/on') ?? request.today
      const command = { actor: person.id, ...idempotency(request) }
      const { office } = given(await offices.end(person.id, request.params.id, on, request.today, command), reply)
      return shown(office, request.today, reply)
    },
  )

  async function shown(id: string, today: LegalDate, reply: FastifyReply) {
    const office = await offices.find(id)
    if (!office) throw refusal('unknown-item', { zh: '没有这一任职', en: 'there is no such office' })
    keepNothing(reply)
    return viewOffice(office, today)
  }
}

export function viewOffice({ id, authority: at, role, person, from, until }: KeptOffice, today: LegalDate) {
  const { name } = authority(at)
  return {
    id,
    authority: { id: at, name },
    role,
    person,
    from: from.toString(),
    until: until?.toString() ?? null,
    standing: standingOf({ from, until }, today),
  }
}

function known(typed: string, at: string) {
  const found = findAuthority(typed)
  if (found) return found
  const text = noAuthority(typed)
  throw refusal('bad-account', text, [{ code: 'bad-account', at, text }])
}

/** By id or by part of a name: who gives an office knows the authority as it is called. */
export function noAuthority(typed: string): Text {
  const shown = typed.slice(0, 80)
  const named = typed.trim().toLowerCase().slice(0, 80)
  const called = authorities.filter(
    ({ name: { zh, en } }) => named !== '' && (zh.includes(named) || en.toLowerCase().includes(named)),
  )
  const ids = authorities.map(({ id }) => id)
  const meant = (called.length > 0 ? called.map(({ id }) => id) : near(typed.slice(0, 200), ids))
    .slice(0, 3)
    .flatMap((id) => findAuthority(id) ?? [])
  const list = (language: keyof Text): string => meant.map(({ id, name }) => `${id} ${name[language]}`).join('; ')
  return {
    zh: `没有“${shown}”这个机关${meant.length > 0 ? `；最接近的是 ${list('zh')}` : ''}`,
    en: `there is no authority \`${shown}\`${meant.length > 0 ? `; the nearest: ${list('en')}` : ''}`,
  }
}

/** Routes: what is published before it is granted (公示), for anyone to read and to object to. */
import { authority } from '../people/authorities.ts'
import type { PersonId } from '../people/ids.ts'
import type { People } from '../people/people.ts'
import { viewCitation } from '../rules/view.ts'
import { type Text, text } from '../text.ts'
import { dayNumber, isoDay, type LegalDate } from '../time/dates.ts'
import { sayLength } from '../time/period.ts'
import type { Procedure } from '../window/procedure.ts'
import type { PublicNotices, Published } from '../window/public-notices.ts'
import { caseNumber } from './cases.ts'
import { opened, viewForm } from './cases-view.ts'
import { type App, keepNothing } from './kind.ts'
import { refusal } from './problems.ts'
import { PublicNotice, PublicNoticeId, PublicNoticePage, PublicNoticesQuery } from './public-notices-shapes.ts'
import { replies } from './requests.ts'
import { outcomes } from './window-words.ts'

const tags = ['window']
const mostOnAPage = 20
const nobody = '' as PersonId

export interface PublicNoticesHouse {
  readonly publicNotices: PublicNotices
  readonly procedures: ReadonlyMap<string, Procedure>
  readonly people: Pick<People, 'nameOf'>
}

export function publicNoticeRoutes(app: App, { publicNotices, procedures, people }: PublicNoticesHouse): void {
  const view = async ({ state, open }: Published, today: LegalDate) => {
    const procedure = procedures.get(state.procedure)
    if (!procedure) throw new Error(`no procedure ${state.procedure}`)
    const shown = viewForm(opened(state, procedure, today, nobody), false).flatMap(({ values }) => values)
    const shows = (procedure.notice?.shows ?? []).flatMap((id) => shown.filter((each) => each.id === id))
    const published = state.happened.find((each) => each.what === 'mark' && each.mark === 'noticed')?.on
    const [decided] = Object.values(state.results).flatMap(({ decision }) => decision ?? [])
    return {
      case: state.id,
      version: state.version,
      procedure: { id: procedure.id, name: procedure.name },
      applicant: await people.nameOf(state.applicant),
      lead: authority(state.lead).name,
      from: isoDay(published ?? dayNumber(today)),
      until: isoDay(state.noticeUntil ?? dayNumber(today)),
      today: today.toString(),
      open,
      shows: shows.map(({ id, name, text }) => ({ id, name, text })),
      basis: basisOf(procedure),
      cites: (procedure.notice?.cites ?? []).map(viewCitation),
      objections: state.objections.length,
      outcome: decided ? outcomes[decided.outcome] : state.phase === 'reviewing' ? null : ended,
    }
  }

  app.get(
    '/public-notices',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'What is published and open to objection now',
        querystring: PublicNoticesQuery,
        response: replies(PublicNoticePage),
      },
    },
    async (request, reply) => {
      const { after } = request.query
      const from = after === undefined ? null : caseNumber(after)
      const { published, more } = await publicNotices.list(request.today, from, mostOnAPage)
      keepNothing(reply)
      return {
        notices: await Promise.all(published.map((each) => view(each, request.today))),
        next: more ? (published.at(-1)?.state.id ?? null) : null,
      }
    },
  )

  app.get(
    '/public-notices/:id',
    {
      config: { permission: 'look-up' },
      schema: {
        tags,
        summary: 'One of them, also after it closed',
        params: PublicNoticeId,
        response: replies(PublicNotice),
      },
    },
    async (request, reply) => {
      const id = caseNumber(request.params.id)
      const found = await publicNotices.find(id, request.today)
      keepNothing(reply)
      if (!found)
        throw refusal('unknown-case', { zh: `没有公示过编号为 ${id} 的办件`, en: `no case ${id} was ever published` })
      return view(found, request.today)
    },
  )
}

const ended = text('已终止办理', 'ended without a decision')

/** What the length rests on; where no law sets it, that is said. */
function basisOf({ notice }: Procedure): Text {
  if (!notice) return text('', '')
  const long = sayLength(notice.length)
  return notice.cites.length > 0
    ? text(`公示 ${long.zh}`, `published for ${long.en}`)
    : text(
        `公示 ${long.zh}，由办理机关自定：没有规则规定公示期`,
        `published for ${long.en}, as the office itself set it: no rule sets the length`,
      )
}

/** Practice: the clock moved on. What falls due on the way happens before the answer, each thing on its own day. */
import { Type } from 'typebox'
import { dayNumber, legalDateAt } from '../time/dates.ts'
import { type App, keepNothing } from './kind.ts'
import type { Clock } from './practice.ts'
import { refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { bare, date, shape, thing } from './shape.ts'

export const Moment = shape(
  'Moment',
  thing({
    now: bare,
    today: date,
  }),
)

const MoveBody = shape(
  'MoveClock',
  thing({
    days: Type.Integer({ minimum: 1, maximum: 400, description: 'Calendar days to move on by.' }),
  }),
)

export interface Moving {
  readonly clock: Clock
  /** All that is due by now, done. */
  readonly catchUp: () => Promise<void>
}

export const momentOf = (clock: Clock) => {
  const now = clock.now()
  return { now: now.toString({ smallestUnit: 'second' }), today: legalDateAt(now).toString() }
}

/** The last year in which practice still has a calendar to count with. */
const lastYear = 2040

export function clockRoute(app: App, { clock, catchUp }: Moving): void {
  const { move } = clock
  if (!move) return
  app.post(
    '/practice/clock',
    {
      config: { permission: 'move-clock' },
      schema: {
        tags: ['practice'],
        summary: 'Move the clock of practice on',
        body: MoveBody,
        response: replies(Moment),
      },
    },
    async (request, reply) => {
      const { days } = request.body
      if (legalDateAt(clock.now()).add({ days }).year > lastYear)
        throw refuseFor('bad-request', [
          {
            code: 'out-of-range',
            at: '/days',
            text: {
              zh: `演练时钟至多拨到 ${lastYear} 年`,
              en: `the clock of practice goes no further than ${lastYear}`,
            },
          },
        ])
      const from = dayNumber(legalDateAt(clock.now()))
      await move(Temporal.Duration.from({ hours: 24 * days }))
      if (dayNumber(legalDateAt(clock.now())) > from) await catchUp()
      keepNothing(reply)
      return momentOf(clock)
    },
  )
}

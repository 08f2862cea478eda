/** `watch`: the watches on the database that the settings name: listed, run, and replayed on the past. */
import { authority } from '../people/authorities.ts'
import type { House } from '../server/house.ts'
import { near } from '../server/near.ts'
import { severityWords } from '../server/signals-view.ts'
import { type LegalDate, legalDateAt, notAfter, parseLegalDate } from '../time/dates.ts'
import type { Finding, Watch } from '../watches/watch.ts'
import { exits } from './exits.ts'
import { opened } from './keys.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { bold, dim, pad } from './terminal.ts'

interface Printed {
  readonly json?: true
}

export const list = (page: Page, { json }: Printed): Promise<number> =>
  within(async ({ watches }) => {
    const tally = await watches.tally()
    const all = [...watches.declared.values()].map(({ id, name, measures }) => {
      const { open = 0, overdue = 0, closed = 0 } = tally.get(id) ?? {}
      return { id, name, measures, open, overdue, closed }
    })
    if (json) return page.json(all)
    page.line(
      dim(`${pad(page.in('监测', 'watch'), 28)}  ${page.in('未办结 / 逾期 / 已办结', 'open / overdue / closed')}`),
    )
    for (const { id, name, open, overdue, closed } of all)
      page.line(`${pad(id, 28)}  ${pad(`${open} / ${overdue} / ${closed}`, 14)}  ${page.say(name)}`)
  })

export function run(
  page: Page,
  id: string | undefined,
  { on, json }: Printed & { readonly on?: string },
): Promise<number> {
  const day = on === undefined ? null : dayOf(on)
  if (day && id === undefined)
    throw new Refused({ zh: '--on 须写明监测的编号', en: '--on goes with the id of a watch' })
  return within(async (house, today) => {
    const watch = id === undefined ? null : watchOf(house, id)
    if (day && watch) {
      notLater(day, today)
      const found = await house.watches.look(watch.id, day)
      if (json) return page.json(found.map(plain))
      page.line(
        page.in(
          `${day}，${watch.name.zh}：发现 ${found.length} 项`,
          `${watch.name.en} on ${day}: ${found.length} found`,
        ),
      )
      for (const each of found) show(page, each)
      return
    }
    await house.catchUp()
    const raised = await house.watches.run({ ...(watch && { watch: watch.id }), again: true })
    const tally = await house.watches.tally()
    const open = [...tally.values()].reduce((sum, each) => sum + each.open, 0)
    if (json) page.json({ today: today.toString(), raised, open })
    else
      page.line(
        page.in(
          `已运行到今天（${today}）；又提示 ${raised} 条信号，未办结共 ${open} 条`,
          `Run up to today, ${today}: ${raised} more signals raised, ${open} open in all`,
        ),
      )
  })
}

export function replay(
  page: Page,
  id: string,
  { from, to, json }: Printed & { readonly from: string; readonly to: string },
): Promise<number> {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (!notAfter(first, last))
    throw new Refused({
      zh: `--to（${last}）早于 --from（${first}）`,
      en: `--to (${last}) is before --from (${first})`,
    })
  return within(async (house, today) => {
    const watch = watchOf(house, id)
    notLater(last, today)
    const { days, signals } = await house.watches.replay(watch.id, first, last)
    if (json)
      return page.json({
        watch: watch.id,
        days: days.map(({ on, found }) => ({ on: on.toString(), found })),
        signals: signals.map(({ on, gone, ...each }) => ({
          ...plain(each),
          on: on.toString(),
          gone: gone?.toString() ?? null,
        })),
      })
    page.line(
      page.in(
        `${watch.name.zh}，${first} 至 ${last}：会提示 ${signals.length} 条信号`,
        `${watch.name.en}, ${first} to ${last}: it would have raised ${signals.length} signals`,
      ),
    )
    for (const { on, gone, ...each } of signals) {
      page.line()
      page.line(bold(gone ? page.in(`${on}，至 ${gone} 消失`, `${on}, until ${gone}`) : `${on}`))
      show(page, each)
    }
  })
}

const plain = ({ cause, severity, authority: at, says, workings }: Finding) => ({
  cause,
  severity,
  authority: at,
  says,
  workings,
})

function show(page: Page, { severity, authority: at, says, workings }: Finding): void {
  page.line(`  ${page.say(severityWords[severity])}  ${page.say(says)}  ${dim(page.say(authority(at).name))}`)
  for (const { name, value } of workings)
    page.line(dim(`    ${page.say(name)}${page.in('：', ': ')}${typeof value === 'string' ? value : page.say(value)}`))
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

function watchOf({ watches }: House, typed: string): Watch {
  const found = watches.declared.get(typed)
  if (found) return found
  const [meant] = near(typed, [...watches.declared.keys()])
  throw new Refused({
    zh: `没有监测“${typed.slice(0, 60)}”${meant ? `；最接近的是 ${meant}` : ''}；全部见 onewindow watch list`,
    en: `there is no watch \`${typed.slice(0, 60)}\`${meant ? `; the nearest is ${meant}` : ''}; onewindow watch list names all`,
  })
}

function notLater(day: LegalDate, today: LegalDate): void {
  if (!notAfter(day, today))
    throw new Refused({ zh: `${day} 还没有到（今天是 ${today}）`, en: `${day} has not come yet: today is ${today}` })
}

function dayOf(typed: string): LegalDate {
  const read = parseLegalDate(typed)
  if (!read.ok) throw new Refused(read.error)
  return read.value
}

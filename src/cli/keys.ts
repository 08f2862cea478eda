/** `keys`: what licences are signed with. Another one at once, when the last got out; and what a lost one signed, anew. */
import process from 'node:process'
import { settings } from '../people/modes.ts'
import { type House, openHouse } from '../server/house.ts'
import { isBroken } from '../store/broken.ts'
import { type LegalDate, legalDateAt, notAfter } from '../time/dates.ts'
import type { KeptKey } from '../window/licences/ring.ts'
import { exits } from './exits.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { dim, pad } from './terminal.ts'

export interface KeysOptions {
  readonly revoke?: string
  readonly json?: true
}

export async function keys(page: Page, action: string | undefined, { revoke, json }: KeysOptions): Promise<number> {
  if (action !== undefined && action !== 'rotate')
    throw new Refused({
      zh: `keys 之后只能写 rotate（轮换），而不是“${action.slice(0, 40)}”`,
      en: `after keys comes rotate, or nothing; not \`${action.slice(0, 40)}\``,
    })
  if (action === undefined && revoke !== undefined)
    throw new Refused({
      zh: '--revoke 与轮换同时进行：onewindow keys rotate --revoke KID',
      en: 'a key is revoked as another takes its place: onewindow keys rotate --revoke KID',
    })
  const house = await opened()
  try {
    const today = legalDateAt(house.clock.now())
    if (action === 'rotate') await rotate(page, house, today, revoke ?? null)
    const all = await house.ring.all()
    if (json) page.json(all.map((key) => ({ ...viewKey(key), state: stateOf(key, all, today) })))
    else list(page, all, today)
    return exits.done.code
  } finally {
    await house.close()
  }
}

/** The house that the settings name. */
export async function opened(): Promise<House> {
  const read = settings(process.env)
  if (!read.ok) throw new Refused(...read.error.map(({ text }) => text))
  try {
    return await openHouse(read.value.settings)
  } catch (error) {
    if (isBroken(error)) throw new Refused(error.says)
    throw error
  }
}

/** Said on standard error: standard output holds the keys alone. */
async function rotate(page: Page, { ring, licences }: House, today: LegalDate, revoke: string | null): Promise<void> {
  const made = await ring.rotate(today, revoke)
  if (!made.ok) throw new Refused(made.error)
  const tell = (zh: string, en: string) => process.stderr.write(`${page.in(zh, en)}\n`)
  tell(`自今天（${today}）起用密钥 ${made.value.kid} 签名`, `From today, ${today}, ${made.value.kid} signs`)
  if (revoke === null) {
    tell('以前签发的证照仍然有效', 'What was signed before stays good')
    return
  }
  const again = await licences.reissue(revoke)
  tell(
    `密钥 ${revoke} 已作废；${again} 份证照已用新密钥重新签发，编号不变；持有人此前出示的不再能核验`,
    `${revoke} is void; ${again} licences were signed anew under their numbers; what holders showed before can no longer be verified`,
  )
}

const viewKey = ({ kid, from, until, revoked }: KeptKey) => ({
  kid,
  from: from.toString(),
  until: until.toString(),
  revoked: revoked?.toString() ?? null,
})

type State = 'signs' | 'announced' | 'retired' | 'revoked'

function stateOf(key: KeptKey, all: readonly KeptKey[], today: LegalDate): State {
  if (key.revoked) return 'revoked'
  if (!notAfter(key.from, today)) return 'announced'
  const signing = all.findLast(
    ({ from, until, revoked }) => !revoked && notAfter(from, today) && notAfter(today, until),
  )
  return signing?.kid === key.kid ? 'signs' : 'retired'
}

function list(page: Page, all: readonly KeptKey[], today: LegalDate): void {
  if (all.length === 0) {
    page.line(page.in('还没有密钥：签发第一份证照时生成', 'No key yet: the first is made with the first licence'))
    return
  }
  const words: Readonly<Record<State, string>> = {
    signs: page.in('正在签名', 'signs now'),
    announced: page.in('已公布，尚未签名', 'announced, does not sign yet'),
    retired: page.in('已退役，所签证照仍可核验', 'retired; what it signed stays good'),
    revoked: page.in('已作废', 'revoked'),
  }
  page.line(dim(`${pad('kid', 43)}  ${pad(page.in('自', 'from'), 10)}  ${page.in('至', 'until')}`))
  for (const key of all) page.line(`${key.kid}  ${key.from}  ${key.until}  ${words[stateOf(key, all, today)]}`)
}

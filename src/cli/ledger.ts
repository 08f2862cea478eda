/** `ledger`: the ledgers of the database, the accounts in one, and the audit that makes all of it again and compares. */
import { sayAmount } from '../ledgers/amounts.ts'
import type { AccountView, Ledger } from '../ledgers/ledger.ts'
import type { Audited, Line } from '../ledgers/ledgers.ts'
import { authority } from '../people/authorities.ts'
import type { House } from '../server/house.ts'
import { near } from '../server/near.ts'
import { exits } from './exits.ts'
import { opened } from './keys.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { bold, dim, pad, paint, width } from './terminal.ts'

export interface LedgerOptions {
  readonly json?: true
}

export interface ShowOptions extends LedgerOptions {
  readonly account?: string
  readonly after?: string
}

export const list = (page: Page, { json }: LedgerOptions): Promise<number> =>
  within(async ({ ledgers }) => {
    const all = [...ledgers.declared.values()]
    if (json) page.json(all.map(({ id, name, says, measures, keeper }) => ({ id, name, says, measures, keeper })))
    else
      for (const { id, name, says, keeper, unit } of all) {
        page.line(`${paint('cyan', id)}  ${bold(page.say(name))}`)
        page.paragraph(page.say(says), '  ')
        page.line(
          dim(
            page.in(
              `  ${authority(keeper).name.zh}；以${unit.name.zh}计`,
              `  ${authority(keeper).name.en}; counted in ${unit.name.en}`,
            ),
          ),
        )
      }
    return exits.done.code
  })

/** Accounts, or what moved on one, a page of them. */
const atOnce = 100

export const show = (page: Page, id: string, { account, after, json }: ShowOptions): Promise<number> =>
  within(async (house) => {
    const ledger = declared(house, id)
    if (account === undefined) {
      const prefix = after === undefined ? {} : { after }
      const accounts = await house.ledgers.accounts(ledger.id, { ...prefix, most: atOnce })
      if (json) page.json(accounts.map(plain))
      else showAccounts(page, ledger, accounts)
      return exits.done.code
    }
    const found = await house.ledgers.account(ledger.id, account as AccountView['id'])
    if (!found)
      throw new Refused({ zh: `${ledger.id} 没有账户 ${account}`, en: `${ledger.id} has no account ${account}` })
    const before = after === undefined ? {} : { before: after }
    const lines = await house.ledgers.statement(ledger.id, found.id, { ...before, most: atOnce })
    if (json) page.json({ account: plain(found), lines: lines.map(plain) })
    else showStatement(page, ledger, found, lines)
    return exits.done.code
  })

export const audit = (page: Page, id: string | undefined, { json }: LedgerOptions): Promise<number> =>
  within(async (house) => {
    const audited = await house.ledgers.audit(id === undefined ? undefined : declared(house, id).id)
    if (json) page.json(audited)
    else showAudit(page, audited)
    return audited.differences.length === 0 ? exits.done.code : exits.altered.code
  })

async function within(work: (house: House) => Promise<number>): Promise<number> {
  const house = await opened()
  try {
    return await work(house)
  } finally {
    await house.close()
  }
}

function declared({ ledgers }: House, id: string): Ledger {
  const found = ledgers.declared.get(id)
  if (found) return found
  const [meant] = near(id, [...ledgers.declared.keys()])
  throw new Refused({
    zh: `没有台账“${id.slice(0, 60)}”${meant ? `；最接近的是 ${meant}` : ''}；全部见 onewindow ledger list`,
    en: `there is no ledger \`${id.slice(0, 60)}\`${meant ? `; the nearest is ${meant}` : ''}; see onewindow ledger list`,
  })
}

/** As JSON: amounts as text, for they may be larger than a number holds. */
const plain = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)))

function showAccounts(page: Page, ledger: Ledger, accounts: readonly AccountView[]): void {
  page.line(bold(page.say(ledger.name)))
  const rows = accounts.map((account) => ({
    account,
    balance: page.say(sayAmount(account.balance, ledger.unit)),
  }))
  const widest = Math.max(0, ...rows.map(({ balance }) => width(balance)))
  for (const { account, balance } of rows) {
    const { id, says, ceiling, reserved, closed } = account
    const more = [
      ...(ceiling === null ? [] : [page.in('上限 ', 'at most ') + page.say(sayAmount(ceiling, ledger.unit))]),
      ...(reserved === 0n ? [] : [page.in('预留 ', 'held back ') + page.say(sayAmount(reserved, ledger.unit))]),
      ...(closed ? [page.in('已关闭', 'closed')] : []),
    ]
    page.line(`  ${' '.repeat(widest - width(balance))}${balance}  ${paint('cyan', id)}  ${page.say(says)}`)
    if (more.length > 0) page.line(dim(`  ${' '.repeat(widest)}  ${more.join(page.in('，', ', '))}`))
  }
  if (accounts.length === 0) page.line(page.in('  没有账户', '  no accounts'))
  const last = accounts.at(-1)
  if (last && accounts.length === atOnce)
    page.line(dim(page.in(`  接下去：--after ${last.id}`, `  go on with --after ${last.id}`)))
}

function showStatement(page: Page, { unit }: Ledger, account: AccountView, lines: readonly Line[]): void {
  page.line(`${paint('cyan', account.id)}  ${page.say(account.says)}`)
  page.line(page.in('余额 ', 'Balance ') + bold(page.say(sayAmount(account.balance, unit))))
  for (const { posting, on, amount, held, balance, says, other } of lines) {
    const moved = amount === 0n ? `(${page.say(sayAmount(held, unit))})` : page.say(sayAmount(amount, unit))
    page.line(`  ${dim(posting)}  ${on}  ${moved}  → ${page.say(sayAmount(balance, unit))}  ${dim(other)}`)
    page.paragraph(page.say(says), '      ')
  }
  const last = lines.at(-1)
  if (last && lines.length === atOnce)
    page.line(dim(page.in(`  更早的：--after ${last.place}`, `  earlier ones with --after ${last.place}`)))
}

const mostShown = 50

function showAudit(page: Page, { differences, more, ...counted }: Audited): void {
  const { events, postings, transfers, accounts, reservations, blocks, marks } = counted
  const rows: readonly (readonly [string, string, number])[] = [
    ['日志事件', 'events of the journal', events],
    ['记账条目', 'postings', postings],
    ['转移', 'movements', transfers],
    ['账户', 'accounts', accounts],
    ['预留', 'reservations', reservations],
    ['序列号段', 'blocks of serial numbers', blocks],
    ['只能发生一次之事', 'marks of what happens once', marks],
  ]
  page.line(bold(page.in('已核对', 'Checked')))
  const counts = rows.map(([, , count]) => count.toLocaleString('en'))
  const widest = Math.max(...counts.map(width))
  for (const [n, [zh, en]] of rows.entries()) page.line(`  ${(counts[n] ?? '').padStart(widest)}  ${page.in(zh, en)}`)
  page.line()
  const all = differences.length + more
  if (all === 0) {
    page.line(
      paint(
        'green',
        page.in(
          '全部相符：余额、预留和序列号都能从转移和日志重新得出。',
          'All agrees: every balance, reservation and serial number follows from what moved and from the journal.',
        ),
      ),
    )
    return
  }
  page.line(paint('red', page.in(`发现 ${all} 处不符：`, all === 1 ? 'One difference:' : `${all} differences:`)))
  for (const { ledger, what, account, posting, stands, follows, says } of differences.slice(0, mostShown)) {
    const at = [ledger, account, posting && page.in(`第 ${posting} 号`, `posting ${posting}`)]
      .filter(Boolean)
      .join('  ')
    page.line(`  ${paint('red', '✗')} ${pad(what, 16)} ${at}`)
    page.paragraph(page.say(says), '      ')
    if (stands !== undefined) page.paragraph(`${page.in('现为：', 'stands:  ')}${stands}`, '      ')
    if (follows !== undefined) page.paragraph(`${page.in('应为：', 'follows: ')}${follows}`, '      ')
  }
  if (all > mostShown) page.line(page.in(`  另有 ${all - mostShown} 处`, `  and ${all - mostShown} more`))
}

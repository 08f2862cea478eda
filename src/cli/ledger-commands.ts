/** `ledger list`, `ledger show` and `ledger audit`, with their help. */
import type { Command } from 'commander'
import type { Ended } from './exits.ts'
import type { Page } from './page.ts'

export function addLedger(program: Command, page: Page, ended: Ended): void {
  const say = page.in
  const named = (on: Command, name: string, zh: string, en: string): Command =>
    on.command(name).description(say(zh, en)).helpOption('-h, --help', say('帮助', 'show help'))
  const example = (made: Command, ...lines: readonly string[]): void => {
    made.addHelpText('after', `\n${say('例子：', 'Examples:')}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  }
  const ledger = named(
    program,
    'ledger',
    '方案的台账：余额、明细，以及重新核算并比对',
    'the ledgers of the plan: balances, statements, and all of it made again and compared',
  ).helpCommand(false)
  ledger.action(() => ledger.outputHelp())
  const of = (name: string, zh: string, en: string): Command =>
    named(ledger, name, zh, en).option('--json', say('输出 JSON', 'print JSON'))
  example(
    of('list', '列出台账', 'the ledgers').action(async (options) =>
      ended(await (await import('./ledger.ts')).list(page, options)),
    ),
    './onewindow ledger list',
  )
  example(
    of('show <id>', '一个台账的账户，或者一个账户的明细', 'the accounts of a ledger, or the statement of one account')
      .option('--account <id>', say('这一账户的明细', 'the statement of this account'))
      .option('--after <place>', say('从这里接着列', 'go on from here'))
      .action(async (id, options) => ended(await (await import('./ledger.ts')).show(page, id, options))),
    './onewindow ledger show trade.retail-limit',
  )
  example(
    of(
      'audit [id]',
      '从转移和日志重新得出全部余额、预留和序列号，与账上比对',
      'make every balance, reservation and serial number again from what moved and from the journal, and compare',
    ).action(async (id, options) => ended(await (await import('./ledger.ts')).audit(page, id, options))),
    './onewindow ledger audit',
    './onewindow ledger audit green.ccer --json',
  )
}

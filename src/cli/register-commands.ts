/** `register list` and `register show`, with their help. */
import type { Command } from 'commander'
import type { Ended } from './exits.ts'
import type { Page } from './page.ts'

export function addRegister(program: Command, page: Page, ended: Ended): void {
  const say = page.in
  const command = (name: string, zh: string, en: string): Command =>
    program.command(name).description(say(zh, en)).helpOption('-h, --help', say('帮助', 'show help'))
  const example = (made: Command, ...lines: readonly string[]): void => {
    made.addHelpText('after', `\n${say('例子：', 'Examples:')}\n${lines.map((line) => `  ${line}`).join('\n')}`)
  }
  const register = command(
    'register',
    '方案的登记簿：按任一日查询，或者输出整个登记簿',
    'the registers of the plan: look one up as of any day, or print the whole of it',
  ).helpCommand(false)
  register.action(() => register.outputHelp())
  const ofRegister = (name: string, zh: string, en: string) =>
    register
      .command(name)
      .description(say(zh, en))
      .helpOption('-h, --help', say('帮助', 'show help'))
      .option('--json', say('输出 JSON', 'print JSON'))
  example(
    ofRegister('list', '列出登记簿', 'the registers').action(async (options) =>
      ended(await (await import('./register.ts')).list(page, options)),
    ),
    './onewindow register list',
  )
  example(
    ofRegister('show <id>', '某一天有效的条目', 'the entries that hold on a day')
      .option('--as-of <day>', say('哪一天的情况；不写即今天', 'the day in the world; today where left out'))
      .option(
        '--known-on <day>',
        say(
          '按当时所知，日期或者时刻；不写即现在所知',
          'as it was known then, a day or an instant; now where left out',
        ),
      )
      .option('--key <key>', say('只看这一条', 'this entry only'))
      .option('--history', say('与 --key 同用：这一条历来的记载', 'with --key: all that was ever known under it'))
      .option('--words <words>', say('含有这些词的条目', 'entries with these words'))
      .option('--csv', say('输出整个登记簿，CSV', 'print the whole register as CSV'))
      .action(async (id, options) => ended(await (await import('./register.ts')).show(page, id, options))),
    './onewindow register show professional.recognised-qualifications --as-of 2024-08-01',
    './onewindow register show professional.recognised-qualifications --key catalogue --history',
    './onewindow register show services.negative-lists --csv > lists.csv',
  )
}

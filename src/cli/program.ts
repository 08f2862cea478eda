/** The commands and their help, in the language of the reader. */
import { Command } from 'commander'
import self from '../../package.json' with { type: 'json' }
import { type Ended, exits } from './exits.ts'
import { addLedger } from './ledger-commands.ts'
import type { Page } from './page.ts'
import { addRegister } from './register-commands.ts'
import { width } from './terminal.ts'

export function createProgram(page: Page, ended: Ended): Command {
  const say = page.in
  const program = new Command('onewindow')
    .description(
      say(
        '一窗：国函〔2023〕130号工作方案的措施，作为可以提问的规则。\n每个答复都附理由、条文原文、日期和把握程度。',
        'One Window: the measures of State Council letter 2023 No. 130 as rules that you can ask.\nEvery answer comes with its reasons, the words it rests on, its dates and how sure they are.',
      ),
    )
    .version(self.version, '--version', say('版本', 'print the version'))
    .helpOption('-h, --help', say('帮助', 'show help'))
    .helpCommand(false)
    .option('--lang <zh|en>', say('语言；不写则按系统语言', 'language; that of the locale where left out'))
    .configureHelp({
      displayWidth: width,
      showGlobalOptions: true,
      styleTitle: (title) => titles[page.language][title] ?? title,
    })
    .showSuggestionAfterError(true)
    .addHelpText('after', `\n${start(page)}\n\n${exitTable(page)}`)

  const command = (name: string, zh: string, en: string) =>
    program.command(name).description(say(zh, en)).helpOption('-h, --help', say('帮助', 'show help'))
  const dated = (made: Command) =>
    made
      .option(
        '--on <date>',
        say(
          '事实发生的日子，如 2023-11-18；不写即今天',
          'the day of the facts, such as 2023-11-18; today where left out',
        ),
      )
      .option(
        '--known-on <date>',
        say('站在哪一天看法律；不写即今天', 'the law as known on this day; today where left out'),
      )
  const withFacts = (made: Command) =>
    dated(made)
      .option(
        '--facts <json|file|->',
        say('事实：JSON、文件路径，或 - 表示标准输入', 'facts: JSON, the path of a file, or - for standard input'),
      )
      .option('--json', say('输出 JSON，与 HTTP 接口相同', 'print JSON, as the HTTP interface does'))
  const example = (made: Command, ...lines: readonly string[]) =>
    made.addHelpText('after', `\n${say('例子：', 'Examples:')}\n${lines.map((line) => `  ${line}`).join('\n')}`)

  const cap = 'telecom.foreign-equity-cap'
  const draft = 'docs/drafts/further-opening.ts'
  const draftWords = say(
    '草案：导出判定的 .ts 或 .js 文件，写法见 docs/drafts；文件会被运行，请只用可信的草案',
    'a draft: a .ts or .js file that exports a decision (docs/drafts shows how); it is run, so take only what you trust',
  )
  const facts = `'{"investorOrigin":"foreign","telecomService":"B25-1-app-store","registeredIn":"beijing-other","serviceIncludes":[]}'`

  example(
    dated(
      command(
        'measures [id]',
        '列出措施：各处于什么状态，哪些可以运行',
        'list the measures: where each stands, and what runs',
      ),
    )
      .option('--task <number>', say('只列一项任务：1 至 23，或 org', 'one task only: 1 to 23, or org'))
      .option(
        '--state <code>',
        say(
          '只列一种状态：in-force、needs-rules、furnished、aspiration',
          'one state only: in-force, needs-rules, furnished, aspiration',
        ),
      )
      .option(
        '--force <code>',
        say('只列一种效力：rule、duty、support、explore', 'one force only: rule, duty, support, explore'),
      )
      .option('--search <words>', say('只列含有这些词的', 'only those with these words'))
      .option('--json', say('输出 JSON', 'print JSON'))
      .action(async (id, options) => ended((await import('./measures.ts')).measures(page, id, options))),
    './onewindow measures --state needs-rules --on 2024-05-01',
    './onewindow measures 1.2',
  )
  example(
    withFacts(command('decide <id>', '就一组事实给出答复和理由', 'answer for some facts, with reasons')).action(
      async (id, options) => ended((await import('./decide.ts')).decide(page, id, options)),
    ),
    `./onewindow decide ${cap} --on 2024-05-01 --facts ${facts}`,
    `./onewindow decide ${cap} --facts facts.json --json`,
  )
  example(
    withFacts(
      command(
        'ask <id>',
        '逐项提问，只问还有影响的，然后答复',
        'ask you what still matters, one thing at a time, then answer',
      ),
    ).action(async (id, options) => ended(await (await import('./ask.ts')).ask(page, id, options))),
    `./onewindow ask ${cap}`,
  )
  example(
    withFacts(
      command(
        'check-up',
        '一组事实，全部判定：适用、可能适用、须配套、不适用',
        'one set of facts, every decision: applies, may apply, waits, does not apply',
      ),
    )
      .option('--about <ids...>', say('只查这些判定', 'these decisions only'))
      .action(async (options) => ended(await (await import('./check-up.ts')).checkUp(page, options))),
    './onewindow check-up',
    `./onewindow check-up --facts '{"registeredIn":"beijing-ftz"}' --json`,
  )
  example(
    withFacts(
      command(
        'explain [id]',
        '说明一项判定：事实、规则、原文、沿革；给出事实则说明答复如何得出',
        'explain a decision: facts, rules, quotations, history; with facts, how the answer came about',
      ),
    ).action(async (id, options) => ended((await import('./explain.ts')).explain(page, id, options))),
    './onewindow explain',
    `./onewindow explain ${cap} --on 2024-05-01`,
    `./onewindow explain ${cap} --facts ${facts}`,
  )
  example(
    dated(
      command(
        'export <id>',
        '导出一项判定，供其他系统使用：DMN 文件，或 SQL 查询',
        'a decision for another system: a DMN file, or an SQL query',
      ),
    )
      .option(
        '--as <form>',
        say(
          'dmn（1.5，不写即此）、dmn-1.3（供 dmn-js、Camunda）、sql（DuckDB）或 sql-postgresql',
          'dmn (1.5, the default), dmn-1.3 (for dmn-js and Camunda), sql (DuckDB) or sql-postgresql',
        ),
      )
      .action(async (id, options) => ended((await import('./export.ts')).exportAs(page, id, options))),
    `./onewindow export ${cap} --as dmn --on 2024-05-01 > cap.dmn`,
    `./onewindow export ${cap} --as sql > cap.sql`,
  )
  example(
    command(
      'prove [id]',
      '证明规则没有空白、没有冲突；否则给出反例。也可写草案文件',
      'show that the rules have no gap and no conflict, or the example that breaks them; also of a draft, by its file',
    )
      .option('--draft <file>', draftWords)
      .option('--json', say('输出 JSON', 'print JSON'))
      .action(async (id, options) => ended(await (await import('./prove.ts')).prove(page, id, options))),
    './onewindow prove',
    `./onewindow prove ${cap}`,
    `./onewindow prove ${draft}`,
  )
  example(
    command(
      'search <words...>',
      '检索条款、措施、文件和条文，中英文皆可',
      'search clauses, measures, instruments and articles, in either language',
    )
      .option('--json', say('输出 JSON', 'print JSON'))
      .action(async (words, options) => ended((await import('./search.ts')).search(page, words, options))),
    './onewindow search 应用商店',
    './onewindow search advance rulings',
  )
  example(
    command('serve', '启动网页和 HTTP 接口', 'serve the pages and the HTTP interface')
      .option(
        '--port <number>',
        say('端口；不写则用环境变量 PORT，再不写即 8080', 'port; else the environment’s PORT, else 8080'),
      )
      .option(
        '--host <name>',
        say('网卡；不写则只供本机访问', 'address to listen on; this machine only where left out'),
      )
      .action(async ({ port, host }) => {
        const { serve } = await import('../server/serve.ts')
        ended(
          await serve({
            ...process.env,
            ...(port !== undefined && { PORT: port }),
            ...(host !== undefined && { HOST: host }),
          }),
        )
      }),
    './onewindow serve --port 9000',
  )
  example(
    command(
      'verify <what>',
      '核验一份证照：编号、令牌、链接或文件；有密钥文件即可离线核验',
      'what a licence is worth: its number, its token, a link or a file; offline with a file of keys',
    )
      .option(
        '--keys <url|file>',
        say('密钥集；不写则取自设置中的网址', 'the set of keys; from the address in the settings where left out'),
      )
      .option(
        '--status <url|file|none>',
        say(
          '状态列表；不写则取证照所指的，密钥为文件时不查',
          'the status list; the one that it names where left out, none with a file of keys',
        ),
      )
      .option('--json', say('输出 JSON，与 HTTP 接口相同', 'print JSON, as the HTTP interface does'))
      .action(async (what, options) => ended(await (await import('./verify.ts')).verify(page, what, options))),
    './onewindow verify L2026-K7QX-3M9T --keys https://window.example.cn/api/keys',
    './onewindow verify shown.txt --keys keys.json --status none',
  )
  example(
    command(
      'keys [rotate]',
      '签发证照的密钥；rotate 立即换用新密钥，以前的证照仍可核验',
      'the keys that sign licences; rotate takes another at once, and what was signed before stays good',
    )
      .option(
        '--revoke <kid>',
        say(
          '轮换时作废这个已泄露的密钥，并重新签发它签过的证照',
          'with rotate: void this key, which got out, and sign anew what it signed',
        ),
      )
      .option('--json', say('输出 JSON', 'print JSON'))
      .action(async (action, options) => ended(await (await import('./keys.ts')).keys(page, action, options))),
    './onewindow keys',
    './onewindow keys rotate',
  )
  const office = command(
    'office',
    '谁在哪个机关任什么职：查看、任命、终止；第一名系统管理员由此产生',
    'who holds which office: list, give, end; the first operator is made here',
  ).helpCommand(false)
  office.action(() => office.outputHelp())
  const ofOffice = (name: string, zh: string, en: string) =>
    office
      .command(name)
      .description(say(zh, en))
      .helpOption('-h, --help', say('帮助', 'show help'))
      .option('--json', say('输出 JSON，与 HTTP 接口相同', 'print JSON, as the HTTP interface does'))
  example(
    ofOffice('list', '列出任职：现任、将任、曾任', 'the offices held, to be held and over')
      .option('--authority <id>', say('只列一个机关', 'of one authority only'))
      .action(async (options) => ended(await (await import('./office.ts')).list(page, options))),
    './onewindow office list --authority beijing/foreign-experts',
  )
  example(
    ofOffice(
      'give <email> <authority> <role>',
      '任命：对方须已注册；职务为 clerk、reviewer、approver、supervisor、auditor 或 operator',
      'give an office to someone who has signed up; a role is clerk, reviewer, approver, supervisor, auditor or operator',
    )
      .option('--from <day>', say('第一天；不写即今天', 'the first day; today where left out'))
      .option('--until <day>', say('最后一天；不写即长期', 'the last day; until further notice where left out'))
      .action(async (email, authority, role, options) =>
        ended(await (await import('./office.ts')).give(page, [email, authority, role], options)),
      ),
    './onewindow office give admin@window.example.cn beijing/government operator',
    './onewindow office give wu@window.example.cn beijing/foreign-experts reviewer --from 2027-01-01 --until 2027-12-31',
  )
  example(
    ofOffice('end <id>', '终止任职：自这一天起不再有效', 'end an office: from the day on it gives nothing')
      .option('--on <day>', say('不写即今天', 'today where left out'))
      .action(async (id, options) => ended(await (await import('./office.ts')).end(page, id, options))),
    './onewindow office end 3k9qp7w2m4x8c1aa --on 2027-07-01',
  )
  const watch = command(
    'watch',
    '监测：列出、运行、在过去重演',
    'the watches: list them, run them, replay one on the past',
  ).helpCommand(false)
  watch.action(() => watch.outputHelp())
  const ofWatch = (name: string, zh: string, en: string) =>
    watch
      .command(name)
      .description(say(zh, en))
      .helpOption('-h, --help', say('帮助', 'show help'))
      .option('--json', say('输出 JSON', 'print JSON'))
  example(
    ofWatch('list', '列出监测，以及未办结的信号', 'the watches, and how many signals are open').action(
      async (options) => ended(await (await import('./watch.ts')).list(page, options)),
    ),
    './onewindow watch list',
  )
  example(
    ofWatch(
      'run [id]',
      '运行：补上还没有运行的每一天，提示新的信号；--on 只看那一天会发现什么，不写入',
      'run them for each day that was not run yet and raise signals; with --on, only show what that day would find',
    )
      .option('--on <day>', say('只看这一天，不写入；须写明监测', 'that day only, nothing written; name the watch'))
      .action(async (id, options) => ended(await (await import('./watch.ts')).run(page, id, options))),
    './onewindow watch run',
    './onewindow watch run finance.overdue-decisions --on 2026-07-01',
  )
  example(
    ofWatch(
      'replay <id>',
      '在过去重演：每一天只用当天零时已经知道的，不写入',
      'run one on each day of the past, by what was known as it began; nothing is written',
    )
      .requiredOption('--from <day>', say('第一天', 'the first day'))
      .requiredOption('--to <day>', say('最后一天，不晚于今天', 'the last day, today at the latest'))
      .action(async (id, options) => ended(await (await import('./watch.ts')).replay(page, id, options))),
    './onewindow watch replay finance.overdue-decisions --from 2026-01-01 --to 2026-06-30',
  )
  addRegister(program, page, ended)
  addLedger(program, page, ended)
  const compared = (made: Command) =>
    made
      .option(
        '--known-on <date>',
        say('站在哪一天看法律；不写即今天', 'the law as known on this day; today where left out'),
      )
      .option('--json', say('输出 JSON', 'print JSON'))
  example(
    compared(
      command(
        'diff <id>',
        '一项判定在两个日期之间、或因草案而改变了什么：哪些事实、依哪些规则；可点数一个人群',
        'what changes in a decision between two days, or by a draft: for which facts, by which rules; counted over a population if given',
      )
        .option(
          '--from <date>',
          say('较早的日子；与草案比较时不写即今天', 'the first day; with a draft, today where left out'),
        )
        .option('--to <date|file>', say('较晚的日子，或草案', 'the second day, or a draft'))
        .option('--draft <file>', draftWords)
        .option(
          '--population <file>',
          say('点数这个人群，.csv 或 .parquet', 'count this population, .csv or .parquet'),
        ),
    ).action(async (id, options) => ended(await (await import('./diff.ts')).diff(page, id, options))),
    `./onewindow diff ${cap} --from 2023-11-17 --to 2023-11-18`,
    './onewindow diff data.export-path --from 2023-12-01 --to 2024-04-01 --population firms.parquet',
    `./onewindow diff ${cap} --draft ${draft} --population firms.parquet`,
  )
  example(
    compared(
      command(
        'simulate <file>',
        '对表中每一行作出判定，可与另一个日期或草案比较；有误的行连同原因搁置',
        'a decision for every row of a table, set against another day or a draft if given; bad rows are set aside with the reason',
      )
        .requiredOption('--decision <id>', say('判定的代码', 'id of the decision'))
        .requiredOption('--out <file>', say('答复写到这里，.csv 或 .parquet', 'where the answers go, .csv or .parquet'))
        .option('--on <date>', say('事实发生的日子；不写即今天', 'the day of the facts; today where left out'))
        .option(
          '--against <date|file>',
          say(
            '与这一天的答复比较，或与草案在同一天的答复比较',
            'compare with this day, or with a draft on the same day',
          ),
        )
        .option(
          '--rejects <file>',
          say(
            '有误的行写到这里；不写则在答复旁的 .rejected.csv',
            'where bad rows go; beside the answers, .rejected.csv, where left out',
          ),
        ),
    ).action(async (file, options) => ended(await (await import('./simulate.ts')).simulate(page, file, options))),
    './onewindow simulate firms.parquet --decision finance.sme-size --out sizes.parquet',
    `./onewindow simulate firms.csv --decision ${cap} --on 2023-11-18 --against 2023-11-17 --out caps.csv`,
    `./onewindow simulate firms.csv --decision ${cap} --against ${draft} --out caps.csv`,
  )
  example(
    command(
      'population',
      '生成合成的人群，用来模拟：不含任何真实的企业或个人',
      'make a synthetic population to simulate on; no real firm or person is in it',
    )
      .requiredOption('--kind <firms|professionals>', say('企业或外国专业人员', 'firms, or foreign professionals'))
      .option(
        '--decision <ids...>',
        say(
          '只写这些判定所问的事实；不写则写全部事实',
          'only the facts that these decisions ask for; every fact where left out',
        ),
      )
      .requiredOption('--rows <number>', say('行数', 'how many rows'))
      .requiredOption('--out <file>', say('写到这里，.csv 或 .parquet', 'where it goes, .csv or .parquet'))
      .option(
        '--seed <number>',
        say('种子：同一种子给出同样的人群；不写即 1', 'the same seed gives the same population; 1 where left out'),
      )
      .action(async (options) => ended(await (await import('./population.ts')).population(page, options))),
    './onewindow population --kind firms --rows 1000000 --seed 7 --out firms.parquet',
    `./onewindow population --kind firms --decision ${cap} --rows 10000000 --out firms.parquet`,
  )
  const journal = command(
    'journal',
    '办件的记录：查验有没有被改动，签署检查点',
    'the record of all cases: check that nothing was altered, sign a checkpoint',
  ).helpCommand(false)
  journal.action(() => journal.outputHelp())
  const ofJournal = (name: string, zh: string, en: string) =>
    journal
      .command(name)
      .description(say(zh, en))
      .helpOption('-h, --help', say('帮助', 'show help'))
      .option('--json', say('输出 JSON', 'print JSON'))
  example(
    ofJournal(
      'verify [file]',
      '查验导出的办件档案，不需数据库；不写文件则查验数据库中的全部记录',
      'check an exported trail of a case, without a database; all records in the database where no file is named',
    )
      .option('--key <verifier>', say('信任的密钥，写作 name+id+key', 'the key that you trust, as name+id+key'))
      .option(
        '--at <url>',
        say('再与这个网站公布的检查点相比', 'compare with the checkpoint that this site publishes, too'),
      )
      .option('--case <number>', say('只查数据库中的这一办件', 'this case in the database only'))
      .action(async (file, options) => ended(await (await import('./journal.ts')).verify(page, file, options))),
    './onewindow journal verify 2026-K7QX-3M9T.trail.json --at https://window.example.cn',
    './onewindow journal verify --case 2026-K7QX-3M9T',
  )
  example(
    ofJournal(
      'checkpoint',
      '签署到此刻为止的全部记录，打印检查点，供另处保存',
      'sign all records up to now and print the checkpoint, to be kept elsewhere',
    ).action(async (options) => ended(await (await import('./journal.ts')).checkpoint(page, options))),
    './onewindow journal checkpoint > checkpoint.txt',
  )
  example(
    command(
      'mcp',
      '为支持 Model Context Protocol 的程序提供工具（标准输入输出）',
      'tools for programs that speak the Model Context Protocol, over standard input and output',
    ).action(async () => ended(await (await import('./mcp.ts')).mcp(page))),
    './onewindow mcp --lang zh',
  )
  return program
}

const titles: Readonly<Record<Page['language'], Readonly<Record<string, string>>>> = {
  zh: {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Arguments:': '参数：',
    'Global Options:': '通用选项：',
  },
  en: {},
}

const start = ({ in: say }: Page): string =>
  say(
    `从这里开始：
  ./onewindow explain                              有哪些判定可以提问
  ./onewindow ask telecom.foreign-equity-cap       一问一答，然后给出答复
  ./onewindow check-up                             一次查全部判定`,
    `Begin here:
  ./onewindow explain                              what can be asked
  ./onewindow ask telecom.foreign-equity-cap       be asked, then be answered
  ./onewindow check-up                             every decision at once`,
  )

const exitTable = (page: Page): string =>
  [
    page.in('退出码：', 'Exit codes:'),
    ...Object.values(exits).map(({ code, means }) => `  ${code}  ${page.say(means)}`),
  ].join('\n')

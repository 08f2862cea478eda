/** The command line. Errors go to standard error in both languages; the exit code says what became of it. */
import process from 'node:process'
import { CommanderError } from 'commander'
import type { Language, Text } from '../text.ts'
import { exits } from './exits.ts'
import { languageFrom } from './language.ts'
import { createPage } from './page.ts'
import { createProgram } from './program.ts'
import { Refused } from './refused.ts'

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exits.done.code)
})

function tell(texts: readonly Text[], first: Language): void {
  const order: readonly Language[] = first === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  for (const language of order) for (const text of texts) process.stderr.write(`${text[language]}\n`)
}

async function run(args: readonly string[]): Promise<number> {
  let language: Language = 'en'
  try {
    const spoken = languageFrom(args, process.env)
    language = spoken.language
    const page = createPage(language)
    let code: number = exits.done.code
    const program = createProgram(page, (ended) => {
      code = ended
    })
    for (const each of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
      each.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} })
    if (spoken.rest.length === 0) program.outputHelp()
    else await program.parseAsync([...spoken.rest], { from: 'user' })
    process.stdout.write(page.text())
    return code
  } catch (error) {
    if (error instanceof CommanderError) return endOf(error, language)
    if (error instanceof Refused) {
      tell(error.texts, language)
      return exits.refused.code
    }
    tell([{ zh: '程序出错，这不是您的错误：', en: 'The program failed; the error is not yours:' }], language)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return exits.failed.code
  }
}

const usageWords: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.missingArgument': '缺少参数',
  'commander.excessArguments': '参数过多',
  'commander.optionMissingArgument': '选项缺少取值',
}

/** Commander ends by an error for `--help` too. */
function endOf(error: CommanderError, language: Language): number {
  if (error.exitCode === 0) return exits.done.code
  const en = error.message.replace(/^error: /, '').replace(/\n/g, ' ')
  const named = /'([^']*)'/.exec(en)?.[1]
  const meant = /Did you mean (?:one of )?(.*)\?\)/.exec(en)?.[1]
  const zh = [
    usageWords[error.code] ?? '用法不对',
    ...(named === undefined ? [] : [`：${named}`]),
    ...(meant === undefined ? [] : [`；最接近的是 ${meant}`]),
  ].join('')
  tell(
    [
      { zh, en },
      { zh: '用法见 onewindow --help', en: 'See onewindow --help' },
    ],
    language,
  )
  return exits.refused.code
}

process.exitCode = await run(process.argv.slice(2))

/** `export`: a decision in the form of another system, on standard output. */
import type { Decision } from '../rules/decision.ts'
import { decisionDmn } from '../rules/forms/dmn.ts'
import { type Dialect, decisionSql } from '../rules/forms/sql.ts'
import type { AsOf } from '../rules/precedence.ts'
import { tooEarly } from '../server/when.ts'
import { before } from '../time/dates.ts'
import { exits } from './exits.ts'
import { type Dates, decisionOf, oneOf, whenOf } from './given.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'

export interface ExportOptions extends Dates {
  readonly as?: string
}

type Form = 'dmn' | 'dmn-1.3' | 'sql' | 'sql-postgresql'
const forms: readonly Form[] = ['dmn', 'dmn-1.3', 'sql', 'sql-postgresql']

export function exportAs(page: Page, id: string, options: ExportOptions): number {
  const decision = decisionOf(id)
  const when = whenOf(options)
  if (before(when.on, decision.since)) throw new Refused(tooEarly(decision, when.on, '--on').text)
  page.line(written(page, decision, when, oneOf('--as', options.as, forms) ?? 'dmn').trimEnd())
  return exits.done.code
}

function written({ language, in: say }: Page, decision: Decision, when: AsOf, form: Form): string {
  if (form === 'dmn') return decisionDmn(decision, when, { language })
  if (form === 'dmn-1.3') return decisionDmn(decision, when, { version: '1.3', language })
  const dialect: Dialect = form === 'sql' ? 'duckdb' : 'postgresql'
  const columns = decision.asks.map(({ id, kind, name }) => `--   "${id}" ${types[kind]}  ${name[language]}`)
  return [
    `-- ${decision.id}, ${when.on}  ${decision.question[language]}`,
    say(
      '-- 表 facts 每行一个当事人：no 为编号；其余各列如下，未知为 NULL；金额以分计，比例以百万分之一计。',
      '-- The table `facts` has a row for each applicant: `no` to know it by, and these columns; NULL is not known; money in fen, shares in millionths.',
    ),
    ...columns,
    decisionSql(decision, when, { dialect }).outcomeAndRule('facts', ['no']),
  ].join('\n')
}

const types = {
  'yes-no': 'boolean',
  choice: 'text',
  set: 'text[]',
  date: 'date',
  count: 'bigint',
  money: 'bigint',
  share: 'bigint',
} as const satisfies Record<Decision['asks'][number]['kind'], string>

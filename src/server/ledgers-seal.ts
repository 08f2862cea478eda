/**
 * Identity numbers on their way into a ledger: read as strictly as on an account, and turned into keyed digests before
 * anything else sees them. What is stored, compared and shown afterwards is the digest (个人信息保护法 51: 去标识化).
 */
import type { Operation } from '../ledgers/ledger.ts'
import { readIdentity } from '../people/identity.ts'
import type { Vault } from '../people/secrets.ts'
import { fail, ok, type Result, type Text } from '../text.ts'
import type { FormValues } from '../window/events.ts'
import type { Item } from './problems.ts'

/** How many lines are told of; the rest would not help to mend them. */
const mostTold = 20
/** 128 bits of the digest. */
const digits = 22

const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―]/g, '')

type Read = (line: string) => Result<string>

const reads: Readonly<Record<NonNullable<Operation['sealed']>[string], Read>> = {
  'resident-id': (line) => {
    const read = readIdentity('resident-id', line)
    return read.ok ? ok(read.value.number) : read
  },
  identifier: (line) => {
    const tidied = tidy(line)
    if (tidied.length > 100)
      return fail({ zh: '一个标识至多 100 个字符', en: 'an identifier has 100 characters at most' })
    // Eighteen digits are an identity number: one that was mistyped would count as somebody else.
    if (!/^\d{17}[\dX]$/.test(tidied)) return ok(tidied)
    const read = readIdentity('resident-id', tidied)
    return read.ok ? ok(read.value.number) : read
  },
}

/** The form with every sealed field replaced, line by line; problems name the line. */
export function sealed(
  vault: Pick<Vault, 'mark'>,
  ledger: string,
  { sealed: fields = {} }: Pick<Operation, 'sealed'>,
  form: FormValues,
): Result<FormValues, readonly Item[]> {
  const wrong: Item[] = []
  const made: Record<string, FormValues[string]> = { ...form }
  for (const [field, kind] of Object.entries(fields)) {
    const value = form[field]
    if (typeof value !== 'string') continue
    const lines = value.split('\n').filter((line) => line.trim() !== '')
    made[field] = lines
      .flatMap((line, index) => {
        const read = reads[kind](line)
        if (read.ok) return [vault.mark(`${ledger}\n${read.value}`).toString('base64url').slice(0, digits)]
        if (wrong.length < mostTold) wrong.push(itemOf(field, read.error, lines.length > 1 ? index + 1 : null))
        return []
      })
      .join('\n')
  }
  return wrong.length > 0 ? fail(wrong) : ok(made)
}

const itemOf = (field: string, error: Text, line: number | null): Item => ({
  code: 'wrong-value',
  at: `/form/${field}`,
  text: line === null ? error : { zh: `第 ${line} 行：${error.zh}`, en: `line ${line}: ${error.en}` },
})

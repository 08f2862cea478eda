/**
 * Whether what an application would have entered stands in a register already: told while it is filled in, so that nobody
 * waits for a refusal.
 */
import type { Text } from '../text.ts'
import type { Wrong } from '../window/application.ts'
import type { Elsewhere } from '../window/cases.ts'
import type { Register } from './register.ts'
import type { Entry, Registers } from './registers.ts'
import { keyText } from './values.ts'

export function claimedOn({ all, find }: Pick<Registers, 'all' | 'find'>): Elsewhere {
  const claiming = Map.groupBy(
    [...all.values()].flatMap((register) =>
      (register.fromCases ?? []).flatMap(({ procedure, claims }) => (claims ? [{ register, procedure, claims }] : [])),
    ),
    ({ procedure }) => procedure,
  )
  return async (procedure, applicant, form, on) => {
    const found = await Promise.all(
      (claiming.get(procedure.id) ?? []).map(async ({ register, claims }): Promise<readonly Wrong[]> => {
        const claim = claims(form, applicant)
        const entry = claim && (await find(register.id, keyText(claim.key), { asOf: on, knownOn: null }))
        return claim && entry
          ? [{ code: 'wrong-value', at: `/form/${claim.at}`, text: taken(register, entry, claim.proof) }]
          : []
      }),
    )
    return found.flat()
  }
}

/** Which entry stands, in words that give away nothing that the register itself does not show. */
function taken({ name }: Register, { key, values, from }: Entry, proof: string | undefined): Text {
  const number = proof === undefined ? null : values[proof]
  const [zh, en] = number ? [`，证明编号 ${number}`, `, certificate ${number}`] : ['', '']
  return {
    zh: `${name.zh}里已有现行有效的登记：${key}，自 ${from} 起${zh}。原登记注销以前不能再次登记。`,
    en: `${name.en} already holds an entry that is in force: ${key}, since ${from}${en}. It cannot be registered again before that entry is ended.`,
  }
}

/** Route: where a unit with a serial number is. Open to anyone; a number is in one place, or was never issued. */
import { Type } from 'typebox'
import type { Ledgers } from '../ledgers/ledgers.ts'
import type { App } from './kind.ts'
import { refusal, refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { Text } from './schemas.ts'
import { bare, list, orNull, shape, thing } from './shape.ts'

const SerialView = shape(
  'LedgerSerial',
  thing({
    ledger: thing({ id: bare, name: Text }),
    serial: Type.String({ examples: ['CCER-P000012-2023-00000147'] }),
    place: thing({
      kind: Type.String({ description: 'The kind of account that it is on; whose it is is not said.' }),
      name: Text,
      final: Type.Boolean({ description: 'The account is closed: the unit stays there for good.' }),
    }),
    lines: list(thing({ name: Text, value: Text })),
    certificate: orNull(Text),
  }),
)

const SerialsView = shape(
  'LedgerSerials',
  thing({
    ledger: thing({ id: bare, name: Text }),
    example: Type.String({ examples: ['CCER-P000012-2023-00000147'] }),
  }),
)

const SerialPath = thing({
  id: Type.String(),
  serial: Type.String({ maxLength: 100, examples: ['CCER-P000012-2023-00000147'] }),
})

export function ledgerSerialRoutes(app: App, { ledgers }: { readonly ledgers: Ledgers }): void {
  /** A ledger whose units bear numbers. */
  const numbered = (id: string) => {
    const ledger = ledgers.declared.get(id)
    if (!ledger?.serials)
      throw refusal('unknown-ledger', {
        zh: `没有台账 ${id.slice(0, 80)}，或者它的单位没有编号`,
        en: `there is no ledger ${id.slice(0, 80)}, or its units bear no numbers`,
      })
    return { ledger, serials: ledger.serials }
  }

  app.get(
    '/ledgers/:id/serials',
    {
      config: { permission: 'look-up' },
      schema: {
        tags: ['ledgers'],
        summary: 'How the serial numbers of a ledger are written',
        params: thing({ id: Type.String() }),
        response: replies(SerialsView),
      },
    },
    (request) => {
      const { ledger, serials } = numbered(request.params.id)
      return { ledger: { id: ledger.id, name: ledger.name }, example: serials.example }
    },
  )

  app.get(
    '/ledgers/:id/serials/:serial',
    {
      config: { permission: 'look-up' },
      schema: {
        tags: ['ledgers'],
        summary: 'Where a unit is, by its serial number: one place, or none',
        params: SerialPath,
        response: replies(SerialView),
      },
    },
    async (request) => {
      const { ledger, serials } = numbered(request.params.id)
      const read = serials.read(request.params.serial)
      if (!read.ok) throw refuseFor('bad-request', [{ code: 'wrong-value', at: '/serial', text: read.error }])
      const { series, number } = read.value
      const serial = serials.write(series, number)
      const id = await ledgers.holderOf(ledger.id, series, number)
      const account = id && (await ledgers.account(ledger.id, id))
      if (!account)
        throw refusal('unknown-item', {
          zh: `没有核发过编号 ${serial}`,
          en: `the number ${serial} was never issued`,
        })
      const blocks = account.closed ? await ledgers.numbers(ledger.id, account.id) : []
      const told = await serials.tells({ series, number, account, blocks }, ledgers.beside(ledger.id))
      return {
        ledger: { id: ledger.id, name: ledger.name },
        serial,
        place: {
          kind: account.kind,
          name: ledger.kinds[account.kind]?.name ?? { zh: account.kind, en: account.kind },
          final: account.closed,
        },
        ...told,
      }
    },
  )
}

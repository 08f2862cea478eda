/** Carrying out an operation: read, sealed, asked of the ledger; what it refuses is told with its reason, and noted. */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { AccountView, Ledger, LedgerProblem, Operation } from '../ledgers/ledger.ts'
import type { Given, GiveProblem } from '../ledgers/ledgers.ts'
import { headOfRecord } from '../people/actor.ts'
import { parseCreditCode } from '../people/credit-code.ts'
import type { OrganisationId } from '../people/ids.ts'
import type { Party } from '../people/persons.ts'
import { vaultOf } from '../people/secrets.ts'
import type { Answer } from '../rules/evaluate.ts'
import { viewAnswer } from '../rules/view.ts'
import { canonical } from '../store/json.ts'
import { asText } from '../store/values.ts'
import type { LegalDate } from '../time/dates.ts'
import { readJson } from './body.ts'
import { type App, keepNothing } from './kind.ts'
import { sealed } from './ledgers-seal.ts'
import { OperationBody, OperationPath, PostedView } from './ledgers-shapes.ts'
import { type LedgersHouse, viewAccount, viewWarnings } from './ledgers-view.ts'
import { readPartyIn } from './parties.ts'
import { refusal, refuseFor } from './problems.ts'
import { replies } from './requests.ts'
import { actorOf, allow, idempotency } from './who.ts'

/** Tens of thousands of people at a time. */
const largestBatch = 8 * 1024 * 1024
/** Accounts of one holder about which a decision is asked. */
const mostAsked = 100

export interface Shown {
  /** The ledger of an address; refuses where there is none. */
  readonly declared: (id: string) => Ledger
  readonly isListed: (ledger: Ledger, account: AccountView) => boolean
}

export async function ledgerOperations(app: App, house: LedgersHouse, { declared, isListed }: Shown): Promise<void> {
  const { ledgers, attempts, people, store, settings } = house
  const vault = vaultOf(settings.secret)
  const nameOf = (party: Party): Promise<string> => people.nameOf(party)

  await app.register(async (posts: App) => {
    posts.removeContentTypeParser('application/json')
    posts.addContentTypeParser('application/json', (_: FastifyRequest, body: AsyncIterable<Buffer>) =>
      readJson(body, largestBatch),
    )
    posts.post(
      '/ledgers/:id/operations/:operation',
      {
        bodyLimit: largestBatch,
        config: { permission: 'post-as-holder' },
        schema: {
          tags: ['ledgers'],
          summary:
            'Carry out an operation: as holder, or as an officer of the authority that keeps the ledger (post-as-keeper)',
          params: OperationPath,
          body: OperationBody,
          response: replies(PostedView),
        },
      },
      async (request, reply) => {
        const ledger = declared(request.params.id)
        const operation = ledger.operations.find(({ id }) => id === request.params.operation)
        if (!operation)
          throw refusal('unknown-item', {
            zh: `台账没有这项操作；有：${ledger.operations.map(({ id }) => id).join('、')}`,
            en: `the ledger has no such operation; it has ${ledger.operations.map(({ id }) => id).join(', ')}`,
          })
        const { key } = idempotency(request)
        const actor = actorOf(request)
        const holder: Party = operation.nobody ? { kind: 'person', id: actor.person } : await holderOf(request.body)
        const command = operation.by === 'keeper' ? 'post-as-keeper' : 'post-as-holder'
        // What is about the ledger itself is nobody’s own, and so no officer’s either.
        allow(request, { command }, headOfRecord(ledger.id, ledger.keeper, operation.nobody ? null : holder))
        const form = sealed(vault, ledger.id, operation, request.body.form)
        if (!form.ok) throw refuseFor('bad-form', form.error)
        // Of what is sealed even the fingerprint of the request holds the digest alone.
        const digest = createHash('sha256')
          .update(`${ledger.id}/${operation.id} ${canonical({ holder: { ...holder }, form: form.value } as never)}`)
          .digest('hex')
        const before = await answersBefore(ledger, holder, request.today)
        const given = await ledgers.give(actor.person, ledger.id, operation.id, holder, form.value, { key, digest })
        if (!given.ok) {
          if (given.error.kind === 'problem' && isAttempt(given.error.problem))
            await attempts.note(
              {
                ledger: ledger.id,
                operation: operation.id,
                holder,
                by: actor.person,
                form: shortened(form.value, operation),
              },
              given.error.problem,
              key,
            )
          throw refusedFor(given.error)
        }
        keepNothing(reply)
        return viewGiven(ledger, given.value, before)
      },
    )
  })

  /** Named by id, or by the code under which everyone finds a firm. */
  async function holderOf({
    holder,
    creditCode,
  }: {
    readonly holder?: { readonly kind: 'person' | 'organisation'; readonly id: string }
    readonly creditCode?: string
  }): Promise<Party> {
    if (holder) return readPartyIn(holder, '/holder')
    if (creditCode === undefined)
      throw refuseFor('bad-request', [
        {
          code: 'missing',
          at: '/holder',
          text: {
            zh: '请写明是谁的账户：holder 或者 creditCode',
            en: 'say whose account it is: holder, or creditCode',
          },
        },
      ])
    const code = parseCreditCode(creditCode)
    if (!code.ok) throw refuseFor('bad-form', [{ code: 'wrong-value', at: '/creditCode', text: code.error }])
    const { rows } = await store.query('select id from organisations where credit_code = $1', [code.value])
    if (!rows[0])
      throw refuseFor('bad-form', [
        {
          code: 'wrong-value',
          at: '/creditCode',
          text: {
            zh: '窗口里没有这个统一社会信用代码的单位',
            en: 'no organisation with this credit code is known here',
          },
        },
      ])
    return { kind: 'organisation', id: asText(rows[0].id) as OrganisationId }
  }

  const answersBefore = async (ledger: Ledger, holder: Party, on: LegalDate): Promise<ReadonlyMap<string, Answer>> => {
    const found = new Map<string, Answer>()
    if (!ledger.answers) return found
    for (const account of await ledgers.accounts(ledger.id, { holder, most: mostAsked })) {
      const answer = await ledger.answers(account, on, ledgers.beside(ledger.id))
      if (answer) found.set(account.id, answer)
    }
    return found
  }

  async function viewGiven(ledger: Ledger, given: Given, before: ReadonlyMap<string, Answer>) {
    const accounts = given.accounts.filter((each) => isListed(ledger, each))
    return {
      posting: given.posting,
      on: given.on.toString(),
      accounts: await Promise.all(accounts.map((account) => viewAccount(ledger, account, nameOf))),
      warnings: given.accounts
        .filter(({ id }) => given.warnings.some(({ account }) => account === id))
        .flatMap((account) => viewWarnings(ledger, account).map((warning) => ({ account: account.id, ...warning }))),
      answers: given.answers.map(({ account, answer }) => {
        const [was, is] = [before.get(account), answer]
        return {
          account,
          before: was ? viewAnswer(was, 'brief') : null,
          after: viewAnswer(is, 'brief'),
          changed: was !== undefined && headOf(was) !== headOf(is),
        }
      }),
    }
  }
}

const headOf = (answer: Answer): string => viewAnswer(answer, 'brief').headline.zh

/** What a rule or a limit stopped; that something is there already, or was never opened, overdraws nothing. */
const isAttempt = ({ code }: LedgerProblem): boolean =>
  code === 'floor' || code === 'ceiling' || code === 'closed' || code === 'refused'

/** A list of people is no part of what is noted of an attempt. */
const shortened = (form: Readonly<Record<string, unknown>>, { batch }: Operation) =>
  Object.fromEntries(Object.entries(form).filter(([id]) => id !== batch)) as never

/** The reason, with the clause it rests on. */
function refusedFor(error: GiveProblem) {
  switch (error.kind) {
    case 'wrong-form':
      return refuseFor('bad-form', error.wrong)
    case 'problem': {
      const { code, text, cites = [] } = error.problem
      const clauses = cites.map(({ instrument, article }) => ({
        zh: `《${instrument.title.zh}》${article.label.zh}`,
        en: `${instrument.title.en}, ${article.label.en}`,
      }))
      const says =
        clauses.length === 0
          ? text
          : {
              zh: `${text.zh}（${clauses.map(({ zh }) => zh).join('；')}）`,
              en: `${text.en} (${clauses.map(({ en }) => en).join('; ')})`,
            }
      return Object.assign(refusal(code === 'already' || code === 'taken' ? 'already' : 'ledger-refused', says), {
        problems: [{ code, at: '/form', text: says }],
      })
    }
    case 'unknown-ledger':
      return refusal('unknown-ledger', error.text)
    case 'unknown-operation':
      return refusal('unknown-item', error.text)
    default:
      return error.kind === 'key-reused' ? refusal('key-reused', error.says) : refusal('conflict', error.says)
  }
}

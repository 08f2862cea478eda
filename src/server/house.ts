/** The house with its doors open: the database, the people in it, their cases, and time that goes on by itself. */
import { type Attempts, attemptsOn, attemptTables } from '../ledgers/attempts.ts'
import { type Ledgers, ledgersOn, ledgerTables } from '../ledgers/ledgers.ts'
import { type Markets, marketsOn, marketTables } from '../markets/markets.ts'
import type { PersonId } from '../people/ids.ts'
import type { Settings } from '../people/modes.ts'
import type { Keeps } from '../people/own.ts'
import { type People, peopleOn, peopleTables } from '../people/people.ts'
import { claimedOn } from '../registers/claimed.ts'
import { type Registers, registersOn } from '../registers/registers.ts'
import { registerTables } from '../registers/tables.ts'
import { broken } from '../store/broken.ts'
import { signerOfSecret } from '../store/note.ts'
import { openStore, type Store, type Where } from '../store/store.ts'
import { type LegalDate, legalDateAt } from '../time/dates.ts'
import { type Watches, watchesOn, watchTables } from '../watches/watches.ts'
import { caseTables } from '../window/case-tables.ts'
import { type Cases, casesOn } from '../window/cases.ts'
import { takingPart } from '../window/competence.ts'
import { type Desk, deskOn, deskTables } from '../window/desk.ts'
import { type Documents, documentsOn, documentTables } from '../window/documents.ts'
import { type Drafts, draftsOn, draftTables } from '../window/drafts.ts'
import { type Licences, licencesOn } from '../window/licences/licences.ts'
import { keyRingOn, type Ring, rotationJob } from '../window/licences/ring.ts'
import { licenceTables } from '../window/licences/tables.ts'
import { hostOf, isLoopback } from '../window/notices/address.ts'
import { type Notices, noticesOn, noticeTables } from '../window/notices/notices.ts'
import { postOn } from '../window/notices/post.ts'
import { mailerOn } from '../window/notices/send-mail.ts'
import { webhookSender } from '../window/notices/send-webhook.ts'
import { type Webhooks, webhooksOn } from '../window/notices/webhooks.ts'
import type { Procedure } from '../window/procedure.ts'
import { type PublicNotices, publicNoticesOn, publicNoticeTables } from '../window/public-notices.ts'
import { type Readings, readingsOn, readingTables } from '../window/readings.ts'
import { type Statistics, statisticsOn } from '../window/statistics.ts'
import { type Job, workerOn } from '../window/worker.ts'
import { ledgers as declaredLedgers, ledgerById } from '../zone/ledgers.ts'
import { markets as declaredMarkets, marketById } from '../zone/markets.ts'
import { procedureById, procedures } from '../zone/procedures.ts'
import { registers as declaredRegisters, registerById } from '../zone/registers.ts'
import { watches as declaredWatches, watchById } from '../zone/watches.ts'
import { forgetOf, heldOf, keepsOn } from './held.ts'
import { heldLicencesOn } from './held-licences.ts'
import { installationTables, openFor } from './installation.ts'
import { type Clock, practiceClock, practiceTables, realClock } from './practice.ts'

export interface House {
  readonly settings: Settings
  readonly store: Store
  readonly clock: Clock
  readonly people: People
  readonly cases: Cases
  readonly documents: Documents
  readonly drafts: Drafts
  readonly desk: Desk
  readonly readings: Readings
  readonly ring: Ring
  readonly licences: Licences
  readonly notices: Notices
  readonly publicNotices: PublicNotices
  readonly webhooks: Webhooks
  readonly statistics: Statistics
  readonly registers: Registers
  readonly ledgers: Ledgers
  readonly markets: Markets
  /** What the ledgers refused. */
  readonly attempts: Attempts
  readonly watches: Watches
  readonly procedures: ReadonlyMap<string, Procedure>
  /** Whether a mail server is set. */
  readonly mails: boolean
  readonly keeps: Keeps
  readonly alsoHeld: (person: PersonId) => ReturnType<typeof heldOf>
  /** What goes with an account that is erased. */
  readonly forget: (person: PersonId) => Promise<void>
  /** Time, post and journal, until told to stop. */
  work(signal: AbortSignal, report: (job: string, error: unknown) => void): Promise<void>
  /** All that is due by now, done. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

export const tables = [
  ...installationTables,
  ...practiceTables,
  ...peopleTables,
  ...caseTables,
  ...licenceTables,
  ...deskTables,
  ...documentTables,
  ...draftTables,
  ...readingTables,
  ...noticeTables,
  ...publicNoticeTables,
  ...registerTables,
  ...watchTables,
  ...ledgerTables,
  ...marketTables,
  ...attemptTables,
]

/** The whole house; `memory` keeps nothing, for tests. */
export async function openHouse(settings: Settings, { memory = false } = {}): Promise<House> {
  const store = await openStore(memory ? { memory: true } : where(settings), tables)
  try {
    return await furnish(settings, store)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function furnish(settings: Settings, store: Store): Promise<House> {
  await openFor(settings.mode, store)
  const clock = settings.clockMoves ? await practiceClock(store) : realClock
  const { secret, origin, practiceAccounts: practice, oidc } = settings
  const today = (): LegalDate => legalDateAt(clock.now())
  const people = peopleOn(store, { secret, origin, practice, oidc, mails: settings.mail !== null })
  if (!(await people.opens()))
    throw broken(
      'secret',
      'ONEWINDOW_SECRET 与数据库封存时所用的不同：第二因素、证件号码和签名密钥都打不开。请用原来的密钥启动。',
      'ONEWINDOW_SECRET is not the one with which this database was sealed: second factors, identity numbers and signing keys do not open. Start with the secret of before.',
    )
  await people.practice?.seed({
    authorities: [
      ...procedures.flatMap(takingPart),
      ...declaredRegisters.map(({ keeper }) => keeper),
      ...declaredLedgers.map(({ keeper }) => keeper),
      ...declaredMarkets.map(({ keeper }) => keeper),
      ...declaredWatches.flatMap(({ judges, told }) => [...judges, ...told]),
    ],
    delegated: ['data.standard-contract-filing', 'data.security-assessment'],
  })
  const ring = keyRingOn(store, secret)
  const licences = licencesOn(store, {
    ring,
    origin,
    procedures: procedureById,
    nameOf: people.nameOf,
    now: clock.now,
    practice,
  })
  const documents = documentsOn(store)
  // To this machine itself where one practises alone on it: in practice on a network it would lead strangers inside.
  const alone = practice && isOwnMachine(origin)
  const sendWebhook = webhookSender({ practice: alone })
  const webhooks = webhooksOn(store, { secret, practice: alone, send: sendWebhook })
  const mails = settings.mail !== null
  const notices = noticesOn(store, { webhooks, mails })
  const publicNotices = publicNoticesOn(store)
  const statistics = statisticsOn(store, clock.now)
  const registers = registersOn(store, registerById, clock.now)
  await registers.seed()
  const ledgers = ledgersOn(store, ledgerById, clock.now, heldLicencesOn(today), notices.tell)
  const markets = marketsOn({
    store,
    markets: marketById,
    ledgers,
    documents,
    nameOf: people.nameOf,
    now: clock.now,
    tell: notices.tell,
  })
  const cases = casesOn(
    store,
    procedureById,
    clock.now,
    [licences.projection, documents.projection, notices.projection, publicNotices.projection, registers.projection],
    claimedOn(registers),
  )
  const watches = watchesOn(store, {
    watches: watchById,
    procedures: procedureById,
    now: clock.now,
    actor: people.actor,
    tell: notices.tell,
  })
  return {
    settings,
    store,
    clock,
    people,
    cases,
    documents,
    drafts: draftsOn(store, clock.now),
    desk: deskOn(store),
    readings: readingsOn(store, clock.now),
    ring,
    licences,
    notices,
    publicNotices,
    webhooks,
    statistics,
    registers,
    ledgers,
    markets,
    attempts: attemptsOn(store, clock.now),
    watches,
    procedures: procedureById,
    mails,
    keeps: keepsOn(store, procedureById, today),
    alsoHeld: async (person) => ({ ...(await heldOf(store, person)), ...(await notices.held(person)) }),
    async forget(person) {
      await notices.forget(person)
      await forgetOf(store, person)
    },
    async work(signal, report) {
      const mailer = settings.mail === null ? null : mailerOn({ ...settings.mail, origin, practice })
      const onFailure = (error: unknown): void => report('post', error)
      const post = postOn(store, people, {
        webhooks,
        sendWebhook,
        mailer,
        links: people.links,
        origin,
        today,
        onFailure,
      })
      const tidy: readonly Job[] = [
        { name: 'tidy', every: hour, run: () => people.tidy() },
        { name: 'scan', every: minute, run: () => documents.scanAgain(filesAtOnce) },
        { name: 'unused files', every: hour, run: () => documents.dropUnused() },
        { name: 'markets', every: minute, run: () => markets.lapse(atOnce) },
        { name: 'reservations', every: minute, run: () => ledgers.lapse(atOnce) },
        { name: 'watches', every: 10 * minute, run: () => watches.run() },
      ]
      const more = [...tidy, rotationJob(ring, clock.now)]
      const worker = workerOn({ cases, store, clock, statistics, report, more })
      await Promise.all([worker.run(signal), post.run(signal)])
    },
    async catchUp() {
      while ((await cases.sweep(atOnce)) > 0);
      while ((await ledgers.lapse(atOnce)) > 0);
      while ((await markets.lapse(atOnce)) > 0);
      await watches.run()
    },
    async close() {
      clock.close()
      await store.close()
    },
  }
}

function isOwnMachine(origin: string): boolean {
  const name = hostOf(new URL(origin))
  return name === 'localhost' || isLoopback(name)
}

const minute = 60_000
const hour = 60 * minute
/** Files in quarantine that are looked through again at a time. */
const filesAtOnce = 20
/** Cases that a sweep takes at a time. */
const atOnce = 200

function where({ database, secret }: Settings): Where {
  return 'folder' in database ? database : { ...database, signer: signerOfSecret('onewindow/journal', secret) }
}

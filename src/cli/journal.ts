/** `journal`: the record checked — a trail that somebody handed over, one case, or all of it — and signed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { settings } from '../people/modes.ts'
import { practiceClock } from '../server/practice.ts'
import { isBroken } from '../store/broken.ts'
import { openCheckpoint, signerOfSecret } from '../store/note.ts'
import { openStore, type Store } from '../store/store.ts'
import type { Verified } from '../store/verify.ts'
import type { Text } from '../text.ts'
import { parseCaseId } from '../window/ids.ts'
import { type Checked, growsFrom, type Verdict, verifyTrail } from '../window/trail-check.ts'
import { exits } from './exits.ts'
import type { Page } from './page.ts'
import { Refused } from './refused.ts'
import { bold, dim, paint } from './terminal.ts'

export interface VerifyOptions {
  readonly key?: string
  readonly at?: string
  readonly case?: string
  readonly json?: true
}

export async function verify(page: Page, file: string | undefined, options: VerifyOptions): Promise<number> {
  if (file !== undefined && options.case !== undefined)
    throw new Refused({
      zh: '文件和 --case 只能给一个：前者查文件，后者查数据库',
      en: 'give a file or --case, not both: the one checks the file, the other the database',
    })
  if (file !== undefined) return verifyFile(page, file, options)
  if (options.at !== undefined) throw new Refused({ zh: '--at 须与文件同用', en: '--at goes with a file' })
  return onStore(async (store) => verifyStore(page, store, options))
}

export const checkpoint = (page: Page, { json }: { readonly json?: true }): Promise<number> =>
  onStore(async (store, now) => {
    const { size, note } = await store.checkpoints.make(await now())
    const verifier = store.signer?.verifier ?? null
    if (json) page.json({ size, note, verifier })
    else {
      for (const line of note.trimEnd().split('\n')) page.line(line)
      page.line()
      page.line(
        dim(
          page.in(
            `覆盖 ${size} 件事件。请另处保存：日后可以证明，此前的一切没有改动。密钥：${verifier}`,
            `It covers ${size} events. Keep it elsewhere: it proves later that nothing before it was changed. Key: ${verifier}`,
          ),
        ),
      )
    }
    return exits.done.code
  })

const codes: Readonly<Record<Verdict, number>> = {
  intact: exits.done.code,
  altered: exits.altered.code,
  'not-covered': exits.open.code,
  'wrong-key': exits.altered.code,
  unreadable: exits.refused.code,
}

/** How the trail stands to what is published. */
interface Public {
  readonly consistent: boolean
  readonly says: Text
}

async function verifyFile(page: Page, path: string, { key, at, json }: VerifyOptions): Promise<number> {
  const file = jsonIn(path)
  const open = at === undefined ? null : await published(at)
  const said = typeof file === 'object' && file !== null && 'verifier' in file ? String(file.verifier) : ''
  const trusted = key ?? open?.verifier ?? said
  const checked = verifyTrail(file, [trusted])
  if (checked.verdict === 'unreadable') throw new Refused(checked.says)
  const against = open && checked.checkpoint ? await compared(file, open, trusted) : null
  const trust = key !== undefined ? 'given' : open ? 'published' : 'own'
  if (json) page.json({ ...checked, key: trusted, trust, published: against })
  else showChecked(page, checked, trust, against)
  return against && !against.consistent ? exits.altered.code : codes[checked.verdict]
}

function jsonIn(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Refused({ zh: `读不到文件 ${path}（${code}）`, en: `cannot read the file ${path} (${code})` })
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused({
      zh: `${path} 不是 JSON；应为从办件页面导出的 .trail.json 文件`,
      en: `${path} is not JSON; give a .trail.json file as it is exported from the page of a case`,
    })
  }
}

interface Published {
  readonly url: URL
  readonly verifier: string
  readonly notes: readonly string[]
}

async function published(at: string): Promise<Published> {
  const url = URL.parse(at)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refused({
      zh: `--at 应为网址，如 https://window.example.cn，而不是“${at}”`,
      en: `--at is a web address like https://window.example.cn, not \`${at}\``,
    })
  const { verifier, checkpoints } = await got(new URL('/api/journal/checkpoints', url))
  const notes = Array.isArray(checkpoints) ? checkpoints.map(({ note }) => String(note)) : []
  if (typeof verifier !== 'string' || notes.length === 0)
    throw new Refused({ zh: `${url.origin} 没有公布检查点`, en: `${url.origin} has published no checkpoint` })
  return { url, verifier, notes }
}

async function got(url: URL): Promise<Readonly<Record<string, unknown>>> {
  const failed = (why: string) => new Refused({ zh: `${url} 没有答复：${why}`, en: `no answer from ${url}: ${why}` })
  const reply = await fetch(url, { signal: AbortSignal.timeout(15_000) }).catch((error: unknown) => {
    throw failed(error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : '')
  })
  if (!reply.ok) throw failed(String(reply.status))
  const body: unknown = await reply.json().catch(() => null)
  if (typeof body !== 'object' || body === null) throw failed('JSON')
  return body as Readonly<Record<string, unknown>>
}

/** Whether the trail's checkpoint and the newest published one are of one journal that only ever grew. */
async function compared(file: unknown, { url, notes }: Published, key: string): Promise<Public> {
  const note = String((file as { readonly checkpoint: unknown }).checkpoint)
  const [own, newest] = [openCheckpoint(note, [key]), openCheckpoint(notes[0] ?? '', [key])]
  if (!own || !newest)
    return {
      consistent: false,
      says: {
        zh: `${url.origin} 公布的检查点不是用这把密钥签署的`,
        en: `the checkpoint that ${url.origin} publishes is not signed with this key`,
      },
    }
  const [older, newer] = own.size <= newest.size ? [own, newest] : [newest, own]
  const at = new URL(`/api/journal/consistency?from=${older.size}&to=${newer.size}`, url)
  const { proof } = older.size === newer.size ? { proof: [] } : await got(at)
  const hashes = Array.isArray(proof) ? proof.map(String) : []
  return growsFrom(older, newer, hashes)
    ? {
        consistent: true,
        says: {
          zh: `与 ${url.origin} 公布的检查点（${newest.size} 件事件，${newest.at}）相容`,
          en: `consistent with the checkpoint that ${url.origin} publishes (${newest.size} events, ${newest.at})`,
        },
      }
    : {
        consistent: false,
        says: {
          zh: `与 ${url.origin} 公布的检查点不相容：两者之一的日志被改写`,
          en: `not consistent with the checkpoint that ${url.origin} publishes: one of the two journals was rewritten`,
        },
      }
}

const trustWords: Readonly<Record<'given' | 'published' | 'own', Text>> = {
  given: { zh: '用所给的密钥查验', en: 'checked with the key that was given' },
  published: { zh: '用网站公布的密钥查验', en: 'checked with the key that the site publishes' },
  own: {
    zh: '用文件自带的密钥查验：请用 --key 给出您信任的密钥，或者用 --at 与网站公布的相比',
    en: 'checked with the key in the file itself: name one that you trust with --key, or compare with the site by --at',
  },
}

function showChecked(page: Page, checked: Checked, trust: keyof typeof trustWords, against: Public | null): void {
  const { verdict, says, checkpoint: signed, events } = checked
  const good = verdict === 'intact'
  page.line(`${bold(checked.case ?? '')}  ${paint(good ? 'green' : 'red', page.say(says))}`)
  for (const { version, type, at, actor, says, verdict, notAfter, backDated } of events) {
    const mark = verdict === 'intact' && !backDated ? paint('green', '✓') : paint('red', '✗')
    page.line(`  ${mark} ${version}  ${at}  ${type}  ${dim(actor)}`)
    if (notAfter !== null) page.line(dim(page.in(`      ${notAfter} 前已签署`, `      signed by ${notAfter}`)))
    if (verdict !== 'intact' || backDated) page.paragraph(paint('red', page.say(says)), '      ')
  }
  page.line()
  if (signed)
    page.line(
      page.in(
        `检查点：${signed.origin}，${signed.size} 件事件，签署于 ${signed.at}`,
        `Checkpoint: ${signed.origin}, ${signed.size} events, signed at ${signed.at}`,
      ),
    )
  page.paragraph(page.say(trustWords[trust]))
  if (against) page.paragraph(against.consistent ? page.say(against.says) : paint('red', page.say(against.says)))
  if (good)
    page.paragraph(
      dim(
        page.in(
          `文件能证明这 ${events.length} 步；其后是否还有，只有日志知道。`,
          `The file proves these ${events.length} steps; whether more followed, only the journal knows.`,
        ),
      ),
    )
}

async function verifyStore(page: Page, store: Store, { key, case: number, json }: VerifyOptions): Promise<number> {
  const verifiers = key === undefined ? (store.signer ? [store.signer.verifier] : []) : [key]
  const verified =
    number === undefined ? await store.verifyJournal({ verifiers }) : await ofCase(store, number, verifiers)
  if (json) page.json(verified)
  else showVerified(page, verified)
  return verified.faults.length === 0 ? exits.done.code : exits.altered.code
}

async function ofCase(store: Store, number: string, verifiers: readonly string[]): Promise<Verified> {
  const id = parseCaseId(number)
  if (!id.ok) throw new Refused(id.error)
  const verified = await store.verifyStream(`case:${id.value}`, verifiers)
  if (verified.events === 0 && verified.faults.length === 0)
    throw new Refused({ zh: `没有办件 ${id.value}`, en: `there is no case ${id.value}` })
  return verified
}

function showVerified(page: Page, { events, covered, faults }: Verified): void {
  const most = 50
  page.line(
    faults.length === 0
      ? paint(
          'green',
          page.in(
            `${events} 件事件前后相接，${covered} 件由签署的检查点覆盖，没有一件被改动。`,
            `${events} events, each linked to the one before; ${covered} covered by a signed checkpoint; none changed.`,
          ),
        )
      : paint('red', page.in(`发现 ${faults.length} 处问题：`, `${faults.length} faults:`)),
  )
  for (const { stream, version, says } of faults.slice(0, most))
    page.paragraph(
      `${stream === null ? '' : `${stream}${version === null ? '' : ` ${version}`}: `}${page.say(says)}`,
      '  ',
    )
  if (faults.length > most)
    page.line(page.in(`  另有 ${faults.length - most} 处`, `  and ${faults.length - most} more`))
}

/** The database of the settings, looked at as it is; `now` is the time that cases there are dated by. */
async function onStore(work: (store: Store, now: () => Promise<Temporal.Instant>) => Promise<number>): Promise<number> {
  const started = settings(process.env)
  if (!started.ok) throw new Refused(...started.error.map(({ text }) => text))
  const { database, secret, clockMoves } = started.value.settings
  if ('folder' in database && !existsSync(join(database.folder, 'postgres')))
    throw new Refused({
      zh: `文件夹 ${database.folder} 里没有数据；请用 ONEWINDOW_DATA 指明文件夹，或用 DATABASE_URL 指明数据库`,
      en: `the folder ${database.folder} holds no data; name the folder with ONEWINDOW_DATA or the server with DATABASE_URL`,
    })
  const where = 'folder' in database ? database : { ...database, signer: signerOfSecret('onewindow/journal', secret) }
  const store = await openStore(where, 'as-is').catch((error: unknown) => {
    throw isBroken(error) ? new Refused(error.says, ...(error.broken === 'locked' ? [byFile] : [])) : error
  })
  try {
    return await work(store, async () => {
      if (!clockMoves) return Temporal.Now.instant()
      const clock = await practiceClock(store)
      clock.close()
      return clock.now()
    })
  } finally {
    await store.close()
  }
}

const byFile: Text = {
  zh: '服务运行时可以查验导出的档案：./onewindow journal verify FILE --at http://localhost:8080',
  en: 'While the server runs, check an exported trail: ./onewindow journal verify FILE --at http://localhost:8080',
}

// Takes the pictures of the README: starts the server on a free port and photographs its first page, and the clock of a case
// that a bank has filed 100 days ago, in both languages.
// Run with the pinned Node: node_modules/node/bin/node scripts/screenshot.mjs
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { pinnedNode, root } from './install.mjs'
import { ensureWebBuilt } from './web.mjs'

const pictures = [
  { locale: 'en-GB', file: 'docs/screenshot.png', clock: 'docs/clock.png' },
  { locale: 'zh-CN', file: 'docs/screenshot.zh-CN.png', clock: 'docs/clock.zh-CN.png' },
]
const bank = { email: 'bank@linden.example', password: 'practice-2023' }
const applicant = { kind: 'organisation', id: 'practice-linden' }
const answers120 = {
  businessApplied: '筹建北京分行',
  financialApplicant: 'overseas-institution',
  financialMatter: true,
  applicationComplete: true,
  financialBusinessPlace: 'beijing-ftz',
  financialLicenceSought: 'foreign-bank-preparation',
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.')
  return address.port
}

/** @param {string} address @param {import('node:child_process').ChildProcess} server */
async function answers(address, server) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode} before it answered.`)
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await pause(200)
  }
  throw new Error(`No answer from ${address} within 30 seconds.`)
}

/** Somebody who has signed in. @param {string} address */
async function signedIn(address) {
  const json = { 'content-type': 'application/json' }
  const first = await fetch(`${address}api/account/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(bank),
  })
  const [cookie = ''] = (first.headers.getSetCookie()[0] ?? '').split(';')
  /** @param {string} path @param {unknown} [body] */
  const ask = async (path, body) => {
    const raw = typeof body === 'string'
    const headers = {
      cookie,
      'idempotency-key': crypto.randomUUID(),
      ...(raw ? { 'content-type': 'application/octet-stream' } : json),
    }
    const reply = await fetch(
      `${address}api/${path}`,
      body === undefined ? { headers } : { method: 'POST', headers, body: raw ? body : JSON.stringify(body) },
    )
    const answer = await reply.json()
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  return { cookie, ask }
}

/** A bank's application, 100 days old. @param {Awaited<ReturnType<typeof signedIn>>} person */
async function hundredDays({ ask }) {
  const { values } = await ask('matters/finance.application/prefill?for=organisation:practice-linden')
  const known = Object.fromEntries(
    values.map(/** @param {{field: string, value: unknown}} each */ (each) => [each.field, each.value]),
  )
  const { id } = await ask('documents?name=application.txt', 'The application of a bank.')
  const papers = ['application', 'feasibility', 'home-registration'].map((paper) => ({ paper, document: id }))
  const filed = await ask('cases', {
    procedure: 'finance.application',
    for: applicant,
    form: { ...known, ...answers120 },
    papers,
  })
  await ask('practice/clock', { days: 100 })
  return filed.case
}

ensureWebBuilt()
const data = mkdtempSync(join(tmpdir(), 'onewindow-pictures-'))
const port = await freePort()
const address = `http://localhost:${port}/`
const server = spawn(pinnedNode, ['src/server/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port), ONEWINDOW_DATA: data },
})
try {
  await answers(address, server)
  const browser = await chromium.launch({ executablePath: findChromium() })
  for (const { locale, file } of pictures) {
    const page = await browser.newPage({ locale, colorScheme: 'light', viewport: { width: 1280, height: 800 } })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.screenshot({ path: join(root, file) })
    await page.close()
  }
  const person = await signedIn(address)
  const number = await hundredDays(person)
  const [name = '', value = ''] = person.cookie.split('=')
  for (const { locale, clock } of pictures) {
    const page = await browser.newPage({ locale, colorScheme: 'light', viewport: { width: 1280, height: 1600 } })
    await page.context().addCookies([{ name, value, url: address }])
    await page.goto(`${address}cases/${number}`, { waitUntil: 'networkidle' })
    // It sticks to the foot of the window, across what is to be seen.
    await page.evaluate(() => document.querySelector('.practice')?.remove())
    const box = await page.locator('.clock').boundingBox()
    const legend = await page.locator('.clock details').first().boundingBox()
    if (!box || !legend) throw new Error('the clock is not drawn')
    const clip = { x: box.x - 24, y: box.y - 24, width: box.width + 48, height: legend.y - box.y + 16 }
    await page.screenshot({ path: join(root, clock), clip, fullPage: true })
    await page.close()
  }
  await browser.close()
} finally {
  server.kill()
  rmSync(data, { recursive: true, force: true })
}

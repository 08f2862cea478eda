// Takes the pictures of the README: starts the server on a free port and photographs its first page in both languages.
// Run with the pinned Node: node_modules/node/bin/node scripts/screenshot.mjs
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { pinnedNode, root } from './install.mjs'
import { ensureWebBuilt } from './web.mjs'

const pictures = [
  { locale: 'en-GB', file: 'docs/screenshot.png' },
  { locale: 'zh-CN', file: 'docs/screenshot.zh-CN.png' },
]

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

ensureWebBuilt()
const port = await freePort()
const address = `http://127.0.0.1:${port}/`
const server = spawn(pinnedNode, ['src/server/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port) },
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
  await browser.close()
} finally {
  server.kill()
}

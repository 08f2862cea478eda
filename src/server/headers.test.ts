/** Caches, packing, limits, policies: what stands around the replies. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from './app.ts'

const folder = mkdtempSync(join(tmpdir(), 'onewindow-web-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>一窗</title>')
writeFileSync(join(folder, 'assets/main-abc123.js'), 'export {}')
writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')

const app = await buildApp({ perMinute: 100_000, web: folder })
const bare = await buildApp({ web: join(folder, 'nothing') })
afterAll(async () => {
  await Promise.all([app.close(), bare.close()])
  rmSync(folder, { recursive: true })
})

const evaluate = {
  method: 'POST',
  url: '/api/decisions/telecom.foreign-equity-cap/evaluate',
  payload: { facts: {} },
} as const
const lawAddresses = [
  '/api/plan',
  '/api/measures',
  '/api/measures/1.2',
  '/api/clauses/1.2',
  '/api/instruments',
  '/api/decisions',
  '/api/decisions/telecom.foreign-equity-cap',
  '/api/decisions/telecom.foreign-equity-cap/table',
  '/api/decisions/telecom.foreign-equity-cap/diagram',
  '/api/decisions/telecom.foreign-equity-cap/proof',
  '/api/facts',
  '/api/openapi.json',
]

describe('caches', () => {
  test.each(lawAddresses)('%s may be kept, and is asked for again by its mark', async (url) => {
    const first = await app.inject(url)
    expect(first.headers['cache-control']).toBe('public, max-age=300, must-revalidate')
    const mark = String(first.headers.etag)
    expect(mark).toMatch(/^W\/".+"$/)
    const again = await app.inject({ url, headers: { 'if-none-match': mark } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await app.inject({ url, headers: { 'if-none-match': 'W/"other"' } })
    expect(other.statusCode).toBe(200)
  })

  test.each([
    [evaluate],
    [{ ...evaluate, url: '/api/decisions/telecom.foreign-equity-cap/next' }],
    [{ ...evaluate, url: '/api/check-up' }],
  ])('what rests on a person’s facts is kept by nobody: $url', async (request) => {
    expect((await app.inject(request)).headers['cache-control']).toBe('no-store')
  })
})

describe('packing', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('accepting %s', async (accepted, packed, unpack) => {
    const plain = await app.inject('/api/plan')
    const response = await app.inject({ url: '/api/plan', headers: { 'accept-encoding': accepted } })
    expect(response.headers['content-encoding']).toBe(packed)
    expect(response.headers.vary).toContain('accept-encoding')
    expect(unpack(response.rawPayload).toString()).toBe(plain.body)
    expect(response.rawPayload.length).toBeLessThan(plain.body.length / 3)
    expect(response.headers.etag).toBe(plain.headers.etag)
  })
})

describe('policies', () => {
  test.each(['/', '/api/plan', '/api/nothing'])('%s: scripts and styles from here alone, in no frame', async (url) => {
    const { headers } = await app.inject(url)
    const policy = String(headers['content-security-policy'])
    for (const part of [
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ])
      expect(policy.split(';')).toContain(part)
    expect(policy).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
  })

  test('the documentation may write a style of its own, and no script', async () => {
    const { body, headers } = await app.inject('/api/docs')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self' 'unsafe-inline'")
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/)
  })
})

test('OpenAPI 3.1, every shape named and every reference found', async () => {
  const document = (await app.inject('/api/openapi.json')).json()
  expect(document.openapi).toMatch(/^3\.1\./)
  const named = Object.keys(document.components.schemas)
  expect(named).toEqual(
    expect.arrayContaining(['AnswerView', 'FactView', 'RuleView', 'CitationView', 'TraceView', 'Problem']),
  )
  const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? []
  for (const reference of new Set(references)) expect(named).toContain(/schemas\/(\w+)"$/.exec(reference)?.[1])
  for (const path of Object.values<Record<string, { responses: object }>>(document.paths))
    for (const { responses } of Object.values(path)) expect(Object.keys(responses)).toEqual(['200', '4XX'])
})

test('a limit for each address, told as a problem document', async () => {
  const limited = await buildApp({ perMinute: 3 })
  const ask = (remoteAddress: string, url = '/api/decisions') => limited.inject({ url, remoteAddress })
  for (let i = 0; i < 3; i++) expect((await ask('192.0.2.1')).statusCode).toBe(200)
  const refused = await ask('192.0.2.1')
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['content-type']).toContain('application/problem+json')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.json()).toMatchObject({
    type: '/api/problems#too-many',
    text: { zh: expect.stringContaining('3'), en: expect.stringContaining('3') },
  })
  expect((await ask('192.0.2.2')).statusCode).toBe(200)
  expect((await ask('192.0.2.1', '/api/health')).statusCode).toBe(200)
  await limited.close()
})

describe('the pages', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/rules/telecom.foreign-equity-cap?lang=en', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-abc123.js', 200, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 200, 'image/svg+xml', 'no-cache'],
    // A part of an older build that is gone must not come back as a page.
    ['/assets/main-old.js', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/assets/', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api', 404, 'application/problem+json; charset=utf-8', 'no-store'],
  ])('%s: %i, %s, %s', async (url, status, type, cache) => {
    const { statusCode, headers } = await app.inject(url)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([status, type, cache])
  })

  test('nothing outside of their folder is reached', async () => {
    for (const url of ['/../package.json', '/..%2fpackage.json', '/assets/..%2f..%2fpackage.json'])
      expect((await app.inject(url)).body).not.toContain('"dependencies"')
  })

  test('not built, they say what to do, in both languages', async () => {
    const { statusCode, body } = await bare.inject('/')
    expect(statusCode).toBe(503)
    expect(body).toContain('网页还没有构建')
    expect(body).toContain('The pages are not built yet')
  })
})

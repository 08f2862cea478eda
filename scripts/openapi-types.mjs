// Writes the types by which the pages know the server: the server's own OpenAPI document, turned into TypeScript.
// Run with the pinned Node: node_modules/node/bin/node scripts/openapi-types.mjs. With --check it only says whether the file is current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import openapiTypes, { astToString } from 'openapi-typescript'
import { settings } from '../src/people/modes.ts'
import { buildApp } from '../src/server/app.ts'
import { openHouse } from '../src/server/house.ts'
import { refuse, root } from './install.mjs'

const target = join(root, 'web/api/schema.d.ts')

const started = settings({})
if (!started.ok) throw new Error('without settings it is practice')
const house = await openHouse(started.value.settings, { memory: true })
const app = await buildApp({ house })
await app.ready()
const document = app.swagger()
await app.close()
await house.close()

// By way of JSON: the document as another program receives it.
const types = astToString(await openapiTypes(JSON.stringify(document)))
const written = `// Generated from the server's OpenAPI document by scripts/openapi-types.mjs.\n${types}`

if (process.argv.includes('--check')) {
  const current = existsSync(target) && readFileSync(target, 'utf8').replaceAll('\r\n', '\n')
  if (current !== written)
    refuse(`
web/api/schema.d.ts 与服务器的接口不一致。请运行：node_modules/node/bin/node scripts/openapi-types.mjs
web/api/schema.d.ts does not match the server's interface. Run: node_modules/node/bin/node scripts/openapi-types.mjs`)
} else {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, written)
}

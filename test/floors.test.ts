import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, root } from './files.ts'
import {
  floors,
  foldersWithoutReadme,
  foreignHosts,
  forgottenInLock,
  importsOf,
  type Lock,
  longestArtefact,
  longestFile,
  machinePathsIn,
  type SourceFile,
  wrongArrows,
  wrongLengths,
} from './floors.ts'

const files = projectFiles()
const code = files.filter(({ path }) => /\.tsx?$/.test(path))
const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

describe('the house', () => {
  test('every arrow runs down', () => expect(wrongArrows(code)).toEqual([]))

  test('every folder and file of src stands on a floor', () => {
    const homeless = code.filter(
      ({ path }) => path.startsWith('src/') && !floors.flat().some((room) => path === room || path.startsWith(room)),
    )
    expect(homeless.map(({ path }) => path)).toEqual([])
  })

  test('every file can be read at a sitting', () => expect(wrongLengths(files)).toEqual([]))

  test('every folder of src says what it is', () =>
    expect(foldersWithoutReadme(files.map(({ path }) => path))).toEqual([]))

  test('nothing speaks of the machine it was written on', () => expect(files.flatMap(machinePathsIn)).toEqual([]))

  test('every package comes from the public registry', () => expect(foreignHosts(lock)).toEqual([]))

  test('the lock names the packages of every platform', () => expect(forgottenInLock(lock)).toEqual([]))
})

describe('the check itself sees', () => {
  const arrows: readonly [from: string, text: string, verdict: string | null][] = [
    // Down is free; so is a room's own inside.
    ['src/zone/telecom.ts', "import { decision } from '../rules/decision.ts'", null],
    ['src/server/app.ts', "import { zone } from '../zone/zone.ts'", null],
    ['src/rules/holds.ts', "import type { Fact } from './fact.ts'", null],
    ['src/store/journal.ts', "import { createHash } from 'node:crypto'", null],
    ['src/server/app.ts', "import fastify from 'fastify'", null],
    ['src/cli/main.ts', "import self from '../../package.json' with { type: 'json' }", null],
    ['web/pages/plan.tsx', "import type { paths } from '../api/schema'", null],
    // Up is not, in whatever form it is written.
    ['src/time/dates.ts', "import { zone } from '../zone/zone.ts'", 'runs up'],
    ['src/law/plan.ts', "import type { Rule } from '../rules/decision.ts'", 'runs up'],
    ['src/law/plan.ts', "export * from '../rules/decision.ts'", 'runs up'],
    ['src/law/plan.ts', "const rules = await import('../rules/decision.ts')", 'runs up'],
    ['src/law/plan.ts', 'const rules = await import(`../rules/decision.ts`)', 'runs up'],
    ['src/law/plan.ts', "type Rule = import('../rules/decision.ts').Rule", 'runs up'],
    ['src/law/plan.ts', "const rules = require('../rules/decision.ts')", 'runs up'],
    ['src/zone/telecom.ts', "import '../server/app.ts'", 'runs up'],
    ['src/server/app.ts', "import { Page } from '../../web/page.tsx'", 'runs up'],
    // Sideways only where it is written down.
    ['src/ledgers/post.ts', "import { auction } from '../markets/auction.ts'", 'sideways'],
    ['src/markets/auction.ts', "import { post } from '../ledgers/post.ts'", null],
    ['src/server/app.ts', "import { main } from '../cli/main.ts'", 'sideways'],
    ['src/cli/serve.ts', "import { buildApp } from '../server/app.ts'", null],
    // The rule language knows the form of law, not the plan.
    ['src/rules/decision.ts', "import type { Citation } from '../law/instrument.ts'", null],
    ['src/rules/decision.ts', "import { plan } from '../law/plan.ts'", 'nothing of the plan'],
    // The pages stand alone.
    ['web/pages/plan.tsx', "import type { Measure } from '../../src/law/measures.ts'", 'OpenAPI types alone'],
    ['web/pages/plan.tsx', 'const measures = lazy(() => import("../../src/law/measures.ts"))', 'OpenAPI types alone'],
    ['web/pages/plan.tsx', "import { version } from '../../package.json'", 'OpenAPI types alone'],
    // Pure rooms touch nothing of the machine, with the prefix or without it; tests and the readers of the law may.
    ['src/rules/decision.ts', "import { readFileSync } from 'node:fs'", 'pure'],
    ['src/time/dates.ts', "import { readFile } from 'fs/promises'", 'pure'],
    ['src/law/instrument.ts', "import process from 'process'", 'pure'],
    ['src/law/plan.ts', "import { readFileSync } from 'node:fs'", null],
    ['src/rules/decision.test.ts', "import { readFileSync } from 'node:fs'", null],
    // What cannot be checked is not let through.
    ['src/time/dates.ts', 'const module = await import(name)', 'must name its target'],
    ['src/time/dates.ts', "import { zone } from '#zone'", 'relative'],
    ['src/time/dates.ts', "import { zone } from '/src/zone/zone.ts'", 'relative'],
    ['src/zone/telecom.ts', "import { files } from '../../test/files.ts'", 'outside the house'],
  ]

  test.each(arrows)('%s: %s', (path, text, verdict) => {
    const found = wrongArrows([{ path, text }])
    if (verdict === null) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringContaining(verdict)])
  })

  test('imports, but not what only looks like one', () => {
    const text = `
      // import { a } from './comment.ts'
      const words = "import { b } from './string.ts'"
      const page = <p>import c from './page.ts'</p>
      import { d } from './real.ts'`
    expect(importsOf({ path: 'web/page.tsx', text })).toEqual(['./real.ts'])
  })

  const lines = (count: number): string => 'const a = 1\n'.repeat(count)
  const lengths: readonly [what: string, file: SourceFile, wrong: number][] = [
    ['the longest file that may be', { path: 'src/rules/a.ts', text: lines(longestFile) }, 0],
    ['a line more', { path: 'src/rules/a.ts', text: lines(longestFile + 1) }, 1],
    ['long data', { path: 'src/law/a.data.ts', text: lines(longestFile + 1) }, 0],
    ['a long list of instruments', { path: 'src/law/instruments/a.ts', text: lines(longestFile + 1) }, 0],
    ['code among the data', { path: 'src/law/a.data.ts', text: `${lines(longestFile)}const f = () => a` }, 1],
    ['a long law', { path: 'src/zone/07-data/a.ts', text: lines(longestArtefact) }, 0],
    ['a law too long', { path: 'src/zone/07-data/a.ts', text: lines(longestArtefact + 1) }, 1],
    ['a long text', { path: 'src/law/sources/a.txt', text: lines(longestFile + 1) }, 0],
  ]
  test.each(lengths)('%s', (_, file, wrong) => expect(wrongLengths([file])).toHaveLength(wrong))

  test('a folder without its page', () => {
    expect(foldersWithoutReadme(['src/law/a/b.ts', 'src/law/README.md', 'src/text.ts'])).toEqual([])
    expect(foldersWithoutReadme(['src/law/a/b.ts', 'src/law/a/README.md'])).toEqual(['src/law/'])
  })

  // Put together here, so that this file does not speak of a machine itself.
  const slash = '/'
  test.each([
    [`see ${slash}work/plan`, 1],
    [`cat '${slash}tmp/bash_jobs.0/1'`, 1],
    [`file://${slash}home/wang/plan`, 1],
    ['https://www.example.cn/work/2023', 0],
    ['src/work/plan.ts', 0],
  ])('%s', (text, wrong) => expect(machinePathsIn({ path: 'README.md', text })).toHaveLength(wrong))

  test('a package from elsewhere', () => {
    const from = (resolved: string): Lock => ({ packages: { 'node_modules/a': { resolved } } })
    expect(foreignHosts(from('https://registry.npmjs.org/a/-/a-1.0.0.tgz'))).toEqual([])
    expect(foreignHosts(from('https://registry.npmjs.org.example.com/a.tgz'))).toHaveLength(1)
    expect(foreignHosts(from('git+ssh://git@example.com/a.git'))).toHaveLength(1)
  })

  test('a platform that the lock forgot', () => {
    const tool = { optionalDependencies: { 'tool-linux': '1.0.0' } }
    expect(forgottenInLock({ packages: { 'node_modules/tool': tool, 'node_modules/tool-linux': {} } })).toEqual([])
    expect(
      forgottenInLock({
        packages: { 'node_modules/a/node_modules/tool': tool, 'node_modules/a/node_modules/tool-linux': {} },
      }),
    ).toEqual([])
    expect(
      forgottenInLock({ packages: { 'node_modules/tool': tool, 'node_modules/a/node_modules/tool-linux': {} } }),
    ).toHaveLength(1)
  })
})

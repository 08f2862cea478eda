import { describe, expect, test } from 'vitest'
import { holdsLock } from '../scripts/install.mjs'

describe('a second start installs nothing, unless the lock asks for something else', () => {
  const wanted = { version: '1.0.0', integrity: 'sha512-a' }
  const rows: readonly [what: string, wanted: object, present: object | undefined, holds: boolean][] = [
    ['the same package', wanted, wanted, true],
    ['no package', wanted, undefined, false],
    ['another version', wanted, { ...wanted, version: '1.0.1' }, false],
    ['the same version with other contents', wanted, { ...wanted, integrity: 'sha512-b' }, false],
    ['a package of another platform, absent', { ...wanted, optional: true }, undefined, true],
    ['a package of this platform whose digest the lock does not know', { version: '1.0.0' }, wanted, true],
  ]
  test.each(rows)('%s', (_, entry, present, holds) => {
    const record = { packages: present === undefined ? {} : { 'node_modules/a': present } }
    expect(holdsLock({ packages: { '': {}, 'node_modules/a': entry } }, record)).toBe(holds)
  })
})

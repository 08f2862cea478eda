import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FixedRow, fixed } from './authorities.data.ts'
import {
  type AuthorityId,
  authorities,
  authority,
  authorityId,
  districtAuthority,
  districts,
  findAuthority,
  isDistrict,
  isOverseenBy,
  isWithin,
  type KnownAuthority,
  treeOf,
  type Written,
} from './authorities.ts'

const pathOf = (id: KnownAuthority): string => {
  const { name, parent } = authority(id)
  return parent === null ? name.zh : `${pathOf(parent as string as KnownAuthority)} › ${name.zh}`
}

describe('the tree', () => {
  const places: readonly [KnownAuthority, string][] = [
    ['beijing/communications', '国务院 › 工业和信息化部 › 北京市通信管理局'],
    ['customs-beijing', '国务院 › 海关总署 › 北京海关'],
    ['safe-beijing', '国务院 › 中国人民银行 › 国家外汇管理局 › 国家外汇管理局北京市分局'],
    ['beijing/exit-entry', '国务院 › 北京市人民政府 › 北京市公安局 › 北京市公安局出入境管理总队'],
    ['beijing/foreign-experts', '国务院 › 北京市人民政府 › 北京市人力资源和社会保障局 › 北京市外国专家局'],
    ['chaoyang/culture', '国务院 › 北京市人民政府 › 北京市朝阳区人民政府 › 北京市朝阳区文化和旅游局'],
    [
      'development-area/culture',
      '国务院 › 北京市人民政府 › 北京经济技术开发区管理委员会 › 北京经济技术开发区管理委员会（文化和旅游）',
    ],
  ]
  test.each(places)('%s', (id, path) => expect(pathOf(id)).toBe(path))

  test('16 districts and the development area, each with the same departments', () => {
    expect(districts).toHaveLength(17)
    const ofEach = districts.map(({ id }) =>
      authorities.filter(({ district }) => district === id).map(({ department }) => department),
    )
    for (const departments of ofEach) expect(departments).toEqual(ofEach[0])
    expect(ofEach[0]).toContain('government')
  })

  test('what the sources are said to name, they name', () => {
    const sources = ['facts.zh.md', 'plan.zh.txt']
      .map((name) => readFileSync(new URL(`../law/sources/${name}`, import.meta.url), 'utf8'))
      .join('\n')
    const said = Object.values<FixedRow>(fixed).flatMap(({ facts }) => (facts === undefined ? [] : [facts]))
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((words) => !sources.includes(words))).toEqual([])
  })

  test('no two bear the same name', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = authorities.map(({ name }) => name[language])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })

  test('looked up by an id from outside', () => {
    expect(findAuthority('mct')?.name.zh).toBe('文化和旅游部')
    expect(findAuthority('toString')).toBeUndefined()
    expect(() => authority('beijing/nothing' as AuthorityId)).toThrow('没有这个机关')
  })

  test('a department of a district', () => {
    expect(districtAuthority('culture', 'chaoyang')).toBe('chaoyang/culture')
    expect(districtAuthority('government', 'yanqing')).toBe('yanqing/government')
    expect(isDistrict('chaoyang')).toBe(true)
    for (const code of ['', 'beijing', 'toString', 'chaoyang/culture']) {
      expect(isDistrict(code)).toBe(false)
      expect(() => districtAuthority('culture', code)).toThrow('no such district')
    }
  })
})

describe('who stands above whom', () => {
  const table: readonly [of: KnownAuthority, above: KnownAuthority, leads: boolean, oversees: boolean][] = [
    ['chaoyang/culture', 'chaoyang/culture', true, true],
    ['chaoyang/culture', 'chaoyang/government', true, true],
    ['chaoyang/culture', 'beijing/government', true, true],
    ['chaoyang/culture', 'state-council', true, true],
    // The same line of work from above guides, and does not lead.
    ['chaoyang/culture', 'beijing/culture', false, true],
    ['chaoyang/culture', 'mct', false, true],
    // Neither down, nor sideways.
    ['beijing/culture', 'chaoyang/culture', false, false],
    ['chaoyang/culture', 'haidian/government', false, false],
    ['chaoyang/culture', 'haidian/culture', false, false],
    ['chaoyang/culture', 'beijing/finance', false, false],
    ['chaoyang/culture', 'chaoyang/finance', false, false],
    // What the state has in Beijing is not the city's.
    ['customs-beijing', 'beijing/government', false, false],
    ['customs-beijing', 'gacc', true, true],
    ['beijing/exit-entry', 'nia', false, true],
    ['beijing/exit-entry', 'beijing/public-security', true, true],
  ]
  test.each(table)('%s, %s', (of, above, leads, oversees) => {
    expect(isWithin(authorityId(of), authorityId(above))).toBe(leads)
    expect(isOverseenBy(authorityId(of), authorityId(above))).toBe(oversees)
  })

  test('all stand within the State Council, and it within nobody', () => {
    const top = authorityId('state-council')
    expect(authorities.filter(({ id }) => !isWithin(id, top))).toEqual([])
    expect(authorities.filter(({ id }) => isWithin(top, id)).map(({ id }) => id)).toEqual([top])
  })
})

describe('a tree that is wrong is refused when it is loaded', () => {
  const name = { zh: '某机关', en: 'some authority' }
  const root: Written = { id: 'root', name, level: 'state', parent: null }
  const wrong: readonly [what: string, written: readonly Written[], says: string][] = [
    ['an id used twice', [root, { id: 'root', name, level: 'state', parent: 'root' }], 'used twice'],
    ['no name in one language', [{ ...root, name: { zh: '某机关', en: ' ' } }], 'without a name'],
    ['no root', [{ ...root, parent: 'root' }], 'one root'],
    ['two roots', [root, { ...root, id: 'other' }], 'one root'],
    ['led by nobody known', [root, { id: 'a', name, level: 'state', parent: 'b' }], 'unknown authority: b'],
    [
      'guided by nobody known',
      [root, { id: 'a', name, level: 'state', parent: 'root', guidedBy: 'b' }],
      'unknown authority: b',
    ],
    ['a district under a ministry', [root, { id: 'a', name, level: 'district', parent: 'root' }], 'cannot stand under'],
    [
      'a circle',
      [root, { id: 'a', name, level: 'state', parent: 'b' }, { id: 'b', name, level: 'state', parent: 'a' }],
      'in a circle',
    ],
  ]
  test.each(wrong)('%s', (_, written, says) => expect(() => treeOf(written)).toThrow(says))
})

/**
 * The authorities, as a tree: the State Council and its departments, their bodies in Beijing, the city and its departments,
 * the 16 districts and the development area with theirs. Checked when it is loaded.
 */
import type { Text } from '../text.ts'
import { departmentTable, districtTable, type FixedRow, fixed } from './authorities.data.ts'

export type AuthorityId = string & { readonly __authority: never }

export type District = keyof typeof districtTable

/** Departments that every district has; `government` is the district itself. */
export type Department = 'government' | keyof typeof departmentTable

/** Every id there is, for the compiler. */
export type KnownAuthority = keyof typeof fixed | `${District}/${Department}`

export type Level = 'state' | 'state-in-beijing' | 'municipal' | 'district' | 'district-department'

export interface Authority {
  readonly id: AuthorityId
  readonly name: Text
  readonly level: Level
  /** Who leads it; only the State Council has nobody above. */
  readonly parent: AuthorityId | null
  /** Who guides its work from the level above without leading it (地方组织法 83). */
  readonly guidedBy?: AuthorityId
  readonly district?: District
  readonly department?: Department
}

/** An authority as it is written down, before its ids are known to exist. */
export type Written = Omit<Authority, 'id' | 'parent' | 'guidedBy'> & {
  readonly id: string
  readonly parent: string | null
  readonly guidedBy?: string
}

/** A tree of authorities: one root, every name known, no circle, led and guided from where the level allows. */
export function treeOf(written: readonly Written[]): ReadonlyMap<string, Authority> {
  const byId = new Map<string, Written>()
  for (const each of written) {
    if (byId.has(each.id))
      throw new Error(`机关编号重复：${each.id} · the id of an authority is used twice: ${each.id}`)
    if (each.name.zh.trim() === '' || each.name.en.trim() === '')
      throw new Error(`机关没有名称：${each.id} · an authority without a name: ${each.id}`)
    byId.set(each.id, each)
  }
  const roots = written.filter(({ parent }) => parent === null).map(({ id }) => id)
  if (roots.length !== 1)
    throw new Error(`机关树应当只有一个根：${roots.join('、')} · a tree has one root, not: ${roots.join(', ')}`)
  for (const each of written) {
    for (const above of [each.parent, each.guidedBy ?? null]) {
      const known = above === null ? null : byId.get(above)
      if (known === undefined)
        throw new Error(`${each.id} 的上级不存在：${above} · ${each.id} stands under an unknown authority: ${above}`)
      if (known !== null && !mayStandUnder[each.level].includes(known.level))
        throw new Error(`${each.id} 不能在 ${known.id} 之下 · ${each.id} cannot stand under ${known.id}`)
    }
    climb(each, byId)
  }
  // Every id in these has just been found in the tree.
  return byId as unknown as ReadonlyMap<string, Authority>
}

const mayStandUnder: Readonly<Record<Level, readonly Level[]>> = {
  state: ['state'],
  'state-in-beijing': ['state'],
  municipal: ['state', 'municipal'],
  district: ['municipal'],
  'district-department': ['district', 'municipal'],
}

function climb(from: Written, byId: ReadonlyMap<string, Written>): void {
  let above: Written | undefined = from
  for (let steps = 0; above; steps++) {
    if (steps > byId.size) throw new Error(`机关互为上下级：${from.id} · authorities stand in a circle: ${from.id}`)
    above = above.parent === null ? undefined : byId.get(above.parent)
  }
}

const entries = <K extends string, V>(table: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(table) as [K, V][]

export const districts: readonly { readonly id: District; readonly name: Text }[] = entries(districtTable).map(
  ([id, name]) => ({ id, name }),
)

function ofDistrict({ id: district, name }: { readonly id: District; readonly name: Text }): readonly Written[] {
  const head = `${district}/government`
  // The development area has a committee where a district has a government and departments.
  const committee = district === 'development-area'
  return [
    {
      id: head,
      name: committee
        ? { zh: `${name.zh}管理委员会`, en: `Administrative Committee of ${name.en}` }
        : { zh: `北京市${name.zh}人民政府`, en: `People's Government of ${name.en}` },
      level: 'district',
      parent: 'beijing/government',
      district,
      department: 'government',
    },
    ...entries(departmentTable).map(
      ([department, { zh, en, guidedBy, matters }]): Written => ({
        id: `${district}/${department}`,
        name: committee
          ? {
              zh: `${name.zh}管理委员会（${matters.zh}）`,
              en: `Administrative Committee of ${name.en} (${matters.en})`,
            }
          : { zh: `北京市${name.zh}${zh}`, en: `${en} of ${name.en}` },
        level: 'district-department',
        parent: head,
        guidedBy,
        district,
        department,
      }),
    ),
  ]
}

const tree = treeOf([
  ...entries<string, FixedRow>(fixed).map(([id, { zh, en, level, parent, guidedBy }]): Written => {
    return { id, name: { zh, en }, level, parent, ...(guidedBy !== undefined && { guidedBy }) }
  }),
  ...districts.flatMap(ofDistrict),
])

export const authorities: readonly Authority[] = [...tree.values()]

/** An authority by an id from outside; undefined where there is none. */
export const findAuthority = (id: string): Authority | undefined => tree.get(id)

/** An authority by its id; throws on one that does not exist. */
export function authority(id: AuthorityId | KnownAuthority): Authority {
  const found = tree.get(id)
  if (!found) throw new Error(`没有这个机关：${id} · there is no authority ${id}`)
  return found
}

/** An id written in our own source: checked by the compiler, and at load. */
export const authorityId = (id: KnownAuthority): AuthorityId => authority(id).id

export const isDistrict = (code: string): code is District => Object.hasOwn(districtTable, code)

/** The department of a district, by the district's code on a form; throws on a code that `isDistrict` refuses. */
export function districtAuthority(department: Department, district: string): AuthorityId {
  const found = tree.get(`${district}/${department}`)
  if (!isDistrict(district) || !found)
    throw new Error(
      `没有这个区或者部门：${district}/${department} · there is no such district or department: ${district}/${department}`,
    )
  return found.id
}

/** Whether the authority is the other one, or is led by it, at however many removes. */
export function isWithin(id: AuthorityId, ancestor: AuthorityId): boolean {
  return id === ancestor || above(id, false).has(ancestor)
}

/**
 * Whether the other one may look at how the authority does its work: itself, those who lead it, and those who guide it
 * (行政许可法 60: the higher authority supervises how the lower one licenses).
 */
export function isOverseenBy(id: AuthorityId, overseer: AuthorityId): boolean {
  return id === overseer || above(id, true).has(overseer)
}

function above(id: AuthorityId, guides: boolean): ReadonlySet<AuthorityId> {
  const found = new Set<AuthorityId>()
  const visit = (each: AuthorityId | null | undefined): void => {
    if (!each || found.has(each)) return
    found.add(each)
    visit(tree.get(each)?.parent)
    if (guides) visit(tree.get(each)?.guidedBy)
  }
  visit(tree.get(id)?.parent)
  if (guides) visit(tree.get(id)?.guidedBy)
  return found
}

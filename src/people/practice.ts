/**
 * The accounts that everybody may try: applicants of several kinds, and for every authority concerned a clerk, a reviewer
 * and an approver. Only practice has them, and only practice lets them in.
 */
import type { Change, Row } from '../store/change.ts'
import type { Store } from '../store/store.ts'
import { asText } from '../store/values.ts'
import type { Text } from '../text.ts'
import { day } from '../time/dates.ts'
import { type AuthorityId, authority, authorityId } from './authorities.ts'
import { creditCodeFrom } from './credit-code.ts'
import type { OrganisationId, PersonId } from './ids.ts'
import { hashPassword } from './passwords.ts'
import { type OfficeRole, officeRoles } from './persons.ts'
import { newId } from './secrets.ts'

export const practicePassword = 'practice-2023'

export interface Practising {
  /** Every authority that leads, gives a result or is asked for its opinion. */
  readonly authorities: readonly AuthorityId[]
  /** Matters in which the lawyer may act for Huace Data. */
  readonly delegated: readonly string[]
}

export interface PracticeApplicant {
  readonly email: string
  readonly name: string
  readonly says: Text
}

export interface PracticeOffice {
  readonly authority: { readonly id: AuthorityId; readonly name: Text }
  readonly accounts: readonly { readonly email: string; readonly name: string; readonly role: OfficeRole }[]
}

export interface PracticeAccounts {
  readonly password: string
  readonly applicants: readonly PracticeApplicant[]
  readonly officers: readonly PracticeOffice[]
}

interface Firm {
  readonly id: string
  readonly name: string
  readonly address: string
  /** Registrar and kind, division, organisation: the checks are worked out (credit-code.ts). */
  readonly code: readonly [kind: string, division: string, organisation: string]
}

const firms: Readonly<Record<'huace' | 'beichen' | 'linden' | 'jingcai' | 'college' | 'jingtai' | 'hexin', Firm>> = {
  huace: {
    id: 'practice-huace',
    name: '华测数据（北京）有限公司',
    address: '北京市朝阳区建国路 93 号',
    code: ['91', '110105', 'MA01HC23'],
  },
  beichen: {
    id: 'practice-beichen',
    name: '北辰生物医药（北京）有限公司',
    address: '北京市昌平区生命园路 8 号',
    code: ['91', '110114', 'MA02BC57'],
  },
  linden: {
    id: 'practice-linden',
    name: '林登银行（北京）有限公司',
    address: '北京市西城区金融大街 17 号',
    code: ['91', '110102', 'MA03LD61'],
  },
  jingcai: {
    id: 'practice-jingcai',
    name: '北京晶采科技有限公司',
    address: '北京市海淀区中关村大街 27 号',
    code: ['91', '110108', 'MA04JC88'],
  },
  jingtai: {
    id: 'practice-jingtai',
    name: '京泰信托有限公司',
    address: '北京市西城区金融大街 33 号',
    code: ['91', '110102', 'MA06JT27'],
  },
  hexin: {
    id: 'practice-hexin',
    name: '合信信托有限公司',
    address: '北京市东城区建国门内大街 9 号',
    code: ['91', '110101', 'MA07HX35'],
  },
  college: {
    id: 'practice-college',
    name: '北京示范职业学院（采购人）',
    address: '北京市通州区运河东大街 55 号',
    code: ['12', '110112', 'MB05XY19'],
  },
}

interface Applicant extends PracticeApplicant {
  readonly id: string
  readonly represents: keyof typeof firms | null
}

const applicants: readonly Applicant[] = [
  {
    id: 'practice-li',
    email: 'li@huace.example',
    name: '李敏',
    represents: 'huace',
    says: {
      zh: '华测数据（北京）有限公司的法定代表人',
      en: 'legal representative of Huace Data (Beijing) Co., Ltd.',
    },
  },
  {
    id: 'practice-wang',
    email: 'wang@beichen.example',
    name: '王磊',
    represents: 'beichen',
    says: {
      zh: '北辰生物医药（北京）有限公司的法定代表人，也是政府采购的供应商',
      en: 'legal representative of Beichen Biomedical (Beijing) Co., Ltd., also a supplier in procurement',
    },
  },
  {
    id: 'practice-morgan',
    email: 'morgan@example.com',
    name: 'Alex Morgan',
    represents: null,
    says: { zh: '外国专家，为自己办理', en: 'a foreign expert, who applies for themselves' },
  },
  {
    id: 'practice-bank',
    email: 'bank@linden.example',
    name: '林安娜',
    represents: 'linden',
    says: { zh: '林登银行（北京）有限公司的法定代表人', en: 'legal representative of Linden Bank (Beijing) Co., Ltd.' },
  },
  {
    id: 'practice-supplier',
    email: 'supplier@jingcai.example',
    name: '周晶',
    represents: 'jingcai',
    says: {
      zh: '北京晶采科技有限公司的法定代表人，政府采购的供应商',
      en: 'legal representative of Jingcai Technology (Beijing) Co., Ltd., a supplier in procurement',
    },
  },
  {
    id: 'practice-jingtai-trust',
    email: 'trust@jingtai.example',
    name: '郑宁',
    represents: 'jingtai',
    says: { zh: '京泰信托有限公司的法定代表人', en: 'legal representative of Jingtai Trust Co., Ltd.' },
  },
  {
    id: 'practice-hexin-trust',
    email: 'trust@hexin.example',
    name: '何欣',
    represents: 'hexin',
    says: { zh: '合信信托有限公司的法定代表人', en: 'legal representative of Hexin Trust Co., Ltd.' },
  },
  {
    id: 'practice-zhao',
    email: 'zhao@lawfirm.example',
    name: '赵岚',
    represents: null,
    says: {
      zh: '律师，受华测数据委托办理部分事项',
      en: 'a lawyer, delegated by Huace Data in some matters',
    },
  },
  {
    id: 'practice-purchaser',
    email: 'purchaser@college.example',
    name: '孙凯',
    represents: 'college',
    says: {
      zh: '采购人北京示范职业学院的法定代表人',
      en: 'legal representative of a purchaser, the Beijing Model Vocational College',
    },
  },
]

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹苏潘葛范彭鲁马苗方任袁柳']
const givenNames = [...'静强洁涛婷峰雪鹏慧军丽斌倩宁楠旭晨昊悦帆']

interface Officer {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly authority: AuthorityId
  readonly role: OfficeRole
}

const slug = (id: AuthorityId): string => id.replaceAll('/', '-')

function officersOf(authorities: readonly AuthorityId[]): readonly Officer[] {
  const government = authorityId('beijing/government')
  const places = [...new Set(authorities)].flatMap((at) =>
    (['clerk', 'reviewer', 'approver'] as const).map((role) => ({ at, role })),
  )
  const overseers = (['supervisor', 'auditor', 'operator'] as const).map((role) => ({ at: government, role }))
  return [...overseers, ...places].map(({ at, role }) => {
    const name = `${role}.${slug(at)}`
    return { id: `practice-${name}`, email: `${name}@window.example`, name: nameFor(name), authority: at, role }
  })
}

/** The same name for the same place, whenever it is seeded. */
function nameFor(place: string): string {
  const number = [...place].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
  return `${surnames[number % surnames.length]}${givenNames[Math.floor(number / surnames.length) % givenNames.length]}`
}

/** Long before anything that practice looks back on. */
const always = day('2020-01-01')

/** Puts in what is not there yet; another process that does the same at once, or did before, changes nothing. */
async function seed(store: Store, { authorities, delegated }: Practising, now: Temporal.Instant): Promise<void> {
  const officers = officersOf(authorities)
  await seedPersons(store, [...applicants, ...officers], now)
  for (let tries = 0; ; tries++) {
    const changes = [...(await firmsMissing(store, delegated, now)), ...(await officesMissing(store, officers, now))]
    if (changes.length === 0) return
    const done = await store.commit(changes, {
      command: { actor: 'practice', key: `seed ${newId()}`, digest: 'seed' },
      answer: null,
    })
    // Another process was first: look again what is missing.
    if (!done.ok && tries > 5) throw new Error(`${done.error.says.zh} · ${done.error.says.en}`)
  }
}

async function seedPersons(
  store: Store,
  people: readonly Pick<Officer, 'id' | 'email' | 'name'>[],
  now: Temporal.Instant,
) {
  const { rows } = await store.query('select id from persons where practice')
  const known = new Set(rows.map(({ id }) => asText(id)))
  const missing = people.filter(({ id }) => !known.has(id))
  if (missing.length === 0) return
  // Everybody knows the password, so one hash does for all; each of their own would take a minute.
  const hash = await hashPassword(practicePassword)
  await store.query(
    `with given as (select * from json_to_recordset($1::json) as g(id text, name text, email text)),
     put as (insert into persons (id, name, email, email_proven, practice, since)
       select id, name, email, true, true, $2 from given on conflict do nothing returning id)
     insert into passwords (person, hash, since) select id, $3, $2 from put`,
    [JSON.stringify(missing), now.toString(), hash],
  )
}

async function firmsMissing(
  store: Store,
  delegated: readonly string[],
  now: Temporal.Instant,
): Promise<readonly Change[]> {
  const { rows } = await store.query("select id from organisations where id like 'practice-%'")
  const known = new Set(rows.map(({ id }) => asText(id)))
  return applicants.flatMap((applicant): readonly Change[] => {
    const firm = applicant.represents === null ? null : firms[applicant.represents]
    if (firm === null || known.has(firm.id)) return []
    const lawyer = firm === firms.huace && delegated.length > 0
    const representation: Row = {
      table: 'representations',
      values: { organisation: firm.id, person: applicant.id, from_day: always, until_day: null },
      onConflict: null,
    }
    const delegation = { id: 'practice-delegation', procedures: [...new Set(delegated)].sort() }
    return [
      {
        stream: `organisation:${firm.id}`,
        expected: 0,
        events: [
          event('organisation-entered', { representative: applicant.id, from: always.toString() }, now),
          ...(lawyer
            ? [
                event(
                  'delegation-given',
                  {
                    delegation: delegation.id,
                    to: 'practice-zhao',
                    procedures: delegation.procedures,
                    from: always.toString(),
                    until: null,
                  },
                  now,
                ),
              ]
            : []),
        ],
        rows: [
          {
            table: 'organisations',
            values: {
              id: firm.id,
              name: firm.name,
              credit_code: creditCodeFrom(...firm.code),
              address: firm.address,
              since: now,
            },
            onConflict: null,
          },
          representation,
          ...(lawyer
            ? [
                {
                  table: 'delegations',
                  values: {
                    ...delegation,
                    organisation: firm.id,
                    person: 'practice-zhao',
                    from_day: always,
                    until_day: null,
                    revoked_day: null,
                  },
                  onConflict: null,
                } satisfies Row,
              ]
            : []),
        ],
        outbox: [],
      },
    ]
  })
}

async function officesMissing(
  store: Store,
  officers: readonly Officer[],
  now: Temporal.Instant,
): Promise<readonly Change[]> {
  const { rows } = await store.query("select id from offices where id like 'practice-%'")
  const known = new Set(rows.map(({ id }) => asText(id)))
  return officers
    .filter(({ id }) => !known.has(id))
    .map(({ id, authority: at, role }) => ({
      stream: `person:${id}`,
      expected: 0,
      events: [event('office-given', { office: id, authority: at, role, from: always.toString(), until: null }, now)],
      rows: [
        {
          table: 'offices',
          values: { id, person: id, authority: at, role, from_day: always, until_day: null },
          onConflict: null,
        },
      ],
      outbox: [],
    }))
}

const event = (type: string, body: Change['events'][number]['body'], at: Temporal.Instant) => ({
  type,
  body,
  at,
  actor: 'practice',
})

/** What the sign-in page of practice shows: read once, for it is the same until more is seeded. */
export function practiceOn(store: Store, now: () => Temporal.Instant) {
  let list: Promise<PracticeAccounts> | null = null
  return {
    async seed(what: Practising): Promise<void> {
      await seed(store, what, now())
      list = null
    },
    accounts(): Promise<PracticeAccounts> {
      list ??= listed(store).catch((error) => {
        list = null
        throw error
      })
      return list
    },
  }
}

async function listed(store: Pick<Store, 'query'>): Promise<PracticeAccounts> {
  const { rows } = await store.query(
    `select o.authority, o.role, p.email, p.name from offices o join persons p on p.id = o.person
     where p.practice and o.id like 'practice-%' order by o.authority, o.id`,
  )
  const offices = new Map<string, { email: string; name: string; role: OfficeRole }[]>()
  for (const row of rows) {
    const account = { email: asText(row.email), name: asText(row.name), role: asText(row.role) as OfficeRole }
    const at = asText(row.authority)
    offices.set(at, [...(offices.get(at) ?? []), account])
  }
  return {
    password: practicePassword,
    applicants: applicants.map(({ email, name, says }) => ({ email, name, says })),
    officers: [...offices].map(([id, accounts]) => {
      const { id: known, name } = authority(id as AuthorityId)
      return {
        authority: { id: known, name },
        accounts: accounts.sort((a, b) => officeRoles.indexOf(a.role) - officeRoles.indexOf(b.role)),
      }
    }),
  }
}

export const practicePerson = (name: string): PersonId => `practice-${name}` as PersonId
export const practiceFirm = (name: keyof typeof firms): OrganisationId => firms[name].id as OrganisationId

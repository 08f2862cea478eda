/** Licences, kept: whose they are, what they say, what they are worth today, and what their holder shows of them. */
import qrcode from 'qrcode'
import type { AuthorityId } from '../../people/authorities.ts'
import type { Party } from '../../people/persons.ts'
import type { Row } from '../../store/driver.ts'
import type { Store } from '../../store/store.ts'
import { asDay, asDayOrNull, asInstant, asNumber, asText } from '../../store/values.ts'
import { fail, ok, type Result, type Text } from '../../text.ts'
import { type LegalDate, legalDateAt } from '../../time/dates.ts'
import type { Projection } from '../cases.ts'
import type { CaseId, LicenceId } from '../ids.ts'
import type { LicenceKind, Procedure } from '../procedure.ts'
import type { CaseState } from '../state.ts'
import { holderName, present, vctOf } from './credential.ts'
import { typeface } from './fonts.ts'
import { listIn, type StatusLists, statusListsOn } from './lists.ts'
import { typeMetadata } from './metadata.ts'
import { licencePdf } from './pdf.ts'
import { type Issuing, projectionOn, type Says, type Signable, sign } from './projection.ts'
import { asOf, listNamedIn, type Standing, standingOf, type Verdict, verify } from './verify.ts'

type LicenceStatus = NonNullable<CaseState['results'][string]['licence']>['status']

export interface Licence {
  readonly id: LicenceId
  readonly case: CaseId
  readonly result: string
  /** Of its kind: `work-permit`. */
  readonly kind: string
  readonly procedure: string
  readonly holder: Party
  readonly authority: AuthorityId
  readonly issued: LegalDate
  readonly from: LegalDate
  readonly until: LegalDate | null
  readonly says: Says
  readonly status: LicenceStatus
  readonly since: Temporal.Instant
  /** What it is worth today, in one word and in a sentence. */
  readonly standing: Standing
  readonly means: Text
}

/** Someone's licences: all of a party's, or those of some procedures. */
export interface Holding {
  readonly party: Party
  readonly procedures: 'all' | readonly string[]
}

export interface Shown {
  readonly token: string
  /** The token stands behind `#`: browsers do not send that part to anyone. */
  readonly link: string
  /** The link as a QR code (SVG); null where the token is too long for one. */
  readonly qr: string | null
}

export interface Licences {
  readonly projection: Projection
  readonly lists: StatusLists
  find(id: LicenceId): Promise<Licence | null>
  ofHolders(
    holdings: readonly Holding[],
    page: { readonly after?: LicenceId; readonly most: number },
  ): Promise<readonly Licence[]>
  /** What a number alone tells: kind, authority, dates and standing, and nothing of its holder. */
  verifyNumber(id: LicenceId): Promise<Verdict | null>
  verifyToken(token: string): Promise<Verdict>
  present(id: LicenceId, names: readonly string[]): Promise<Result<Shown>>
  pdf(id: LicenceId): Promise<Result<Uint8Array>>
  metadata(kind: string): ReturnType<typeof typeMetadata> | null
  /** Signs anew all that a revoked key has signed and that is still good; how many. */
  reissue(kid: string): Promise<number>
}

export interface Keeping extends Issuing {
  readonly procedures: ReadonlyMap<string, Procedure>
  /** Made in practice: what is printed says so. */
  readonly practice: boolean
}

const columns = `l.id, l.case_id, l.result, l.kind, l.procedure, l.holder_kind, l.holder, l.authority, l.issued, l.from_day,
  l.until_day, l.list, l.place, l.token, l.says, s.status, s.since`
const both = `select ${columns} from licences l join licence_standings s on s.licence = l.id`

/** How many are signed anew between two looks at the table. */
const atOnce = 100

export function licencesOn(store: Pick<Store, 'query'>, given: Omit<Keeping, 'store'>): Licences {
  const { ring, origin, procedures, now, practice } = given
  const kinds = kindsOf(procedures.values())
  const kindAt = new Map([...kinds.values()].map((kind) => [vctOf(origin, kind.id), kind]))
  const lists = statusListsOn(store, { ring, origin, now })

  const rowOf = async (id: LicenceId): Promise<Row | null> =>
    (await store.query(`${both} where l.id = $1`, [id])).rows[0] ?? null
  const today = (): LegalDate => legalDateAt(now())
  const find = async (id: LicenceId): Promise<Licence | null> => {
    const row = await rowOf(id)
    return row && licenceIn(row, today())
  }

  return {
    lists,
    find,
    projection: projectionOn({ ...given, store }),

    async ofHolders(holdings, { after, most }) {
      const { rows } = await store.query(
        `select ${columns}
         from jsonb_to_recordset($1::jsonb) as h(kind text, id text, procedures jsonb)
         join licences l on l.holder_kind = h.kind and l.holder = h.id
           and (h.procedures is null or h.procedures @> to_jsonb(l.procedure))
         join licence_standings s on s.licence = l.id
         where $2::text is null or (l.issued, l.id) < (select issued, id from licences where id = $2)
         order by l.issued desc, l.id desc limit $3`,
        [JSON.stringify(merged(holdings)), after ?? null, most],
      )
      return rows.map((row) => licenceIn(row, today()))
    },

    async verifyNumber(id) {
      const licence = await find(id)
      if (!licence) return null
      const { kind, from, until, issued, says, standing, means } = licence
      const looked = now()
      return {
        standing,
        says: means,
        status: { looked, says: asOf(looked) },
        licence: {
          number: id,
          vct: vctOf(origin, kind),
          kind: says.kind,
          issuer: origin,
          authority: says.authority,
          issued,
          from,
          until,
          disclosed: [],
          withheld: { count: says.claims.length + 1, names: [holderName, ...says.claims.map(({ name }) => name)] },
        },
      }
    },

    async verifyToken(token) {
      const list = listIn(origin, listNamedIn(token))
      const held = list === null ? null : await lists.of(list)
      const keys = await ring.published()
      return verify(token, { keys, statusList: held?.token ?? null, now: now(), kindOf: (vct) => kindAt.get(vct) })
    },

    async present(id, names) {
      const row = await rowOf(id)
      if (!row) return fail(unknown(id))
      const shown = await present(asText(row.token), names)
      if (!shown.ok) return shown
      const link = `${origin}/verify#${shown.value}`
      return ok({ token: shown.value, link, qr: await qrOf(link) })
    },

    async pdf(id) {
      const licence = await find(id)
      if (!licence) return fail(unknown(id))
      const faces = typeface()
      if (!faces.ok) return faces
      const { issued, from, until, says } = licence
      return licencePdf(
        {
          number: id,
          kind: says.kind,
          authority: says.authority,
          holder: says.holder,
          claims: says.claims.map(({ name, text }) => ({ name, value: text.zh === text.en ? text.zh : text })),
          issued,
          from,
          until,
          verifyAt: `${origin}/verify/${id}`,
          practice,
        },
        faces.value,
      )
    },

    metadata(kind) {
      const found = kinds.get(kind)
      return found ? typeMetadata(found, origin) : null
    },

    async reissue(kid) {
      const on = today()
      const key = await ring.today(on)
      let done = 0
      for (let after = ''; ; ) {
        const { rows } = await store.query(
          `${both} where l.kid = $1 and l.id > $2 and s.status in ('valid', 'suspended') order by l.id limit $3`,
          [kid, after, atOnce],
        )
        for (const row of rows) {
          const token = await sign(origin, key, on, signableIn(row))
          await store.query('update licences set token = $2, kid = $3 where id = $1', [row.id, token, key.kid])
        }
        done += rows.length
        const last = rows.at(-1)
        if (!last) return done
        after = asText(last.id)
      }
    },
  }
}

const unknown = (id: LicenceId): Text => ({ zh: `没有证照 ${id}`, en: `there is no licence ${id}` })

/** Every kind of licence that some procedure gives. Two procedures that give one kind say the same of it. */
export function kindsOf(procedures: Iterable<Procedure>): ReadonlyMap<string, LicenceKind> {
  const kinds = new Map<string, LicenceKind>()
  for (const { id, results } of procedures)
    for (const { licence } of results) {
      if (!licence) continue
      const other = kinds.get(licence.id)
      if (other && !saysTheSame(other, licence))
        throw new Error(`${id} declares another licence of the kind ${licence.id} than the procedure before it`)
      kinds.set(licence.id, licence)
    }
  return kinds
}

const saysTheSame = (one: LicenceKind, other: LicenceKind): boolean =>
  JSON.stringify([one.name, one.claims]) === JSON.stringify([other.name, other.claims])

/** One entry for each party; a right to all outweighs one to some. */
function merged(holdings: readonly Holding[]) {
  const found = new Map<string, { kind: string; id: string; procedures: readonly string[] | null }>()
  for (const { party, procedures } of holdings) {
    const key = `${party.kind} ${party.id}`
    const before = found.get(key)
    const all = procedures === 'all' || (before && before.procedures === null)
    const some = procedures === 'all' ? [] : procedures
    found.set(key, { ...party, procedures: all ? null : [...(before?.procedures ?? []), ...some] })
  }
  return [...found.values()]
}

function licenceIn(row: Row, today: LegalDate): Licence {
  const [from, until] = [asDay(row.from_day), asDayOrNull(row.until_day)]
  const status = asText(row.status) as LicenceStatus
  // That its last day has passed shows from the day itself, before anyone noted it.
  const standing = standingOf({ from, until }, status === 'expired' ? 'valid' : status, today)
  return {
    id: asText(row.id) as LicenceId,
    case: asText(row.case_id) as CaseId,
    result: asText(row.result),
    kind: asText(row.kind),
    procedure: asText(row.procedure),
    holder: { kind: asText(row.holder_kind), id: asText(row.holder) } as Party,
    authority: asText(row.authority) as AuthorityId,
    issued: asDay(row.issued),
    from,
    until,
    says: row.says as Says,
    status,
    since: asInstant(row.since),
    ...standing,
  }
}

const signableIn = (row: Row): Signable => ({
  id: asText(row.id) as LicenceId,
  kind: asText(row.kind),
  says: row.says as Says,
  from: asDay(row.from_day),
  until: asDayOrNull(row.until_day),
  at: { list: asNumber(row.list), place: asNumber(row.place) },
})

/** As few dots as there can be: a phone has to read it from a screen. */
async function qrOf(link: string): Promise<string | null> {
  try {
    return await qrcode.toString(link, { type: 'svg', errorCorrectionLevel: 'L', margin: 4 })
  } catch {
    return null
  }
}

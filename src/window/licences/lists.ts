/** The status lists as they are asked for: signed anew when something changed, and before a copy grows too old. */
import type { Store } from '../../store/store.ts'
import { asText } from '../../store/values.ts'
import { legalDateAt } from '../../time/dates.ts'
import type { Ring } from './ring.ts'
import { packed, type Status, signStatusList, statusList } from './status-list.ts'

export interface SignedList {
  readonly token: string
  /** For so many seconds it may be kept. */
  readonly keep: number
}

export interface StatusLists {
  /** Null where no such list was begun. */
  of(list: number): Promise<SignedList | null>
}

/** A list is handed out for so long, and may then be kept for what is left of its ttl: four minutes at least. */
const handedOutSeconds = statusList.ttlSeconds / 5

export const listUri = (origin: string, list: number): string => `${origin}/api/status-lists/${list}`

/** The number in such an address of ours; null where it is none. */
export function listIn(origin: string, uri: string | null): number | null {
  const start = `${origin}/api/status-lists/`
  return uri?.startsWith(start) ? readList(uri.slice(start.length)) : null
}

export const readList = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

interface Remembered {
  readonly told: string
  readonly kid: string
  readonly made: Temporal.Instant
  readonly token: string
}

export function statusListsOn(
  store: Pick<Store, 'query'>,
  { ring, origin, now }: { readonly ring: Ring; readonly origin: string; readonly now: () => Temporal.Instant },
): StatusLists {
  const remembered = new Map<number, Remembered>()
  return {
    async of(list) {
      const { rows } = await store.query(
        `select (select 1 from licences where list = $1 limit 1) as begun,
           coalesce((select string_agg(place || ' ' || status, ',' order by place) from licence_standings
             where list = $1 and status in ('suspended', 'revoked')), '') as told`,
        [list],
      )
      if (!rows[0] || rows[0].begun === null) return null
      const told = asText(rows[0].told)
      const at = now()
      const key = await ring.today(legalDateAt(at))
      const last = remembered.get(list)
      if (last?.told === told && last.kid === key.kid) {
        const age = Math.floor((at.epochMilliseconds - last.made.epochMilliseconds) / 1000)
        if (age >= 0 && age < handedOutSeconds) return { token: last.token, keep: statusList.ttlSeconds - age }
      }
      const token = await signStatusList(listUri(origin, list), packed(entriesOf(told)), key, at)
      remembered.set(list, { told, kid: key.kid, made: at, token })
      return { token, keep: statusList.ttlSeconds }
    },
  }
}

const entriesOf = (told: string): readonly (readonly [number, Status])[] =>
  told === ''
    ? []
    : told.split(',').map((entry) => {
        const [place, status] = entry.split(' ')
        return [Number(place), status === 'revoked' ? 'revoked' : 'suspended']
      })

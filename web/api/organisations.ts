/** The organisations one represents, and whom they let act. */
import { useQuery } from '@tanstack/react-query'
import type { NewDelegation, NewOrganisation, Organisations } from './people-types.ts'
import { ask, type Sent, send, useSend } from './send.ts'

export const organisationsKey = ['organisations'] as const

export const useOrganisations = () =>
  useQuery({
    queryKey: organisationsKey,
    queryFn: ({ signal }) => ask<Organisations>('/api/organisations', signal),
    staleTime: 10_000,
  })

/** For whom one may act changes with it. */
export const useOrganisationWrite = <Input, Reply>(
  write: (input: Input, sent: Sent) => Promise<Reply>,
  done?: (reply: Reply) => void,
) => useSend(write, { after: [organisationsKey, ['session']], ...(done && { done }) })

export const enterOrganisation = (given: NewOrganisation, sent: Sent) => send('POST', '/api/organisations', given, sent)

export interface Changing {
  readonly id: string
  readonly name: string
  readonly address: string
}

export const changeOrganisation = ({ id, ...given }: Changing, sent: Sent) =>
  send('PUT', `/api/organisations/${encodeURIComponent(id)}`, given, sent)

export interface Delegating extends NewDelegation {
  readonly organisation: string
}

export const delegate = ({ organisation, ...given }: Delegating, sent: Sent) =>
  send('POST', `/api/organisations/${encodeURIComponent(organisation)}/delegations`, given, sent)

export interface Revoking {
  readonly organisation: string
  readonly delegation: string
}

export const revokeDelegation = ({ organisation, delegation }: Revoking, sent: Sent) =>
  send(
    'DELETE',
    `/api/organisations/${encodeURIComponent(organisation)}/delegations/${encodeURIComponent(delegation)}`,
    undefined,
    sent,
  )

/** Applying: what the form is checked against as one fills it in, the draft, the papers, and the filing. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type {
  Checked,
  DocumentView,
  Draft,
  Drafts,
  Filed,
  FormValues,
  PaperGiven,
  Party,
  Prefill,
} from './matters-types.ts'
import { given, isProblem } from './queries.ts'
import { kindOf, newKey, type Sent, send, signInAgain } from './send.ts'

const ask = <T>(path: string, signal: AbortSignal): Promise<{ data?: T; error?: unknown }> =>
  fetch(path, { signal, credentials: 'same-origin', headers: { accept: 'application/json' } }).then(async (reply) =>
    reply.ok ? { data: (await reply.json()) as T } : { error: await reply.json() },
  )

/** As it stands in addresses: `organisation:ID`. */
export const partyAddress = ({ kind, id }: Party): string => `${kind}:${id}`

interface CheckBody {
  readonly for?: Party
  readonly form: Readonly<Record<string, unknown>>
  readonly papers?: readonly PaperGiven[]
}

/** The application looked through as it stands; nothing of it is kept. */
export const useMatterCheck = (matter: string, body: CheckBody | null) =>
  useQuery({
    queryKey: ['matter-check', matter, body],
    queryFn: ({ signal }) => send<Checked>('POST', `/api/matters/${matter}/check`, body, { signal }),
    enabled: body !== null,
    staleTime: 60_000,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })

export const usePrefill = (matter: string, party: Party | null) =>
  useQuery({
    queryKey: ['prefill', matter, party],
    queryFn: ({ signal }) =>
      given(ask<Prefill>(`/api/matters/${matter}/prefill?for=${party ? partyAddress(party) : ''}`, signal)),
    enabled: party !== null,
    gcTime: 0,
  })

const draftAddress = (matter: string, party: Party): string => `/api/drafts/${matter}?for=${partyAddress(party)}`

/** What the server has; null where nothing was begun, which the list of drafts tells without an error. */
export async function readDraft(
  matter: string,
  party: Party,
  signal = new AbortController().signal,
): Promise<Draft | null> {
  const { drafts } = await given(ask<Drafts>('/api/drafts', signal))
  const begun = drafts.some(
    ({ procedure, for: applicant }) => procedure === matter && partyAddress(applicant) === partyAddress(party),
  )
  return begun ? given(ask<Draft>(draftAddress(matter, party), signal)) : null
}

/** Of all for whom one acts. */
export const useDrafts = () =>
  useQuery({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => given(ask<Drafts>('/api/drafts', signal)),
    refetchOnMount: 'always',
  })

/** Asked once a visit: from then on the page holds the newest. */
export const useDraft = (matter: string, party: Party | null) =>
  useQuery({
    queryKey: ['draft', matter, party],
    queryFn: ({ signal }) => (party ? readDraft(matter, party, signal) : null),
    enabled: party !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export interface DraftBody {
  readonly version: number
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
}

export const keepDraft = (matter: string, party: Party, body: DraftBody, sent: Sent): Promise<Draft> =>
  send<Draft>('PUT', draftAddress(matter, party), body, sent)

export const dropDraft = (matter: string, party: Party): Promise<unknown> => send('DELETE', draftAddress(matter, party))

export interface Filing {
  readonly procedure: string
  readonly for: Party
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
  readonly promised?: boolean
  readonly knowing?: boolean
}

export const fileCase = (filing: Filing, sent: Sent): Promise<Filed> => send<Filed>('POST', '/api/cases', filing, sent)

export interface Correction {
  readonly case: string
  readonly version: number
  readonly form: FormValues
  readonly papers: readonly PaperGiven[]
}

export const correctCase = ({ case: number, ...body }: Correction, sent: Sent): Promise<unknown> =>
  send('POST', `/api/cases/${number}/correct`, body, sent)

/** What the server takes, said before the bytes are sent. */
export const largestDocument = 20 * 1024 * 1024
export const documentEndings = ['.pdf', '.jpg', '.jpeg', '.png', '.docx', '.xlsx', '.txt'] as const

/** Where the session has ended, it goes again after the sign-in over the page. */
export async function uploadDocument(
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<DocumentView> {
  try {
    return await upload(file, progress, signal)
  } catch (error) {
    if (!isProblem(error) || kindOf(error) !== 'sign-in' || !(await signInAgain())) throw error
    return await upload(file, progress, signal)
  }
}

/** `fetch` does not tell how much has gone; a large scan on a slow line should. */
function upload(file: File, progress: (share: number) => void, signal: AbortSignal): Promise<DocumentView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/documents?name=${encodeURIComponent(file.name.slice(-200))}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json, application/problem+json')
    request.setRequestHeader('idempotency-key', newKey())
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total)
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as DocumentView)
        : reject(isProblem(request.response) ? request.response : new Error(`${request.status}`))
    request.onerror = () => reject(new TypeError('network'))
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

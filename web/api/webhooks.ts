/** Where programs are told of what happens to one's cases. */
import { useQuery } from '@tanstack/react-query'
import type { Webhook, WebhookAdded, Webhooks } from './people-types.ts'
import { ask, type Sent, send, useSend } from './send.ts'

export const webhooksKey = ['webhooks'] as const

export const useWebhooks = () =>
  useQuery({
    queryKey: webhooksKey,
    queryFn: ({ signal }) => ask<Webhooks>('/api/webhooks', signal),
    staleTime: 10_000,
  })

export const useWebhookWrite = <Input, Reply>(
  write: (input: Input, sent: Sent) => Promise<Reply>,
  done?: (reply: Reply) => void,
) => useSend(write, { after: [webhooksKey], ...(done && { done }) })

export interface AddingWebhook {
  readonly owner: Webhook['owner']
  readonly url: string
}

export const addWebhook = (given: AddingWebhook, sent: Sent) =>
  send<WebhookAdded>('POST', '/api/webhooks', { ...given, events: [] }, sent)

export const removeWebhook = (id: string, sent: Sent) =>
  send('DELETE', `/api/webhooks/${encodeURIComponent(id)}`, undefined, sent)

export const testWebhook = (id: string, sent: Sent) =>
  send<Webhook>('POST', `/api/webhooks/${encodeURIComponent(id)}/test`, {}, sent)

/** Markets: what is sold in them, what is on offer, and one's own part from the offer to the settlement. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FormValues, Party } from './matters-types.ts'
import { given, server } from './queries.ts'
import type { components } from './schema.d.ts'
import { send, useSend } from './send.ts'

type Shapes = components['schemas']
export type MarketBrief = Shapes['Markets']['markets'][number]
export type MarketView = Shapes['Market']
export type OfferBrief = Shapes['Offer']
export type OfferWhole = Shapes['OfferWhole']
export type TradeView = Shapes['Trade']
export type TradeBrief = Shapes['TradeBrief']
export type MyTrades = Shapes['MyTrades']
export type Offering = Shapes['Offering']
export type Looked = Shapes['OfferingLooked']
export type GateSaid = Looked['gates'][number]

const fresh = { staleTime: 10_000, refetchOnWindowFocus: true } as const

export const useMarkets = () =>
  useQuery({ ...fresh, queryKey: ['markets'], queryFn: () => given(server.GET('/api/markets')) })

export const useMarket = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id],
    queryFn: () => given(server.GET('/api/markets/{id}', { params: { path: { id } } })),
  })

export const useOffers = (id: string) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id, 'offers'],
    queryFn: () => given(server.GET('/api/markets/{id}/offers', { params: { path: { id } } })),
  })

export const useOffer = (id: string, offer: string) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id, 'offers', offer],
    queryFn: () => given(server.GET('/api/markets/{id}/offers/{offer}', { params: { path: { id, offer } } })),
  })

export const useDepth = (id: string, instrument: string | null) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id, 'depth', instrument],
    queryFn: () =>
      given(
        server.GET('/api/markets/{id}/depth', { params: { path: { id }, query: { instrument: instrument ?? '' } } }),
      ),
    enabled: instrument !== null,
  })

export const useMyTrades = (market: string, signedIn: boolean) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', market, 'mine'],
    queryFn: () => given(server.GET('/api/trades', { params: { query: { market } } })),
    enabled: signedIn,
  })

export const useWaiting = (id: string, keeps: boolean) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id, 'waiting'],
    queryFn: () => given(server.GET('/api/markets/{id}/waiting', { params: { path: { id } } })),
    enabled: keeps,
  })

export const useTrade = (id: string, trade: string) =>
  useQuery({
    ...fresh,
    queryKey: ['markets', id, 'trades', trade],
    queryFn: () => given(server.GET('/api/markets/{id}/trades/{trade}', { params: { path: { id, trade } } })),
  })

/** The offer looked through as it is typed; nothing of it is kept. */
export const useLook = (id: string, offering: Offering | null) =>
  useQuery({
    queryKey: ['market-look', id, offering],
    queryFn: ({ signal }) => send<Looked>('POST', `/api/markets/${id}/look`, offering, { signal }),
    enabled: offering !== null,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  })

const all = { after: [['markets']] as const }

export const useOffering = (id: string, done: (reply: Shapes['Offered']) => void) =>
  useSend((body: Offering, sent) => send<Shapes['Offered']>('POST', `/api/markets/${id}/offers`, body, sent), {
    ...all,
    done,
  })

export const useOrdering = (id: string) =>
  useSend(
    (body: Shapes['PlaceOrder'], sent) => send<Shapes['Ordered']>('POST', `/api/markets/${id}/orders`, body, sent),
    all,
  )

export const useCancelOrder = (id: string) =>
  useSend(
    (order: string, sent) =>
      send<Shapes['OrderEnded']>('POST', `/api/markets/${id}/orders/${order}/cancel`, undefined, sent),
    all,
  )

export const useTaking = (id: string, offer: string, done: (reply: Shapes['Traded']) => void) =>
  useSend(
    (body: { for: Party; quantity: string; wish: FormValues }, sent) =>
      send<Shapes['Traded']>('POST', `/api/markets/${id}/offers/${offer}/take`, body, sent),
    { ...all, done },
  )

export const useBidding = (id: string, offer: string) =>
  useSend(
    (body: { for: Party; price: string; wish: FormValues }, sent) =>
      send<Shapes['Bidden']>('POST', `/api/markets/${id}/offers/${offer}/bid`, body, sent),
    all,
  )

export type OfferMove = 'withdraw' | 'announce' | 'refuse' | 'close-auction'

export const useMoving = (id: string, offer: string) =>
  useSend(
    ({ move, reason }: { move: OfferMove; reason: string }, sent) =>
      send<Shapes['Offered']>(
        'POST',
        `/api/markets/${id}/offers/${offer}/${move}`,
        move === 'close-auction' ? undefined : { reason },
        sent,
      ),
    all,
  )

export const useConfirming = (id: string, trade: string) =>
  useSend(
    (hash: string, sent) =>
      send<Shapes['Traded']>('POST', `/api/markets/${id}/trades/${trade}/confirm`, { hash }, sent),
    all,
  )

export type TradeMove = 'cancel' | 'dispute' | 'end-dispute'

export const useTradeMove = (id: string, trade: string) =>
  useSend(
    ({ move, ...body }: { move: TradeMove; reason: string; outcome?: 'stands' | 'ends' }, sent) =>
      send<Shapes['Traded']>('POST', `/api/markets/${id}/trades/${trade}/${move}`, body, sent),
    all,
  )

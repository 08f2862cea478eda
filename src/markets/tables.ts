/** What is offered, bid and ordered, and the contracts made of it: states, never deletions. */
import type { Migration } from '../store/migrate.ts'

export const marketTables: readonly Migration[] = [
  {
    of: 'markets',
    number: 1,
    name: 'markets',
    sql: `
      create table market_offers (
        id text primary key, market text not null, way text not null, state text not null,
        seller_kind text not null, seller text not null, to_kind text, to_party text, title text not null,
        once text, price bigint not null, quantity bigint not null, still bigint not null, until_day date,
        made_by text not null, made_on date not null, at timestamptz not null,
        form jsonb not null, gates jsonb not null, document text, document_name text, reason text not null default '',
        constraint market_offers_still check (still between 0 and quantity));
      create index market_offers_open on market_offers (market, at desc, id);
      create index market_offers_until on market_offers (until_day) where state in ('declared', 'offered', 'withdrawing');
      create unique index market_offers_once on market_offers (market, once)
        where once is not null and state in ('declared', 'offered', 'withdrawing');
      create table market_bids (
        offer text, number int, bidder_kind text not null, bidder text not null, by_person text not null,
        price bigint not null, at timestamptz not null, wish jsonb not null,
        primary key (offer, number));
      create table market_orders (
        id text primary key, market text not null, instrument text not null, side text not null, price bigint not null,
        quantity bigint not null, still bigint not null, came bigint generated always as identity, state text not null,
        party_kind text not null, party text not null, by_person text not null, at timestamptz not null, until_day date,
        form jsonb not null, reason text not null default '',
        constraint market_orders_still check (still between 0 and quantity));
      create index market_orders_standing on market_orders (market, instrument, side, price, came) where state = 'standing';
      create index market_orders_of on market_orders (party_kind, party, at desc);
      create index market_orders_until on market_orders (until_day) where state = 'standing';
      create table market_books (market text, instrument text, primary key (market, instrument));
      create table market_trades (
        id text primary key, market text not null, way text not null, offer text, title text not null,
        seller_kind text not null, seller text not null, buyer_kind text not null, buyer text not null,
        price bigint not null, quantity bigint not null, total bigint not null, state text not null,
        text_zh text not null, text_en text not null, hash text not null,
        seller_confirmed jsonb, buyer_confirmed jsonb, agreed_on date not null, until_day date not null,
        at timestamptz not null, settled_at timestamptz, form jsonb not null, wish jsonb not null,
        document text, document_name text, reason text not null default '', disputed_by text, before_dispute text);
      create index market_trades_of_seller on market_trades (seller_kind, seller, at desc);
      create index market_trades_of_buyer on market_trades (buyer_kind, buyer, at desc);
      create index market_trades_settled on market_trades (market, settled_at desc) where settled_at is not null;
      create index market_trades_offer on market_trades (offer) where offer is not null;
      create index market_trades_until on market_trades (until_day) where state = 'agreed';`,
  },
  {
    of: 'markets',
    number: 2,
    name: 'reasons of orders in both languages',
    sql: `
      update market_orders set reason = json_build_object('zh', reason, 'en', reason)::text where reason <> '';`,
  },
  {
    of: 'markets',
    number: 3,
    name: 'large markets',
    // Of a day that is over nothing changes any more: its prices are counted once (days.ts).
    sql: `
      drop index market_offers_open;
      create index market_offers_open on market_offers (market, at desc, id desc)
        where state in ('offered', 'withdrawing') and to_party is null;
      create index market_offers_of on market_offers (seller_kind, seller, at desc);
      create index market_offers_to on market_offers (to_kind, to_party, at desc) where to_party is not null;
      create table market_days (
        market text, day date, title text, trades int not null, quantity bigint not null, low bigint not null,
        high bigint not null, last bigint not null, primary key (market, day, title));`,
  },
]

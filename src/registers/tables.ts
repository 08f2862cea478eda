/** Entries as rows: when each holds in the world, and when it was known here. */
import type { Migration } from '../store/migrate.ts'

/** Of one key, no two entries that hold on one day are known at one time. */
export const onceConstraint = 'register_entries_once'
/** Of one group, no place in the order of entry is had twice. */
export const orderConstraint = 'register_entries_order'

export const registerTables: readonly Migration[] = [
  {
    of: 'registers',
    number: 1,
    name: 'entries',
    // The constraints wait for the end of the transaction: what is corrected closes one row and opens another, in no order.
    // `place` orders keys as people count; `grams` finds words; `ordinal` is the order of entry within `ranked`.
    // New words go into their index at once: a list of those not in it yet would be read through at every search.
    // A change takes its number in the feed as the journal's events do (store/feed.ts).
    sql: `
      create table register_entries (
        register text not null, key text not null, number int not null, place text collate "C" not null,
        valid daterange not null check (not isempty(valid)), recorded tstzrange not null check (not isempty(recorded)),
        entry jsonb not null, words text not null, grams text[] not null, ranked text, ordinal int,
        how text not null check (how in ('program', 'case', 'keeper')), case_id text, why jsonb, cites jsonb not null,
        primary key (register, key, number),
        constraint register_entries_once
          exclude using gist (register with =, key with =, valid with &&, recorded with &&)
          deferrable initially deferred,
        constraint register_entries_order
          exclude using gist (register with =, ranked with =, ordinal with =, valid with &&, recorded with &&)
          where (ordinal is not null) deferrable initially deferred);
      create index register_entries_place on register_entries (register, place);
      create index register_entries_ranked on register_entries (register, ranked, ordinal) where ordinal is not null;
      create index register_entries_grams on register_entries using gin (grams) with (fastupdate = off);
      create function register_xid() returns bigint language sql volatile as
        'select pg_current_xact_id()::text::bigint + shift from journal';
      create table register_changes (
        register text not null, xid bigint not null default register_xid(), position bigint generated always as identity,
        key text not null, version int not null, primary key (register, key, version));
      create index register_changes_feed on register_changes (register, xid, position);
      create table register_seeds (
        register text not null, number int not null, hash text not null, loaded timestamptz not null,
        primary key (register, number));`,
  },
]

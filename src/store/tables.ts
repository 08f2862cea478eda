/** The store's own tables. */
import type { Migration } from './migrate.ts'

export const storeTables: readonly Migration[] = [
  {
    of: 'store',
    number: 1,
    name: 'journal',
    // xid orders the feed. A database restored on another server finds lower numbers there: `shift` keeps them growing.
    sql: `
      create table journal (one boolean primary key default true check (one), shift bigint not null);
      insert into journal (shift) values (0);
      create table events (
        xid bigint not null, position bigint generated always as identity, stream text not null, version int not null,
        type text not null, at timestamptz not null, actor text not null, body text not null,
        hash bytea not null, previous bytea not null,
        constraint events_version primary key (stream, version));
      create index events_feed on events (xid, position);
      create table commands (
        actor text, key text, digest text not null, answer text not null, at timestamptz not null default now(),
        constraint commands_key primary key (actor, key));
      create index commands_at on commands (at);
      create table outbox (
        id bigint generated always as identity primary key, kind text not null, body text not null,
        due timestamptz not null, attempts int not null default 0, trouble text);
      create index outbox_due on outbox (due);
      create table leaves (
        leaf bigint primary key, xid bigint not null, position bigint not null, stream text not null, version int not null,
        constraint leaves_version unique (stream, version));
      create table nodes (level int, index bigint, hash bytea not null, primary key (level, index));
      create table checkpoints (size bigint primary key, root bytea not null, note text not null, at timestamptz not null);`,
  },
  {
    of: 'store',
    number: 2,
    name: 'ranges',
    // No two periods of one key overlap, no serial number is in two places: kept by the database itself. The extension is
    // a trusted one: whoever owns the database may create it.
    sql: 'create extension if not exists btree_gist',
  },
]

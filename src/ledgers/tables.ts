/** Accounts as they stand, and what has moved between them: the one can be made from the other at any time (audit.ts). */
import type { Migration } from '../store/migrate.ts'

/**
 * `number` orders postings: it is drawn while every account that the posting touches is locked, so that on each account
 * the numbers follow one another as the postings did. What moved is never changed, and limits are the database's own.
 */
export const ledgerTables: readonly Migration[] = [
  {
    of: 'ledgers',
    number: 1,
    name: 'ledgers',
    sql: `
      create sequence ledger_numbers;
      create table ledger_accounts (
        ledger text, id text, kind text not null, holder_kind text, holder text, says_zh text not null, says_en text not null,
        from_day date, until_day date, floor bigint, ceiling bigint, balance bigint not null, reserved bigint not null,
        most bigint not null, numbered bigint not null, closed boolean not null, opened bigint not null,
        primary key (ledger, id),
        constraint ledger_accounts_floor check (floor <= balance - reserved),
        constraint ledger_accounts_ceiling check (balance <= ceiling),
        constraint ledger_accounts_reserved check (reserved >= 0),
        constraint ledger_accounts_numbered check (numbered = 0 or numbered = balance)) with (fillfactor = 50);
      create index ledger_accounts_of on ledger_accounts (holder_kind, holder, ledger, kind, id);
      create table ledger_postings (
        number bigint primary key, ledger text not null, operation text not null, on_day date not null,
        at timestamptz not null default now(), by_person text not null, says_zh text not null, says_en text not null,
        about text not null, case_id text);
      create index ledger_postings_of_case on ledger_postings (case_id, number) where case_id is not null;
      create table ledger_transfers (
        posting bigint, n int, ledger text not null, from_account text not null, to_account text not null,
        amount bigint not null, held bigint not null, reservation text, numbers text,
        primary key (posting, n),
        constraint ledger_transfers_amount check (amount >= 0 and (amount > 0 or held <> 0)),
        constraint ledger_transfers_accounts check (from_account <> to_account));
      create index ledger_transfers_from on ledger_transfers (ledger, from_account, posting);
      create index ledger_transfers_to on ledger_transfers (ledger, to_account, posting);
      create table ledger_reservations (
        ledger text, id text, from_account text not null, to_account text not null, amount bigint not null,
        still bigint not null, until_day date, posting bigint not null,
        primary key (ledger, id),
        constraint ledger_reservations_still check (still between 0 and amount));
      create index ledger_reservations_from on ledger_reservations (ledger, from_account) where still > 0;
      create index ledger_reservations_until on ledger_reservations (until_day) where still > 0;
      create table ledger_serials (
        ledger text not null, series text not null, span int8range not null, account text not null,
        constraint ledger_serials_once exclude using gist (ledger with =, series with =, span with &&));
      create index ledger_serials_of on ledger_serials (ledger, account);
      create table ledger_marks (
        ledger text, mark text, posting bigint not null, constraint ledger_marks_once primary key (ledger, mark));`,
  },
]

/** Notices as rows, who has read them, the webhooks, and what became of each message sent. */
import type { Row } from '../../store/change.ts'
import type { Migration } from '../../store/migrate.ts'
import type { Text } from '../../text.ts'
import { fromDayNumber } from '../../time/dates.ts'
import type { RecordKind } from './records.ts'
import type { Level } from './told.ts'
import type { Notice } from './words.ts'

export const noticeTables: readonly Migration[] = [
  {
    of: 'notices',
    number: 1,
    name: 'notices',
    // `seq` is the order in which they were written: a sweep that catches up writes today what happened a week ago.
    // `desk` is empty for a party. `applicant` and `filed_by` keep a notice from whoever stands on the applicant's side.
    sql: `
      create table notices (
        id text primary key, seq bigint generated always as identity, kind text not null, addressee text not null,
        desk text not null, case_id text not null, procedure text not null, applicant text not null,
        filed_by text not null, event text not null, level text not null,
        title_zh text not null, title_en text not null, body_zh text not null, body_en text not null,
        at timestamptz not null, day date not null, written timestamptz not null default now());
      create index notices_of on notices (kind, addressee, desk, seq desc);
      create index notices_written on notices (written, seq);
      create table notice_reads (person text, notice bigint, primary key (person, notice));
      create table notice_marks (person text primary key, until bigint not null);
      create table webhooks (
        id text primary key, owner_kind text not null, owner text not null, url text not null, secret bytea not null,
        events text[] not null, created timestamptz not null, created_by text not null,
        failures int not null default 0, disabled timestamptz, last_at timestamptz, last_ok boolean, last_says text);
      create index webhooks_of on webhooks (owner_kind, owner);
      create table deliveries (
        id text primary key, channel text not null, target text not null, notice text not null, state text not null,
        attempts int not null, at timestamptz not null, says text not null);
      create index deliveries_at on deliveries (at);
      create index deliveries_notice on deliveries (notice);`,
  },
  {
    of: 'notices',
    number: 2,
    name: 'notices of records',
    // About a record, `case_id` is its number and `procedure` the ledger, market or watch that it belongs to.
    sql: `alter table notices add column about text not null default 'case', add column page text;`,
  },
]

export const rowOf = ({ id, to, event, level, title, body, at, today, state }: Notice): Row => ({
  table: 'notices',
  onConflict: null,
  values: {
    id,
    kind: to.kind,
    addressee: to.id,
    desk: to.kind === 'authority' ? to.desk : '',
    case_id: state.id,
    procedure: state.procedure,
    applicant: `${state.applicant.kind}:${state.applicant.id}`,
    filed_by: state.filedBy,
    event,
    level,
    title_zh: title.zh,
    title_en: title.en,
    body_zh: body.zh,
    body_en: body.en,
    at,
    day: fromDayNumber(today),
  },
})

/** A notice as it is read. */
export interface NoticeView {
  readonly id: string
  /** Where it stands in the order of writing: to read on from here. */
  readonly place: string
  /** What it is about; where that is no case, `number` and `of` are those of the record. */
  readonly about: 'case' | RecordKind
  readonly number: string
  readonly of: string
  /** Where it is read on. */
  readonly page: string
  readonly event: string
  readonly level: Level
  readonly title: Text
  readonly body: Text
  readonly at: string
  readonly day: string
  readonly as: 'applicant' | 'authority'
  readonly authority: string | null
  readonly read: boolean
}

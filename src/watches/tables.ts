/** Signals as rows of an inbox, what was reported to watches, and the days on which they were run. */
import type { Row } from '../store/change.ts'
import type { Migration } from '../store/migrate.ts'
import type { Signal } from './signal.ts'

export const watchTables: readonly Migration[] = [
  {
    of: 'watches',
    number: 1,
    name: 'signals',
    sql: `
      create table signals (
        id text primary key, watch text not null, cause text not null, authority text not null, severity text not null,
        phase text not null, found date not null, due date, closed date, gone date, assignee text, version int not null,
        state jsonb not null, constraint signals_cause unique (watch, cause));
      create index signals_open on signals (authority, due, id) where closed is null;
      create index signals_closed on signals (authority, closed desc, id) where closed is not null;
      create index signals_of_watch on signals (watch, found, id);
      create table watch_reports (
        id text, version int, watch text not null, at timestamptz not null, by_person text not null,
        party_kind text not null, party text not null, form jsonb, primary key (id, version));
      create index watch_reports_of on watch_reports (watch, at);
      create index watch_reports_by on watch_reports (party_kind, party, watch);
      create table watch_days (
        watch text, day date, found int not null, figures jsonb not null, runs int not null, primary key (watch, day));`,
  },
]

/** `closed`: the day on which it was closed. */
export const rowOfSignal = (signal: Signal): Row => ({
  table: 'signals',
  onConflict: signal.version === 1 ? null : ['id'],
  values: {
    id: signal.id,
    watch: signal.watch,
    cause: signal.cause,
    authority: signal.authority,
    severity: signal.severity,
    phase: signal.phase,
    found: signal.found,
    due: signal.due,
    closed: signal.phase === 'closed' ? (signal.taken.at(-1)?.on ?? signal.found) : null,
    gone: signal.gone,
    assignee: signal.assignee,
    version: signal.version,
    state: JSON.parse(JSON.stringify(signal)),
  },
})

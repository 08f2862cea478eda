/** Licences and the keys they are signed with, as rows. */
import type { Migration } from '../../store/migrate.ts'

export const licenceTables: readonly Migration[] = [
  {
    of: 'licences',
    number: 1,
    name: 'keys and licences',
    // `says` is what stands on a licence, in words, as it was when it was issued. What becomes of it stands apart, so that a
    // suspension is written without reading, or writing anew, the licence itself.
    sql: `
      create table signing_keys (
        number int primary key, kid text not null unique, from_day date not null, until_day date not null,
        public jsonb not null, pem text not null, revoked date);
      create table licences (
        id text primary key, case_id text not null, result text not null, kind text not null, procedure text not null,
        holder_kind text not null, holder text not null, authority text not null,
        issued date not null, from_day date not null, until_day date,
        list int not null, place int not null, kid text not null, token text not null, says jsonb not null,
        constraint licences_place unique (list, place));
      create index licences_of_holder on licences (holder_kind, holder, issued desc, id desc);
      create index licences_of_key on licences (kid, id);
      create table licence_standings (
        licence text primary key, list int not null, place int not null,
        status text not null check (status in ('valid', 'suspended', 'revoked', 'expired')), since timestamptz not null);
      create index licence_standings_told on licence_standings (list, place) where status in ('suspended', 'revoked');`,
  },
]

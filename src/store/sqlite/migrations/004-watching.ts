/**
 * What the watcher of feeds keeps: the feeds and their polls, what each feed named last, what is to be done when, how each host wants to be
 * treated, and what extractions looked like. Nothing of the record hangs on it. Documents are JSON; a job without `run_at` is done, and stays so
 * that its page is not fetched anew when another feed names it.
 */
export const watching = `
create table feed (
  id text primary key,
  document text not null
) strict;

create table feed_entry (
  feed_id text not null references feed (id) on delete cascade,
  name text not null,
  fingerprint text not null,
  job text,
  primary key (feed_id, name)
) strict, without rowid;
create index feed_entry_by_job on feed_entry (job);

create table poll (
  feed_id text not null references feed (id) on delete cascade,
  at text not null,
  result text not null,
  entries integer not null,
  fresh integer not null,
  primary key (feed_id, at)
) strict, without rowid;

create table job (
  id text primary key,
  kind text not null,
  host text not null,
  feed_id text references feed (id) on delete cascade,
  run_at text,
  leased_until text,
  document text not null
) strict;
create index job_by_time on job (run_at, id);
create index job_by_lease on job (leased_until);
create index job_by_feed on job (feed_id);

create table host (
  name text primary key,
  next_at text not null,
  document text not null
) strict;

create table page_shape (
  host text not null,
  at text not null,
  url text not null,
  result text not null,
  text_length integer not null,
  shown_length integer not null,
  dated integer not null,
  primary key (host, at, url)
) strict, without rowid;
`

/**
 * The ledger is kept up step by step. `streamed` holds each filed revision in the order of the record, with what it takes to find its copies
 * and its story again, and where it went. What was worked out is put in the order of `rank`; it is made anew from what was filed, so older rows go.
 */
export const stepByStep = `
drop table edit;
drop table citation;
drop table history;
drop table evidence;
drop table origin;
drop table claim;
drop table story_article;
drop table copy_group_article;
drop table article_revision;
drop table article;
drop table story;
drop table copy_group;
update revision set settled = 0;
drop index revision_unsettled;
create index revision_unsettled on revision (settled, article_id) where settled <> 1;

create table streamed (
  revision_id text primary key references revision (id),
  article_id text not null,
  at text not null,
  ordinal integer not null,
  outlet text,
  runs text not null,
  sketch text,
  copied text not null,
  placed text,
  absorbed text not null,
  story text,
  waiting integer not null
) strict;
create index streamed_waiting on streamed (at, article_id, ordinal) where waiting = 1;
create index streamed_in_order on streamed (at, article_id, ordinal);
create index streamed_by_article on streamed (article_id, ordinal);
create index streamed_by_story on streamed (story);
create index streamed_by_outlet on streamed (outlet, waiting, at, article_id);
create index streamed_merging on streamed (at, article_id, ordinal) where absorbed <> '[]';

create table generation (
  number integer not null
) strict;
insert into generation values (0);

create table copy_group (
  id text primary key,
  rank text not null,
  origin_article_id text,
  reason text not null
) strict;

create table story (
  id text primary key,
  rank text not null,
  stream text not null,
  title text not null,
  newest_at text not null
) strict;
create index story_by_time on story (newest_at desc, id);
create index story_by_rank on story (rank);
create index story_by_stream on story (stream);

create table article (
  id text primary key,
  rank text not null,
  external_id text,
  url text,
  outlet text,
  title text,
  byline text,
  published_at text,
  group_id text references copy_group (id),
  story_id text references story (id),
  newest_at text not null
) strict;
create index article_by_time on article (newest_at desc, id);
create index article_by_rank on article (rank);
create index article_by_story on article (story_id, newest_at desc, id);
create index article_by_group on article (group_id);

create table article_revision (
  article_id text not null references article (id),
  position integer not null,
  revision_id text not null unique references revision (id),
  primary key (article_id, position)
) strict, without rowid;

create table copy_group_article (
  group_id text not null references copy_group (id),
  position integer not null,
  article_id text not null references article (id),
  primary key (group_id, position)
) strict, without rowid;
create index copy_group_article_by_article on copy_group_article (article_id);

create table story_article (
  story_id text not null references story (id),
  position integer not null,
  article_id text not null references article (id),
  primary key (story_id, position)
) strict, without rowid;
create index story_article_by_article on story_article (article_id);

create table claim (
  id text primary key,
  rank text not null,
  story_id text references story (id),
  statement text not null,
  statement_article_id text not null references article (id),
  statement_revision_id text not null references revision (id),
  statement_spans text not null,
  rival_ids text,
  status text not null,
  first_seen_at text not null,
  first_denied_at text,
  kept_apart text,
  contested integer not null,
  changed_at text not null
) strict;
create index claim_by_change on claim (contested desc, changed_at desc, id);
create index claim_by_rank on claim (rank);
create index claim_by_story on claim (story_id, contested desc, changed_at desc, id);
create index claim_by_statement on claim (statement_article_id);
create index claim_by_statement_revision on claim (statement_revision_id);

create table origin (
  claim_id text not null references claim (id),
  position integer not null,
  id text not null,
  name text not null,
  kind text not null,
  role text not null,
  turns text,
  article_ids text not null,
  reason text not null,
  primary key (claim_id, position)
) strict, without rowid;

create table evidence (
  claim_id text not null references claim (id),
  position integer not null,
  article_id text not null references article (id),
  revision_id text not null references revision (id),
  spans text not null,
  text text not null,
  speaker text,
  stance text not null,
  certainty text not null,
  origin_id text not null,
  attribution_id text,
  primary key (claim_id, position)
) strict, without rowid;
create index evidence_by_article on evidence (article_id, claim_id);
create index evidence_by_revision on evidence (revision_id);

create table history (
  claim_id text not null references claim (id),
  position integer not null,
  at text not null,
  status text not null,
  article_id text not null references article (id),
  revision_id text not null references revision (id),
  spans text not null,
  primary key (claim_id, position)
) strict, without rowid;
create index history_by_article on history (article_id);
create index history_by_revision on history (revision_id);

create table citation (
  rank text primary key,
  article_id text not null references article (id),
  revision_id text not null references revision (id),
  spans text not null,
  text text not null,
  outlet text,
  cited_article_id text references article (id),
  how text not null
) strict, without rowid;
create index citation_by_article on citation (article_id);
create index citation_by_cited on citation (cited_article_id);
create index citation_by_revision on citation (revision_id);

create table edit (
  rank text primary key,
  article_id text not null references article (id),
  from_revision_id text not null references revision (id),
  to_revision_id text not null references revision (id),
  at text not null,
  kind text not null,
  claim_id text references claim (id),
  before text,
  after text,
  announced integer not null
) strict, without rowid;
create index edit_by_article on edit (article_id);
create index edit_by_time on edit (at desc, rank);
create index edit_by_claim on edit (claim_id);
create index edit_by_from on edit (from_revision_id);
create index edit_by_to on edit (to_revision_id);
`

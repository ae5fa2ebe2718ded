/**
 * Two halves. What was filed (revision, reading, sentence, sentence_index) is never lost; what was worked out from it
 * (all the rest) is replaced whole, so `position` keeps its order. The index holds no words of its own: a sentence is
 * cut from the revision's text in JavaScript, because SQLite counts code points and our spans count UTF-16 code units.
 */
export const firstLedger = `
create table revision (
  id text primary key,
  article_id text not null,
  external_id text,
  seen_at text not null,
  text_hash text not null,
  page_hash text,
  text text not null,
  settled integer not null default 0
) strict;
create index revision_by_article on revision (article_id, seen_at, id);
create index revision_by_time on revision (seen_at, article_id, id);
create index revision_unsettled on revision (id) where settled = 0;

create table reading (
  revision_id text primary key references revision (id),
  document text not null
) strict;

create table sentence (
  id integer primary key,
  revision_id text not null references revision (id),
  span_start integer not null,
  span_end integer not null,
  words_hash text not null
) strict;
create index sentence_by_revision on sentence (revision_id);

create virtual table sentence_index using fts5 (
  sentence,
  title,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

create table copy_group (
  id text primary key,
  position integer not null,
  origin_article_id text,
  reason text not null
) strict;

create table story (
  id text primary key,
  position integer not null,
  title text not null,
  newest_at text not null
) strict;
create index story_by_time on story (newest_at desc, id);

create table article (
  id text primary key,
  position integer not null,
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
  position integer not null,
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
  position integer primary key,
  article_id text not null references article (id),
  revision_id text not null references revision (id),
  spans text not null,
  text text not null,
  outlet text,
  cited_article_id text references article (id),
  how text not null
) strict;
create index citation_by_article on citation (article_id);
create index citation_by_cited on citation (cited_article_id);
create index citation_by_revision on citation (revision_id);

create table edit (
  position integer primary key,
  article_id text not null references article (id),
  from_revision_id text not null references revision (id),
  to_revision_id text not null references revision (id),
  at text not null,
  kind text not null,
  claim_id text references claim (id),
  before text,
  after text,
  announced integer not null
) strict;
create index edit_by_article on edit (article_id);
create index edit_by_claim on edit (claim_id);
create index edit_by_from on edit (from_revision_id);
create index edit_by_to on edit (to_revision_id);
`;

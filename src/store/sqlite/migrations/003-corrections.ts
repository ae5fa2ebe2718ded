/**
 * Corrections by a person, replayed whenever stories are worked out. Stories no longer go by the stream's name, because a person may merge and
 * split them; each revision is placed anew, to know whom it is most like. Evidence of a text is found by its stance, for searches.
 */
export const corrections = `
create table correction (
  id text primary key,
  at text not null,
  document text not null
) strict;
create index correction_by_time on correction (at, id);

delete from edit;
delete from citation;
delete from history;
delete from evidence;
delete from origin;
delete from claim;
delete from story_article;
delete from copy_group_article;
delete from article_revision;
delete from article;
delete from story;
delete from copy_group;
delete from streamed;
update revision set settled = 0;

alter table streamed add column kin text;
drop index evidence_by_revision;
create index evidence_by_revision on evidence (revision_id, stance);
drop index story_by_stream;
alter table story drop column stream;
`

/**
 * The words of every sentence: folded as `search-words.ts` does it, each between blanks of its own (" the  ferry "), so
 * that a run of words is a part of the text. `words` has each of them once, for the index. `sentence_total` is what a
 * score is measured against; whoever writes holds the writers' lock, so it is always right.
 */
export const sentenceIndex = `
create table sentence_index (
  id bigint primary key references sentence (id),
  sentence text collate "C" not null,
  title text collate "C" not null,
  size bigint not null,
  words text[] collate "C" not null
);
create index sentence_by_words on sentence_index using gin (words);

create table sentence_total (
  sentences bigint not null,
  words bigint not null
);
insert into sentence_total values (0, 0);
`

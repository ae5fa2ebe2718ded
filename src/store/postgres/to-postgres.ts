/**
 * A migration of SQLite's as PostgreSQL takes it, so that the tables are written down once. It knows the forms that our
 * migrations use: columns of `text` and `integer`, one a line or after "add column"; `strict`, `without rowid`; FTS5.
 *
 * Texts are compared by their bytes, as SQLite does, whatever language the database is set to. An integer has 64 bits, so
 * that a number in a forged cursor is no error. The index of words is another thing here: `sentence-index.ts`.
 */
export function toPostgres(migration: string): string {
  return migration
    .replace(/^create virtual table [^;]*;/gm, '')
    .replace(/(^ {2}|\badd column )(\w+) text\b/gm, '$1$2 text collate "C"')
    .replace(/(^ {2}|\badd column )(\w+) integer\b/gm, '$1$2 bigint')
    .replace(/^\) strict(?:, without rowid)?;/gm, ');')
}

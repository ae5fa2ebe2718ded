import { describe, expect, it } from 'vitest'
import { toPostgres } from '../../src/store/postgres/to-postgres.ts'
import { migrations } from '../../src/store/sqlite/migrate.ts'

describe('a migration for PostgreSQL', () => {
  it.each([
    [
      'create table a (\n  id text primary key,\n  text text not null\n) strict;',
      'create table a (\n  id text collate "C" primary key,\n  text text collate "C" not null\n);',
    ],
    ['create table a (\n  n integer\n) strict, without rowid;', 'create table a (\n  n bigint\n);'],
    ['alter table a add column b text;', 'alter table a add column b text collate "C";'],
    ['alter table a add column b integer not null default 0;', 'alter table a add column b bigint not null default 0;'],
    ['create virtual table a using fts5 (\n  text\n);\ncreate index b on c (text);', '\ncreate index b on c (text);'],
  ])('has bytes for an order and 64 bits for a number: %j', (migration, expected) => {
    expect(toPostgres(migration)).toBe(expected)
  })

  it('keeps nothing that SQLite alone knows', () => {
    const left = migrations
      .map(toPostgres)
      .filter((it) => /\b(?:strict|rowid|virtual|integer|text(?! collate)\b,?$)/m.test(it))
    expect(left).toEqual([])
  })
})

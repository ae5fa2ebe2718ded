import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteLedger } from '../../src/store/index.ts'
import { ferry } from './sample-ledger.ts'
import { type LedgerUnderTest, testLedgerStore } from './suite.ts'
import { testWatching } from './watching-suite.ts'

const makeFolder = () => mkdtempSync(join(tmpdir(), 'hearsay ledger '))

const createLedger = async (): Promise<LedgerUnderTest> => {
  const folder = makeFolder()
  return {
    open: () => openSqliteLedger(folder),
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

testLedgerStore('the SQLite ledger', createLedger)
testWatching('the SQLite ledger', createLedger)

describe('opening a SQLite ledger', () => {
  let folder: string
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('makes the folder, and the folders above it', async () => {
    const deep = join(folder, 'one', 'two')
    await (await openSqliteLedger(deep)).close()
    const store = await openSqliteLedger(deep)
    await store.check()
    await store.close()
  })

  it('makes nothing to read only', async () => {
    const missing = join(folder, 'none')
    await expect(openSqliteLedger(missing, { readOnly: true })).rejects.toMatchObject({
      code: 'ledger.missing',
      message: expect.stringContaining(missing),
    })
  })

  it('refuses a ledger of a newer schema', async () => {
    await (await openSqliteLedger(folder)).close()
    const database = new Database(join(folder, 'ledger.sqlite'))
    database.pragma('user_version = 99')
    database.close()
    await expect(openSqliteLedger(folder)).rejects.toMatchObject({
      code: 'ledger.newer-schema',
      message: expect.stringContaining('99'),
    })
  })

  it('refuses what is no database, naming the folder', async () => {
    writeFileSync(join(folder, 'ledger.sqlite'), 'not a database '.repeat(500))
    await expect(openSqliteLedger(folder)).rejects.toMatchObject({
      code: 'ledger.unusable',
      message: expect.stringContaining(folder),
    })
  })

  it("refuses another program's database", async () => {
    const database = new Database(join(folder, 'ledger.sqlite'))
    database.exec('create table note (id integer)')
    database.close()
    await expect(openSqliteLedger(folder)).rejects.toMatchObject({ code: 'ledger.unusable' })
  })

  it('refuses a folder that is a file, and a file that is a folder', async () => {
    writeFileSync(join(folder, 'file'), '')
    mkdirSync(join(folder, 'taken', 'ledger.sqlite'), { recursive: true })
    for (const place of [join(folder, 'file'), join(folder, 'file', 'below'), join(folder, 'taken')]) {
      await expect(openSqliteLedger(place)).rejects.toMatchObject({
        code: 'ledger.unusable',
        message: expect.stringContaining(place),
      })
    }
    for (const readOnly of [true, false]) {
      await expect(openSqliteLedger(join(folder, 'file'), { readOnly })).rejects.toMatchObject({
        code: 'ledger.unusable',
        message: expect.stringContaining('there is a file in its place'),
      })
    }
  })

  it('to read only leaves an empty file as it is', async () => {
    writeFileSync(join(folder, 'ledger.sqlite'), '')
    await expect(openSqliteLedger(folder, { readOnly: true })).rejects.toMatchObject({ code: 'ledger.unusable' })
    expect(readFileSync(join(folder, 'ledger.sqlite'))).toHaveLength(0)
  })

  it('to read only needs no folder that can be written to', async () => {
    const filled = await openSqliteLedger(folder)
    await filled.file([ferry])
    await filled.close()
    chmodSync(folder, 0o555)
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      const store = await openSqliteLedger(folder, { readOnly: true })
      expect(await store.filedReadings()).toEqual([ferry])
      await expect(store.file([ferry])).rejects.toMatchObject({ code: 'ledger.unusable' })
      await store.close()
    } finally {
      if (isRoot) process.seteuid?.(0)
      chmodSync(folder, 0o755)
    }
    expect(readdirSync(folder)).toEqual(['ledger.sqlite'])
  })

  it.each([
    ['a reading is no JSON', `update reading set document = '{"broken'`],
    ['a reading is another document', `update reading set document = 'null'`],
    ['a table is missing', 'pragma foreign_keys = off; drop table reading'],
  ])('says that a ledger is damaged where %s', async (_, damage) => {
    const store = await openSqliteLedger(folder)
    await store.file([ferry])
    await store.close()
    const database = new Database(join(folder, 'ledger.sqlite'))
    database.exec(damage)
    database.close()
    const damaged = await openSqliteLedger(folder)
    await expect(damaged.filedReadings()).rejects.toMatchObject({
      code: 'ledger.unusable',
      message: expect.stringContaining('it is damaged; restore a copy, or ingest again into a new folder'),
    })
    await damaged.close()
  })

  it('says that a ledger is damaged where a feed in it is none', async () => {
    const store = await openSqliteLedger(folder)
    const database = new Database(join(folder, 'ledger.sqlite'))
    const damaged = { id: 'a', url: 5, kind: 'feed', addedAt: 'once', status: 'watched', interval: 1 }
    database.prepare('insert into feed (id, document) values (?, ?)').run('a', JSON.stringify(damaged))
    database.close()
    await expect(store.watching.feeds()).rejects.toMatchObject({ code: 'ledger.unusable' })
    await store.close()
  })

  it('can be done many times at once', async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => openSqliteLedger(folder)))
    for (const store of stores) await store.file([ferry])
    expect(await stores[0]?.filedReadings()).toEqual([ferry])
    for (const store of stores) await store.close()
  })

  it('notices that the file is gone', async () => {
    const place = join(folder, 'ledger')
    const store = await openSqliteLedger(place)
    rmSync(place, { recursive: true })
    await expect(store.check()).rejects.toMatchObject({ code: 'ledger.unusable' })
    await store.close()
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteLedger } from '../../src/store/index.ts'
import { ferry } from './sample-ledger.ts'
import { testLedgerStore } from './suite.ts'

const makeFolder = () => mkdtempSync(join(tmpdir(), 'hearsay ledger '))

testLedgerStore('the SQLite ledger', async () => {
  const folder = makeFolder()
  return {
    open: () => openSqliteLedger(folder),
    remove: async () => rmSync(folder, { recursive: true }),
  }
})

describe('opening a SQLite ledger', () => {
  let folder: string
  beforeEach(() => {
    folder = makeFolder()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('makes the folder, and the folders above it', async () => {
    const deep = join(folder, 'one', 'two')
    await (await openSqliteLedger(deep)).close()
    const store = await openSqliteLedger(deep, { create: false })
    await store.check()
    await store.close()
  })

  it('makes nothing when told not to', async () => {
    const missing = join(folder, 'none')
    await expect(openSqliteLedger(missing, { create: false })).rejects.toMatchObject({
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

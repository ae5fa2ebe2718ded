import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toLedgerJson } from '../../src/export/index.ts'
import { settle } from '../../src/pipeline/settle.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { openSqliteLedger } from '../../src/store/index.ts'
import { makeOlderLedger } from './older-ledger.ts'
import { bridge, ferry, ferryLater, filings } from './sample-ledger.ts'

describe('a SQLite ledger of an older schema', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay older '))
    file = join(folder, 'ledger.sqlite')
    await makeOlderLedger(folder, filings)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const openAndClose = async () => (await openSqliteLedger(folder)).close()
  const numberOf = (name: string, pragma: string) => {
    const database = new Database(join(folder, name), { readonly: true })
    const number = database.pragma(pragma, { simple: true })
    database.close()
    return number
  }

  it('holds all that was filed, and waits to be settled', async () => {
    const store = await openSqliteLedger(folder)
    expect(await store.filedReadings()).toEqual([ferry, ferryLater, bridge])
    expect(await store.settled()).toBe(false)
    expect(await store.file(filings)).toEqual({ added: 0, unchanged: 3 })
    await store.close()
    expect(numberOf('ledger.sqlite', 'user_version')).toBe(4)
  })

  it.each([1, 2] as const)('of number %i is settled anew', async (version) => {
    const other = mkdtempSync(join(tmpdir(), 'hearsay older '))
    await makeOlderLedger(other, filings, version)
    const store = await openSqliteLedger(other)
    await settle(store)
    expect(toLedgerJson(await store.ledger())).toBe(toLedgerJson(workOut(filings)))
    await store.close()
    expect(readdirSync(other).sort()).toEqual([`ledger.schema-${version}.sqlite`, 'ledger.sqlite'])
    rmSync(other, { recursive: true })
  })

  it('is kept beside it in one file, as it was, once', async () => {
    await openAndClose()
    await openAndClose()
    expect(readdirSync(folder).sort()).toEqual(['ledger.schema-1.sqlite', 'ledger.sqlite'])
    expect(numberOf('ledger.schema-1.sqlite', 'user_version')).toBe(1)
    expect(numberOf('ledger.schema-1.sqlite', 'application_id')).toBe(0x48727379)
    expect(numberOf('ledger.schema-1.sqlite', 'integrity_check')).toBe('ok')
    const database = new Database(join(folder, 'ledger.schema-1.sqlite'), { readonly: true })
    expect(database.prepare('select title from story').pluck().all()).toEqual(['A story'])
    expect(database.prepare('select count(*) from revision where settled = 1').pluck().get()).toBe(3)
    database.close()
  })

  it('names the copy to who opens it, once', async () => {
    const told: string[] = []
    const options = { onBackup: (name: string) => void told.push(name) }
    await (await openSqliteLedger(folder, options)).close()
    await (await openSqliteLedger(folder, options)).close()
    expect(told).toEqual([join(folder, 'ledger.schema-1.sqlite')])
  })

  it('is a ledger again when the copy is put in its place', async () => {
    await openAndClose()
    copyFileSync(join(folder, 'ledger.schema-1.sqlite'), file)
    const store = await openSqliteLedger(folder)
    expect(await store.filedReadings()).toEqual([ferry, ferryLater, bridge])
    await store.close()
    expect(readdirSync(folder).sort()).toEqual(['ledger.schema-1-2.sqlite', 'ledger.schema-1.sqlite', 'ledger.sqlite'])
  })

  it('leaves what has the name of the copy', async () => {
    writeFileSync(join(folder, 'ledger.schema-1.sqlite'), 'mine')
    await openAndClose()
    expect(readFileSync(join(folder, 'ledger.schema-1.sqlite'), 'utf8')).toBe('mine')
    expect(numberOf('ledger.schema-1-2.sqlite', 'user_version')).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('gives the copy to nobody who may not read the ledger', async () => {
    chmodSync(file, 0o600)
    await openAndClose()
    expect(statSync(join(folder, 'ledger.schema-1.sqlite')).mode & 0o777).toBe(0o600)
  })

  it('clears away the half of a copy that a kill left', async () => {
    for (const name of ['partial', 'partial-journal'])
      writeFileSync(join(folder, `ledger.schema-1.sqlite.${name}`), 'half of a copy')
    await openAndClose()
    expect(readdirSync(folder).sort()).toEqual(['ledger.schema-1.sqlite', 'ledger.sqlite'])
    expect(numberOf('ledger.schema-1.sqlite', 'integrity_check')).toBe('ok')
  })

  it('stays as it is where the copy cannot be written', async () => {
    const before = readFileSync(file)
    mkdirSync(join(folder, 'ledger.schema-1.sqlite.partial'))
    await expect(openSqliteLedger(folder)).rejects.toMatchObject({
      code: 'ledger.unusable',
      message: expect.stringMatching(
        /^Expected to keep a copy of the older ledger as .*ledger\.schema-1\.sqlite before completing it: .*; the ledger is as it was$/,
      ),
    })
    expect(readFileSync(file)).toEqual(before)
    rmSync(join(folder, 'ledger.schema-1.sqlite.partial'), { recursive: true })
    await openAndClose()
    expect(readdirSync(folder).sort()).toEqual(['ledger.schema-1.sqlite', 'ledger.sqlite'])
  })

  it('keeps no copy of one that could not be completed', async () => {
    const database = new Database(file)
    database.exec('drop table edit')
    database.close()
    const onBackup = () => expect.unreachable('no copy is kept')
    await expect(openSqliteLedger(folder, { onBackup })).rejects.toMatchObject({
      code: 'ledger.unusable',
      message: expect.stringContaining('it is damaged'),
    })
    expect(readdirSync(folder)).toEqual(['ledger.sqlite'])
    expect(numberOf('ledger.sqlite', 'user_version')).toBe(1)
  })

  it('is not changed by who only reads: it says what to do', async () => {
    const before = readFileSync(file)
    await expect(openSqliteLedger(folder, { readOnly: true })).rejects.toMatchObject({
      code: 'ledger.unusable',
      message: expect.stringContaining(
        'got schema 1 of an older hearsay; hearsay ingest or hearsay serve completes it, and keeps a copy beside it',
      ),
    })
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['ledger.sqlite'])
  })
})

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FiledReading } from '../../src/core/ledger.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { type LedgerStore, openLedger, openPostgresLedger, openSqliteLedger } from '../../src/store/index.ts'
import { findPostgres, type PostgresServer, startPostgres } from './postgres-server.ts'
import { articleOf, bridge, ferry, filedReading, filings, sampleLedger } from './sample-ledger.ts'
import { type LedgerUnderTest, testLedgerStore } from './suite.ts'
import { testWatching } from './watching-suite.ts'

const programs = findPostgres()

describe.skipIf(programs === undefined)('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.remove())

  const createLedger = async (): Promise<LedgerUnderTest> => {
    const address = await server.createSchema()
    return {
      open: () => openPostgresLedger(address),
      remove: async () => undefined,
    }
  }

  testLedgerStore('the PostgreSQL ledger', createLedger)
  testWatching('the PostgreSQL ledger', createLedger)

  describe('opening a PostgreSQL ledger', () => {
    let address: string
    let schema: string
    beforeEach(async () => {
      address = await server.createSchema()
      schema = address.replace(/.*%3D/, '')
    })

    /** The one line that is said: with the place and without the password. */
    const refusalOf = async (place: string, options = {}): Promise<string> => {
      const error: unknown = await openLedger(place, options).then(
        (store) => store.close().then(() => 'opened'),
        (reason: unknown) => reason,
      )
      if (!(error instanceof Error)) throw new TypeError(`Expected a refusal, got ${String(error)}`)
      const all = `${error.message} ${inspect(error, { depth: 9 })}`
      for (const secret of [server.password, encodeURIComponent(server.password), 'wrong-word']) {
        expect(all).not.toContain(secret)
      }
      expect(error.message.split('\n')).toHaveLength(1)
      return `${'code' in error ? String(error.code) : error.name}: ${error.message}`
    }

    it('takes a whole database, and a socket in place of a host', async () => {
      await server.query('create database whole template template0')
      const store = await openLedger(server.address('whole'))
      await store.file([ferry])
      await store.close()
      const again = await openLedger(`postgresql://hearsay@/whole?host=${server.folder}&port=${server.port}`)
      expect(await again.filedReadings()).toEqual([ferry])
      await again.close()
    })

    it('makes nothing to read only', async () => {
      expect(await refusalOf(address, { readOnly: true })).toMatch(/^ledger.missing: .*: hearsay ingest makes one$/)
      expect(await server.query(`select from pg_tables where schemaname = '${schema}'`)).toEqual([])
    })

    it('to read only needs no right to write, and keeps from writing', async () => {
      const filled = await openPostgresLedger(address)
      await filled.file(filings)
      await filled.replaceLedger(sampleLedger)
      await filled.close()
      await server.query(`create role reader login password 'reads'; grant usage on schema ${schema} to reader;
        grant select on all tables in schema ${schema} to reader`)
      const asReader = address.replace(/hearsay:[^@]*@/, 'reader:reads@')
      const store = await openPostgresLedger(asReader, { readOnly: true })
      expect(await store.ledger()).toEqual(sampleLedger)
      expect((await store.search({ text: 'ferry' })).items.length).toBeGreaterThan(0)
      await expect(store.file([ferry])).rejects.toMatchObject({
        code: 'ledger.unusable',
        message: expect.stringContaining('it is open to read only'),
      })
      await store.close()
      const writer = await openPostgresLedger(asReader)
      await expect(writer.check()).rejects.toMatchObject({
        code: 'ledger.unusable',
        message: expect.stringContaining('the user lacks a right (permission denied for'),
      })
      await writer.close()
    })

    it('refuses a ledger of a newer schema', async () => {
      await (await openPostgresLedger(address)).close()
      await server.query(`update ${schema}.hearsay_schema set version = 99`)
      expect(await refusalOf(address)).toMatch(/^ledger.newer-schema: .*got schema 99/)
      expect(await refusalOf(address, { readOnly: true })).toMatch(/^ledger.newer-schema: /)
    })

    it('tells one who reads only of an older schema, and completes it otherwise', async () => {
      await server.query(
        `create table ${schema}.hearsay_schema (version bigint); insert into ${schema}.hearsay_schema values (0)`,
      )
      expect(await refusalOf(address, { readOnly: true })).toMatch(/got schema 0 of an older hearsay/)
      const store = await openPostgresLedger(address)
      await store.check()
      await store.close()
    })

    it('takes each step of the schema whole or not at all', async () => {
      await server.query(`create table ${schema}.hearsay_schema (version bigint); create table ${schema}.edit (id int);
        insert into ${schema}.hearsay_schema values (0)`)
      await expect(openPostgresLedger(address)).rejects.toThrow(/already exists/)
      const tables = await server.query(`select tablename from pg_tables where schemaname = '${schema}' order by 1`)
      expect(tables).toEqual([{ tablename: 'edit' }, { tablename: 'hearsay_schema' }])
    })

    it("refuses another program's database", async () => {
      await server.query(`create table ${schema}.note (id int)`)
      expect(await refusalOf(address)).toMatch(
        new RegExp(
          `^ledger.unusable: .*@127.0.0.1:${server.port}/postgres, got tables of another program in schema ${schema}`,
        ),
      )
    })

    it('refuses a database of another encoding, and a schema that is not there', async () => {
      await server.query(
        "create database latin template template0 encoding LATIN1 locale_provider libc lc_collate 'C' lc_ctype 'C'",
      )
      expect(await refusalOf(server.address('latin'))).toContain('got encoding LATIN1 in place of UTF8')
      expect(await refusalOf(`${server.address('postgres')}?options=-c%20search_path%3Dnowhere`)).toContain(
        'got a search_path without a schema',
      )
    })

    it.each([
      ['a wrong password', (it: string) => it.replace(/:[^:@]*@/, ':wrong-word@'), 'does not take this user with this'],
      ['no password', (it: string) => it.replace(/:[^:@]*@/, '@'), 'in PGPASSWORD or ~/.pgpass'],
      ['a wrong user', (it: string) => it.replace('hearsay:', 'nobody:'), 'postgres://nobody@127.0.0.1:'],
      ['no such database', (it: string) => it.replace(/\/postgres\?.*/, '/none'), 'the server has no such database'],
      [
        'no such port',
        (it: string) => it.replace(/@.*/, '@127.0.0.1:1/postgres'),
        'no server answers there (ECONNREFUSED)',
      ],
      [
        'no port at all',
        (it: string) => it.replace(/@.*/, '@127.0.0.1:port/postgres'),
        'as postgres://hearsay@127.0.0.1:port/',
      ],
      [
        'no such socket',
        () => 'postgres://hearsay:wrong-word@/ledger?host=/nowhere',
        'no server answers there (ENOENT)',
      ],
      ['no database named', () => 'postgres://hearsay:wrong-word@127.0.0.1', 'Expected an address as postgres://'],
      [
        'a password with @',
        () => 'postgres://hearsay:1/wrong-word@127.0.0.1/ledger',
        'Expected an address as postgres://',
      ],
      [
        'a password with #',
        () => 'postgres://hearsay:1#wrong-word@127.0.0.1/ledger',
        'Expected an address as postgres://',
      ],
      ['a certificate that is not there', (it: string) => `${it}&sslrootcert=/nowhere`, 'no such file'],
      ['no encryption', (it: string) => `${it}&sslmode=verify-full`, 'The server does not support SSL connections'],
      ['another kind of address', () => 'mysql://hearsay:wrong-word@127.0.0.1/ledger', 'that begins with mysql://'],
    ])('says in one line what is wrong, and no password: %s', async (_, change, said) => {
      const refusal = await refusalOf(change(address))
      expect(refusal).toMatch(/^ledger.unusable: /)
      expect(refusal).toContain(said)
    })

    it.each(['HTTP/1.1 400 Bad Request\r\n\r\n', 'E\0\0\0\x05\0', '\u00ff'.repeat(5000), ''])(
      'says in one line that a server speaks another language: %.20j',
      async (answer) => {
        const web = createServer((socket) => socket.on('error', () => undefined).end(answer)).listen(0, '127.0.0.1')
        await once(web, 'listening')
        const port = String(JSON.parse(JSON.stringify(web.address())).port)
        expect(await refusalOf(`postgres://hearsay:wrong-word@127.0.0.1:${port}/ledger`)).toContain(`:${port}/ledger: `)
        web.close()
      },
    )

    it('can be done many times at once', async () => {
      const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresLedger(address)))
      await Promise.all(stores.flatMap((store) => filings.map((filing) => store.file([filing]))))
      expect(await stores[0]?.filedReadings()).toHaveLength(filings.length)
      for (const store of stores) await store.close()
    })

    it('says that a ledger is damaged', async () => {
      const store = await openPostgresLedger(address)
      await store.file([ferry])
      const damaged = { code: 'ledger.unusable', message: expect.stringContaining('it is damaged; restore a copy') }
      await server.query(`update ${schema}.reading set document = 'null'`)
      await expect(store.filedReadings()).rejects.toMatchObject(damaged)
      await server.query(`drop table ${schema}.reading`)
      await expect(store.filedReadings()).rejects.toMatchObject(damaged)
      await store.close()
    })

    it('keeps nothing of a filing whose connection is lost, and goes on with another', async () => {
      const store = await openPostgresLedger(address)
      const other = new pg.Client(address)
      await other.connect()
      await other.query('begin; lock table reading')
      const filing = store.file([ferry]).catch((error: unknown) => error)
      const waiting = `from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'hearsay'`
      await expect.poll(() => server.query(`select pid ${waiting}`)).toHaveLength(1)
      await server.query(`select pg_terminate_backend(pid) ${waiting}`)
      expect(await filing).toMatchObject({
        code: 'ledger.unusable',
        message: expect.stringContaining('the connection was lost'),
      })
      await other.end()
      expect(await store.filedReadings()).toEqual([])
      await store.file([ferry])
      expect(await store.filedReadings()).toEqual([ferry])
      await store.close()
    })

    it('says that the server is gone, and goes on when it is back', async () => {
      const store = await openPostgresLedger(address)
      await store.file([ferry])
      await server.stop()
      for (const ask of [() => store.check(), () => store.file([bridge]), () => store.filedReadings()]) {
        await expect(ask()).rejects.toMatchObject({
          code: 'ledger.unusable',
          message: expect.stringMatching(/no server answers there|the connection was lost/),
        })
      }
      await server.start()
      await store.check()
      expect(await store.filedReadings()).toEqual([ferry])
      await store.close()
    })
  })

  it('finds what SQLite finds, in its order', async () => {
    const words = ['harbour', 'ferry', 'reef', 'the', 'Göteborg', 'captain', 'said', 'again', 'İzmir', '3rd', 'naïve']
    const readings = Array.from({ length: 60 }, (_, i): FiledReading => {
      const sentences = Array.from({ length: 1 + (i % 4) }, (_, j) => {
        const chosen = words.filter((_, k) => (i * 7 + j * 5 + k * k) % 3 === 0)
        return `${i} ${j} ${[...chosen, ...chosen.slice(0, i % 3), 'the'].join(i % 5 === 0 ? ', ' : ' ')}.`
      })
      const seenAt = `2026-03-02T08:00:00.${String(i).padStart(3, '0')}Z`
      const title = words.filter((_, k) => (i + k) % 4 === 0).join(' ')
      return filedReading({
        article: `a${i % 40}`,
        revision: `r${i}`,
        sentences,
        seenAt,
        ...(i % 2 === 0 && { title }),
      })
    })
    const articles = [...new Set(readings.map(({ articleId }) => articleId))].map((id) =>
      articleOf(readings.filter(({ articleId }) => articleId === id)),
    )
    const ledger: Ledger = { ...sampleLedger, articles, groups: [], stories: [], claims: [], citations: [], edits: [] }
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'))
    const stores = [await openSqliteLedger(folder), await openPostgresLedger(await server.createSchema())]
    for (const store of stores) {
      await store.file(readings)
      // Some take the place of others, whose words no longer count.
      const seenAt = '2026-01-01T00:00:00.000Z'
      await store.file(readings.filter((_, i) => i % 7 === 0).map((filing) => ({ ...filing, seenAt })))
      await store.replaceLedger(ledger)
      await store.settle((settling) =>
        settling.putStreamed(
          readings.map(({ articleId, revisionId, seenAt: at }, ordinal) => ({
            ...{ articleId, revisionId, at, ordinal, runs: '', isWaiting: false, overlaps: [], absorbed: [] },
          })),
        ),
      )
    }
    const moment = readings.map(({ seenAt }) => seenAt).sort()[readings.length / 2] ?? ''
    const queries = [...words, 'the ferry', '"the ferry"', 'said "ferry reef" the', 'goteborg naive', '"harbour the"']
    const hitsOf = async (store: LedgerStore) => {
      const pages = []
      for (const text of queries) {
        const then = await store.standing(moment, (standing) => standing.sentences({ text, limit: 200 }))
        pages.push(await store.search({ text, limit: 200 }), then)
      }
      return pages
    }
    const [expected, found] = await Promise.all(stores.map(hitsOf))
    expect(found).toEqual(expected)
    expect(expected?.filter(({ items }) => items.length > 5).length).toBeGreaterThan(10)
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
  })
})

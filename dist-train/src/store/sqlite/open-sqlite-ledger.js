import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { HearsayError } from '../../core/error.js';
import { fileReadings } from '../queries/file-readings.js';
import { replaceLedger } from '../queries/replace-ledger.js';
import { search } from '../queries/search.js';
import { selectArticles, selectArticlesById } from '../queries/select-articles.js';
import { selectClaims, selectClaimsById } from '../queries/select-claims.js';
import { selectCounts, selectLedger } from '../queries/select-ledger.js';
import { selectFiledReading, selectFiledReadings, selectSettled } from '../queries/select-readings.js';
import { selectStories, selectStory } from '../queries/select-stories.js';
import { toLedgerError } from './ledger-error.js';
import { migrate } from './migrate.js';
import { sqliteTextIndex } from './text-index.js';
import { busyTimeoutMs, transact } from './transact.js';
/** How long opening waits for another process that is making the same ledger. */
const openTimeoutMs = 10_000;
/**
 * Opens the embedded ledger in a folder: `ledger.sqlite`, made if missing. Throws `HearsayError` `ledger.missing`,
 * `ledger.newer-schema` or `ledger.unusable`.
 */
export async function openSqliteLedger(folder, { create = true } = {}) {
    const place = resolve(folder);
    const file = join(place, 'ledger.sqlite');
    if (!create && !existsSync(file)) {
        throw new HearsayError('ledger.missing', `Expected a ledger in ${place}, found none: hearsay ingest makes one`);
    }
    return toStore(openDatabase(place, file), place, file);
}
function openDatabase(folder, file) {
    let database;
    try {
        makeFolder(folder);
        database = new Database(file, { timeout: openTimeoutMs });
        if (database.pragma('journal_mode', { simple: true }) !== 'wal')
            database.pragma('journal_mode = wal');
        // In WAL, NORMAL already outlives a kill -9; FULL also outlives a power cut. Its one fsync a commit is not felt,
        // because readings are filed by the batch.
        database.pragma('synchronous = full');
        database.pragma('foreign_keys = on');
        migrate(database, folder);
        database.pragma(`busy_timeout = ${busyTimeoutMs}`);
        return database;
    }
    catch (error) {
        database?.close();
        throw toLedgerError(error, folder);
    }
}
/** One step at a time: Node 20 with `recursive` tries for ever where a file system refuses with ENOENT, as /proc does. */
function makeFolder(folder) {
    if (existsSync(folder))
        return;
    if (dirname(folder) !== folder)
        makeFolder(dirname(folder));
    try {
        mkdirSync(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (!existsSync(folder))
            throw error;
    }
}
function toStore(database, folder, file) {
    const db = new Kysely({ dialect: new SqliteDialect({ database }) });
    const inTransaction = async (kind, work) => {
        try {
            return await transact(db, kind, work);
        }
        catch (error) {
            throw toLedgerError(error, folder);
        }
    };
    return {
        file: (readings) => inTransaction('write', (connection) => fileReadings(connection, sqliteTextIndex, readings)),
        filedReadings: () => inTransaction('read', selectFiledReadings),
        settled: () => inTransaction('read', selectSettled),
        replaceLedger: (ledger) => inTransaction('write', (connection) => replaceLedger(connection, ledger)),
        ledger: () => inTransaction('read', selectLedger),
        stories: (query) => inTransaction('read', (connection) => selectStories(connection, query)),
        story: (id) => inTransaction('read', (connection) => selectStory(connection, id)),
        claims: (query) => inTransaction('read', (connection) => selectClaims(connection, query)),
        claim: async (id) => (await inTransaction('read', (connection) => selectClaimsById(connection, [id])))[0],
        articles: (query) => inTransaction('read', (connection) => selectArticles(connection, query)),
        article: async (id) => (await inTransaction('read', (connection) => selectArticlesById(connection, [id])))[0],
        reading: (id, revision) => inTransaction('read', (connection) => selectFiledReading(connection, id, revision)),
        search: (query) => inTransaction('read', (connection) => search(connection, sqliteTextIndex, query)),
        counts: () => inTransaction('read', selectCounts),
        check: async () => {
            if (!existsSync(file)) {
                throw new HearsayError('ledger.unusable', `Expected a ledger in ${folder}, found ${file} gone`);
            }
            await inTransaction('write', selectCounts);
        },
        close: () => db.destroy(),
    };
}

import { HearsayError } from '../../core/error.js';
import { firstLedger } from './migrations/001-first-ledger.js';
/** In order; the place in the list is the schema's number. Added to, never changed: ledgers in use have run them. */
const migrations = [firstLedger];
/** "Hrsy": tells a ledger from any other SQLite file. https://www.sqlite.org/fileformat.html#application_id */
const applicationId = 0x48727379;
/** Brings a ledger's tables up to what this program knows. Each step is all or nothing; two processes may try at once. */
export function migrate(database, folder) {
    while (versionOf(database, folder) < migrations.length) {
        database
            .transaction(() => {
            // Asked again under the write lock: another process may have taken this step meanwhile.
            const version = versionOf(database, folder);
            const migration = migrations[version];
            if (migration === undefined)
                return;
            database.exec(migration);
            database.pragma(`application_id = ${applicationId}`);
            database.pragma(`user_version = ${version + 1}`);
        })
            .immediate();
    }
}
function versionOf(database, folder) {
    const version = Number(database.pragma('user_version', { simple: true }));
    const isOurs = Number(database.pragma('application_id', { simple: true })) === applicationId;
    const isEmpty = database.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
    if (!isOurs && !isEmpty) {
        throw new HearsayError('ledger.unusable', `Expected a ledger in ${folder}, got a ledger.sqlite that another program made`);
    }
    if (version > migrations.length) {
        throw new HearsayError('ledger.newer-schema', `Expected a ledger of schema ${migrations.length} or older in ${folder}, got schema ${version}: it was written by a newer hearsay`);
    }
    return version;
}

import { HearsayError } from '../../core/error.js';
/** The world's faults as `ledger.unusable` with the folder's name; our own bugs as they are, broken references among them. */
export function toLedgerError(error, folder) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof HearsayError || !(error instanceof Error) || !isOfTheWorld(code))
        return error;
    return new HearsayError('ledger.unusable', `Expected to read and write a ledger in ${folder}: ${reasonOf(code, error)}`, { cause: error });
}
/** Node's codes for what the system refused ("EACCES", unlike "ERR_…") and SQLite's, save those that our SQL brings about. */
function isOfTheWorld(code) {
    return /^E[A-Z]+$/.test(code) || (/^SQLITE_/.test(code) && !/^SQLITE_(?:CONSTRAINT|ERROR|MISUSE|RANGE)/.test(code));
}
function reasonOf(code, error) {
    switch (code) {
        case 'SQLITE_NOTADB':
            return 'its ledger.sqlite is not a ledger';
        case 'SQLITE_BUSY':
            return 'another program keeps it locked';
        case 'SQLITE_FULL':
        case 'ENOSPC':
            return 'the disk is full';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
        case 'SQLITE_READONLY':
        case 'SQLITE_READONLY_DIRECTORY':
            return 'the folder cannot be written to';
        case 'SQLITE_CANTOPEN':
        case 'SQLITE_CANTOPEN_ISDIR':
            return 'its ledger.sqlite cannot be opened';
        case 'ENOTDIR':
        case 'EEXIST':
            return 'there is a file in its place';
        default:
            return error.message;
    }
}

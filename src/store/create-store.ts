import type { InTransaction } from './all-or-nothing.ts'
import type { LedgerStore } from './port.ts'
import { selectCorrections } from './queries/corrections.ts'
import { fileReadings } from './queries/file-readings.ts'
import { replaceLedger } from './queries/replace-ledger.ts'
import { search } from './queries/search.ts'
import { selectArticles, selectArticlesById } from './queries/select-articles.ts'
import { selectClaims, selectClaimsById } from './queries/select-claims.ts'
import { selectCounts, selectLedger } from './queries/select-ledger.ts'
import { selectFiledReading, selectFiledReadings, selectSettled } from './queries/select-readings.ts'
import { selectLatestEdits, selectRelations } from './queries/select-relations.ts'
import { selectStories, selectStory } from './queries/select-stories.ts'
import { settleWith } from './queries/settle-with.ts'
import { standAt } from './queries/stand-at.ts'
import type { TextIndex } from './text-index.ts'
import { createWatching } from './watch/create-watching.ts'

/** What a database does in its own way. */
export interface StoreParts extends Pick<LedgerStore, 'check' | 'close'> {
  readonly inTransaction: InTransaction
  readonly index: TextIndex
}

/** The ledger in a database: the same queries for each of them. */
export function createStore({ inTransaction, index, check, close }: StoreParts): LedgerStore {
  return {
    file: (readings) => inTransaction('write', (connection) => fileReadings(connection, index, readings)),
    filedReadings: () => inTransaction('read', selectFiledReadings),
    settled: () => inTransaction('read', selectSettled),
    settle: (work) => inTransaction('write', (connection) => work(settleWith(connection, index))),
    corrections: () => inTransaction('read', selectCorrections),
    standing: (moment, look) => inTransaction('read', (connection) => look(standAt(connection, index, moment))),
    replaceLedger: (ledger) => inTransaction('write', (connection) => replaceLedger(connection, ledger)),
    ledger: () => inTransaction('read', selectLedger),
    stories: (query) => inTransaction('read', (connection) => selectStories(connection, query)),
    story: (id) => inTransaction('read', (connection) => selectStory(connection, id)),
    claims: (query) => inTransaction('read', (connection) => selectClaims(connection, query)),
    claim: async (id) => (await inTransaction('read', (connection) => selectClaimsById(connection, [id])))[0],
    articles: (query) => inTransaction('read', (connection) => selectArticles(connection, query)),
    article: async (id) => (await inTransaction('read', (connection) => selectArticlesById(connection, [id])))[0],
    reading: (id, revision) => inTransaction('read', (connection) => selectFiledReading(connection, id, revision)),
    search: (query) => inTransaction('read', (connection) => search(connection, index, query)),
    relations: (articles) => inTransaction('read', (connection) => selectRelations(connection, articles)),
    latestEdits: (limit) => inTransaction('read', (connection) => selectLatestEdits(connection, limit)),
    counts: () => inTransaction('read', selectCounts),
    watching: createWatching(inTransaction),
    check,
    close,
  }
}

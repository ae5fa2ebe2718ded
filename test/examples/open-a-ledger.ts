import { type LedgerStore, openSqliteLedger } from 'hearsay/store'

const store: LedgerStore = await openSqliteLedger('./hearsay-ledger')
const { items } = await store.claims({ status: 'contested', limit: 10 })
for (const { statement, origins } of items) console.log(statement, origins.length)
await store.close()

import type { Pool } from 'pg'
import { fromStoredText } from './stored-text.ts'

/** Of `pg_type`: our columns are of these two types alone. */
const [bigintType, textType] = [20, 25]

/** Connections at a time; writers wait for each other anyway. */
const mostConnections = 10

const connectTimeoutMs = 15_000

/** Connections to a database. Nothing connects yet; throws what pg throws on an address that it cannot take. */
export async function openPool(address: string): Promise<Pool> {
  // Loaded here, because most who load this module have their ledger in a folder.
  const { default: pg } = await import('pg')
  const parsers = new Map<number, (text: string) => unknown>([
    [bigintType, Number],
    [textType, fromStoredText],
  ])
  const types = { getTypeParser: (type: number) => parsers.get(type) ?? pg.types.getTypeParser(type) }
  const settings = {
    connectionString: address,
    application_name: 'hearsay',
    max: mostConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    types,
  }
  // The pool would parse the address only when it connects, within a callback.
  new pg.Client(settings)
  const pool = new pg.Pool(settings)
  // Without these, the end of a connection that nobody is using ends the program. Whoever uses one is told by its query.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

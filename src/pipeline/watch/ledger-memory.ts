import { type HostMemory, parseHostState } from '../../acquire/index.ts'
import type { Watching } from '../../store/index.ts'

/** How hosts want to be treated, kept in the ledger: a watcher that was killed stays polite. */
export function createLedgerMemory(watching: Watching): HostMemory {
  return {
    async load(host) {
      const record = await watching.host(host)
      return record && parseHostState(parseJson(record.document))
    },
    async save(host, state) {
      const { nextAt, stoppedUntil = '' } = state
      await watching.keepHost(host, {
        nextAt: [nextAt, stoppedUntil].toSorted().at(-1) ?? nextAt,
        document: JSON.stringify(state),
      })
    },
  }
}

/** What is damaged is forgotten: robots.txt is asked again. */
function parseJson(document: string): unknown {
  try {
    return JSON.parse(document)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

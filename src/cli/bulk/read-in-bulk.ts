import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type AcquireOptions, createPageFetcher } from '../../acquire/index.ts'
import { createReaderPool, listManifests, pickPart, planShards, readShards, sizeUp } from '../../pipeline/index.ts'
import { exit } from '../failure.ts'
import { fetchSettings } from '../fetch-settings.ts'
import { givenBy } from '../options.ts'
import { say, type Terminal } from '../terminal.ts'
import { version } from '../version.ts'
import type { BulkOptions } from './bulk-options.ts'
import { openShardFormat } from './shard-formats.ts'
import { createShardTeller } from './tell-shards.ts'

/** Reads inputs into a folder, each into files of its own, as far as that is not done yet; gives the exit status. */
export async function readInBulk(named: readonly string[], options: BulkOptions, terminal: Terminal): Promise<number> {
  const { format, jobs, fast = false, keepOlder, shard: part, out } = options
  const acquire = acquireOptions(options, terminal)
  const folder = resolve(terminal.cwd, out)
  const plan = await planShards(named, { ...acquire, out: folder })
  const shards = part ? pickPart(plan.shards, part) : plan.shards
  // What is gone is said when its turn comes.
  const sizes = await Promise.all(shards.map((shard) => sizeUp(shard).catch(() => ({ bytes: 0 }))))
  const teller = createShardTeller(terminal, new Map(shards.map((shard, at) => [shard, sizes[at]?.bytes ?? 0])))
  // Of the parts of a list, one names what is in none of them.
  if (!part || part.part === 1) for (const { input, error } of plan.lost) teller.lose(input, error)

  const pool = createReaderPool({ jobs, now: terminal.now, fast })
  const settings = { format, input: options.input, fast, ...givenBy(options) }
  const stop = new AbortController()
  const end = (): void => stop.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  let how: Awaited<ReturnType<typeof readShards>>
  try {
    how = await readShards(shards, {
      pool,
      jobs,
      fast,
      now: terminal.now,
      acquire,
      format: await openShardFormat(format),
      wanted: { folder, format, version, settings, keepOlder },
      sleep: (ms, until) => setTimeout(ms, undefined, { signal: until }).catch(() => undefined),
      uuid: randomUUID,
      onEvent: teller.onEvent,
      onReport: teller.onReport,
      signal: stop.signal,
    })
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
    await pool.close()
    teller.clear()
  }
  if (how === 'stopped') {
    say(terminal, 'Stopped before all was read; the same command goes on from here.')
    return exit.someFailed
  }
  // Parts do not write it: each of many would go through the whole folder.
  if (!part) await listManifests(folder, { version, token: randomUUID() })
  say(terminal, teller.sum.total(out))
  return teller.sum.hasFailed() ? exit.someFailed : exit.allRead
}

function acquireOptions(options: BulkOptions, terminal: Terminal): AcquireOptions {
  return {
    input: options.input,
    given: givenBy(options),
    stdin: terminal.stdin,
    cwd: terminal.cwd,
    fetch: createPageFetcher(fetchSettings(terminal)),
  }
}

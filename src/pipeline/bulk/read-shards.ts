import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { HearsayError } from '../../core/error.ts'
import { type Hold, holdLock } from './hold-lock.ts'
import { toOutputError } from './output-file.ts'
import { type LockHolder, tryLock } from './path-lock.ts'
import { draftsOf, readShard, type ShardReading } from './read-shard.ts'
import type { Shard, ShardManifest } from './shard.ts'
import { findDone, writeManifest } from './shard-manifest.ts'

/** What happens while many shards are read. */
export type ShardEvent =
  /** Done before, by us or another process. */
  | { readonly kind: 'known'; readonly shard: Shard; readonly manifest: ShardManifest }
  | { readonly kind: 'done'; readonly shard: Shard; readonly manifest: ShardManifest }
  | { readonly kind: 'lost'; readonly shard: Shard; readonly error: HearsayError }
  /** Others took it from us, who seemed dead to them: what we read is not kept. Whoever has it then is waited for. */
  | { readonly kind: 'taken'; readonly shard: Shard }
  /** Nothing is left to do but what others do; told once for each wait. */
  | {
      readonly kind: 'waiting'
      readonly held: readonly { readonly shard: Shard; readonly by: LockHolder | undefined }[]
    }

export interface ShardsReading extends ShardReading {
  /** Ends early, without an error, when the signal is given. */
  readonly sleep: (ms: number, until: AbortSignal) => Promise<void>
  readonly uuid: () => string
  readonly onEvent: (event: ShardEvent) => void
  /** Ends the run in order: the shard that is read leaves nothing, for whoever reads it next. */
  readonly signal: AbortSignal
}

/** A process of another machine that gave no sign for so long is taken for dead: it gives one each half minute. */
const staleMs = 10 * 60_000
const waitMs = 1000

/** Faults of the place rather than of one input: nothing can go on. */
const stopping: ReadonlySet<string> = new Set(['output.unusable', 'model.unusable'])

type Took = { readonly kind: 'settled' } | { readonly kind: 'held'; readonly by: LockHolder | undefined }

/**
 * Reads every shard that is not done yet. Any number of processes may work on one list at once: each shard is read by one of
 * them, and what a process left that was ended, another takes over. Comes to its end when every shard is done or lost; gives
 * whether it did, or was stopped before.
 */
export async function readShards(shards: readonly Shard[], reading: ShardsReading): Promise<'complete' | 'stopped'> {
  const { folder } = reading.wanted
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw toOutputError(folder, error)
  }
  try {
    await takeAll(shards, reading)
    return 'complete'
  } catch (error) {
    if (reading.signal.aborted && error === reading.signal.reason) return 'stopped'
    throw error
  }
}

async function takeAll(shards: readonly Shard[], reading: ShardsReading): Promise<void> {
  let left = shards
  for (let isFirst = true; left.length > 0; isFirst = false) {
    const held: { readonly shard: Shard; readonly by: LockHolder | undefined }[] = []
    for (const shard of left) {
      reading.signal.throwIfAborted()
      const took = await takeShard(shard, reading)
      if (took.kind === 'held') held.push({ shard, by: took.by })
    }
    left = held.map(({ shard }) => shard)
    if (held.length === 0) return
    if (isFirst) reading.onEvent({ kind: 'waiting', held })
    await reading.sleep(waitMs, reading.signal)
  }
}

/** Settles one shard, unless another process is at it. What is wrong with one input stops no other; an unusable output throws. */
async function takeShard(shard: Shard, reading: ShardsReading): Promise<Took> {
  try {
    return await settle(shard, reading)
  } catch (error) {
    if (!(error instanceof HearsayError) || stopping.has(error.code)) throw error
    reading.onEvent({ kind: 'lost', shard, error })
    return { kind: 'settled' }
  }
}

async function settle(shard: Shard, reading: ShardsReading): Promise<Took> {
  const { wanted, onEvent } = reading
  const known = await findDone(shard, reading)
  if (known) {
    onEvent({ kind: 'known', shard, manifest: known })
    return { kind: 'settled' }
  }
  const tried = await lockShard(shard, reading)
  if (tried.kind === 'held') return tried
  try {
    const how = await holdLock(tried.lock, reading, async (hold) => {
      // Somebody may have done it between our look and our lock.
      const late = await findDone(shard, { wanted, signal: hold.signal })
      if (late) onEvent({ kind: 'known', shard, manifest: late })
      else await readLocked(shard, hold, reading)
    })
    if (how === 'done') return { kind: 'settled' }
  } finally {
    await tried.lock.release()
  }
  onEvent({ kind: 'taken', shard })
  return { kind: 'held', by: undefined }
}

async function lockShard(shard: Shard, { wanted, format, uuid }: ShardsReading): ReturnType<typeof tryLock> {
  const { folder } = wanted
  const path = join(folder, `.${shard.name}.${format.name}.lock`)
  const onLeftOver = async ({ token }: LockHolder): Promise<void> => {
    if (token === '') return
    for (const draft of draftsOf(shard, { folder, format, token })) await rm(draft, { force: true })
  }
  try {
    return await tryLock(path, { uuid, staleMs, onLeftOver })
  } catch (error) {
    throw toOutputError(path, error)
  }
}

async function readLocked(shard: Shard, hold: Hold, reading: ShardsReading): Promise<void> {
  const { wanted, format, onEvent } = reading
  const manifest = await readShard(shard, hold, reading)
  await hold.check()
  await writeManifest(manifest, { folder: wanted.folder, name: shard.name, format: format.name, token: hold.token })
  onEvent({ kind: 'done', shard, manifest })
}

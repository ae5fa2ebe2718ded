import { join } from 'node:path'
import type { AcquireOptions } from '../../acquire/index.ts'
import { type ErrorCode, HearsayError } from '../../core/error.ts'
import { readInputs } from '../read-inputs.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { ReaderPool, ReaderPoolOptions } from '../reader-pool.ts'
import type { Hold } from './hold-lock.ts'
import { openShard } from './open-shard.ts'
import { createOutputFile, draftOf, type OutputFile } from './output-file.ts'
import type { Shard, ShardManifest, ShardOutput, ShardSize } from './shard.ts'
import type { ShardFormat } from './shard-format.ts'
import type { Wanted } from './shard-manifest.ts'
import { hashShard, sizeUp } from './size-up.ts'

/** What reading a shard takes. */
export interface ShardReading extends Pick<ReaderPoolOptions, 'jobs' | 'now' | 'fast'> {
  readonly pool: ReaderPool
  readonly acquire: AcquireOptions
  readonly format: ShardFormat
  readonly wanted: Wanted
  /** After each report: what became of it, and how many of the shard's bytes were taken. */
  readonly onReport: (outcome: ReadOutcome, taken: number) => Promise<void>
}

/** The files of a shard while they are written, as whoever is left to clear up must know them. */
export const draftsOf = (
  shard: Shard,
  { folder, format, token }: { folder: string; format: ShardFormat; token: string },
) => outputNames(shard, format).map((name) => draftOf(join(folder, name), token))

const outputNames = (shard: Shard, { endings }: ShardFormat): readonly string[] =>
  endings.map((ending) => shard.name + ending)

/**
 * Reads one shard and writes its results, all of them or none; gives what its manifest must say. Throws `HearsayError` where
 * its file is gone, unreadable or changed while it was read, where the results cannot be written, and where nothing can be read; ends as the hold says.
 */
export async function readShard(shard: Shard, hold: Hold, reading: ShardReading): Promise<ShardManifest> {
  const { format, wanted } = reading
  const startedAt = Date.parse(reading.now())
  const size = await sizeUp(shard)
  const hash = await hashShard(shard, hold.signal)
  const names = outputNames(shard, format)
  const files: OutputFile[] = []
  try {
    for (const name of names) files.push(await createOutputFile(join(wanted.folder, name), hold.token))
    const counts = await readInto(shard, files, { ...reading, signal: hold.signal })
    const outputs: ShardOutput[] = []
    for (const [at, file] of files.entries()) outputs.push({ name: names[at] ?? '', bytes: await file.finish() })
    await checkUnchanged(shard, size)
    await hold.check()
    for (const file of files) await file.publish()
    const seconds = Math.round((Date.parse(reading.now()) - startedAt) / 100) / 10
    const { input, path } = shard
    const { version: hearsay, settings } = wanted
    return { hearsay, input, path, ...size, hash, settings, outputs, ...counts, seconds }
  } finally {
    for (const file of files) await file.discard()
  }
}

async function readInto(
  shard: Shard,
  files: readonly OutputFile[],
  { format, pool, acquire, jobs, now, fast = false, onReport, signal }: ShardReading & Pick<Hold, 'signal'>,
): Promise<Pick<ShardManifest, 'pages' | 'failed'>> {
  const encoder = format.open(shard.name)
  const open = openShard(shard, { ...acquire, signal })
  const failed: Partial<Record<ErrorCode, number>> = {}
  let pages = 0
  const write = async (chunks: ReturnType<typeof encoder.end>): Promise<void> => {
    for (const { file, bytes } of chunks) await files[file]?.write(bytes)
  }
  for await (const outcome of readInputs(open.inputs, { pool, jobs, now, fast })) {
    signal.throwIfAborted()
    // No report is at fault: whole archives would count as read and failed.
    if (outcome.kind === 'failed' && outcome.error.code === 'model.unusable') throw outcome.error
    await write(encoder.add(outcome))
    if (outcome.kind === 'read') pages += 1
    else failed[outcome.error.code] = (failed[outcome.error.code] ?? 0) + 1
    await onReport(outcome, open.taken())
  }
  const lost = open.lost()
  if (lost) throw lost
  await write(encoder.end())
  return { pages, failed: sorted(failed) }
}

/** Results of a file that is another one by now would be nobody's. */
async function checkUnchanged(shard: Shard, before: ShardSize): Promise<void> {
  const after = await sizeUp(shard).catch((error: unknown) => {
    if (error instanceof HearsayError) return undefined
    throw error
  })
  if (after?.bytes === before.bytes && after.files === before.files && after.modifiedAt === before.modifiedAt) return
  const what = after ? 'was written to' : 'was taken away'
  const message = `Expected ${shard.input} to stay as it is while it is read, it ${what}; its results are not kept. Read it again when it is at rest.`
  throw new HearsayError('input.changed', message)
}

const sorted = (failed: ShardManifest['failed']): ShardManifest['failed'] =>
  Object.fromEntries(Object.entries(failed).sort(([a], [b]) => (a < b ? -1 : 1)))

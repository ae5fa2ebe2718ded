import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { ShardFormat } from '../../../src/pipeline/index.ts'
import { planShards, type ReaderPool, readShards, type Shard, type ShardEvent } from '../../../src/pipeline/index.ts'

/** A new folder with lists of reports in it. */
export function makeLists(count: number, reports = 3): { readonly folder: string; readonly names: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay shards '))
  const names = Array.from({ length: count }, (_, i) => `list-${i}.jsonl`)
  for (const name of names) {
    const lines = Array.from({ length: reports }, (_, i) =>
      JSON.stringify({ id: `${name} ${i}`, text: `Ana said ${i}.` }),
    )
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  }
  return { folder, names }
}

/** One line for each report: the name that it was given. */
const names: ShardFormat = {
  name: 'names',
  endings: ['.names'],
  open: () => ({
    add: (outcome) => [{ file: 0, bytes: `${outcome.kind === 'read' ? outcome.externalId : 'failed'}\n` }],
    end: () => [{ file: 0, bytes: 'end\n' }],
  }),
}

/** Reads nothing: gives each input back under its name, after whatever the test does first. */
export function fakePool(before: (name: string) => Promise<void> = async () => undefined): ReaderPool & {
  readonly asked: string[]
} {
  const asked: string[] = []
  return {
    asked,
    async read(input) {
      asked.push(input.name)
      await before(input.name)
      const { name, given } = input
      if (input.kind === 'failed') return { kind: 'failed', name, error: input.error }
      // The encoder looks at the name alone.
      const reading = {} as never
      return { kind: 'read', name, reading, seenAt: '', externalId: given.id ?? name }
    },
    close: async () => undefined,
  }
}

interface RunOptions {
  readonly cwd: string
  readonly inputs: readonly string[]
  readonly pool?: ReaderPool
  readonly version?: string
  readonly keepOlder?: boolean
  readonly fast?: boolean
  readonly out?: string
  /** How long others are waited for. */
  readonly sleep?: () => Promise<void>
  readonly now?: () => string
  readonly signal?: AbortSignal
}

/** Reads lists into `out`; gives the events in words. */
export async function run({
  cwd,
  inputs,
  pool = fakePool(),
  version = '1',
  keepOlder = false,
  fast = false,
  out = 'out',
  signal = new AbortController().signal,
  sleep = () => setTimeout(5),
  now = () => '2024-08-10T12:00:00Z',
}: RunOptions): Promise<readonly string[]> {
  const acquire = {
    input: 'auto',
    given: {},
    stdin: Readable.from([]),
    cwd,
    fetch: async () => Promise.reject(new TypeError('Expected no fetch')),
  } as const
  const { shards } = await planShards(inputs, { ...acquire, out: join(cwd, 'out') })
  const told: string[] = []
  const how = await readShards(shards, {
    pool,
    jobs: 2,
    now,
    acquire,
    format: names,
    wanted: { folder: join(cwd, out), format: 'names', version, settings: { fast }, keepOlder },
    // A lock is renewed each few milliseconds.
    sleep: (_, until) =>
      until === signal ? sleep() : setTimeout(5, undefined, { signal: until }).catch(() => undefined),
    uuid: randomUUID,
    onEvent: (event) => told.push(tellEvent(event)),
    onReport: async () => undefined,
    signal,
  })
  return how === 'stopped' ? [...told, how] : told
}

function tellEvent(event: ShardEvent): string {
  if (event.kind === 'waiting') return `waiting for ${event.held.map(({ shard }) => shard.input).join(', ')}`
  if (event.kind === 'taken') return `taken ${event.shard.input}`
  const more = event.kind === 'lost' ? `: ${event.error.code}` : `: ${event.manifest.pages}`
  return `${event.kind} ${event.shard.input}${more}`
}

/** The shard of a list. */
export async function shardOf(cwd: string, input: string): Promise<Shard> {
  const { shards } = await planShards([input], { input: 'auto', cwd, out: join(cwd, 'out') })
  const [shard] = shards
  if (!shard) throw new RangeError(`Expected a shard of ${input}`)
  return shard
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The built program, as a person starts it. */
export const program = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url))

/** How a process ended, and what it wrote. */
interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly printed: string
  readonly said: string
}

/** A process that was started, and its end. */
interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

interface StartOptions {
  readonly command: string
  readonly args: readonly string[]
  /** Whose process it is; needs root. */
  readonly uid?: number
}

/** Starts a command and keeps what it writes. */
export function start({ command, args, ...user }: StartOptions): Started {
  const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...user })
  const [printed, said]: [Buffer[], Buffer[]] = [[], []]
  started.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  started.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const ended = once(started, 'close').then(([status, signal]) => ({
    status,
    signal,
    printed: Buffer.concat(printed).toString('utf8'),
    said: Buffer.concat(said).toString('utf8'),
  }))
  return { process: started, ended }
}

/** Starts Hearsay in a process of its own. */
export const startHearsay = (...args: readonly string[]): Started =>
  start({ command: process.execPath, args: [program, ...args] })

/** Runs Hearsay in a process of its own, to its end. */
export const runHearsay = (...args: readonly string[]): Promise<Ended> => startHearsay(...args).ended

/** What ingests readings into a ledger, with one reader: each takes its while to start. */
export const ingestOf = (input: string, ledger: string): readonly string[] => [
  'ingest',
  input,
  '--input',
  'readings',
  '--jobs',
  '1',
  '--ledger',
  ledger,
]

import { PassThrough, Readable } from 'node:stream'
import type { Terminal } from '../../src/cli/terminal.ts'

export interface FakeTerminal extends Terminal {
  /** What was printed so far. */
  readonly printed: () => string
  /** What was said on stderr so far. */
  readonly said: () => string
}

interface FakeOptions {
  readonly cwd?: string
  readonly stdin?: string
  readonly isTTY?: boolean
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** A terminal whose other end the test holds. The clock stands still. */
export function fakeTerminal({
  cwd = '.',
  stdin,
  isTTY = false,
  columns = 100,
  env = {},
}: FakeOptions = {}): FakeTerminal {
  const output = () => {
    const chunks: Buffer[] = []
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    return { stream: Object.assign(stream, { isTTY, columns }), text: () => Buffer.concat(chunks).toString('utf8') }
  }
  const [out, err] = [output(), output()]
  const bytes = stdin === undefined ? [] : [Buffer.from(stdin)]
  return {
    stdin: Object.assign(Readable.from(bytes), { isTTY: stdin === undefined }),
    stdout: out.stream,
    stderr: err.stream,
    env,
    cwd,
    now: () => '2024-08-10T12:00:00Z',
    printed: out.text,
    said: err.text,
  }
}

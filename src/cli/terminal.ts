import { once } from 'node:events'

/** What the command line writes to and reads from; passed in, so that tests can look at it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly now: () => string
}

export function processTerminal(): Terminal {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
  }
}

/** Columns to fill: the window's, or `COLUMNS`, or 100. */
export function widthOf(stream: NodeJS.WriteStream, env: Terminal['env']): number {
  const told = Number(env['COLUMNS'])
  return stream.isTTY && stream.columns > 0 ? stream.columns : Number.isInteger(told) && told > 0 ? told : 100
}

/** Colour on a terminal only, and not where `NO_COLOR` (no-color.org) or a dumb terminal forbids it. */
export function hasColour(stream: NodeJS.WriteStream, env: Terminal['env']): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** Writes and waits while the other side is slow. */
export async function print(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** One line for a person, on stderr. */
export function say(terminal: Terminal, line: string): void {
  terminal.stderr.write(`${line}\n`)
}

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createPageFetcher, type FetchPage, openInputs } from '../acquire/index.ts'
import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import { fetchSettings } from './fetch-settings.ts'
import type { LazyArchive } from './open-archive.ts'
import { givenBy, type InputOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * The INPUTs of a command line. Without one, what is piped in is read; a person at a keyboard is told what to type. A
 * blank, as from an empty shell variable, does not mean the folder in which the person stands. One address for several reports would make them revisions of one article, so `--url` takes one INPUT that is no folder.
 */
export async function nameInputs(
  args: readonly string[],
  { url }: InputOptions,
  { stdin, cwd }: Terminal,
): Promise<readonly string[]> {
  if (args.length === 0 && stdin.isTTY)
    throw new HearsayError('usage', 'Expected an INPUT: a file, a folder, an http(s) address, or - for stdin.')
  if (args.some((arg) => arg.trim() === ''))
    throw new HearsayError(
      'usage',
      'Expected an INPUT: a file, a folder, an http(s) address, or - for stdin, got a blank.',
    )
  const named = args.length > 0 ? args : ['-']
  if (!url) return named
  const [only = '-', ...more] = named
  const isFolder = (await stat(resolve(cwd, only)).catch(() => undefined))?.isDirectory() === true
  if (more.length === 0 && !isFolder) return named
  const got = isFolder ? `the folder ${only}` : `${named.length} inputs`
  throw new HearsayError('usage', `Expected --url with the one report that lies at ${url}, got ${got}.`)
}

/** Everything that the command line names, one report after another; what is fetched is kept in the archive, if there is one. */
export function openNamedInputs(
  args: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  archive?: LazyArchive,
): AsyncIterable<Input> {
  const fetch = createPageFetcher(fetchSettings(terminal))
  return openInputs(args, {
    input: options.input,
    given: givenBy(options),
    stdin: terminal.stdin,
    cwd: terminal.cwd,
    fetch: archive ? keeping(fetch, archive) : fetch,
  })
}

/** The same fetch, with what went over the wire kept before it is read. */
function keeping(fetch: FetchPage, archive: LazyArchive): FetchPage {
  return async (url) => {
    const page = await fetch(url)
    await archive.append(page.exchanges ?? [])
    return page
  }
}

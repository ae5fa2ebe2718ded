import { createPageFetcher, openInputs } from '../acquire/index.ts'
import type { Input } from '../core/input.ts'
import { givenBy, type InputOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Addresses that may be fetched although they are not on the public web: `HEARSAY_ALLOW_ADDRESSES`, split at commas. */
function allowedAddresses(env: Terminal['env']): readonly string[] {
  return (env['HEARSAY_ALLOW_ADDRESSES'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
}

/** Everything that the command line names, one report after another. */
export function openNamedInputs(
  args: readonly string[],
  options: InputOptions,
  terminal: Terminal,
): AsyncIterable<Input> {
  return openInputs(args, {
    input: options.input,
    given: givenBy(options),
    stdin: terminal.stdin,
    cwd: terminal.cwd,
    fetch: createPageFetcher({ allowAddresses: allowedAddresses(terminal.env) }),
  })
}

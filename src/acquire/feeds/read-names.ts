import { foldWords } from './fold-words.ts'

const longestName = 120
const maxNames = 12
const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/
const noName = new Set([
  'admin',
  'administrator',
  'editor',
  'anonymous',
  'unknown',
  'none',
  'null',
  'undefined',
  'root',
])

/** Names of people, joined with ", "; `undefined` when none is left. Addresses for mail and what is no name are dropped. */
export function joinNames(written: readonly string[]): string | undefined {
  const names: string[] = []
  for (const one of written) {
    const name = readName(one)
    if (name !== undefined && !names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name)
  }
  return names.length === 0 ? undefined : names.slice(0, maxNames).join(', ')
}

/** The name in "ana@example.com (Ana Ruiz)", "Ana Ruiz <ana@example.com>", "By Ana Ruiz". */
function readName(written: string): string | undefined {
  const line = foldWords(written, 400)
  const bracketed = /\(([^()]{2,120})\)$/.exec(line)?.[1]
  const bare = line
    .replace(address, ' ')
    .replace(/[<>]|\(\s?\)|mailto:/g, ' ')
    .replace(/^\s{0,9}by:?\s/i, '')
    .trim()
  const name = (address.test(line) && bracketed !== undefined && !address.test(bracketed) ? bracketed : bare).trim()
  if (name === '' || name.length > longestName || !/\p{L}/u.test(name) || /^https?:/i.test(name)) return undefined
  return noName.has(name.toLowerCase()) ? undefined : name.replace(/^[\s(,;-]{1,9}|[\s,;-]{1,9}$/g, '')
}

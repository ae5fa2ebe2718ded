/** "1 report", "3 reports". */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** "a", "a and b", "a, b and c". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The first letter large, for a word of ours at the head of a line. Words of a report keep theirs. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** An address that may be a link: http and https only. A page may hold any other, and a script is an address too. */
export function safeAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'http:' || protocol === 'https:' ? href : undefined
  } catch {
    // Not an address at all: it is shown as words, not linked.
    return undefined
  }
}

/** Where an outlet is named in a text. */
export interface OutletMention {
  readonly outlet: string
  readonly start: number
  readonly end: number
}

/** The beginnings of names, as far as each of their words; with the outlet, where a name ends there. */
type Prefixes = ReadonlyMap<string, string | undefined>

const runPattern = /[\p{L}\p{N}]+/gu

const runsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(runPattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** What names are looked up by, without a "The" in front. */
export function toPrefixes(names: readonly string[]): Prefixes {
  const prefixes = new Map<string, string | undefined>()
  for (const name of names) {
    const bare = name.replace(/^the\s/iu, '')
    const runs = runsOf(bare)
    for (const [index, { end }] of runs.entries()) {
      const prefix = bare.slice(runs[0]?.start, end)
      prefixes.set(prefix, prefixes.get(prefix) ?? (index === runs.length - 1 ? name : undefined))
    }
  }
  return prefixes
}

/** Where the names stand, the longest at each place, in text order. Takes the same time however many names there are. */
export function findMentions(text: string, prefixes: Prefixes): readonly OutletMention[] {
  if (prefixes.size === 0) return []
  const runs = runsOf(text)
  const found: OutletMention[] = []
  for (let at = 0; at < runs.length; ) {
    const start = runs[at]?.start ?? 0
    let next = at + 1
    let longest: OutletMention | undefined
    for (let to = at; to < runs.length; to += 1) {
      const end = runs[to]?.end ?? 0
      const words = text.slice(start, end)
      if (!prefixes.has(words)) break
      const outlet = prefixes.get(words)
      if (outlet === undefined) continue
      longest = { outlet, start, end }
      next = to + 1
    }
    if (longest) found.push(longest)
    at = next
  }
  return found
}

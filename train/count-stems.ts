import { findTerms } from '../src/ledger/find-terms.ts'

/** Stems held by so many texts among a thousand at least stand on one line. */
const bands = [300, 200, 120, 80, 50, 30, 20, 12, 8, 5] as const
const least = Math.min(...bands) / 1000
const lineWidth = 119

/** The share of texts that hold each stem or sense; figures are none. */
function sharesIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = findTerms(text).filter(({ kind }) => kind !== 'number')
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, count]) => [key, count / texts.length]))
}

/** The lesser of the shares in two corpora: what is common in one alone is what that one is about. */
export function countStems(texts: readonly string[], others: readonly string[]): ReadonlyMap<string, number> {
  const [shares, otherShares] = [sharesIn(texts), sharesIn(others)]
  return new Map(
    [...shares].flatMap(([key, share]) => {
      const lesser = Math.min(share, otherShares.get(key) ?? 0)
      return lesser < least ? [] : [[key, lesser] as const]
    }),
  )
}

/** Common stems as `src/ledger/common-stems.ts` has them: under the number of texts among a thousand that hold them at least. */
export function toBands(shares: ReadonlyMap<string, number>): string {
  const bandOf = (share: number) => bands.find((band) => Math.round(share * 1000) >= band)
  return bands
    .map((band) => [...shares].flatMap(([key, share]) => (bandOf(share) === band ? [key] : [])).sort())
    .map((keys, i) => toLines(`  ${bands[i]}:`, keys))
    .join('\n')
}

function toLines(head: string, words: readonly string[]): string {
  const lines = [head]
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (longer.length <= lineWidth) lines[lines.length - 1] = longer
    else lines.push(`    ${word}`)
  }
  return lines.join('\n')
}

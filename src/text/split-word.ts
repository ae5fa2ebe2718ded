/** The part that Universal Dependencies makes a word of its own at the end of a longer one. */
const clitic = /(?:n['’ʼ＇]t|['’ʼ＇](?:s|re|ve|ll|d|m))$/i

/** Two words that are written as one, by where the second begins. */
const fused: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3, gimme: 3, lemme: 3 }

/** A number with the unit that is written on it: 5pm, 10km, 3.5bn. */
const measured =
  /^(\p{Nd}[\p{Nd}.,:/]{0,20})(?:am|pm|AM|PM|a\.m\.|p\.m\.|km|kg|mm|cm|m|ft|mph|kph|mg|ml|lbs?|oz|ha|[kMGT]B|[kMGT]W|hrs?|mins?|secs?|[bmt]n)$/u

/** The ends of the syntactic words in `[at, end)`: "did" "n't", "Sweden" "'s", "can" "not", "10" "km". */
export function splitWord(text: string, at: number, end: number): readonly number[] {
  const ends: number[] = []
  let to = end
  // "shouldn't've" has two; the bound keeps a megabyte of 's's's from costing more than one look at its end.
  for (let round = 0; round < 3; round += 1) {
    const tail = text.slice(Math.max(at, to - 4), to)
    const cut = clitic.exec(tail)
    if (!cut || to - cut[0].length <= at) break
    ends.unshift(to)
    to -= cut[0].length
  }
  if (to - at <= 6) {
    const cut = fused[text.slice(at, to).toLowerCase()]
    if (cut !== undefined) ends.unshift(to)
    if (cut !== undefined) to = at + cut
  }
  const unit = to - at <= 26 ? measured.exec(text.slice(at, to)) : null
  if (unit) {
    ends.unshift(to)
    to = at + (unit[1] ?? '').length
  }
  return [to, ...ends]
}

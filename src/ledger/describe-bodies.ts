import type { Reading } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { foldName, nameWords } from './name-forms.ts'

/** Mentions of one name that are looked at in one text. */
const mostPlaces = 8

/** What texts call each body: "Brennhov Tramworks, the Austrian builder of trams" gives builder and more, by the folded name. */
export function describeBodies(
  readings: readonly Reading[],
  bodies: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  for (const { article, entities } of readings) {
    for (const { name, mentions } of entities) {
      const folded = foldName(name)
      if (!bodies.has(folded)) continue
      const words = known.get(folded) ?? new Set()
      for (const { span } of mentions.slice(0, mostPlaces))
        for (const beside of wordsBeside(article.text, span)) for (const word of nameWords(beside)) words.add(word)
      known.set(folded, words)
    }
  }
  return known
}

/** ", the Austrian builder of trams" behind a name, "the tram builder" before it. */
function wordsBeside(text: string, [start, end]: Span): readonly string[] {
  const after = /^,\s(?:an?|the)\s([^,.;“”\n]{3,60})/u.exec(text.slice(end, end + 80))?.[1]
  const before = /\b(?:an?|the)\s((?:\p{L}[\p{L}-]{0,30}\s){1,3})$/iu.exec(
    text.slice(Math.max(0, start - 60), start),
  )?.[1]
  // "The firm Orsa", but not "the sale of Orsa": what stands before is one phrase with the name.
  const phrase =
    before !== undefined && !/\b(?:of|by|for|from|in|to|with|and|at|on)\s$/u.test(before) ? before : undefined
  return [phrase, after].filter((words) => words !== undefined)
}

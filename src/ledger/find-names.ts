import { shareOf } from './common-stems.ts'
import type { Term } from './find-terms.ts'

/** Words before a place and seldom before a person or body. */
const placeCues = new Set('in at near from to outside across around north south east west'.split(' '))

/** Weekdays and months are times, not names; stems as `toStem` cuts them. */
const times = new Set(
  'monda tuesda wednesda thursda frida saturda sunda januar februar march april may jun jul august september october november december'.split(
    ' ',
  ),
)

/** One telling word of a name, "Stratolumen", or a whole name that has none, "Health Board". */
export interface NamedThing {
  readonly key: string
  /** Whether it stands after a word of place: "in Graz". */
  readonly placed: boolean
}

/** The names among the terms of a text: capitalised runs, each by its words that are not common, so that "Georg Brennhov" and "Brennhov" meet. */
export function findNames(text: string, terms: readonly Term[]): readonly NamedThing[] {
  const runs: Term[][] = []
  for (const term of terms) {
    if (times.has(term.key) || !isName(text, term)) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && /^[ \u00a0]$/u.test(text.slice(before.span[1], term.span[0]))) run.push(term)
    else runs.push([term])
  }
  return runs.flatMap((run) => {
    const start = run[0]?.span[0] ?? 0
    const cue = /(\p{L}+)\s(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? ''
    const telling = run.length > 1 ? run.filter(({ key }) => !shareOf.has(key)) : []
    const keys = telling.length > 0 ? telling.map(({ key }) => key) : [run.map(({ key }) => key).join(' ')]
    return keys.map((key) => ({ key, placed: placeCues.has(cue) }))
  })
}

/** Capitalised within a sentence; at the head of one only when the word is no common one. */
const isName = (text: string, { kind, key, span }: Term): boolean =>
  kind === 'name' ||
  (kind === 'word' && !key.startsWith('=') && !shareOf.has(key) && /^\p{Lu}\p{Ll}/u.test(text.slice(...span)))

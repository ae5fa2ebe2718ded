import { asserting, declining } from '../candidate.ts'
import type { Range } from '../clauses/range.ts'
import { refuses } from '../clauses/refusal.ts'
import { sayingAt } from '../clauses/saying.ts'
import type { Scope } from '../clauses/scope.ts'
import { hedgingAdverbs } from '../words/hedging-adverbs.ts'
import { reportNouns } from '../words/report-nouns.ts'
import type { Frame, Meaning, SpeechVerb } from '../words/speech-verbs.ts'

const anyFrame: readonly Frame[] = ['clause', 'that', 'quote', 'object', 'infinitive', 'person-infinitive', 'gerund']

/** What a cue that no rule knows amounts to, by its words and the first word of what it leads in: its verb, else its noun or adverb. */
export function cueMeaning(scope: Scope, cue: Range, firstOfContent: number): Meaning {
  let noun: Meaning | undefined
  for (let i = cue.to - 1; i >= cue.from; i -= 1) {
    // "dismissed reports": the noun has a verb's letters.
    const saying = i > cue.from && isObject(scope, i) ? undefined : sayingAt(scope, i)
    const meaning = saying?.readings.map(({ verb }) => verbMeaning(verb, scope, firstOfContent)).find(Boolean)
    if (saying && meaning) return refuses(scope, i) ? declining : meaning
    const lower = scope.words[i]?.lower ?? ''
    const [stance, certainty] = reportNouns.get(lower) ?? []
    noun ??= hedgingAdverbs.get(lower) ?? (stance && certainty ? { stance, certainty } : undefined)
  }
  return noun ?? asserting
}

/** Whether a word that may be a verb stands right behind another as its object: the reports in "dismissed reports". */
const isObject = (scope: Scope, at: number): boolean =>
  reportNouns.has(scope.words[at]?.lower ?? '') && sayingAt(scope, at - 1) !== undefined

/** The meaning of a verb before these words; without a frame for them that of the first frame it has. */
function verbMeaning({ frames }: SpeechVerb, { words }: Scope, first: number): Meaning | undefined {
  const word = words[first]
  const frame: Frame =
    word?.tag === 'to' ? 'infinitive' : word?.tag === 'gerund' ? 'gerund' : word?.tag === 'that' ? 'that' : 'clause'
  return [frame, ...anyFrame].map((name) => frames.get(name)).find((meaning) => meaning !== undefined)
}

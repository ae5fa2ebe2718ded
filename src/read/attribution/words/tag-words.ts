import type { Token } from '../../../text/tokenized-text.ts'
import { closedTag } from './closed-tag.ts'
import { type Place, toLower } from './place.ts'
import { speechVerbForms, type VerbReading } from './speech-verbs.ts'
import { readsAsVerb, tagPlainVerb } from './verb-tag.ts'
import type { Tag } from './word.ts'
import {
  commonVerbs,
  lyNouns,
  months,
  nounsLikeAdjectives,
  plainAdjectives,
  plainAdverbs,
  pluralNouns,
} from './word-lists.ts'

/** A word's tag, and how it can be read as a verb of saying. */
export interface TaggedWord {
  readonly tag: Tag
  readonly saying: readonly VerbReading[]
}

const finiteTags: ReadonlySet<Tag> = new Set(['verb', 'past', 'be', 'have', 'do', 'modal'])
const clauseParts: ReadonlySet<Tag> = new Set([
  'verb',
  'past',
  'be',
  'have',
  'do',
  'modal',
  'subordinator',
  'that',
  'relative',
  'mark',
])
const none: readonly VerbReading[] = []

/** Tags the tokens of one sentence by closed lists, endings and neighbours. */
export function tagWords(tokens: readonly Token[]): readonly TaggedWord[] {
  const tagged: TaggedWord[] = []
  let previousLower = ''
  let opens = true
  let pluralWaits = false
  let verbMet = false
  for (const [i, token] of tokens.entries()) {
    const lower = toLower(token.text)
    const place: Place = {
      token,
      lower,
      next: tokens[i + 1],
      previous: tagged.at(-1)?.tag,
      previousLower,
      startsSentence: opens,
      pluralWaits,
      verbMet,
    }
    tagged.push(tagWord(place))
    previousLower = lower
    const tag = tagged.at(-1)?.tag ?? 'mark'
    if (clauseParts.has(tag)) pluralWaits = false
    if (tag === 'mark') verbMet = false
    else if (finiteTags.has(tag)) verbMet = true
    else if (tag === 'noun' && (/[^s]s$/u.test(lower) || pluralNouns.has(lower))) pluralWaits = true
    opens = token.kind === 'punctuation' ? opens || /["“‘«:]/u.test(token.text) : false
  }
  return tagged
}

function tagWord(place: Place): TaggedWord {
  const { token, lower, startsSentence } = place
  if (token.kind === 'number') return { tag: 'number', saying: none }
  if (token.kind === 'address' || token.kind === 'emoji') return { tag: 'name', saying: none }
  if (token.kind !== 'word' && lower !== '&') return { tag: 'mark', saying: none }
  const capital = /^\p{Lu}/u.test(token.text)
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{Lu}/u.test(token.text)
  if (capital && shouted && !startsSentence) return { tag: 'name', saying: none }
  const closed = closedTag(place)
  const nameLike =
    capital &&
    !startsSentence &&
    (closed === undefined || ['modal', 'adjective', 'adverb', 'subordinator'].includes(closed))
  if (nameLike || (months.has(lower) && capital)) return { tag: 'name', saying: none }
  if (closed !== undefined) return { tag: closed, saying: none }
  return tagOpenWord(place, capital)
}

function tagOpenWord(place: Place, capital: boolean): TaggedWord {
  const { lower, previous, startsSentence } = place
  const readings = speechVerbForms.get(lower)
  if (readings && !(capital && !startsSentence)) {
    const verb = readsAsVerb(place, readings)
    if (verb) return { tag: verb, saying: readings }
  }
  if (capital && !startsSentence) return { tag: 'name', saying: none }
  if (
    plainAdjectives.has(lower) ||
    (!nounsLikeAdjectives.has(lower) &&
      /(?:ous|ful|ive|ible|able|less|ish|ese|ic|ical|ial|ian|eral|onal|iar)$/u.test(lower))
  )
    return { tag: 'adjective', saying: none }
  if (lower.endsWith('ly') && !lyNouns.has(lower)) return { tag: 'adverb', saying: none }
  if (plainAdverbs.has(lower)) return { tag: 'adverb', saying: none }
  const verb = tagPlainVerb(place)
  if (verb) return { tag: verb, saying: none }
  if (capital && /^\p{Lu}/u.test(place.next?.text ?? '')) return { tag: 'name', saying: none }
  return { tag: previous === 'to' && commonVerbs.has(lower) ? 'verb' : 'noun', saying: none }
}

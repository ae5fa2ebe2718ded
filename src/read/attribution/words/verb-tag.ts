import { nounsLikeVerbs } from './nouns-like-verbs.ts'
import { looksNominal, type Place, toLower } from './place.ts'
import type { VerbReading } from './speech-verbs.ts'
import type { Tag } from './word.ts'
import { commonVerbs, irregularParticiples, irregularPasts, plainAdverbs, pluralNouns } from './word-lists.ts'

const quantifiers = new Set(
  'some many several all both few most one none others each either neither this that another'.split(' '),
)
const clauseSigns = new Set(['that', 'to', 'the', 'they', 'it', 'he', 'she', 'whether'])
const nounMakers: ReadonlySet<Tag> = new Set(['determiner', 'adjective', 'possessive', 'preposition', 'number'])
const verbMakers: ReadonlySet<Tag> = new Set(['pronoun', 'modal', 'to', 'do', 'relative', 'negation'])
const nominal: ReadonlySet<Tag> = new Set([
  'noun',
  'name',
  'pronoun',
  'number',
  'adverb',
  'mark',
  'possessive',
  'adjective',
])
const openers = new Set(
  `that the a an it he she they we i you there to this these his her its their whether how why what no not on in at : , “ " ‘ «`.split(
    ' ',
  ),
)

/** Past tenses, participles, gerunds and the commonest present forms. */
export function tagPlainVerb(place: Place): Tag | undefined {
  const { lower, previous } = place
  const afterMaker = isAttributive(place)
  if (irregularPasts.has(lower) || irregularPasts.has(lower.replace(/^(?:over|under|out|re|mis|fore|up)/u, '')))
    return afterMaker ? 'adjective' : 'past'
  if (/ly$/u.test(place.previousLower) && /[^e]ed$/u.test(lower) && looksNominal(toLower(place.next?.text ?? '')))
    return 'adjective'
  if (irregularParticiples.has(lower)) return afterMaker ? 'adjective' : 'participle'
  if (/[^e]ed$/u.test(lower) && lower.length > 4) return afterMaker ? 'adjective' : 'past'
  if (/[a-z]ing$/u.test(lower) && lower.length > 5) return afterMaker || previous === 'determiner' ? 'noun' : 'gerund'
  if (commonVerbs.has(lower)) return previous !== undefined && verbMakers.has(previous) ? 'verb' : undefined
  const stem = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/u, '')
  const known = lower.endsWith('s') && (commonVerbs.has(stem) || commonVerbs.has(stem.replace(/e$/u, '')))
  if (
    known &&
    previous !== undefined &&
    (nominal.has(previous) || previous === 'relative') &&
    previous !== 'number' &&
    !afterMaker
  )
    return 'verb'
  return undefined
}

/** Whether a participle here describes the noun after it: "the confirmed booking". "Some said" and "the clinic closed" are verbs. */
function isAttributive({ previous, previousLower, next }: Place): boolean {
  const follows = toLower(next?.text ?? '')
  switch (previous) {
    case 'possessive':
      return true
    case 'determiner':
      return !(quantifiers.has(previousLower) && (openers.has(follows) || !looksNominal(follows)))
    case 'adjective':
      return looksNominal(follows) && !openers.has(follows) && !plainAdverbs.has(follows) && !follows.endsWith('ly')
    default:
      return false
  }
}

/** Decides between "the report", "they report" and "the reported loss"; undefined for a noun. */
export function readsAsVerb(place: Place, readings: readonly VerbReading[]): Tag | undefined {
  const { lower, previous, previousLower, next } = place
  const form = readings[0]?.form
  const follows = toLower(next?.text ?? '')
  switch (form) {
    case 'past':
      return isAttributive(place) ? undefined : 'past'
    case 'participle':
      return isAttributive(place) ? undefined : 'participle'
    case 'gerund':
      return previous === 'determiner' || previous === 'possessive' ? undefined : 'gerund'
    case 'third':
      if (!nounsLikeVerbs.has(lower.replace(/s$/u, ''))) return 'verb'
      if (previous === 'pronoun' || previous === 'relative') return 'verb'
      if (previous === 'noun' && /[^s]s$/u.test(previousLower)) return undefined
      if (
        (previous === 'mark' || previous === 'name' || (previous === 'noun' && !place.verbMet)) &&
        ['.', ';', ''].includes(follows)
      )
        return 'verb'
      return previous !== undefined && !nounMakers.has(previous) && openers.has(follows) ? 'verb' : undefined
    default:
      if (!nounsLikeVerbs.has(lower)) return isAttributive(place) ? undefined : 'verb'
      if (previous !== undefined && verbMakers.has(previous)) return 'verb'
      if (previous === 'possessive') return undefined
      if ((/[^s]s$/u.test(previousLower) || pluralNouns.has(previousLower)) && openers.has(follows)) return 'verb'
      return place.pluralWaits && ['noun', 'name', 'adverb'].includes(previous ?? 'mark') && clauseSigns.has(follows)
        ? 'verb'
        : undefined
  }
}

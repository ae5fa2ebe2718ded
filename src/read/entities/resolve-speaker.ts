import { firstFrom, mergeSpans, type Span } from '../../core/span.ts'
import type { Token } from '../../text/tokenized-text.ts'
import { isAnonymous } from './anonymous.ts'
import { resolveNamed } from './resolve-named.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerContext } from './speaker-context.ts'
import { type Stretch, splitSources } from './split-sources.ts'

/**
 * Who speaks in the words of a source, after coreference and metonymy, and what kind of source that is.
 * Joint sources are joined by "; " and take the kind of the first; anonymous ones have no speaker.
 */
export function resolveSpeaker(sourceSpans: readonly Span[], context: SpeakerContext): Speaker {
  const stretch = tokensIn(context.doc.tokens, mergeSpans(sourceSpans))
  if (stretch === undefined) return { sourceKind: 'unspecified' }
  if (isAnonymous(context, stretch)) return { sourceKind: 'anonymous' }
  const speakers = splitSources(context, stretch).map((each) => resolveOne(context, each))
  const [first] = speakers
  if (first === undefined) return { sourceKind: 'unspecified' }
  if (speakers.length === 1) return first
  const named = speakers.filter(({ speaker }) => speaker !== undefined)
  const speaker = [...new Set(named.flatMap((each) => each.speaker ?? []))].join('; ')
  return { ...(speaker !== '' && { speaker }), sourceKind: (named[0] ?? first).sourceKind }
}

/** Who speaks in one source, tried from the surest reading to the least. */
function resolveOne(context: SpeakerContext, stretch: Stretch): Speaker {
  return (
    resolvePronoun(context, stretch) ??
    (isAnonymous(context, stretch) ? { sourceKind: 'anonymous' } : undefined) ??
    resolveNamed(context, stretch, resolveOne) ??
    resolvePhrase(context, stretch, resolveOne)
  )
}

/** The tokens that spans cover, from the first to the last: a source split in two is read as one. */
function tokensIn(tokens: readonly Token[], spans: readonly Span[]): Stretch | undefined {
  const start = spans[0]?.[0]
  const stop = spans.at(-1)?.[1]
  if (start === undefined || stop === undefined) return undefined
  let first = firstFrom(tokens, start)
  let end = firstFrom(tokens, stop)
  const isMark = (at: number): boolean => tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '('
  while (first < end && isMark(first)) first += 1
  while (first < end && (isMark(end - 1) || /^['’]s$/u.test(tokens[end - 1]?.text ?? ''))) end -= 1
  return first < end ? [first, end] : undefined
}

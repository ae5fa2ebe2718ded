import type { Change, FixedAttribution } from '../core/correction.ts'
import type { Order } from '../core/correction-order.ts'
import { HearsayError } from '../core/error.ts'
import type { AttributionId } from '../core/ids.ts'
import type { Attribution } from '../core/reading.ts'
import { hullOf, isWhole, type Span } from '../core/span.ts'
import { correctedReading, type ReadingStore } from './corrected-reading.ts'
import { missing } from './missing.ts'

type FixOrder = Extract<Order, { kind: 'fix-attribution' }>

/**
 * Puts the fixing of an attribution in terms of words.
 * @throws HearsayError `request.not-found`, or `request.invalid` for spans that do not lie in the text.
 */
export async function toFix(
  store: ReadingStore,
  { kind, articleId, revisionId, attributionId, attribution }: FixOrder,
): Promise<Change> {
  const filed = await correctedReading(store, articleId, revisionId)
  if (!filed) throw missing('revision', revisionId, `article ${articleId}`)
  const { article, attributions } = filed.reading
  const old = attributionId === undefined ? undefined : findById(attributions, attributionId, revisionId)
  const at = old && [...(old.source?.spans ?? []), ...old.cue.spans, ...(old.content?.spans ?? [])]
  const span = hullOf([...(at ?? []), ...(attribution ? checkSpans(attribution, article.text) : [])])
  if (!span) {
    throw new HearsayError('request.invalid', 'Expected an attribution to strike, to fix or to add, got neither')
  }
  const words = { span, text: article.text.slice(...span) }
  return { kind, articleId, revisionId, words, ...(at && { at }), ...(attribution && { attribution }) }
}

function findById(attributions: readonly Attribution[], id: AttributionId, revision: string): Attribution {
  const found = attributions.find((one) => one.id === id)
  if (found) return found
  throw missing('attribution', id, `revision ${revision}`)
}

/** Characters from the first of an attribution's words to the last; the longest speech has fewer. */
const mostWords = 100_000

/** The spans of an attribution, all within the text and with words. */
function checkSpans({ source = [], cue, content = [] }: FixedAttribution, text: string): readonly Span[] {
  const spans = [...source, ...cue, ...content]
  for (const [start, end] of spans) {
    if (start <= end && end <= text.length && isWhole(text.slice(start, end))) continue
    const message = `Expected spans of whole characters within the ${text.length} of the text, got [${start}, ${end}]`
    throw new HearsayError('request.invalid', message)
  }
  const [from, to] = hullOf(spans) ?? [0, 0]
  if (to - from > mostWords) {
    const message = `Expected the words of an attribution within ${mostWords} characters, got ${to - from}`
    throw new HearsayError('request.invalid', message)
  }
  if (spans.some(([start, end]) => text.slice(start, end).trim() !== '')) return spans
  throw new HearsayError('request.invalid', 'Expected an attribution with words of the text, got none')
}

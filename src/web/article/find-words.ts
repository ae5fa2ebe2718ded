import type { HighlightedText } from '../../core/highlight.ts'
import { type Span, sharedLength } from '../../core/span.ts'

const spansOf = (spans: readonly Span[] | undefined): readonly Span[] => spans ?? []

/** The number of the attribution that says the words at a span: the one whose content shares most with it, for its length. */
export function findNumberAt(text: HighlightedText, at: Span): number | undefined {
  let best: { readonly number: number; readonly score: number } | undefined
  for (const { number, attribution } of text.notes) {
    const content = spansOf(attribution.content?.spans)
    const shared = sharedLength(content, [at]) || sharedLength(spansOf(attribution.cue.spans), [at])
    const length = content.reduce((sum, [start, end]) => sum + end - start, 0)
    const score = shared / (length + (at[1] - at[0]) - shared || 1)
    if (shared > 0 && text.placed.has(number) && (!best || score > best.score)) best = { number, score }
  }
  return best?.number
}

/** Where the paragraph begins that holds a place of the text. */
export function findParagraphAt(text: HighlightedText, [start]: Span): number | undefined {
  return text.paragraphs.find(({ span, gap }) => start < span[1] + gap.length)?.span[0]
}

/** The number that a fragment names: "#n4" the note, "#c4" the words. */
export function numberIn(hash: string): number | undefined {
  const [, number] = /^#[nc](\d{1,6})$/.exec(hash) ?? []
  return number === undefined ? undefined : Number(number)
}

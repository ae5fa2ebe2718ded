import { contentLabel, sourceLabel } from './chain-shape.ts'

/** For each token the probability to stand in a source, and in a content, before it is known of which cue. */
export interface DocumentHints {
  readonly inSource: Float64Array
  readonly inContent: Float64Array
}

/** Hints from the probabilities of the document's labels, `labels[i * size + label]`. */
export function toHints(labels: Float64Array, size: number): DocumentHints {
  const either = ({ begins, goesOn }: typeof sourceLabel | typeof contentLabel): Float64Array =>
    Float64Array.from(
      { length: labels.length / size },
      (_, i) => (labels[i * size + begins] ?? 0) + (labels[i * size + goesOn] ?? 0),
    )
  return { inSource: either(sourceLabel), inContent: either(contentLabel) }
}

/** How far the hints agree with a source and a content: means over their tokens, and what stands beside the content; 0 where there is nothing. */
export interface Agreement {
  readonly source: number
  readonly content: number
  readonly before: number
  readonly after: number
}

/** Holds the parts of an offer against the hints. */
export function agreementOf(
  { inSource, inContent }: DocumentHints,
  { source, content }: { readonly source: Int32Array; readonly content: Int32Array },
): Agreement {
  const mean = (tokens: Int32Array, of: Float64Array): number =>
    tokens.reduce((sum, i) => sum + (of[i] ?? 0), 0) / Math.max(1, tokens.length)
  return {
    source: mean(source, inSource),
    content: mean(content, inContent),
    before: inContent[(content[0] ?? 0) - 1] ?? 0,
    after: inContent[(content.at(-1) ?? inContent.length) + 1] ?? 0,
  }
}

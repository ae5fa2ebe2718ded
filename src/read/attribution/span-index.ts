import type { Span } from '../../core/span.ts'

/** Things with a place in a text, ready to be asked which of them meet a span: a long text has thousands. */
export interface SpanIndex<Thing> {
  readonly things: readonly Thing[]
  readonly spans: readonly Span[]
  /** For each thing the furthest end of it and all before it. */
  readonly reaches: readonly number[]
}

/** Indexes things by their spans; order among equals is kept. */
export function indexSpans<Thing>(things: readonly Thing[], spanOf: (thing: Thing) => Span): SpanIndex<Thing> {
  const sorted = things.map((thing) => ({ thing, span: spanOf(thing) })).sort((a, b) => a.span[0] - b.span[0])
  let furthest = 0
  const reaches = sorted.map(({ span }) => {
    furthest = Math.max(furthest, span[1])
    return furthest
  })
  return { things: sorted.map(({ thing }) => thing), spans: sorted.map(({ span }) => span), reaches }
}

/** The things that share a character with the span, in text order. */
export function thingsMeeting<Thing>(
  { things, spans, reaches }: SpanIndex<Thing>,
  [start, end]: Span,
): readonly Thing[] {
  const found: Thing[] = []
  for (let i = firstAbove(reaches, start); i < things.length; i += 1) {
    const span = spans[i]
    const thing = things[i]
    if (!span || thing === undefined || span[0] >= end) break
    if (span[1] > start) found.push(thing)
  }
  return found
}

/** The first place in a rising list whose number is greater. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Span } from '../../../src/core/span.ts'
import { indexSpans, thingsMeeting } from '../../../src/read/attribution/span-index.ts'

const span = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]): Span => [start, start + length + 1])

describe('things by their place', () => {
  it('are those that a look at each of them finds, in text order', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
        const wanted = spans.filter((one) => overlaps(one, asked)).sort((a, b) => a[0] - b[0])
        const index = indexSpans(spans, (one) => one)
        expect(thingsMeeting(index, asked)).toEqual(wanted)
      }),
    )
  })

  it('that only touch do not meet', () => {
    const index = indexSpans(['before', 'after'], (name): Span => (name === 'before' ? [0, 4] : [6, 9]))
    expect(thingsMeeting(index, [4, 6])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/core/reading.ts'
import { toFailureJson, toReadingJson, toReadingsJson } from '../../src/export/readings-json.ts'
import { balloonReading } from './balloon-reading.ts'
import { buildReading } from './build-reading.ts'

const small = buildReading({
  article: { text: 'Ann said no.', title: 'No', url: 'https://a.example/' },
  attributions: [
    { id: 'a1', source: 'Ann', entity: 'e1', speaker: 'Ann', cue: 'said', content: 'no', stance: 'denies' },
  ],
  entities: [{ id: 'e1', name: 'Ann', type: 'person', mentions: [['Ann', 'name']] }],
})

/** The same reading with its keys the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('readings in JSON', () => {
  it('are one line with keys in the order of the contract, unknown ones left out', () => {
    expect(toReadingJson(small)).toBe(
      '{"hearsay":"1","article":{"id":"article-1","url":"https://a.example/","title":"No","text":"Ann said no.",' +
        `"textHash":"sha256:${'0'.repeat(64)}"},"notices":[],"sentences":[[0,12]],"times":[],` +
        '"entities":[{"id":"e1","name":"Ann","type":"person","roles":[],"mentions":[{"span":[0,3],"text":"Ann","kind":"name"}]}],' +
        '"attributions":[{"id":"a1","source":{"spans":[[0,3]],"text":"Ann","entityId":"e1"},"cue":{"spans":[[4,8]],"text":"said"},' +
        '"content":{"spans":[[9,11]],"text":"no"},"form":"indirect","stance":"denies","certainty":"certain",' +
        '"sourceKind":"person","speaker":"Ann","rule":"by-hand","confidence":0.9}]}',
    )
  })

  it('say when the article was seen, where that is known', () => {
    const line = toReadingJson(small, { fetchedAt: '2024-08-06T04:20:00Z' })
    expect(line).toMatch(/^\{"hearsay":"1","fetchedAt":"2024-08-06T04:20:00Z","article":/)
  })

  it('are the same bytes whatever the order of the keys', () => {
    const other = reversed(balloonReading) as Reading
    expect(Object.keys(other)[0]).not.toBe('hearsay')
    expect(toReadingJson(other)).toBe(toReadingJson(balloonReading))
  })

  it('say everything that the reading says', () => {
    expect(JSON.parse(toReadingJson(balloonReading))).toEqual(balloonReading)
    expect(JSON.parse(toReadingsJson([balloonReading]))).toEqual(balloonReading)
    expect(JSON.parse(toReadingsJson([balloonReading, small]))).toEqual([balloonReading, small])
    expect(toReadingsJson([])).toBe('[]')
  })

  it('keep a span on one line, and words that look like one as they are', () => {
    const tricky = buildReading({ article: { text: 'x', title: '[\n 1,\n 2\n ]' } })
    expect(toReadingsJson([tricky])).toContain('"sentences": [\n    [0, 1]\n  ]')
    expect(JSON.parse(toReadingsJson([tricky]))).toEqual(tricky)
  })

  it('name a failure in the place of its reading', () => {
    expect(toFailureJson({ id: 'a/b.pdf', code: 'input.unsupported', message: 'Expected a page, got a PDF.' })).toBe(
      '{"id":"a/b.pdf","error":{"code":"input.unsupported","message":"Expected a page, got a PDF."}}',
    )
  })
})

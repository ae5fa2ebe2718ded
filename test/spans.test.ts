import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextReading } from '../src/core/reading.ts'
import type { Part } from '../src/core/span.ts'
import { readInput } from '../src/pipeline/read-input.ts'
import { readText } from '../src/read/index.ts'
import { models } from './models.ts'

const samples = fileURLToPath(new URL('../samples', import.meta.url))
const pages = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))

/** Every part of a reading whose words are not the words at its spans. */
function wrongParts(
  text: string,
  { attributions, entities, times, sentences, notices }: TextReading,
): readonly unknown[] {
  const parts: readonly Part[] = [
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content].filter((part) => part !== undefined)),
    ...entities.flatMap(({ mentions }) => mentions.map(({ span, text: words }) => ({ spans: [span], text: words }))),
    ...times.map(({ span, text: words }) => ({ spans: [span], text: words })),
  ]
  const spans = [...sentences, ...notices.flatMap(({ span }) => (span ? [span] : []))]
  const outside = [...spans, ...parts.flatMap((part) => part.spans)].filter(
    ([start, end]) => !(0 <= start && start <= end && end <= text.length),
  )
  const wrong = parts.filter((part) => part.spans.map(([start, end]) => text.slice(start, end)).join(' ') !== part.text)
  return [...wrong, ...outside]
}

const piece = fc.oneof(
  fc.constantFrom(
    'The mayor of Łódź said',
    '“We did not,” she told the Herald',
    'a claim denied by both Pyongyang and Moscow',
    'reportedly',
    'according to Ms. O’Neil',
    'on Wednesday',
    'in April 2023',
    '👩‍🚒🇪🇪 firefighters confirmed that',
    'cafe\u0301 owners\u00a0accused the c\u0327ouncil of',
    'accusations that the “bridge” had closed',
    'declined to comment.',
    '\u202eright to left\u202c',
    '\u00ad\u200b',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const joint = fc.constantFrom(' ', ', ', '. ', '\r\n', '\n\n', '\r\n\r\n', '\u00a0', '” ', ' “', '— ')
const texts = fc
  .array(fc.tuple(piece, joint), { maxLength: 24 })
  .map((pairs) => pairs.map(([words, after]) => words + after).join(''))

describe('every part of a reading', () => {
  it.each(pages)('stands at its spans in %s', (name) => {
    const input = { kind: 'page', name, given: {}, bytes: readFileSync(join(samples, name)) } as const
    const outcome = readInput(input, { now: () => '2024-08-10T12:00:00Z', models })
    if (outcome.kind === 'failed') throw outcome.error
    expect(outcome.reading.sentences.length).toBeGreaterThan(0)
    expect(wrongParts(outcome.reading.article.text, outcome.reading)).toEqual([])
  })

  it('stands at its spans in any text, and is the same when it is read again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readText(text, { models, publishedAt: '2023-07-27' })
        expect(wrongParts(text, reading)).toEqual([])
        expect(readText(text, { models, publishedAt: '2023-07-27' })).toEqual(reading)
      }),
      { numRuns: 300, seed: 20240810 },
    )
  })
})

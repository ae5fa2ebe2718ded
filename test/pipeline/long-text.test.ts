import { expect, it } from 'vitest'
import { readInput } from '../../src/pipeline/read-input.ts'
import { models } from '../models.ts'

it.each(['a', 'A', 'é', '1', '.', '(', '“'])(
  'a text of nothing but %s is read, as long as it may be',
  (letter) => {
    const text = letter.repeat(1_500_000)
    const outcome = readInput(
      { kind: 'text', name: 'a text', given: {}, text },
      { now: () => '2026-03-02T08:00:00Z', models },
    )
    expect(outcome.kind === 'read' && outcome.reading.article.text.length).toBe(text.length)
  },
  30_000,
)

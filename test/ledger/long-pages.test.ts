import { describe, expect, it } from 'vitest'
import { articleId, attributionId, revisionId } from '../../src/core/ids.ts'
import type { FiledReading } from '../../src/core/ledger.ts'
import type { Attribution } from '../../src/core/reading.ts'
import { workOut } from '../../src/pipeline/work-out.ts'

/** Far more than it takes, far less than what a cost that grows with the square of the page comes to. */
const enoughMs = 20_000

const syllables = ['ka', 'lo', 'mi', 'ru', 'ten', 'dor', 'vas', 'pel', 'gri', 'sun']

/** A made-up word for a number. */
const wordFor = (value: number): string => [...String(value)].map((digit) => syllables[Number(digit)]).join('')

const nameFor = (value: number): string => wordFor(value).replace(/^./u, (letter) => letter.toUpperCase())

interface Flood {
  readonly count: number
  /** Different words in what is said. */
  readonly words: number
  readonly denied?: boolean
}

/** A page of one paragraph on which many people say something. */
function floodOf({ count, words, denied = false }: Flood): FiledReading {
  const sentences: string[] = []
  const attributions: Attribution[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const speaker = `Anna ${nameFor(1000 + index)}`
    const content = Array.from({ length: 6 }, (_, step) => wordFor(100 + ((index * 31 + step * step * 17) % words)))
    const start = at + speaker.length + 6
    const text = content.join(' ')
    attributions.push({
      id: attributionId(`a${index}`),
      cue: { spans: [[start - 5, start - 1]], text: 'said' },
      content: { spans: [[start, start + text.length]], text },
      form: 'indirect',
      stance: denied && index % 2 === 1 ? 'denies' : 'asserts',
      certainty: 'certain',
      sourceKind: 'person',
      speaker,
      rule: 'test',
      confidence: 1,
    })
    sentences.push(`${speaker} said ${text}.`)
    at += sentences.at(-1)?.length ?? 0
    at += 1
  }
  return {
    articleId: articleId('flood'),
    revisionId: revisionId('flood.1'),
    seenAt: '2024-05-01T08:00:00.000Z',
    reading: {
      hearsay: '1',
      article: { id: articleId('flood'), outlet: 'Ley Times', text: sentences.join(' '), textHash: 'sha256:flood' },
      notices: [],
      sentences: [],
      times: [],
      entities: [],
      attributions,
    },
  }
}

const settle = (flood: Flood) => workOut([floodOf(flood)])

describe('a page of one paragraph with thousands of statements', () => {
  it('is settled', { timeout: enoughMs }, () => {
    expect(settle({ count: 1500, words: 700 }).claims.length).toBeGreaterThan(0)
  })

  it('with as many denials is settled', { timeout: enoughMs }, () => {
    expect(settle({ count: 1500, words: 700, denied: true }).claims.length).toBeGreaterThan(0)
  })

  it('that all say the same is one claim, weighed as far as its 2,000th statement', { timeout: enoughMs }, () => {
    const [claim, ...others] = settle({ count: 2100, words: 1 }).claims
    expect(others).toEqual([])
    expect(claim?.origins).toHaveLength(2000)
  })
})

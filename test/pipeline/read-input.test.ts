import { describe, expect, it, vi } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import { articleId, attributionId } from '../../src/core/ids.ts'
import type { GivenFacts, Input } from '../../src/core/input.ts'
import type { ArticleFacts, Attribution, Notice, Reading, TextReading } from '../../src/core/reading.ts'
import { partAt } from '../../src/core/span.ts'
import { toSha256 } from '../../src/pipeline/identity.ts'
import type { ReadOutcome } from '../../src/pipeline/index.ts'
import { readInput } from '../../src/pipeline/read-input.ts'
import { models } from '../models.ts'

const said: Attribution = {
  ...{ id: attributionId('a1'), cue: partAt('said', [[0, 4]]), form: 'indirect', stance: 'asserts' },
  ...{ certainty: 'certain', sourceKind: 'person', rule: 'by-hand', confidence: 0.8500000000000001 },
}

/** A reader that takes a text for one sentence, tells what it was given, and falls over the word "trapdoor". */
const readText = (text: string, facts: ArticleFacts): TextReading => {
  if (text.includes('trapdoor')) throw new RangeError('fell through')
  const notices = [{ code: 'given', message: JSON.stringify(facts) }]
  return {
    notices,
    sentences: [[0, text.length]],
    times: [],
    entities: [],
    attributions: text.startsWith('said') ? [said] : [],
  }
}
vi.mock('../../src/read/index.ts', async (original) => ({
  ...(await original<typeof import('../../src/read/index.ts')>()),
  readText: (text: string, facts: ArticleFacts) => readText(text, facts),
}))

const options = { now: () => '2026-03-02T08:00:00Z', models }

const textInput = (text: string, given: GivenFacts = {}): Input => ({ kind: 'text', name: 'a text', given, text })

const html = `<!doctype html><html lang="en"><head><title>The page's headline</title>
<link rel="canonical" href="https://quay.example/cranes">
<meta property="article:published_time" content="2026-03-01T10:00:00Z"></head>
<body><article><h1>The page's headline</h1>
<p>The harbour office said on Sunday that two cranes had been moved to the northern quay during the night.</p>
<p>Nobody was hurt, the office added, and ships would be unloaded as planned from Monday morning onwards.</p>
</article></body></html>`

const pageInput = (given: GivenFacts = {}, notices: readonly Notice[] = []): Input => ({
  kind: 'page',
  notices,
  name: 'a page',
  given,
  bytes: new TextEncoder().encode(html),
  contentType: 'text/html; charset=utf-8',
})

function readingOf(outcome: ReadOutcome): Reading {
  if (outcome.kind === 'failed') throw outcome.error
  return outcome.reading
}

describe('what a feed says', () => {
  const undated = {
    ...pageInput({ fetchedAt: '2026-03-02T08:00:00Z' }),
    bytes: new TextEncoder().encode(html.replace(/<meta.*/, '')),
  }
  it('dates a page that has no date', () => {
    const feed = { publishedAt: '2026-03-01T09:00:00Z', publishedPrecision: 'second' } as const
    const { article } = readingOf(readInput({ ...undated, kind: 'page', feed } as Input, options))
    expect(article).toMatchObject({ ...feed, publishedFrom: 'feed' })
  })

  it('is not believed of the future', () => {
    const feed = {
      publishedAt: '2099-01-01T00:00:00Z',
      publishedPrecision: 'second',
      modifiedAt: '2098-01-01',
    } as const
    const { article, notices } = readingOf(readInput({ ...undated, kind: 'page', feed } as Input, options))
    expect(article).not.toHaveProperty('publishedAt')
    expect(article).not.toHaveProperty('modifiedAt')
    expect(notices.map(({ code }) => code).filter((code) => code === 'extract.future-date')).toHaveLength(2)
  })
})

describe('readInput', () => {
  it('gives a text back unchanged', () => {
    const text = ' \r\nThe “harbour” office\u00A0said 😀 e\u0301 \ud83d so.\uFEFF\r\n'
    const { article } = readingOf(readInput(textInput(text), options))
    expect(article).toMatchObject({ text, textHash: toSha256(text) })
    expect(article).not.toHaveProperty('pageHash')
  })

  it('takes a page from bytes to a reading', () => {
    const { article, sentences } = readingOf(readInput(pageInput(), options))
    expect(article.text).toContain('two cranes had been moved')
    expect(article).toMatchObject({
      url: 'https://quay.example/cranes',
      pageHash: toSha256(new TextEncoder().encode(html)),
    })
    expect(sentences).toEqual([[0, article.text.length]])
  })

  it('passes on what was wrong with the archive that a page comes from', () => {
    const notice = { code: 'archive.mended', message: 'its last chunk is cut' }
    expect(readingOf(readInput(pageInput({}, [notice]), options)).notices[0]).toEqual(notice)
  })

  it('lets what was given win over what the page says, and tells the reader', () => {
    const given = { title: 'Given', publishedAt: '2026-02-27', url: 'https://other.example/1' }
    const { article, notices } = readingOf(readInput(pageInput(given), options))
    expect(article).toMatchObject({ ...given, publishedFrom: 'given', publishedPrecision: 'day' })
    const told = notices.find(({ code }) => code === 'given')
    expect(JSON.parse(told?.message ?? '')).toMatchObject(given)
  })

  it.each([
    ['2026-02-27', 'day'],
    ['2026-02-27T10:00Z', 'minute'],
    ['2026-02-27T10:00:00+01:00', 'second'],
    ['2026-02-27T10:00+01:00', 'minute'],
  ])('a given date of %s is known to the %s', (publishedAt, publishedPrecision) => {
    expect(readingOf(readInput(textInput('Words.', { publishedAt }), options)).article).toMatchObject({
      publishedPrecision,
    })
  })

  it("names an article by the caller's id, else by its address, else by its words", () => {
    const idOf = (text: string, given?: GivenFacts) => readingOf(readInput(textInput(text, given), options)).article.id
    const url = 'https://quay.example/a'
    expect(idOf('One.', { id: 'mine', url })).toBe('mine')
    expect(idOf('One.', { url })).toBe(idOf('Two.', { url }))
    expect(idOf('One.')).not.toBe(idOf('Two.'))
    expect(idOf('One.')).toBe(idOf('One.'))
  })

  it('says when it was seen: as given, else now, in UTC', () => {
    expect(readInput(textInput('Words.'), options)).toMatchObject({ seenAt: '2026-03-02T08:00:00.000Z' })
    expect(readInput(textInput('Words.', { fetchedAt: '2026-01-01T01:00:00+01:00' }), options)).toMatchObject({
      seenAt: '2026-01-01T00:00:00.000Z',
      fetchedAt: '2026-01-01T01:00:00+01:00',
    })
  })

  it('tells of three digits of confidence', () => {
    expect(readingOf(readInput(textInput('said so'), options)).attributions).toEqual([{ ...said, confidence: 0.85 }])
  })

  it('does not take our clock for when it was fetched', () => {
    expect(readInput(textInput('Words.'), options)).not.toHaveProperty('fetchedAt')
  })

  it.each<[string, Input, string]>([
    ['an empty text', textInput(' \n'), 'input.empty'],
    ['a text that is too long', textInput('He said so. '.repeat(130_000)), 'input.too-large'],
    ['an odd moment', textInput('Words.', { fetchedAt: 'yesterday' }), 'input.malformed'],
    ['a text that the reader falls over', textInput('A trapdoor.'), 'read.failed'],
    [
      'a failure',
      { kind: 'failed', name: 'x', given: {}, error: new HearsayError('input.missing', 'none') },
      'input.missing',
    ],
    [
      'a picture',
      {
        ...pageInput(),
        contentType: 'image/png',
        bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      } as Input,
      'input.unsupported',
    ],
  ])('fails for %s, and throws nothing', (_name, input, code) => {
    expect(readInput(input, options)).toMatchObject({ kind: 'failed', name: input.name, error: { code } })
  })

  it("keeps the caller's id on a failure", () => {
    expect(readInput(textInput('', { id: 'mine' }), options)).toMatchObject({ kind: 'failed', id: 'mine' })
  })

  describe('of a finished reading', () => {
    const finished = readingOf(readInput(textInput('Words.', { id: 'gold-1', title: 'Kept' }), options))
    const input = (reading: Reading): Input => ({ kind: 'reading', name: 'line 1', given: {}, reading })

    it('keeps it as it is, with its id as the external one', () => {
      expect(readInput(input(finished), options)).toMatchObject({ reading: finished, externalId: 'gold-1' })
    })

    it('takes an id that we made up for none', () => {
      const made = readingOf(readInput(textInput('Words.'), options))
      expect(readInput(input(made), options)).not.toHaveProperty('externalId')
    })

    it('hashes its text anew', () => {
      const doubtful = { ...finished, article: { ...finished.article, id: articleId('x'), textHash: 'sha256:no' } }
      expect(readingOf(readInput(input(doubtful), options)).article.textHash).toBe(toSha256('Words.'))
    })
  })
})

it('names the input whose moment is odd', () => {
  expect(readInput(textInput('Words.', { fetchedAt: 'yesterday' }), options)).toMatchObject({
    error: { message: 'Expected fetchedAt of a text as an ISO 8601 instant, got "yesterday".' },
  })
})

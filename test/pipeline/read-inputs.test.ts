import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import type { Input } from '../../src/core/input.ts'
import { type ReaderPoolOptions, type ReadOutcome, readInputs } from '../../src/pipeline/index.ts'

const options: ReaderPoolOptions = {
  jobs: 2,
  now: () => '2026-03-02T08:00:00Z',
  timeoutMs: 1500,
  workerUrl: new URL('./odd-worker.mjs', import.meta.url),
}

const textInput = (text: string, i: number): Input => ({
  kind: 'text',
  name: `input ${i}`,
  given: { id: `id ${i}` },
  text,
})

async function* from(texts: readonly string[]): AsyncIterable<Input> {
  yield* texts.map(textInput)
}

async function collect(outcomes: AsyncIterable<ReadOutcome>): Promise<readonly ReadOutcome[]> {
  const all: ReadOutcome[] = []
  for await (const outcome of outcomes) all.push(outcome)
  return all
}

/** What an outcome comes to: the words that were read, or the error's code. */
const gist = (outcome: ReadOutcome): string =>
  outcome.kind === 'read' ? outcome.reading.article.text : outcome.error.code

describe('readInputs', () => {
  it('gives outcomes in the order of the inputs', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `text ${i}`)
    const outcomes = await collect(readInputs(from(texts), options))
    expect(outcomes.map(gist)).toEqual(texts)
    expect(outcomes[3]).toMatchObject({ name: 'input 3', externalId: 'id 3', seenAt: '2026-03-02T08:00:00Z' })
  })

  it('gives nothing for nothing', async () => {
    expect(await collect(readInputs(from([]), options))).toEqual([])
  })

  it('loses one input alone to a crash, an exit or a want of memory', async () => {
    const texts = ['one', 'crash', 'two', 'exit', 'three', 'memory', 'four', 'refuse', 'five']
    const outcomes = await collect(readInputs(from(texts), { ...options, timeoutMs: 30_000 }))
    expect(outcomes.map(gist)).toEqual([
      ...['one', 'read.failed', 'two', 'read.failed', 'three', 'read.failed', 'four', 'extract.no-article', 'five'],
    ])
    expect(outcomes[1]).toMatchObject({ id: 'id 1', error: { message: expect.stringMatching(/input 1.*fell over/) } })
    expect(outcomes[3]).toMatchObject({ error: { message: expect.stringMatching(/input 3.*exit 3/) } })
    expect(outcomes[5]).toMatchObject({ error: { message: expect.stringMatching(/input 5.*MB/) } })
  })

  it('gives up on an input that takes too long, by its name, and reads on', async () => {
    const outcomes = await collect(readInputs(from(['one', 'hang', 'two', 'hang', 'three']), options))
    expect(outcomes.map(gist)).toEqual(['one', 'read.timeout', 'two', 'read.timeout', 'three'])
    expect(outcomes[1]).toMatchObject({ id: 'id 1', error: { message: expect.stringContaining('input 1') } })
  })

  it('keeps the code and the message of an error that crosses processes', async () => {
    const [outcome] = await collect(readInputs(from(['refuse']), options))
    const error = outcome?.kind === 'failed' ? outcome.error : undefined
    expect(error).toBeInstanceOf(HearsayError)
    expect(error).toMatchObject({ code: 'extract.no-article', message: 'no words here' })
  })

  it('hands on what had failed before', async () => {
    const error = new HearsayError('input.missing', 'Expected a file at x, found none')
    async function* inputs(): AsyncIterable<Input> {
      yield { kind: 'failed', name: 'x', given: {}, error }
    }
    expect(await collect(readInputs(inputs(), options))).toEqual([{ kind: 'failed', name: 'x', error }])
  })

  it('gives an outcome before the next input comes', async () => {
    let release: (value: string) => void = () => undefined
    const later = new Promise<string>((resolve) => {
      release = resolve
    })
    async function* inputs(): AsyncIterable<Input> {
      yield textInput('one', 0)
      yield textInput(await later, 1)
    }
    const seen: string[] = []
    for await (const outcome of readInputs(inputs(), options)) {
      seen.push(gist(outcome))
      release('two')
    }
    expect(seen).toEqual(['one', 'two'])
  })

  it('takes no more inputs than it needs to stay busy', async () => {
    let taken = 0
    async function* inputs(): AsyncIterable<Input> {
      for (let i = 0; i < 1000; i += 1) {
        taken += 1
        yield textInput(`text ${i}`, i)
      }
    }
    for await (const outcome of readInputs(inputs(), options)) {
      if (outcome.name === 'input 2') break
    }
    expect(taken).toBeLessThan(30)
  })

  it('takes no more large pages than fit into the memory', async () => {
    let taken = 0
    async function* inputs(): AsyncIterable<Input> {
      for (; taken < 16; taken += 1)
        yield { kind: 'page', name: `page ${taken}`, given: {}, bytes: new Uint8Array(8 * 1024 * 1024) }
    }
    for await (const _ of readInputs(inputs(), { ...options, jobs: 8, timeoutMs: 30_000 })) break
    expect(taken).toBeLessThan(8)
  })

  it('closes the inputs when it is left early', async () => {
    let isClosed = false
    async function* inputs(): AsyncIterable<Input> {
      try {
        for (let i = 0; ; i += 1) yield textInput(`text ${i}`, i)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of readInputs(inputs(), options)) break
    expect(isClosed).toBe(true)
  })

  it('throws what the inputs throw', async () => {
    async function* inputs(): AsyncIterable<Input> {
      yield textInput('one', 0)
      throw new HearsayError('input.unreadable', 'Expected a folder')
    }
    await expect(collect(readInputs(inputs(), options))).rejects.toMatchObject({ code: 'input.unreadable' })
  })

  it('fails each input, and hangs nowhere, when the worker cannot start', async () => {
    const workerUrl = new URL('./no-such-worker.mjs', import.meta.url)
    const outcomes = await collect(readInputs(from(['one', 'two', 'three']), { ...options, workerUrl }))
    expect(outcomes.map(gist)).toEqual(['read.failed', 'read.failed', 'read.failed'])
  })
})

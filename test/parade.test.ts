import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Attribution, Reading } from '../src/core/reading.ts'
import { readInput } from '../src/pipeline/read-input.ts'
import { models } from './models.ts'

const sample = fileURLToPath(new URL('../samples/parade.html', import.meta.url))

describe('the parade report', () => {
  let reading: Reading
  const byCue = (words: string): Attribution => {
    const found = reading.attributions.find(({ cue }) => cue.text === words)
    if (!found) throw new Error(`no cue "${words}" among ${reading.attributions.map(({ cue }) => cue.text).join(', ')}`)
    return found
  }

  beforeAll(() => {
    const outcome = readInput(
      { kind: 'page', name: 'samples/parade.html', given: {}, bytes: readFileSync(sample), contentType: 'text/html' },
      { now: () => '2023-07-28T00:00:00Z', models },
    )
    if (outcome.kind === 'failed') throw outcome.error
    reading = outcome.reading
  })

  it('is by NK News, as per its hedge', () => {
    expect(byCue('as per')).toMatchObject({ source: { text: 'NK News' }, speaker: 'NK News', sourceKind: 'media' })
    expect(byCue('reportedly')).toMatchObject({ certainty: 'probable' })
    expect(byCue('reportedly').source).toBeUndefined()
  })

  it('resolves KCNA to the full name of a state agency', () => {
    expect(byCue('as stated by')).toMatchObject({ speaker: 'Korean Central News Agency', sourceKind: 'state-media' })
  })

  it('links the denial by two governments to the accusation', () => {
    const accusation = byCue('accusations')
    const denial = byCue('denied by')
    expect(accusation).toMatchObject({ stance: 'accuses' })
    expect(accusation.source).toBeUndefined()
    expect(accusation.content?.text).toBe('that North Korea was supplying arms to Russia for its war in Ukraine')
    expect(denial).toMatchObject({ stance: 'denies', certainty: 'certain', about: accusation.id })
    expect(denial.speaker).toBe('Government of North Korea; Government of Russia')
  })

  it('keeps a belief without a source as probable', () => {
    const belief = reading.attributions.find(({ cue }) => cue.text.startsWith('believed'))
    expect(belief).toMatchObject({ certainty: 'probable' })
    expect(belief?.source).toBeUndefined()
  })

  it('keeps a speculation of some analysts as possible', () => {
    expect(byCue('speculate')).toMatchObject({
      stance: 'speculates',
      certainty: 'possible',
      sourceKind: 'anonymous',
      source: { text: 'Some analysts' },
    })
  })

  it('knows Mr. Shoigu', () => {
    const shoigu = reading.entities.find(({ name }) => name === 'Sergei Shoigu')
    expect(shoigu?.type).toBe('person')
    expect(shoigu?.roles.join('; ')).toMatch(/Defence Minister/)
    expect(shoigu?.mentions.map(({ text }) => text)).toContain('Mr. Shoigu')
  })

  it('dates Wednesday and April', () => {
    const values = reading.times.map(({ text, value }) => [text.replace(/^(on|in) /, ''), value])
    expect(values).toContainEqual(['Wednesday', '2023-07-26'])
    expect(values).toContainEqual(['April', '2023-04'])
  })

  it('holds not one word of comments, disclaimer or navigation', () => {
    const page = readFileSync(sample, 'utf8')
    const outside = page.replace(/<div class="entry-content">[\s\S]*?<div class="sharedaddy">/, '')
    const strings = [...outside.matchAll(/>([^<>]{12,})</g)].map(([, words = '']) => words.trim()).filter(Boolean)
    const titles = strings.filter((words) => words !== 'Kim walks Russian minister past his newest weapons')
    expect(titles.length).toBeGreaterThan(15)
    expect(titles.filter((words) => reading.article.text.includes(words))).toEqual([])
    for (const word of ['plywood', 'Disclaimer', 'cookies', 'Previous', 'Share', 'Recent posts', 'comment']) {
      expect(reading.article.text).not.toContain(word)
    }
  })

  it('is dated by its page', () => {
    expect(reading.article.publishedAt?.slice(0, 10)).toBe('2023-07-27')
  })
})

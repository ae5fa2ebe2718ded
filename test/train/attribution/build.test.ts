import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildAttribution } from '../../../train/attribution/build-attribution.ts'
import { models } from '../../models.ts'

const people = ['The mayor', 'A union', 'The ferry owner', 'Ada Roe', 'The port office', 'Two guides']
const verbs = ['said', 'warned', 'denied', 'announced', 'wrote', 'argued']
const things = ['the bridge was safe', 'the quay would close', 'nine boats were lost', 'no toll was due']

/** Invented reports in which people say things, as PolNeAR has them. */
function writeCorpus(folder: string, count: number): void {
  for (const part of ['text', 'attributions']) mkdirSync(join(folder, part), { recursive: true })
  for (let article = 0; article < count; article += 1) {
    const lines: string[] = []
    let text = ''
    for (let i = 0; i < 6; i += 1) {
      const [who, verb, what] = [people, verbs, things].map(
        (list, k) => list[(article * (k + 2) + i * (k + 1)) % list.length] ?? '',
      )
      const start = text.length
      const words = [who, verb, what]
      text += `${words.join(' ')}. It rained on the ${i}th day.\n\n`
      let place = start
      const marks = words.map((word = '', k) => {
        const id = `T${i * 3 + k + 1}`
        lines.push(`${id}\tX ${place} ${place + word.length}\t${word}`)
        place += word.length + 1
        return id
      })
      lines.push(`E${i + 1}\tSource:${marks[0]} Cue:${marks[1]} Content:${marks[2]}`)
    }
    writeFileSync(join(folder, 'text', `news_${article}.txt`), text)
    writeFileSync(join(folder, 'attributions', `news_${article}_aaaa.ann`), lines.join('\n'))
  }
}

describe('the attribution model', () => {
  it('learns who says what from a small corpus, and is the same each time', () => {
    const corpora = mkdtempSync(join(tmpdir(), 'hearsay-attribution-'))
    writeCorpus(join(corpora, 'polnear', 'train'), 16)
    writeCorpus(join(corpora, 'polnear', 'dev'), 3)
    const build = () => buildAttribution(corpora, models, () => undefined)
    const first = build()
    expect(Number(first.scores[0]?.[1])).toBeGreaterThan(90)
    expect(Buffer.compare(first.bytes, build().bytes)).toBe(0)
  }, 120_000)
})

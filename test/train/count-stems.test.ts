import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shareOf } from '../../src/ledger/common-stems.ts'
import { countStems, toBands } from '../../train/count-stems.ts'
import { isEnglish, readTexts } from '../../train/read-texts.ts'

describe('common stems', () => {
  it('have the lesser of their shares in two corpora; figures have none', () => {
    const shares = countStems(
      ['The harbour held 400 boats.', 'The mayor spoke.', 'A mayor!', 'Mayors, mayors.'],
      ['The mayor slept in the harbour.', 'The harbour froze.'],
    )
    expect(new Map(shares)).toEqual(
      new Map([
        ['harbour', 0.25],
        ['mayor', 0.5],
      ]),
    )
  })

  it('leave out what fewer than five texts in a thousand hold, and go up to a band only from its half', () => {
    const texts = (count: number, word: string) =>
      Array.from({ length: 1000 }, (_, i) => (i < count ? `harbour ${word}` : 'harbour'))
    expect([...countStems(texts(5, 'lantern'), texts(5, 'lantern')).keys()].sort()).toEqual(['harbour', 'lantern'])
    expect([...countStems(texts(5, 'lantern'), texts(4, 'lantern')).keys()]).toEqual(['harbour'])
    const shares: readonly (readonly [string, number])[] = [
      ['over', 0.0796],
      ['under', 0.0794],
    ]
    const lines = toBands(new Map(shares)).split('\n')
    expect(lines.filter((line) => /[a-z]/.test(line))).toEqual(['  80: over', '  50: under'])
  })

  it('stand in their file as they are written', () => {
    const source = readFileSync(new URL('../../src/ledger/common-stems.ts', import.meta.url), 'utf8')
    expect(source).toContain(`const bands = \`\n${toBands(shareOf)}\n\``)
  })
})

describe('a folder of texts', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay texts '))
    writeFileSync(join(folder, 'b.txt'), 'The end of it.')
    writeFileSync(join(folder, 'a.jsonl'), '{"id":"1","text":"Das Ende."}\n{"text":"A tale of the sea."}\n')
    writeFileSync(join(folder, 'note.md'), 'The sort of file that is left.')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is read by the names of its files, or only what is wanted of it', () => {
    expect(readTexts(folder)).toEqual(['Das Ende.', 'A tale of the sea.', 'The end of it.'])
    expect(readTexts(folder, isEnglish)).toEqual(['A tale of the sea.'])
  })

  it('that is not there, or holds nothing that is wanted, is said by name', () => {
    const missing = join(folder, 'none')
    expect(() => readTexts(missing)).toThrow(`Expected a folder of texts at ${missing}; there is none.`)
    expect(() => readTexts(folder, () => false)).toThrow(`Expected English texts in ${folder}`)
  })

  it('with a line that holds no text is said by the file', () => {
    const path = join(folder, 'c.jsonl')
    for (const line of ['{"words":"x"}', 'no JSON', '7']) {
      writeFileSync(path, line)
      expect(() => readTexts(folder)).toThrow(`Expected a "text" in every line of ${path}, got ${line}`)
    }
    rmSync(path)
  })
})

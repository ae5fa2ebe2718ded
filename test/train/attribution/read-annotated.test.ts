import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseAnnotation } from '../../../train/attribution/choose-annotation.ts'
import { readPolnear } from '../../../train/attribution/read-annotated.ts'

const text = '😀 The mayor said the bridge is safe, and she denied a leak.'

/** An annotation in brat's format: roles and the words they mark, which must stand once in the text. */
function brat(attributions: readonly (readonly [source: string, cue: string, content: string])[]): string {
  const lines: string[] = []
  const place = (words: string): string => {
    const start = [...text.slice(0, text.indexOf(words))].length
    return `${start} ${start + [...words].length}`
  }
  for (const [i, parts] of attributions.entries()) {
    const marks = ['Source', 'Cue', 'Content'].flatMap((role, r) => {
      const words = parts[r] ?? ''
      if (words === '') return []
      const id = `T${i * 3 + r + 1}`
      lines.push(`${id}\t${role} ${place(words)}\t${words}`)
      return [`${role}:${id}`]
    })
    lines.push(`E${i + 1}\t${marks.join(' ')} `)
  }
  return lines.join('\n')
}

function folderWith(annotations: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-polnear-'))
  mkdirSync(join(folder, 'text'))
  mkdirSync(join(folder, 'attributions'))
  writeFileSync(join(folder, 'text', 'daily_1.txt'), text)
  for (const [annotator, lines] of Object.entries(annotations))
    writeFileSync(join(folder, 'attributions', `daily_1_${annotator}.ann`), lines)
  return folder
}

const said = ['The mayor', 'said', 'the bridge is safe'] as const
const denied = ['she', 'denied', 'a leak'] as const

describe('PolNeAR', () => {
  it('counts code points, and spans code units', () => {
    const [article] = readPolnear(folderWith({ aaaa: brat([said]) }))
    const words = ([start, end]: readonly [number, number]): string => text.slice(start, end)
    expect(
      article?.attributions.map(({ source, cue, content }) => [source, cue, content].map((spans) => spans.map(words))),
    ).toEqual([[['The mayor'], ['said'], ['the bridge is safe']]])
  })

  it('leaves out what has no content, and puts cues in order', () => {
    const [article] = readPolnear(folderWith({ aaaa: brat([denied, ['', 'is safe', ''], said]) }))
    expect(article?.attributions.map(({ cue: [span] }) => text.slice(...(span ?? [0, 0])))).toEqual(['said', 'denied'])
  })

  it('takes the annotation that agrees best with the others', () => {
    const [article] = readPolnear(
      folderWith({
        aaaa: brat([denied]),
        bbbb: brat([said, denied]),
        cccc: brat([['The mayor', 'said', 'bridge is safe']]),
      }),
    )
    expect(article?.attributions).toHaveLength(2)
    expect(chooseAnnotation([])).toBeUndefined()
  })

  it('refuses a mark outside of its text', () => {
    expect(() => readPolnear(folderWith({ aaaa: 'T1\tCue 900 904\tsaid' }))).toThrow('inside the text of daily_1')
  })
  it('refuses a folder without articles, of which a model would be made that finds nothing', () => {
    expect(() => readPolnear(folderWith({}))).toThrow('Expected annotated articles in')
    expect(() => readPolnear(join(tmpdir(), 'hearsay-nowhere'))).toThrow('hearsay-nowhere/text; there is none.')
  })
})

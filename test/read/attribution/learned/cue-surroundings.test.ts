import { describe, expect, it } from 'vitest'
import { betweenCue } from '../../../../src/read/attribution/learned/between.ts'
import { viewCue } from '../../../../src/read/attribution/learned/cue-view.ts'
import { waysToCue } from '../../../../src/read/attribution/learned/cue-ways.ts'
import { type LearnedDocument, toLearnedDocument } from '../../../../src/read/attribution/learned/learned-document.ts'
import { partWindow } from '../../../../src/read/attribution/learned/part-window.ts'
import { speakerSort } from '../../../../src/read/attribution/learned/speaker-sort.ts'
import { toTokenTable } from '../../../../src/read/attribution/learned/token-table.ts'
import { parseText } from '../../../../src/text/parse-text.ts'
import { tagText } from '../../../../src/text/tag-text.ts'
import { tokenizeText } from '../../../../src/text/tokenize-text.ts'
import { models } from '../../../models.ts'

const documentOf = (text: string): LearnedDocument =>
  toLearnedDocument(toTokenTable(parseText(tagText(tokenizeText(text, models), models))), models.attribution.cueClassOf)

const placeOf = ({ table }: LearnedDocument, text: string): number => table.texts.indexOf(text)

/** The words of the window in which the parts of a cue are sought. */
function windowOf(text: string, cue: string): string {
  const document = documentOf(text)
  const [from, to] = partWindow(document.table, placeOf(document, cue))
  return document.table.texts.slice(from, to).join(' ')
}

describe('the window of a cue', () => {
  it('is its paragraph', () => {
    expect(windowOf('Rain fell.\n\nShe said it rained all day.\n\nIt stopped.', 'said')).toBe(
      'She said it rained all day .',
    )
  })

  it('goes on while a quotation or a colon leaves the paragraph open', () => {
    expect(windowOf('She said: “It rained.\n\n“It rained all day.”\n\nIt stopped.', 'said')).toContain('all day')
    expect(windowOf('She said this:\n\nIt rained all day.\n\nIt stopped.', 'said')).toContain('all day .')
    expect(windowOf('She said this:\n\nIt rained all day.\n\nIt stopped.', 'said')).not.toContain('stopped')
  })

  it('reaches 300 tokens back and 500 on', () => {
    const words = (count: number): string => 'rain '.repeat(count)
    const document = documentOf(`${words(450)}said ${words(700)}`)
    expect(partWindow(document.table, 450)).toEqual([150, 950])
  })
})

it('the likelier a word is to speak, the higher its sort', () => {
  const document = documentOf('It said the bridge, the report, Mrs Lind, the ministry, a horologist and she would go.')
  const sorts = ['It', 'bridge', 'report', 'Lind', 'ministry', 'horologist', 'she'].map((text) =>
    speakerSort(document, placeOf(document, text)),
  )
  expect(sorts).toEqual([2, 1, 3, 4, 7, 8, 10])
  expect(speakerSort(document, -1)).toBe(0)
})

describe('around a cue', () => {
  const document = documentOf('The mayor, who argued, said on Monday that “all” bridges were safe.')
  const { table, context } = document
  const said = placeOf(document, 'said')
  const argued = placeOf(document, 'argued')
  const inCue = new Uint8Array(table.count)
  inCue[said] = 1
  inCue[argued] = 1
  const window = [0, table.count] as const
  const cue = viewCue(table, context, [said, said + 1], inCue)

  it('commas, quotation marks, verbs and other cues are counted outwards', () => {
    const { commas, quotes, verbs, otherCues } = betweenCue(table, context, cue, window)
    const [mayor, were] = [placeOf(document, 'mayor'), placeOf(document, 'were')]
    expect([commas[mayor], verbs[mayor], otherCues[mayor]]).toEqual([2, 1, 1])
    expect([commas[were], quotes[were], otherCues[were]]).toEqual([0, 2, 0])
    expect(otherCues[argued]).toBe(0)
  })

  it('the tree leads from each token to the cue', () => {
    const { relation, edges } = waysToCue(table, context, cue, window)
    const relationTo = (text: string): number | undefined => relation[placeOf(document, text)]
    expect(relationTo('said')).toBe(1)
    expect(relationTo('The')).toBe(relationTo('mayor'))
    expect(relationTo('that')).toBe(relationTo('safe'))
    expect(relationTo('that')).not.toBe(relationTo('mayor'))
    expect(edges[placeOf(document, 'that')]).toBe(1)
  })
})

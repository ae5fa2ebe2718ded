import { describe, expect, it } from 'vitest'
import { mergeNames } from '../../../src/read/names/merge-names.ts'
import { tagText } from '../../../src/text/tag-text.ts'
import { tokenizeText } from '../../../src/text/tokenize-text.ts'
import { models } from '../../models.ts'

const namesIn = (text: string): readonly string[] =>
  mergeNames(tagText(tokenizeText(text, models), models), models.names).map((name) => `${name.text}: ${name.type}`)

describe('names by rules and by what was learned', () => {
  it.each<[string, ...string[]]>([
    ['Barack Obama met Angela Merkel in Berlin.', 'Barack Obama: person', 'Angela Merkel: person', 'Berlin: location'],
    // The text tells what it names: no model overrules that.
    ['An accusation the operator, Linea Verde, disputes.', 'Linea Verde: organization'],
    ['The KN-23 missile was shown by KCNA.', 'KN-23: product', 'KCNA: organization'],
    ['Nobody said anything.'],
    [''],
  ])('in "%s"', (text, ...names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it('never overlap and stand in text order, whatever the text', () => {
    const text = 'The Bank of England Governor Andrew Bailey told BBC Radio 4 in Cardiff, Wales. '.repeat(30)
    const doc = tagText(tokenizeText(text, models), models)
    let at = 0
    for (const { tokens } of mergeNames(doc, models.names)) {
      expect(tokens[0]).toBeGreaterThanOrEqual(at)
      at = tokens[1]
    }
    expect(at).toBeGreaterThan(0)
  })
})

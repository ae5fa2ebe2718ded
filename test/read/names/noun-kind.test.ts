import { describe, expect, it } from 'vitest'
import { guessNounKind, isDarkNoun, isPlural, nounKind, singularOf } from '../../../src/read/names/noun-kind.ts'

describe('nounKind', () => {
  it.each([
    ['fishermen', 'person'],
    ['lawmaker', 'person'],
    ['ministries', 'government'],
    ['police', 'government'],
    ['insurer', 'organization'],
    ['glassmaker', 'organization'],
    ['broadcaster', 'media'],
    ['filings', 'document'],
    ['Stratolumen', undefined],
    ['table-cloth', undefined],
  ])('takes %s for %s', (noun, kind) => {
    expect(nounKind(noun)).toBe(kind)
  })

  it('guesses trades that no list holds by their ending', () => {
    expect(guessNounKind('horologist')).toBe('person')
    expect(guessNounKind('bell-ringers')).toBe('person')
    expect(guessNounKind('weather')).toBeUndefined()
  })

  it('tells one from many', () => {
    expect([singularOf('agencies'), singularOf('women'), singularOf('witnesses'), singularOf('waterworks')]).toEqual([
      'agency',
      'woman',
      'witness',
      'waterworks',
    ])
    expect([isPlural('analysts'), isPlural('analyst'), isPlural('news')]).toEqual([true, false, false])
  })

  it('knows who is left in the dark', () => {
    expect(isDarkNoun('officials')).toBe(true)
    expect(isDarkNoun('fishermen')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/text/fold.ts'
import { lemmaOf } from '../../src/text/lemma.ts'
import { stopWords } from '../../src/text/stop-words.ts'

describe('folded words', () => {
  it.each([
    ['Chișinău', 'chisinau'],
    ['EMAJÕE', 'emajoe'],
    ['mo\u00adtor', 'motor'],
    ['\u202edarb\ufeff', 'darb'],
    ['O’Brien', "o'brien"],
    ['high‑altitude', 'high-altitude'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ﬁve', 'five'],
  ])('%j is %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('lemmas', () => {
  it.each(
    `said say, denied deny, talks talk, bodies body, craft craft, announced announce, belonged belong, planned plan, hoped hope,
    visited visit, united unite, arrived arrive, increased increase, running run, making make, launching launch, officials official,
    countries country, houses house, crosses cross, buses bus, analyses analysis, children child, took take, written write,
    morning morning, news news, hundred hundred, added add, noted note, quoted quote, found find, lying lie, freed free,
    controlled control, created create, treated treat, evacuated evacuate, reported report, covered cover, required require`
      .split(/,\s+/)
      .map((pair) => pair.split(' ')),
  )('%s: %s', (form, base) => {
    expect(lemmaOf(form ?? '')).toBe(base)
  })

  it('lose a possessive and capitals', () => {
    expect(lemmaOf('Ministers’')).toBe('minister')
  })
})

it('stop words are small letters and hold no content word', () => {
  expect([...stopWords].filter((word) => word !== word.toLowerCase())).toEqual([])
  expect(['the', 'would', 'minister', 'denied'].map((word) => stopWords.has(word))).toEqual([true, true, false, false])
})

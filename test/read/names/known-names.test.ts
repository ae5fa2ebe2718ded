import { describe, expect, it } from 'vitest'
import {
  adjectiveOf,
  countryOf,
  countryOfDemonym,
  governmentName,
  knownName,
  voiceOf,
} from '../../../src/read/names/known-names.ts'

describe('known names', () => {
  it.each([
    ['KCNA', 'Korean Central News Agency'],
    ['Tass', 'TASS'],
    ['AFP', 'Agence France-Presse'],
    ['NATO', 'NATO'],
    ['the IAEA', 'International Atomic Energy Agency'],
    ['CAHUL', 'Cahul'],
    ['Chişinău', 'Chișinău'],
    ['U.S.', 'United States'],
  ])('gives %s its full name', (words, name) => {
    expect(knownName(words)?.name).toBe(name)
  })

  it('tells words from names by their case', () => {
    expect(knownName('us')).toBeUndefined()
    expect(knownName('who')).toBeUndefined()
  })

  it.each([
    ['Pyongyang', 'Government of North Korea'],
    ['the Kremlin', 'Government of Russia'],
    ['Downing Street', 'Government of the United Kingdom'],
    ['The Hague', 'Government of the Netherlands'],
    ['Tallinn', 'Government of Estonia'],
    ['the Élysée', 'Government of France'],
    ['Brussels', 'European Union'],
    ['Lyon', undefined],
  ])('hears %s speak for its government', (words, voice) => {
    expect(voiceOf(words)).toBe(voice)
  })

  it.each([
    ['North Korean', 'North Korea'],
    ['Swedes', 'Sweden'],
    ['Dutch', 'Netherlands'],
    ['Quito', 'Ecuador'],
  ])('ties %s to its state', (words, country) => {
    expect(countryOf(words)).toBe(country)
  })

  it('knows adjectives and peoples both ways', () => {
    expect(countryOfDemonym('Moldovan')).toBe('Moldova')
    expect(adjectiveOf('Sudan')).toBe('Sudanese')
    expect(governmentName('Philippines')).toBe('Government of the Philippines')
  })
})

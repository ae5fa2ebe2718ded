import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/read/entities/find-entities.ts'
import { tokenizeText } from '../../../src/text/tokenize-text.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const report = `The North Korean leader showed the visiting Russian defence minister, Sergei Shoigu, around an arms exhibition on Wednesday, the KCNA news agency reported. Mr. Shoigu praised what he saw.

NK News said the hall held a Hwasong-18 missile. Some analysts said the visit may signal closer ties, but both Pyongyang and Moscow deny it.`

const entities = (text: string, outlet?: string) =>
  findEntities(tokenizeText(text), outlet === undefined ? {} : { outlet })
const mentionsOf = (text: string, name: string): readonly string[] | undefined =>
  entities(text)
    .find((entity) => entity.name === name)
    ?.mentions.map((mention) => mention.text)

describe('findEntities', () => {
  it('reads the report that the project began with', () => {
    const shoigu = entities(report).find(({ name }) => name === 'Sergei Shoigu')
    expect(shoigu).toMatchObject({ type: 'person', roles: ['Defence Minister of Russia'] })
    expect(shoigu?.mentions.map(({ text, kind }) => `${text}: ${kind}`)).toEqual([
      'Sergei Shoigu: name',
      'Mr. Shoigu: name',
      'he: pronoun',
    ])
    expect(entities(report).map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Sergei Shoigu: person',
      'Korean Central News Agency: organization',
      'NK News: organization',
      'Hwasong-18: product',
      'Pyongyang: location',
      'Moscow: location',
    ])
  })

  it('numbers entities by first mention and keeps every span true', () => {
    const doc = tokenizeText(report)
    const found = findEntities(doc)
    expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `e${index + 1}`))
    for (const { mentions } of found) for (const { span, text } of mentions) expect(doc.text.slice(...span)).toBe(text)
  })

  it.each([
    [
      'North Korean leader Kim Jong Un left. The North Korean leader waved. Mr. Kim slept.',
      'Kim Jong Un',
      ['Kim Jong Un', 'The North Korean leader', 'Mr. Kim'],
    ],
    [
      'The Dike and Water Agency (DWA) closed a well. The DWA said so. The agency waited.',
      'Dike and Water Agency',
      ['Dike and Water Agency', 'DWA', 'DWA', 'The agency'],
    ],
    [
      'Farnsand Ropes AB is for sale, it said. Farnsand denied it. The company has debts.',
      'Farnsand Ropes AB',
      ['Farnsand Ropes AB', 'it', 'Farnsand', 'it', 'The company'],
    ],
    [
      'Gen. Marta Quispe left. The general said she was tired.',
      'Marta Quispe',
      ['Gen. Marta Quispe', 'The general', 'she'],
    ],
    ['Ilse Kramer met Rodrigo Paz. He smiled. She did not.', 'Rodrigo Paz', ['Rodrigo Paz', 'He']],
  ])('links the mentions in %s', (text, name, mentions) => {
    expect(mentionsOf(text, name)).toEqual(mentions)
  })

  it.each(['Spokesperson', 'Chairperson', 'Contractor', 'Actor'])('lets a %s be a she', (title) => {
    const text = `${title} Ilse Kramer spoke to Rodrigo Paz. She said the talks went well.`
    expect(mentionsOf(text, 'Ilse Kramer')).toContain('She')
  })

  it('reads titles that JavaScript objects have for keys', () => {
    expect(mentionsOf('Chief constructor Eino Salo left. The constructor waved.', 'Eino Salo')).toEqual(['Eino Salo'])
  })

  it('keeps two people of one family name apart', () => {
    expect(entities('Anna Weber spoke. Karl Weber did not.').map(({ name }) => name)).toEqual([
      'Anna Weber',
      'Karl Weber',
    ])
  })

  it('never takes a woman for he, nor the emperor’s "it" for rain', () => {
    expect(mentionsOf('Ilse Kramer left. He stayed.', 'Ilse Kramer')).toEqual(['Ilse Kramer'])
    expect(mentionsOf('Farnsand Ropes shut. It was raining.', 'Farnsand Ropes')).toEqual(['Farnsand Ropes'])
  })

  it.each([
    ['Eino Salo, chief executive of Farnsand, left.', 'Chief executive of Farnsand'],
    ['Sweden’s prime minister, Tove Rask, left.', 'Prime Minister of Sweden'],
    ['The Finnish coach Eino Salo left.', 'Finnish coach'],
    ['The Harbour Board met. Its director, Eino Salo, left.', 'Director of Harbour Board'],
    ['Former surveyor Eino Salo left.', 'Former surveyor'],
  ])('reads the role in %s', (text, role) => {
    expect(entities(text).flatMap(({ roles }) => roles)).toEqual([role])
  })

  it('keeps people whom no name was given when the text comes back to them', () => {
    expect(entities('A customs officer saw it. The officer did not call.')).toMatchObject([
      { name: 'customs officer', type: 'person', mentions: [{ kind: 'nominal' }, { kind: 'nominal' }] },
    ])
    expect(entities('A customs officer saw it.')).toEqual([])
  })

  it('knows the outlet by its short name', () => {
    expect(entities('A caller told the Lantern so.', 'Daily Lantern').map(({ name }) => name)).toEqual([
      'Daily Lantern',
    ])
  })

  it.each([['his lawyer said he and his '], ['the dog’s owner’s '], ['the minister said it. '], ['Abc Def said. ']])(
    'stays quick on 100 kB of %j',
    (piece) => {
      const doc = tokenizeText(piece.repeat(Math.ceil(100_000 / piece.length)))
      const before = process.cpuUsage()
      findEntities(doc)
      expect(cpuTimeSince(before)).toBeLessThan(3000)
    },
  )
})

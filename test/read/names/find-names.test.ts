import { describe, expect, it } from 'vitest'
import { findNames } from '../../../src/read/names/find-names.ts'
import { tokenizeText } from '../../../src/text/tokenize-text.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const sorted = (text: string): readonly string[] =>
  findNames(tokenizeText(text)).map(({ text: words, sort }) => `${words}: ${sort}`)

describe('findNames', () => {
  it.each([
    ['Mr. Orlov met Ms. Duarte in Lisbon.', ['Orlov: person', 'Duarte: person', 'Lisbon: place']],
    ['Defence Minister Ilse Kramer spoke.', ['Ilse Kramer: person']],
    ['They met the visiting Chilean finance minister Rodrigo Paz.', ['Rodrigo Paz: person']],
    ['Russian President Vladimir Putin left.', ['Vladimir Putin: person']],
    ['South Korean President Lee Jae Myung left.', ['Lee Jae Myung: person']],
    ['New Zealand Prime Minister Tove Rask left.', ['Tove Rask: person']],
    [
      'It was said by Ursula von der Leyen and Bashar al-Assad.',
      ['Ursula von der Leyen: person', 'Bashar al-Assad: person'],
    ],
    ['He asked the Ministry of Trade and Industry.', ['Ministry of Trade and Industry: government']],
    [
      'The Dike and Water Agency and the Ferry Workers’ Union met.',
      ['Dike and Water Agency: government', 'Ferry Workers’ Union: organization'],
    ],
    ['The Kremlin and Downing Street agreed.', ['Kremlin: seat', 'Downing Street: seat']],
    ['The KCNA news agency and Reuters reported it.', ['KCNA: state-media', 'Reuters: media']],
    [
      'A reader of the Harbour Gazette and the daily Nordposten wrote.',
      ['Harbour Gazette: media', 'Nordposten: media'],
    ],
    ['The missile was a Hwasong-18, the drone an MQ-9 Reaper.', ['Hwasong-18: product', 'MQ-9 Reaper: product']],
    ['Many died in the Korean War.', ['Korean War: event']],
    [
      'Shares of Glimmer AB and of Tindale & Crake fell.',
      ['Glimmer AB: organization', 'Tindale & Crake: organization'],
    ],
    ['The insurer Mutua Delta paid.', ['Mutua Delta: organization']],
    [
      'Farnsand, which makes rope, is for sale. Nobody bought Farnsand.',
      ['Farnsand: organization', 'Farnsand: organization'],
    ],
  ])('sorts the names of %s', (text, names) => {
    expect(sorted(text)).toEqual(names)
  })

  it.each([
    'Residents said nothing. Meanwhile, officials waited.',
    'On Monday in March the Russian and Swedish players met.',
    'The former mayor denied it. “Nobody,” he said.',
    'Twenty-two boats left; Forty-three stayed.',
  ])('finds no name in %s', (text) => {
    expect(sorted(text)).toEqual([])
  })

  it('splits titles and openers off', () => {
    expect(sorted('But Coach Milan Hajek left. Retailer Casa Verde stayed.')).toEqual([
      'Milan Hajek: person',
      'Casa Verde: organization',
    ])
  })

  it('keeps what an apposition says beside the name', () => {
    const doc = tokenizeText('Eino Salo, chief executive of Farnsand, and its owner, Wilma Roth, left.')
    const told = findNames(doc).map(({ text, descriptors }) => [
      text,
      ...descriptors.map(({ head, place }) => `${place} ${head}`),
    ])
    expect(told).toEqual([['Eino Salo', 'after executive'], ['Farnsand'], ['Wilma Roth', 'before owner']])
  })

  it('gives spans that hold exactly the words, in order', () => {
    const text = 'Chișinău’s mayor met Élise Marchetti. 😀 The U.S. Army and al-Qaida did not.'
    const names = findNames(tokenizeText(text))
    expect(names.map(({ span }) => text.slice(...span))).toEqual(names.map((name) => name.text))
    expect(names.map((name) => name.text)).toEqual(['Chișinău', 'Élise Marchetti', 'U.S. Army', 'al-Qaida'])
  })

  it.each([['Aaa Bbb '], ['Ministry of '], ['the Food and '], ['Anna Karis, '], ['Abc’s ']])(
    'stays quick on 100 kB of %j',
    (piece) => {
      const doc = tokenizeText(piece.repeat(Math.ceil(100_000 / piece.length)))
      const before = process.cpuUsage()
      findNames(doc)
      expect(cpuTimeSince(before)).toBeLessThan(3000)
    },
  )
})

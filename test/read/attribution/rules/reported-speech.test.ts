import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The firm that owns the pier denied the report.',
    [['The firm that owns the pier', 'denied', 'the report', 'denies', 'certain']],
  ],
  [
    'The guide who saw the slide said the path was gone.',
    [['The guide who saw the slide', 'said', 'the path was gone', 'asserts', 'certain']],
  ],
  [
    'The harbour board said on Friday that the crane would be moved.',
    [['The harbour board', 'said', 'that the crane would be moved', 'asserts', 'certain']],
  ],
  [
    'Ilse Brandt, who keeps the bees, told visitors the hives were empty.',
    [['Ilse Brandt, who keeps the bees', 'told', 'the hives were empty', 'asserts', 'certain']],
  ],
  [
    'The clerk urged owners to lend their boats.',
    [['The clerk', 'urged', 'owners to lend their boats', 'demands', 'certain']],
  ],
  [
    'The brewery denied having watered the stout.',
    [['The brewery', 'denied', 'having watered the stout', 'denies', 'certain']],
  ],
  [
    'Two ministers confirmed the sale of the mint.',
    [['Two ministers', 'confirmed', 'the sale of the mint', 'confirms', 'certain']],
  ],
  ['The archive hopes to open in June.', [['The archive', 'hopes', 'to open in June', 'speculates', 'possible']]],
  [
    'Growers in the valley fear that frost will come back.',
    [['Growers in the valley', 'fear', 'that frost will come back', 'speculates', 'possible']],
  ],
  [
    'The pilot asked whether the runway was lit.',
    [['The pilot', 'asked', 'whether the runway was lit', 'asks', 'certain']],
  ],
  [
    'The register shows that the barn changed hands twice.',
    [['The register', 'shows', 'that the barn changed hands twice', 'asserts', 'certain']],
  ],
  ['The report found lead in the paint.', [['The report', 'found', 'lead in the paint', 'asserts', 'certain']]],
  [
    'The landlord has never said he would sell.',
    [['The landlord', 'has never said', 'he would sell', 'asserts', 'certain']],
  ],
  [
    'The baker, a quiet man, promised free bread, and urged neighbours to wait.',
    [
      ['The baker, a quiet man', 'promised', 'free bread', 'promises', 'certain'],
      ['The baker, a quiet man', 'urged', 'neighbours to wait', 'demands', 'certain'],
    ],
  ],
  ['The council called for patience.', [['The council', 'called for', 'patience', 'demands', 'certain']]],
  [
    'The chairman, citing a leaked memo, said the fund was empty.',
    [['The chairman', 'said', 'the fund was empty', 'asserts', 'certain']],
  ],
  [
    '“The roof held,” site engineer Kwame Obi said, “but nobody should stand under it.”',
    [['site engineer Kwame Obi', 'said', '“The roof held,” “but nobody should stand under it.”', 'asserts', 'certain']],
  ],
  [
    'It was the tap, she said: her boys drank nothing else.',
    [['she', 'said', 'It was the tap her boys drank nothing else', 'asserts', 'certain']],
  ],
  [
    'Bram said the envoy had told farmers that the road would open.',
    [
      ['Bram', 'said', 'the envoy had told farmers that the road would open', 'asserts', 'certain'],
      ['the envoy', 'had told', 'that the road would open', 'asserts', 'certain'],
    ],
  ],
]

const nothing = [
  'No group claimed responsibility for the fire.',
  'Anyone who claims that the river is clean is wrong.',
  'The crane fell, an accident the operator, Linea Verde, disputes as a claim.',
  'The old bridge claimed three lives.',
  'The files were told apart by colour.',
  "The committee's report is due on Friday.",
  'Passengers were denied boarding.',
  'A dozen, say ten, came.',
  'It showed a rocket tested in April.',
]

describe('reported-speech', () => {
  it.each(found)('reads a speaker, a verb of saying and what is said: %s', (text, rows) => {
    expect(foundBy('reported-speech', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('reported-speech', text)).toEqual([])
  })

  it('reads a claim and who speaks of it before the verb', () => {
    expect(foundBy('contact-clause', 'The mill would close, an accusation the owner, Ada Roe, disputes.')).toEqual([
      ['the owner, Ada Roe', 'disputes', 'an accusation', 'denies', 'certain'],
    ])
  })
})

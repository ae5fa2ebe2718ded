import { describe, expect, it } from 'vitest'
import { foundBy, type Row } from '../said-in.ts'

const found: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    'The salad had stood in the sun, the board found after reading a log.',
    [['the board', 'found', 'The salad had stood in the sun', 'asserts', 'certain']],
  ],
  [
    'The divers, the ranger says, broke the ice.',
    [['the ranger', 'says', 'The divers broke the ice', 'asserts', 'certain']],
  ],
  [
    'The ferry will not sail, said two sailors briefed on the plan.',
    [['two sailors briefed on the plan', 'said', 'The ferry will not sail', 'asserts', 'certain']],
  ],
  [
    'The kiln has gone cold, the potter said on Sunday.',
    [['the potter', 'said', 'The kiln has gone cold', 'asserts', 'certain']],
  ],
  [
    '"No," said the usher, who had the keys. "Come back on Monday."',
    [['the usher, who had the keys', 'said', '"No," "Come back on Monday."', 'asserts', 'certain']],
  ],
  ['The ice, the ranger said, would hold.', [['the ranger', 'said', 'The ice would hold', 'asserts', 'certain']]],
  ['“It smells of tar,” grumbled the cook.', [['the cook', 'grumbled', '“It smells of tar,”', 'asserts', 'certain']]],
  [
    '“We are late,” said Ebba Lind, chief executive of Strato, in a call.',
    [['Ebba Lind, chief executive of Strato', 'said', '“We are late,”', 'asserts', 'certain']],
  ],
  [
    'Jobs will go, a paper seen by the Herald shows.',
    [['a paper seen by the Herald', 'shows', 'Jobs will go', 'asserts', 'certain']],
  ],
]

const nothing = [
  'The key lay under the mat, the girl found.',
  'Rain fell on the town hall, and the flag was lowered.',
  'The bus, the third today, stopped.',
]

describe('trailing-speaker', () => {
  it.each(found)('finds the speaker after or within what is said: %s', (text, rows) => {
    expect(foundBy('trailing-speaker', text)).toEqual(rows)
  })

  it.each(nothing)('finds nothing in: %s', (text) => {
    expect(foundBy('trailing-speaker', text)).toEqual([])
  })
})

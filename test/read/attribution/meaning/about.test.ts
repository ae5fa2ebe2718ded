import { describe, expect, it } from 'vitest'
import { attributionsIn } from '../said-in.ts'

/** Each row: the text, the cue of the answer, the cue of what it answers. */
const answers: readonly (readonly [text: string, answer: string, answered: string])[] = [
  ['The mill was sold without a tender, the weekly Orizont wrote, a claim denied by the owner.', 'denied by', 'wrote'],
  ['The coach rejected suggestions that he had lost the dressing room.', 'rejected', 'suggestions'],
  ['The union charged that managers had opened ballots, an accusation the operator disputes.', 'disputes', 'charged'],
  ['Accusations that votes were bought spread in Maribor. The printer, Rok Zupan, denied it.', 'denied', 'Accusations'],
  [
    "The mine's owner said all forty workers were safe. The figure could not be verified.",
    'could not be verified',
    'said',
  ],
  ['Tehran says the tariff breaks an old promise; Baku says no such promise was made.', 'says', 'says'],
  [
    'Researchers found that the vaccine lasted in clay pots. A second team has yet to confirm the result.',
    'has yet to confirm',
    'found',
  ],
]

describe('what an answer is about', () => {
  it.each(answers)('%s', (text, answer, answered) => {
    const found = attributionsIn(text)
    const link = found.findLast(({ cue }) => cue.text === answer)?.about
    expect(found.find(({ id }) => id === link)?.cue.text).toBe(answered)
  })

  it.each(['The mayor denied having signed it.', 'Its director apologised for the wait.'])(
    'leaves alone: %s',
    (text) => {
      expect(attributionsIn(text).map(({ about }) => about)).toEqual([undefined])
    },
  )
})

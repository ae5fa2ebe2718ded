import { describe, expect, it } from 'vitest'
import { findActs } from '../../src/ledger/find-acts.ts'
import { buildReading, type Said } from './build-reading.ts'

/** The contents of what counts as said. */
const acts = (text: string, ...said: readonly Said[]): readonly (string | undefined)[] =>
  findActs(buildReading({ id: 'x', outlet: 'Halvik Post', at: '2024-05-01T08:00:00.000Z', text, said }).reading).map(
    ({ content }) => content?.text,
  )

describe('acts of saying', () => {
  it.each<[string, Said, boolean]>([
    ['The line knew that the reef was there.', { cue: 'knew', content: 'that the reef was there', by: 'line' }, false],
    ['It had learned of the leak in May.', { cue: 'had learned', content: 'of the leak', by: 'line' }, false],
    ['The board found that it leaked.', { cue: 'found', content: 'that it leaked', by: 'board' }, true],
    ['She has not said whether it sank.', { cue: 'has not said', content: 'whether it sank', by: 'She' }, false],
    ['He left without saying how he knew.', { cue: 'saying', content: 'how he knew', by: 'He' }, false],
    ['He explained how it sank.', { cue: 'explained', content: 'how it sank', by: 'He' }, true],
  ])('are told from the rest: %s', (text, said, isOne) => {
    expect(acts(text, said)).toEqual(isOne ? [said.content] : [])
  })

  it('do not lead up to a refusal', () => {
    const text = 'The line said it would not comment on the property of others.'
    const outer: Said = { cue: 'said', content: 'it would not comment on the property of others', by: 'line' }
    const refusal: Said = { cue: 'would not comment', content: 'the property of others', stance: 'declines', within: 0 }
    expect(acts(text, outer, { ...refusal, source: 'it' })).toEqual([])
  })

  it('are one where somebody tells of himself', () => {
    const text = 'The line denied that it had dismissed mechanics.'
    const denial: Said = { cue: 'denied', content: 'that it had dismissed mechanics', stance: 'denies' }
    const within: Said = { cue: 'dismissed', content: 'mechanics', source: 'it', within: 0 }
    expect(acts(text, denial, within)).toEqual(['that it had dismissed mechanics'])
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../../../../src/read/index.ts'
import { models } from '../../../models.ts'

const rowsOf = (text: string, fast = false): readonly (readonly (string | undefined)[])[] =>
  readText(text, { models, fast }).attributions.map(({ source, cue, content }) => [
    source?.text,
    cue.text,
    content?.text,
  ])

describe('learned and ruled attributions together', () => {
  it.each([
    ['The mayor said the bridge was safe.', [['The mayor', 'said', 'the bridge was safe']]],
    ['As per the port office, the quay is closed.', [['the port office', 'As per', 'the quay is closed']]],
    ['The quay had closed, a claim denied by the port office.', [['the port office', 'denied by', 'a claim']]],
    ['Both boat owners declined to comment.', [['Both boat owners', 'declined to comment', undefined]]],
    ['Nobody had seen the ferry since Friday.', []],
  ])('find the same as people would in: %s', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  it.each([
    ['The firm denied claims that it had lied.', ['denies']],
    ['Farnsand Shipping on Friday dismissed reports that its pumps had been broken.', ['denies']],
    ['He confirmed reports that the bridge had fallen.', ['confirms']],
    ['The union rejected claims that it had lied.', ['denies']],
  ])('mean what their first verb means: %s', (text, stances) => {
    expect(readText(text, { models }).attributions.map(({ stance }) => stance)).toEqual(stances)
  })

  it('have a probability, and name what found them', () => {
    const [first] = readText('The mayor said the bridge was safe.', { models }).attributions
    expect(first?.rule).toContain('reported-speech')
    expect(first?.confidence).toBeGreaterThan(0.5)
    expect(first?.confidence).toBeLessThan(1)
  })

  it('put what is said within what is said', () => {
    const { attributions } = readText('The agency reported that the guide had warned that the path was closed.', {
      models,
    })
    const [outer, inner] = attributions
    expect([outer?.source?.text, inner?.source?.text, inner?.nestedIn]).toEqual(['The agency', 'the guide', outer?.id])
  })

  it('are read by rules alone when it must be fast', () => {
    const text = 'The mayor said the bridge was safe.'
    expect(rowsOf(text, true)).toEqual([['The mayor', 'said', 'the bridge was safe']])
    expect(readText(text, { models, fast: true }).attributions[0]?.rule).toBe('reported-speech')
  })

  it('take a paragraph as long as the model reads', () => {
    const { attributions, notices } = readText('The mayor said “the bridge is safe” and left. '.repeat(50), { models })
    expect(notices).toEqual([])
    expect(attributions).toHaveLength(50)
  })

  it('leave a longer paragraph to the rules, and say so', () => {
    const text = 'The mayor said “the bridge is safe” and left. '.repeat(60)
    const { attributions, notices } = readText(text, { models })
    expect(notices.map(({ code }) => code)).toEqual(['read.long-text'])
    expect(attributions).toEqual(readText(text, { models, fast: true }).attributions)
  })

  it('leave a text to the rules that has too many words of saying', () => {
    const paragraph = 'The mayor said he said they said it denied. '.repeat(60).trim()
    const text = Array.from({ length: 33 }, () => paragraph).join('\n\n')
    const { attributions, notices } = readText(text, { models })
    expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('too many words of saying')])
    expect(attributions).toEqual(readText(text, { models, fast: true }).attributions)
  }, 30_000)

  it.each(['said ', 'reportedly ', 'who said '])('take a paragraph of nothing but "%s"', (words) => {
    const { attributions } = readText(words.repeat(599 / words.trim().split(' ').length), { models })
    expect(attributions.every(({ cue }) => cue.text.length < 300)).toBe(true)
  })

  it('take a paragraph of nothing but marks', () => {
    const { attributions, notices } = readText('“ ” : , . “ — ” ’ '.repeat(60), { models })
    expect([attributions, notices]).toEqual([[], []])
  })
})

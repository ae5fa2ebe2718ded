import { describe, expect, it } from 'vitest'
import { isNo } from '../../src/ledger/polarity.ts'
import { cpuTimeSince } from '../cpu-time.ts'

describe('a no', () => {
  it.each([
    'There was no camera on board',
    'But there was no leak from the tank',
    'The water was not the cause',
    'It had never been for sale',
    'Nobody was hurt',
    'The fire did not start in the store room',
    'The minister did not meet the seller',
    'no one aboard was injured',
    'Water from the wells of the old town did not make anybody ill',
    'The price was “far below” 40 million dollars',
    'The number was nowhere near a hundred',
    'that the firm hadn’t paid a bribe',
  ])('is %s', (text) => {
    expect(isNo({ text })).toBe(true)
  })

  it.each([
    'The ferry sank on Sunday',
    'The organisers had known on Tuesday evening and said nothing until Wednesday',
    'The plane had flown into the country without permission',
    'Meat that was not kept cold caused the illness',
    'The brake on cabin seven did not work',
    'The pumps in the hall had not worked for a year',
    'The tram did not meet the braking target',
    'that the rope “no longer holds”',
    'it had not yet received any results',
    'The region will not stand in the way of a sale',
    '“No entry”',
    'No round 9',
  ])('is not %s', (text) => {
    expect(isNo({ text })).toBe(false)
  })

  it('takes time in proportion to the text', () => {
    const started = process.cpuUsage()
    for (const words of ['that was not ', 'no ', 'did ', 'far ']) isNo({ text: words.repeat(100_000 / words.length) })
    expect(cpuTimeSince(started)).toBeLessThan(1000)
  })
})

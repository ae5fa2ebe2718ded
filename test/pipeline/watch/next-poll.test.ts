import { describe, expect, it } from 'vitest'
import { nextPoll, outsideSkipped, usualPace } from '../../../src/pipeline/watch/next-poll.ts'

const at = (random = 0.5): { pace: typeof usualPace; random: number } => ({ pace: usualPace, random })

describe('when a feed is polled next', () => {
  it('asks twice as often where there was news, and less often by half where there was none', () => {
    expect(nextPoll({ interval: 7200, failures: 0 }, { result: 'fresh' }, at())).toEqual({ interval: 3600, wait: 3600 })
    expect(nextPoll({ interval: 7200, failures: 0 }, { result: 'still' }, at())).toEqual({
      interval: 10_800,
      wait: 10_800,
    })
  })

  it('keeps to the pace', () => {
    expect(nextPoll({ interval: 900, failures: 0 }, { result: 'fresh' }, at()).interval).toBe(usualPace.least)
    expect(nextPoll({ interval: 40_000, failures: 0 }, { result: 'still' }, at()).interval).toBe(usualPace.most)
  })

  it('waits twice as long after each failure, a day at most, and keeps the interval', () => {
    const waits = [1, 2, 3, 9, 400].map((failures) =>
      nextPoll({ interval: 3600, failures }, { result: 'failed' }, at()),
    )
    expect(waits.map(({ wait }) => wait)).toEqual([1800, 3600, 7200, 86_400, 86_400])
    expect(waits.every(({ interval }) => interval === 3600)).toBe(true)
  })

  it('leaves a server alone for as long as it asks, a day at most', () => {
    expect(nextPoll({ interval: 900, failures: 0 }, { result: 'still', asked: 5000 }, at()).wait).toBe(5000)
    expect(nextPoll({ interval: 900, failures: 0 }, { result: 'still', asked: 31_536_000 }, at()).wait).toBe(86_400)
    expect(nextPoll({ interval: 900, failures: 1 }, { result: 'failed', asked: 7200 }, at()).wait).toBe(7200)
  })

  it('spreads feeds of one interval by a tenth', () => {
    const [early, late] = [0, 1].map(
      (random) => nextPoll({ interval: 4000, failures: 0 }, { result: 'fresh' }, at(random)).wait,
    )
    expect([early, late]).toEqual([1900, 2100])
  })
})

describe('hours and days in which a feed says that nothing new comes', () => {
  // A Sunday.
  const at = '2026-03-01T22:20:30.000Z'

  it.each<[string, Parameters<typeof outsideSkipped>[1], string]>([
    ['none', {}, at],
    ['other hours', { skipHours: [3, 4] }, at],
    ['this hour and the next', { skipHours: [22, 23] }, '2026-03-02T00:00:00.000Z'],
    ['this day', { skipDays: ['sunday'] }, '2026-03-02T00:00:00.000Z'],
    ['this day, and the night after', { skipDays: ['sunday'], skipHours: [0, 1, 2] }, '2026-03-02T03:00:00.000Z'],
    ['every hour', { skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, at],
  ])('%s', (_, skipped, next) => {
    expect(outsideSkipped(at, skipped)).toBe(next)
  })
})

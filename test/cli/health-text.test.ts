import { describe, expect, it } from 'vitest'
import { toHealthText } from '../../src/cli/health-text.ts'
import type { FeedHealth, FeedState, WatchHealth } from '../../src/core/feed-health.ts'
import { feedId } from '../../src/core/ids.ts'

const at = '2026-03-04T12:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(at) - minutes * 60_000).toISOString()

/** New reports from the 19th of February on; added on the 1st of March, with sixty older ones. */
const fresh = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 4, 8, 1]

const feedOf = (name: string, state: FeedState, more: Partial<FeedHealth> = {}): FeedHealth => ({
  id: feedId(name),
  url: `https://${name}.example/rss`,
  kind: 'feed',
  title: name,
  addedAt: '2026-03-01T09:00:00.000Z',
  state,
  failures: 0,
  lastPolledAt: ago(10),
  lastSuccessAt: ago(10),
  nextPollAt: ago(-20),
  polls: 40,
  unchanged: 30,
  days: fresh.map((count, day) => ({
    on: new Date(Date.UTC(2026, 1, 19 + day)).toISOString().slice(0, 10),
    fresh: count,
  })),
  ...more,
})

const textOf = (feeds: readonly FeedHealth[], more: Partial<WatchHealth> = {}): readonly string[] =>
  toHealthText({ at, feeds, sites: [], waiting: 0, overdue: 0, ...more })

describe('the health of feeds in words', () => {
  it('says what to do where there is none', () => {
    expect(textOf([])).toEqual(['No feed is watched yet: hearsay feeds add ADDRESS adds one.'])
  })

  it('tells a feed that does well in a line, by whole days after the one on which it was added', () => {
    expect(textOf([feedOf('well', 'well')], { waiting: 1 })).toEqual([
      '1 feed, well. 1 page waits to be fetched.',
      '',
      '         new on each of 14 days, the share of polls answered with "not modified", when it answered last',
      'well     ··········█▄█▁  6.0 new a day   75 % not modified  10 minutes ago  well · https://well.example/rss',
    ])
  })

  it('puts what wants a look first, with its reason', () => {
    const problem = 'Expected a feed, the server answered 503.'
    const lines = textOf([
      feedOf('a', 'well'),
      feedOf('b', 'new', { addedAt: at, nextPollAt: at }),
      feedOf('c', 'quiet', { lastFreshAt: ago(6 * 1440) }),
      feedOf('d', 'gone', { problem, failures: 1, lastSuccessAt: ago(300) }),
      feedOf('e', 'failing', { problem, failures: 3, lastSuccessAt: ago(3000), nextPollAt: ago(-300) }),
    ])
    expect(lines.slice(0, 14)).toEqual([
      '5 feeds: 1 failing, 1 gone, 1 quiet, 1 new, 1 well. No page waits to be fetched.',
      '',
      'failing  e · https://e.example/rss',
      `         3 times in a row: ${problem}`,
      '         last well 2 days ago · new by day ··········█▄█▁ · next poll in 5 hours',
      'gone     d · https://d.example/rss',
      `         ${problem}`,
      '         last well 5 hours ago · new by day ··········█▄█▁ · polled no more',
      'quiet    c · https://c.example/rss',
      '         It answers, but with nothing new for 6 days.',
      '         new by day ··········█▄█▁ · next poll in 20 minutes',
      '',
      'new      b · https://b.example/rss · next poll due',
      expect.stringContaining('new on each of 14 days'),
    ])
  })

  it('names sites that are read otherwise than before', () => {
    const site = { host: 'a.example', pages: 40, articles: 40, lastReadAt: at }
    const lines = textOf([feedOf('a', 'well')], {
      sites: [
        { ...site, drifts: [{ kind: 'length', message: 'Texts are short now.' }] },
        { ...site, host: 'b.example', drifts: [] },
      ],
    })
    expect(lines.slice(1, 5)).toEqual([
      '',
      'Pages are read otherwise than before, at:',
      '         a.example: Texts are short now.',
      '',
    ])
  })

  it('says that nobody watches when most polls are late, and not for one host that asked for time', () => {
    const feeds = ['a', 'b', 'c'].map((name) => feedOf(name, 'well'))
    expect(textOf(feeds, { overdue: 2 })[2]).toBe(
      'Nobody watches: 2 polls late. hearsay watch polls them, while it runs.',
    )
    expect(textOf(feeds, { overdue: 1 }).join('\n')).not.toContain('Nobody')
  })

  it('tells three hundred feeds in a line each where they do well', () => {
    const feeds = Array.from({ length: 300 }, (_, i) => feedOf(`paper${i}`, i % 100 === 0 ? 'failing' : 'well'))
    const lines = textOf(feeds)
    expect(lines[0]).toBe('300 feeds: 3 failing, 297 well. No page waits to be fetched.')
    expect(lines).toHaveLength(2 + 3 * 3 + 1 + 1 + 297)
  })
})

import { describe, expect, it } from 'vitest'
import { toWatchedFeed } from '../../../src/pipeline/watch/to-watched-feed.ts'

describe('toWatchedFeed', () => {
  it('makes the same feed of one address however it is spelled', () => {
    const watch = (url: string) => toWatchedFeed({ url, kind: 'feed', now: '2026-03-04T12:00:00.000Z', backlogDays: 3 })
    expect(watch('https://K.example/rss/?utm_source=x').id).toBe(watch('https://k.example/rss').id)
    expect(watch('https://k.example/other').id).not.toBe(watch('https://k.example/rss').id)
    expect(watch('https://k.example/rss')).toMatchObject({
      since: '2026-03-01T12:00:00.000Z',
      status: 'watched',
      interval: 3600,
      failures: 0,
    })
  })
})

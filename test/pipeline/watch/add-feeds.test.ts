import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WatchedFeed } from '../../../src/core/watch.ts'
import { addFeeds, findWatched, importFeeds } from '../../../src/pipeline/watch/add-feeds.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { begin, newFeed } from './watched.ts'

let folder: string
let store: LedgerStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay feeds '))
  store = await openSqliteLedger(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('addFeeds', () => {
  const options = { now: begin, backlogDays: 30 }
  const found = (url: string) => ({ url, kind: 'feed' as const })

  it('adds each feed once, whatever its scheme, spelling or earlier address', async () => {
    const moved = { ...newFeed('https://new.example/rss'), formerUrls: ['http://old.example/rss'] }
    await store.watching.addFeeds([moved], begin)
    const urls = [
      'http://k.example/rss',
      'https://k.example/rss/',
      'https://old.example/rss',
      'https://NEW.example/rss',
    ]
    const came = await addFeeds(store, urls.map(found), options)
    expect(came.added.map(({ url }) => url)).toEqual(['http://k.example/rss'])
    expect(came.known.map(({ id }) => id)).toEqual([moved.id])
    expect(await store.watching.feeds()).toHaveLength(2)
    expect(findWatched(await store.watching.feeds(), 'old.example/rss')).toEqual(moved)
  })

  it('puts feeds into a folder, unless they have their own', async () => {
    const { added } = await addFeeds(
      store,
      [found('https://a.example/'), { ...found('https://b.example/'), folder: ['Own'] }],
      {
        ...options,
        folder: ['Europe'],
        isDryRun: true,
      },
    )
    expect(added.map(({ folder: path }) => path)).toEqual([['Europe'], ['Own']])
    expect(await store.watching.feeds()).toEqual([])
  })

  it('counts for known what another process added meanwhile', async () => {
    const [ours, theirs] = ['https://a.example/rss', 'https://b.example/rss']
    const { watching } = store
    const quicker = {
      ...watching,
      addFeeds: async (feeds: readonly WatchedFeed[], runAt: string) => {
        await watching.addFeeds([newFeed(theirs)], runAt)
        return watching.addFeeds(feeds, runAt)
      },
    }
    const came = await addFeeds({ watching: quicker }, [found(ours), found(theirs)], options)
    expect([came.added, came.known].map((feeds) => feeds.map(({ url }) => url))).toEqual([[ours], [theirs]])
  })
})

describe('importFeeds', () => {
  it('adds what a list names, and says how many of its entries it cannot', async () => {
    const opml =
      '<opml><outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="javascript:1"/><outline text="C" xmlUrl="feed://c.example/"/></opml>'
    const came = await importFeeds(store, Buffer.from(opml), { now: begin, backlogDays: 30 })
    expect(came).toMatchObject({ added: [{ title: 'A' }, { url: 'http://c.example/' }], known: [], skipped: 1 })
  })

  it('throws for what is no list', async () => {
    const options = { now: begin, backlogDays: 30 }
    await expect(importFeeds(store, Buffer.from('<html>'), options)).rejects.toMatchObject({ code: 'opml.none' })
  })
})

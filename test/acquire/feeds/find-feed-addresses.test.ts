import { describe, expect, it } from 'vitest'
import { findFeedAddresses } from '../../../src/acquire/feeds/index.ts'

const found = (html: string, url = 'https://quay.example/'): readonly string[] =>
  findFeedAddresses(Buffer.from(html), url)
    .filter(({ from }) => from !== 'guess')
    .map((one) => one.url)

describe('the feeds that a page names', () => {
  it('come in the page’s order, those of comments last', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="The Quay » Comments Feed" href="/comments/feed/">
      <link rel="ALTERNATE" type="application/rss+xml" title="The Quay" href="/feed/">
      <link rel="alternate" type="application/atom+xml; charset=utf-8" href="/atom">
      <link rel="alternate" type="application/feed+json" href="/feed.json">
      <a href="/world/rss.xml">World</a> <a href="feed:https://quay.example/all.rss">All</a>`
    expect(found(html)).toEqual([
      'https://quay.example/feed/',
      'https://quay.example/atom',
      'https://quay.example/feed.json',
      'https://quay.example/all.rss',
      'https://quay.example/world/rss.xml',
      'https://quay.example/comments/feed/',
    ])
  })

  it('leave out what only looks alike', () => {
    const html = `<link rel="alternate" hreflang="de" href="/de/"><link rel="alternate" type="application/json+oembed" href="/o?format=json">
      <link rel="alternate" type="application/json" href="/wp-json/1"><link rel="stylesheet" href="/feed.css">
      <a href="/feedback">Write</a> <a href="mailto:feed@quay.example">Mail</a> <a href="/atomic-age">Age</a>
      <a href="/2024/how-to-feed-a-cat/">Cat</a> <a href="https://social.example/dialog/feed?u=1">Share</a>`
    expect(found(html)).toEqual([])
  })

  it('may lie at another site when they look like nothing else', () => {
    const html =
      '<a href="https://feeds.service.example/quay" title="RSS">RSS</a> <a href="//other.example/rss.xml" title="All"><img></a>'
    expect(findFeedAddresses(Buffer.from(html), 'https://quay.example/').slice(0, 2)).toEqual([
      { url: 'https://feeds.service.example/quay', title: 'RSS', from: 'anchor' },
      { url: 'https://other.example/rss.xml', title: 'All', from: 'anchor' },
    ])
  })

  it('are resolved against the page’s base', () => {
    expect(found('<base href="https://cdn.example/x/"><link rel="feed" href="f.xml">')).toEqual([
      'https://cdn.example/x/f.xml',
    ])
  })

  it('of the section that was asked for come first', () => {
    const html =
      '<link rel=alternate type=application/rss+xml href=/feed/><link rel=alternate type=application/rss+xml href=/sport/feed/>'
    expect(found(html, 'https://quay.example/sport/')[0]).toBe('https://quay.example/sport/feed/')
  })

  it('are followed by guesses', () => {
    const addresses = findFeedAddresses(Buffer.from('<p>'), 'https://quay.example/blog/')
    expect(addresses.map(({ url }) => url).slice(0, 4)).toEqual([
      'https://quay.example/blog/feed',
      'https://quay.example/blog/rss.xml',
      'https://quay.example/blog/feed.xml',
      'https://quay.example/feed',
    ])
    expect(new Set(addresses.map(({ from }) => from))).toEqual(new Set(['guess']))
  })
})

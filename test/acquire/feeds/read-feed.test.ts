import { describe, expect, it } from 'vitest'
import { readFeed } from '../../../src/acquire/feeds/index.ts'
import { entryOf, feedOf, itemOf, read } from './feed-of.ts'

describe('the formats of feeds', () => {
  it('RSS 2.0 with what it says of itself', () => {
    const feed = feedOf(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Quay</title><link>https://quay.example/</link><language>en_GB</language><ttl>30</ttl>
      <atom:link rel="self" href="https://quay.example/rss"/><atom:link rel="hub" href="https://hub.example/"/>
      <skipHours><hour>24</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day><day>Doomsday</day></skipDays>
      <lastBuildDate>Tue, 06 Aug 2024 07:10:00 +0200</lastBuildDate>
      <item><title>Ferry runs aground</title><link>https://quay.example/1</link><guid isPermaLink="false">q1</guid>
      <dc:creator>Ana Ruiz</dc:creator><pubDate>Tue, 06 Aug 2024 07:00:00 GMT</pubDate><category>Sea</category>
      <enclosure url="https://quay.example/1.jpg" type="image/jpeg" length="1200"/></item></channel></rss>`)
    expect(feed).toEqual({
      format: 'rss',
      version: '2.0',
      title: 'The Quay',
      siteUrl: 'https://quay.example/',
      selfUrl: 'https://quay.example/rss',
      hubs: ['https://hub.example/'],
      language: 'en-GB',
      ttlMinutes: 30,
      skipHours: [0, 3],
      skipDays: ['sunday'],
      updatedAt: '2024-08-06T07:10:00+02:00',
      entries: [
        {
          key: 'q1',
          url: 'https://quay.example/1',
          title: 'Ferry runs aground',
          byline: 'Ana Ruiz',
          publishedAt: '2024-08-06T07:00:00Z',
          publishedPrecision: 'second',
          isFullText: false,
          categories: ['Sea'],
          enclosures: [{ url: 'https://quay.example/1.jpg', mediaType: 'image/jpeg', bytes: 1200 }],
        },
      ],
    })
  })

  it.each([
    ['RSS 0.91', '<rss version="0.91"><channel><item><title>A</title></item></channel></rss>', 'rss', '0.91'],
    ['RSS without a version', '<rss><channel><item><title>A</title></item></channel></rss>', 'rss', undefined],
    [
      'RSS 0.90, items beside the channel',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel/><item><title>A</title></item></rdf:RDF>',
      'rdf',
      '0.90',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>A</title></item></rdf:RDF>',
      'rdf',
      '1.0',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>A</title></entry></feed>',
      'atom',
      '0.3',
    ],
    [
      'Atom 1.0',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>',
      'atom',
      '1.0',
    ],
    ['CDF', '<CHANNEL HREF="https://a.example/"><ITEM HREF="/1"><TITLE>A</TITLE></ITEM></CHANNEL>', 'cdf', undefined],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"A"}]}', 'json', '1.1'],
  ])('%s', (_, text, format, version) => {
    const feed = feedOf(text)
    expect([feed.format, feed.version, feed.entries.map(({ title }) => title)]).toEqual([format, version, ['A']])
  })

  it('JSON Feed with all that we keep', () => {
    const [entry] = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Quay',
        home_page_url: 'https://quay.example/',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        items: [
          {
            id: 7,
            url: '/7',
            external_url: 'https://other.example/7',
            title: 'Ferry',
            content_html: '<p>One <a href="x">two</a></p>',
            summary: 'One',
            authors: [{ name: 'Ana Ruiz' }, { name: 'Bo Ek' }],
            date_published: '2024-08-06T07:10:00+02:00',
            tags: ['sea'],
            attachments: [{ url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 10 }, 'wrong'],
          },
          'wrong',
        ],
      }),
    ).entries
    expect(entry).toMatchObject({
      key: '7',
      url: 'https://paper.example/7',
      byline: 'Ana Ruiz, Bo Ek',
      summary: 'One',
      html: '<p>One <a href="https://paper.example/x">two</a></p>',
      enclosures: [{ url: 'https://paper.example/7.mp3', mediaType: 'audio/mpeg', bytes: 10 }],
    })
  })
})

describe('a feed with mistakes', () => {
  it.each([
    [
      'warnings before it',
      '[6 Aug] PHP Notice: <b>x</b>\n<?xml version="1.0"?><rss><channel><item><title>A & B</title></item></channel></rss>',
      ['A & B'],
    ],
    ['an end that is missing', '<rss><channel><item><title>A</title></item><item><title>B</ti', ['A', 'B']],
    [
      'items that nobody closed',
      '<rss><channel><item><title>A</title><item><title>B</title></channel></rss>',
      ['A', 'B'],
    ],
    ['elements in capitals', '<RSS><Channel><Item><Title>A</Title></Item></Channel></RSS>', ['A']],
    [
      'undeclared prefixes',
      '<rss><channel><item><title>A</title><x:y>z</x:y><dc:date>2024</dc:date></item></channel></rss>',
      ['A'],
    ],
    [
      'bare signs',
      '<rss><channel><item><title>Profit < loss & "more" > &</title></item></channel></rss>',
      ['Profit < loss & "more" > &'],
    ],
    [
      'undeclared entities',
      '<rss><channel><item><title>Caf&eacute;&nbsp;&mdash; &unknown;</title></item></channel></rss>',
      ['Café — &unknown;'],
    ],
    ['no feed around its items', '<items><item><title>A</title></item></items>', ['A']],
    [
      'a page around it',
      '<html><body><rss><channel><item><title>A</title></item></channel></rss></body></html>',
      ['A'],
    ],
    ['items wrapped once more', '<rss><channel><items><item><title>A</title></item></items></channel></rss>', ['A']],
  ])('%s', (_, text, titles) => {
    expect(feedOf(text).entries.map(({ title }) => title)).toEqual(titles)
  })

  it('says what was cut short and which date is none', () => {
    const outcome = read('<rss><channel><item><pubDate>Thu, 32 Jul 2024 99:00:00 +9900</pubDate></item>')
    expect(outcome.kind === 'feed' && outcome.notices.map(({ code }) => code)).toEqual([
      'feed.impossible-date',
      'feed.cut-short',
    ])
  })

  it('expands no entity that the document declares', () => {
    const feed = feedOf(
      '<!DOCTYPE rss [<!ENTITY a "<item/>"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&b;&c;</title></item></channel></rss>',
    )
    expect(feed.entries.map(({ title }) => title)).toEqual(['&b;&c;'])
  })

  it('keeps what stands after a declaration within its words', () => {
    const content =
      '<description><![CDATA[<!DOCTYPE html PUBLIC "-//W3C><p>Hello</p>]]></description><title>A "B" > C</title>'
    expect(itemOf(content)).toMatchObject({ title: 'A "B" > C' })
  })

  it.each([
    ['a web page', '<!-- x --><!doctype html><title>A</title><p>Hello', 'a web page'],
    ['another XML', '<urlset/>', 'another kind of XML'],
    ['JSON of another kind', '{"a":1}', 'JSON that is no JSON Feed'],
    ['nothing', ' ', 'an empty document'],
    ['a text', 'Hello', 'something else'],
  ])('is none, and says so: %s', (_, text, got) => {
    const outcome = read(text)
    expect(outcome.kind === 'none' && outcome.error.message).toContain(`got ${got}.`)
    expect(outcome.kind === 'none' && outcome.error.code).toBe('feed.none')
  })

  it('is left alone when it is too large', () => {
    const outcome = readFeed({ bytes: new Uint8Array(20_000_001), url: 'https://a.example/' })
    expect(outcome.kind === 'none' && outcome.error.code).toBe('input.too-large')
  })
})

describe('the key of an entry', () => {
  it('is its id, else its address, else a hash of its words', () => {
    const keys = (items: string) => feedOf(`<rss><channel>${items}</channel></rss>`).entries.map(({ key }) => key)
    expect(keys('<item><guid>a</guid><link>https://a.example/1</link></item>')).toEqual(['a'])
    expect(keys('<item><link>https://a.example/1</link></item>')).toEqual(['https://a.example/1'])
    const [hash] = keys('<item><title>A</title><description>B</description></item>')
    expect(hash).toMatch(/^#\w{22}$/)
    expect(keys('<item><description>B</description><title>A</title></item>')).toEqual([hash])
  })

  it('is the address when one id is given to several addresses', () => {
    const { entries } = feedOf(
      '<rss><channel><item><guid>x</guid><link>https://a.example/1</link></item><item><guid>x</guid><link>https://a.example/2</link></item></channel></rss>',
    )
    expect(entries.map(({ key }) => key)).toEqual(['https://a.example/1', 'https://a.example/2'])
  })

  it('is there once: what was changed last stays', () => {
    const entry = (on: string, title: string) =>
      `<entry><id>x</id><title>${title}</title><updated>${on}</updated></entry>`
    const { entries } = feedOf(
      `<feed>${entry('2024-01-01', 'old')}${entry('2024-01-02', 'new')}${entry('2023-01-01', 'older')}</feed>`,
    )
    expect(entries.map(({ title }) => title)).toEqual(['new'])
  })
})

describe('addresses', () => {
  it('are resolved against every xml:base', () => {
    const entry = entryOf(
      '<link href="1.html"/><content type="xhtml" xml:base="c/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="d">e</a></div></content>',
      ' xml:base="http://b.example/news/"',
    )
    expect([entry.url, entry.html]).toEqual([
      'http://b.example/news/1.html',
      '<a href="http://b.example/news/c/d">e</a>',
    ])
  })

  it('of a feed on another host than its site are the site’s', () => {
    const feed = feedOf('<rss><channel><link>https://quay.example/</link><item><link>/1</link></item></channel></rss>')
    expect(feed.entries[0]?.url).toBe('https://quay.example/1')
  })

  it('come from a guid that is one, and never from one that is not', () => {
    expect(itemOf('<guid>https://a.example/1</guid>').url).toBe('https://a.example/1')
    expect(itemOf('<guid isPermaLink="false">https://a.example/1</guid>').url).toBeUndefined()
    expect(itemOf('<guid>tag:1</guid>').url).toBeUndefined()
  })

  it('of another kind than http are left out', () => {
    expect(itemOf('<link>javascript:alert(1)</link>').url).toBeUndefined()
    expect(itemOf('<link>file:///etc/passwd</link>').url).toBeUndefined()
  })

  it('behind a redirect are kept beside the redirect', () => {
    const entry = itemOf(
      '<link>https://proxy.example/1</link><feedburner:origLink>https://quay.example/1</feedburner:origLink>',
    )
    expect([entry.url, entry.originalUrl]).toEqual(['https://proxy.example/1', 'https://quay.example/1'])
  })
})

describe('words', () => {
  it.each([
    ['in CDATA', '<title><![CDATA[Tom &amp; <b>Jerry</b>]]></title>', 'Tom & Jerry'],
    ['escaped twice', '<title>Tom &amp;amp; Jerry</title>', 'Tom & Jerry'],
    ['with a sign that is no tag', '<title>a &lt; b</title>', 'a < b'],
    ['over several lines', '<title>\n  Ferry\n  aground </title>', 'Ferry aground'],
    ['meant for windows-1252', '<title>don&#146;t \u0093go\u0094</title>', 'don’t “go”'],
    ['from another namespace when there is no other', '<media:title>A</media:title>', 'A'],
  ])('of a title %s', (_, content, title) => {
    expect(itemOf(content).title).toBe(title)
  })

  it('of Atom without a type are plain', () => {
    expect(entryOf('<title>The &lt;p&gt; tag</title>').title).toBe('The <p> tag')
    expect(entryOf('<title>The &amp;lt; sign&amp;nbsp;&amp;mdash; and others</title>').title).toBe(
      'The &lt; sign — and others',
    )
    expect(entryOf('<title type="html">The &amp;lt;p&gt; tag</title>').title).toBe('The <p> tag')
  })

  it('of a description escaped once too often are read as they were meant', () => {
    expect(itemOf('<description>&amp;lt;p class="a"&amp;gt;Hello&amp;lt;/p&amp;gt;</description>')).toMatchObject({
      summary: 'Hello',
      html: '<p class="a">Hello</p>',
    })
  })

  it('of people are names', () => {
    const byline = (content: string) => itemOf(content).byline
    expect(byline('<author>ana@quay.example (Ana Ruiz)</author>')).toBe('Ana Ruiz')
    expect(byline('<author>Ana Ruiz &lt;ana@quay.example&gt;</author>')).toBe('Ana Ruiz')
    expect(byline('<dc:creator>By Ana Ruiz</dc:creator><dc:creator>Bo Ek</dc:creator>')).toBe('Ana Ruiz, Bo Ek')
    expect(byline('<author>ana@quay.example</author><dc:creator>admin</dc:creator>')).toBeUndefined()
    expect(entryOf('<author><name>Ana Ruiz</name><email>a@b.example</email></author>').byline).toBe('Ana Ruiz')
  })

  it('name the outlet of a feed of several outlets', () => {
    expect(itemOf('<source url="https://quay.example/rss">The Quay</source>').outlet).toBe('The Quay')
    expect(entryOf('<source><title>The Quay</title></source>').outlet).toBe('The Quay')
  })
})

describe('the text of an entry', () => {
  const long = `<p>${'The ferry ran aground off the point at noon. '.repeat(12)}</p>`
  it.each([
    [
      'whole in content:encoded',
      `<description>Short.</description><content:encoded><![CDATA[${long}]]></content:encoded>`,
      true,
    ],
    ['whole in a long description', `<description><![CDATA[${long.repeat(4)}]]></description>`, true],
    [
      'a teaser in content:encoded',
      '<content:encoded><![CDATA[<p>The ferry ran aground.</p>]]></content:encoded>',
      false,
    ],
    ['cut off', `<content:encoded><![CDATA[${long}<p>The captain […]</p>]]></content:encoded>`, false],
    [
      'with a way to the rest',
      `<content:encoded><![CDATA[${long}<a href="/1">Read more</a>]]></content:encoded>`,
      false,
    ],
    ['a description', '<description>The ferry ran aground.</description>', false],
  ])('%s', (_, content, isFullText) => {
    expect(itemOf(content).isFullText).toBe(isFullText)
  })

  it('may stand in a group of media', () => {
    const entry = entryOf(
      '<title>A</title><media:group><media:title>B</media:title><media:description>C</media:description></media:group>',
    )
    expect([entry.title, entry.summary]).toEqual(['A', 'C'])
  })

  it('keeps its paragraphs', () => {
    expect(
      itemOf('<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two,&lt;br&gt;three.&lt;/p&gt;</description>').summary,
    ).toBe('One.\n\nTwo,\nthree.')
  })

  it('knows the language that it is in', () => {
    expect(entryOf('<content xml:lang="de">Ja</content>', ' xml:lang="en"').language).toBe('de')
    expect(itemOf('<dc:language>et</dc:language>').language).toBe('et')
  })
})

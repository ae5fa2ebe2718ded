import { Parser } from 'htmlparser2'
import { siteOf } from '../../core/site.ts'
import { decodeDocument } from './decode-document.ts'
import { foldWords } from './fold-words.ts'
import { hasFeedHost, looksLikeFeed } from './looks-like-feed.ts'
import { resolveAddress } from './resolve-address.ts'

/** Where a feed of a site may be. */
export interface FeedAddress {
  readonly url: string
  readonly title?: string
  /** `link`: the page says so; `anchor`: a link of the page looks like it; `guess`: feeds of other sites lie there. */
  readonly from: 'link' | 'anchor' | 'guess'
}

interface Found extends FeedAddress {
  /** The less, the likelier. */
  readonly rank: number
}

const maxBytes = 5_000_000
const maxFound = 200
const maxGiven = 50
/** The parser looks through all open elements at each end tag; past this many it stops. */
const maxOpen = 2000

/** Addresses at which a page's site may have feeds, the likeliest first; those of comments come last. Nothing is fetched. */
export function findFeedAddresses(html: Uint8Array, url: string): readonly FeedAddress[] {
  const { found, base } = findNamed(decodeDocument(html.subarray(0, maxBytes)).text, url)
  const guesses = guessAddresses(base).map((guess, at): Found => ({ url: guess, from: 'guess', rank: 5000 + at }))
  const best = new Map<string, Found>()
  for (const one of [...found, ...guesses]) {
    const before = best.get(one.url)
    if (!before || one.rank < before.rank) best.set(one.url, one)
  }
  return [...best.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, maxGiven)
    .map(({ rank: _, ...address }) => address)
}

function findNamed(text: string, url: string): { readonly found: readonly Found[]; readonly base: string } {
  const found: Found[] = []
  let base = url
  let depth = 0
  let words: { readonly href: string; readonly title: string; text: string } | undefined
  const add = (href: string, title: string, from: 'link' | 'anchor'): void => {
    const address = resolveAddress(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), base)
    if (address === undefined || found.length >= maxFound || (from === 'anchor' && isOffSite(address, url))) return
    found.push({
      url: address,
      from,
      ...(title !== '' && { title }),
      rank: rankOf(address, title, from, url) + found.length / maxFound,
    })
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > maxOpen) parser.pause()
        const { href = '', type = '', rel = '', title = '' } = attributes
        if (name === 'base') base = resolveAddress(href, url) ?? base
        if (name === 'link' && isFeedLink(rel, type, href)) add(href, foldWords(title, 200), 'link')
        if (name === 'a' && looksLikeFeed(href)) words = { href, title, text: '' }
      },
      ontext(piece) {
        if (words && words.text.length < 200) words.text += piece
      },
      onclosetag(name) {
        depth -= 1
        if (name !== 'a' || !words) return
        add(words.href, foldWords(words.text, 200) || foldWords(words.title, 200), 'anchor')
        words = undefined
      },
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < text.length && found.length < maxFound && depth <= maxOpen; at += 65_536)
    parser.write(text.slice(at, at + 65_536))
  return { found, base }
}

function isFeedLink(rel: string, type: string, href: string): boolean {
  const rels = rel.toLowerCase().split(/\s+/)
  if (rels.includes('feed')) return true
  if (!rels.includes('alternate')) return false
  if (/^\s*application\/(?:rss|atom|rdf|feed)\+(?:xml|json)\b/i.test(type)) return true
  return /^\s*(?:application|text)\/(?:xml|json|rss|atom)\s*(?:;|$)/i.test(type) && looksLikeFeed(href)
}

/** A page's buttons for sharing lead to "feeds" of other sites. */
function isOffSite(address: string, page: string): boolean {
  return (
    siteOf(address) !== siteOf(page) &&
    !hasFeedHost(address) &&
    !/\.(?:xml|rss|atom|rdf)$/i.test(new URL(address).pathname)
  )
}

const comments = /[ck]omm?ent(?!ary\b)|reacties|\breplies\b/i
const narrow = /\/(?:tag|tags|category|categories|author|authors|search|podcasts?|user)\//i

function rankOf(address: string, title: string, from: 'link' | 'anchor', page: string): number {
  const { pathname, host } = new URL(address)
  const site = URL.canParse(page) ? new URL(page) : undefined
  const section = site?.pathname.replace(/[^/]*$/, '') ?? '/'
  const isOfSection = section !== '/' && host === site?.host && pathname.startsWith(section)
  return (
    (comments.test(title) || /\/comments?\b/i.test(pathname) ? 10_000 : 0) +
    (from === 'link' ? 0 : 1000) +
    (isOfSection ? -50 : 0) +
    (narrow.test(pathname) ? 100 : 0) +
    (site && host !== site.host ? 30 : 0) +
    (/\.html?$/i.test(pathname) ? 300 : 0) +
    // Of several feeds of one page the first is its own; a deep path in an anchor is a small section's.
    (from === 'anchor' ? pathname.split('/').length * 5 : 0)
  )
}

/** As often as they are met among blogs and outlets, the commonest first. */
const names = [
  'feed',
  'rss.xml',
  'feed.xml',
  'rss',
  'atom.xml',
  'index.xml',
  'feed/',
  'feeds',
  'feed.json',
  'index.rdf',
  'rss/news.xml',
]

function guessAddresses(base: string): readonly string[] {
  const folder = URL.canParse(base) ? new URL(base).pathname.replace(/[^/]*$/, '') : '/'
  const within = folder === '/' ? [] : names.slice(0, 3).map((name) => folder + name)
  return [...within, ...names.map((name) => `/${name}`)].flatMap((path) => resolveAddress(path, base) ?? [])
}

/** Namespaces by the part of their address that tells them apart; feeds write these addresses in many wrong ways. */
const namespaces: readonly (readonly [prefix: string, address: RegExp])[] = [
  ['', /^https?:\/\/(?:www\.)?w3\.org\/2005\/atom$/],
  ['', /^https?:\/\/(?:www\.)?purl\.org\/(?:atom\/ns#?|net\/atom\/ns#?|rss\/[12]\.0)$/],
  [
    '',
    /^https?:\/\/(?:purl\.org\/net\/rss1\.1#|my\.netscape\.com\/(?:rdf\/simple\/0\.9|publish\/formats\/rss-0\.91\.dtd)|channel\.netscape\.com\/rdf\/simple\/0\.9)/,
  ],
  [
    '',
    /^https?:\/\/(?:backend\.userland\.com\/(?:rss|2)|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard\.edu\/rss)/,
  ],
  ['content', /^https?:\/\/(?:www\.)?purl\.org\/rss\/(?:1\.0\/)?modules\/content$/],
  ['slash', /^https?:\/\/(?:www\.)?purl\.org\/rss\/1\.0\/modules\/slash$/],
  ['sy', /^https?:\/\/(?:www\.)?purl\.org\/rss\/1\.0\/modules\/syndication$/],
  ['dc', /^https?:\/\/(?:www\.)?purl\.org\/dc\/elements\/1\.[01]$/],
  ['dcterms', /^https?:\/\/(?:www\.)?purl\.org\/dc\/terms$/],
  [
    'media',
    /^https?:\/\/(?:search\.yahoo\.com\/mrss|video\.search\.yahoo\.com\/mrss|(?:www\.)?rssboard\.org\/media-rss)/,
  ],
  ['itunes', /^https?:\/\/(?:www\.)?(?:itunes\.com\/dtds\/podcast|itunes\.apple\.com\/dtds\/podcast)/],
  ['feedburner', /^https?:\/\/rssnamespace\.org\/feedburner\/ext/],
  ['prism', /^https?:\/\/(?:www\.)?(?:prismstandard\.org\/namespaces|purl\.org\/prism)/],
  ['rdf', /^https?:\/\/(?:www\.)?w3\.org\/1999\/02\/22-rdf-syntax-ns#?$/],
  ['xhtml', /^https?:\/\/(?:www\.)?w3\.org\/1999\/xhtml$/],
  ['svg', /^https?:\/\/(?:www\.)?w3\.org\/2000\/svg$/],
  ['math', /^https?:\/\/(?:www\.)?w3\.org\/1998\/math\/mathml$/],
  ['news', /^https?:\/\/(?:www\.)?google\.com\/schemas\/sitemap-news\//],
  ['image', /^https?:\/\/(?:www\.)?google\.com\/schemas\/sitemap-image\//],
  ['', /^https?:\/\/(?:www\.)?(?:sitemaps\.org\/schemas\/sitemap|google\.com\/schemas\/sitemap)\//],
]

/** Prefixes that documents use without saying what they stand for, and what they must mean. */
const usual = new Map([
  ['atom', ''],
  ['atom10', ''],
  ['a10', ''],
  ['rss', ''],
  ['dct', 'dcterms'],
])

/** Our prefix for a namespace's address; `undefined` for one that we do not know. */
function prefixOf(address: string): string | undefined {
  const folded = address.trim().slice(0, 200).toLowerCase().replace(/\/$/, '')
  return namespaces.find(([, known]) => known.test(folded))?.[0]
}

/** What the document's prefixes stand for, each with our own. */
export type Prefixes = ReadonlyMap<string, string>

/** More are declared by nobody who means well. */
const maxPrefixes = 100

/** Prefixes with those that an element declares; of an unknown namespace the document's own word is kept. */
export function addDeclared(prefixes: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  let all: Map<string, string> | undefined
  for (const [name, address] of Object.entries(attributes)) {
    const prefix = /^xmlns(?::(.{1,60}))?$/i.exec(name)
    if (!prefix) continue
    all ??= new Map(prefixes)
    if (all.size >= maxPrefixes) break
    const written = prefix[1]?.toLowerCase() ?? ''
    all.set(written, prefixOf(address) ?? written)
  }
  return all ?? prefixes
}

/** An element's name with our prefix, in small letters. */
export function nameOf(written: string, prefixes: Prefixes): string {
  const name = written.toLowerCase()
  const colon = name.indexOf(':')
  const [prefix, local] = colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
  const ours = prefixes.get(prefix) ?? usual.get(prefix) ?? prefix
  return ours === '' ? local : `${ours}:${local}`
}

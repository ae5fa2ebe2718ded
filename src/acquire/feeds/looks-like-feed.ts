/** Whether an address looks like a feed's: "/news/rss.xml", "/feed/", "?format=atom"; not "/feedback", "/how-to-feed-a-cat". */
export function looksLikeFeed(href: string): boolean {
  if (href.length > 2000 || /^(?:mailto|javascript|tel):/i.test(href)) return false
  if (/^feed:/i.test(href) || hasFeedHost(href)) return true
  const [path = '', query = ''] = href.split('#')[0]?.split('?') ?? []
  const parts = path.replace(/^https?:\/\/[^/]*/i, '').split('/')
  return (
    parts.slice(-4).some(namesFeed) || /(?:^|&)(?:format|feed|output|type|alt)=(?:rss2?|atom|feed|rdf)\b/i.test(query)
  )
}

/** Whether an address is one of a host for feeds: "feeds.example.com". */
export function hasFeedHost(href: string): boolean {
  return /^(?:https?:)?\/\/(?:feeds?|rss)\d?\./i.test(href)
}

/** A word for a feed, alone, in a short name or before an ending that feeds have. */
function namesFeed(part: string): boolean {
  if (!/(?:^|[._-])(?:rss2?|atom|feeds?|rdf|xmlfeed)(?:[._-]|$)/i.test(part)) return false
  return part.length <= 14 || /\.(?:xml|rss|atom|rdf|json|php)$/i.test(part)
}

import type { FeedEnclosure } from '../../core/feed.ts'
import { baseOf, type FeedReading } from './feed-reading.ts'
import { resolveAddress } from './resolve-address.ts'
import { childrenNamed, elementsOf, wordsOf, type XmlElement } from './xml-tree.ts'

/** A link of Atom or RSS: what it leads to, and as what. */
export interface FeedLink {
  readonly url: string
  /** "alternate" where nothing is said. */
  readonly rel: string
  readonly mediaType?: string
  readonly bytes?: number
}

/** The links of a feed or an entry, in the document's order: Atom's with an address in `href`, RSS's with words. */
export function readLinks(element: XmlElement, reading: FeedReading): readonly FeedLink[] {
  return childrenNamed(element, 'link').flatMap((link) => {
    const href = link.attributes.get('href') ?? link.attributes.get('resource') ?? wordsOf(link)
    const url = resolveAddress(href, baseOf(link, reading))
    if (url === undefined) return []
    const rel = (link.attributes.get('rel') ?? '')
      .trim()
      .toLowerCase()
      .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '')
    return [{ url, rel: rel === '' ? 'alternate' : rel, ...mediaOf(link) }]
  })
}

/** Where a reader is led: an HTML page before other forms, the first of each. */
export function chooseAlternate(links: readonly FeedLink[]): string | undefined {
  const alternates = links.filter(({ rel }) => rel === 'alternate')
  const page = alternates.find(({ mediaType }) => mediaType === undefined || /html/.test(mediaType))
  return (page ?? alternates[0])?.url
}

/** Files that an entry carries along: enclosures of RSS and Atom, and media of Media RSS. */
export function readEnclosures(
  element: XmlElement,
  links: readonly FeedLink[],
  reading: FeedReading,
): readonly FeedEnclosure[] {
  const named = elementsOf(element).flatMap((child) => {
    const media = child.name === 'media:group' ? childrenNamed(child, 'media:content') : [child]
    return media.filter(({ name }) => name === 'enclosure' || name === 'media:content')
  })
  const carried = named.flatMap((child) => {
    const url = resolveAddress(
      child.attributes.get('url') ?? child.attributes.get('href') ?? '',
      baseOf(child, reading),
    )
    return url === undefined ? [] : [{ url, ...mediaOf(child) }]
  })
  const linked = links.filter(({ rel }) => rel === 'enclosure').map(({ rel: _, ...enclosure }) => enclosure)
  const seen = new Set<string>()
  return [...carried, ...linked].filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, 50)
}

function mediaOf(element: XmlElement): { readonly mediaType?: string; readonly bytes?: number } {
  const mediaType = element.attributes.get('type')?.trim().toLowerCase().slice(0, 100)
  const bytes = Number(element.attributes.get('length') ?? element.attributes.get('filesize') ?? '0')
  return {
    ...(mediaType !== undefined && mediaType !== '' && { mediaType }),
    ...(Number.isSafeInteger(bytes) && bytes > 0 && { bytes }),
  }
}

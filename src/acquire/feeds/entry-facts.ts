import { type FeedReading, findText, findWords, longest } from './feed-reading.ts'
import { foldWords } from './fold-words.ts'
import { joinNames } from './read-names.ts'
import { childrenNamed, elementsOf, wordsOf, type XmlElement } from './xml-tree.ts'

/** The outlet that an entry names. Atom's source holds a feed's title; that of RSS is the title. */
export function outletOf(element: XmlElement, reading: FeedReading): string | undefined {
  const source = childrenNamed(element, 'source')[0]
  if (!source)
    return joinNames(
      elementsOf(element)
        .filter(({ name }) => name === 'dc:publisher')
        .map(wordsOf),
    )
  const isAtomic = childrenNamed(source, 'title').length > 0
  return findText(isAtomic ? source : element, [isAtomic ? 'title' : 'source'], reading, longest.name * 4)
}

/** Who wrote it, by name. */
export function bylineOf(element: XmlElement): string | undefined {
  const written = elementsOf(element).flatMap((child) => {
    if (!/^(?:(?:dc:|itunes:)?author|dc:creator|dcterms:creator)$/.test(child.name)) return []
    return [findWords(child, ['name', 'foaf:name']) ?? wordsOf(child)]
  })
  return joinNames(written)
}

/** What it is filed under. */
export function categoriesOf(element: XmlElement): readonly string[] {
  const found = elementsOf(element).flatMap((child) => {
    if (!/^(?:category|dc:subject|media:category|itunes:category|tags)$/.test(child.name)) return []
    const within = childrenNamed(child, 'itunes:category')
    const terms = [child, ...within].map(
      (one) => one.attributes.get('term') ?? one.attributes.get('text') ?? wordsOf(one),
    )
    return child.name === 'tags' ? terms.flatMap((term) => term.split(',')) : terms
  })
  const terms = found.map((term) => foldWords(term, longest.name)).filter((term) => term !== '')
  return [...new Set(terms)].slice(0, 50)
}

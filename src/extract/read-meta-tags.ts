import { foldText } from './fold-text.ts'
import type { FoundFacts } from './found-facts.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf, chainOf, type PageElement } from './page-tree.ts'

/** Names as they are compared: in small letters, without dots, colons, dashes. Best first. */
const list = (names: string): readonly string[] => names.trim().split(/\s+/)

const titles = list('ogtitle twittertitle dctitle dctermstitle sailthrutitle parselytitle citationtitle title headline')
const outlets = list('ogsitename applicationname dcpublisher dctermspublisher publisher applemobilewebapptitle')
const authors = list(
  `author articleauthor ogarticleauthor ogauthor dccreator dctermscreator dcauthor byl byline parselyauthor sailthruauthor articleauthorname
   citationauthor cxenseparseauthor articleauthors authors`,
)
const published = list(
  `articlepublishedtime ogarticlepublishedtime articlepublished articlepublicationdate datepublished publisheddate publishdate publishedtime publishedat
   publicationdate publicationtime pubdate pdate cxenseparserecspublishtime cxenseparsepublishtime parselypubdate sailthrudate articledateoriginal
   originalpublicationdate ogpublishedtime ogpubdate ogpublishdate dctermsissued dcdateissued dcissued dcdatepublication citationpublicationdate
   citationonlinedate citationdate btpubdate rnewsdatepublished shareaholicarticlepublishedtime blogpublishedtime articleoriginalpublishdate firstpublished`,
)
/** These may be the day of the page, of its last change or of its copy. */
const doubtful = list(
  'dctermscreated dccreated dcdatecreated created datecreated dctermsdate dcdate date displaydate ptime datum',
)
const modified = list(
  `articlemodifiedtime ogarticlemodifiedtime ogupdatedtime datemodified dctermsmodified dcmodified dcdatemodified modifiedtime updatedtime
   lastmod lastmodified lastupdated revised dateupdate`,
)

/** What the page's `<meta>` and `<link>` elements say about the report. */
export function readMetaTags({ metas, links }: PageSigns): FoundFacts {
  const values = new Map<string, string[]>()
  for (const element of metas) {
    const content = attributeOf(element, 'content')
    if (content === undefined) continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'] as const) {
      const name = attributeOf(element, key)
        ?.slice(0, 100)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
      // Within an item it is microdata's; outside, nobody else reads it.
      if (name === undefined || (key === 'itemprop' && isInItem(element))) continue
      const before = values.get(name)
      const value = foldText(content.slice(0, 5000))
      if (!before) values.set(name, [value])
      else if (before.length < 20) before.push(value)
    }
  }
  const all = (names: readonly string[]): readonly string[] => names.flatMap((name) => values.get(name) ?? [])
  const title = all(titles)[0]
  const url = canonicalOf(links) ?? values.get('ogurl')?.[0]
  const named = authors.map((name) => (values.get(name) ?? []).filter((value) => !/^(?:https?:|www\.)/i.test(value)))
  return {
    ...(title !== undefined && { title }),
    outlets: all(outlets),
    authors: named.find((names) => names.length > 0) ?? [],
    published: all(published),
    modified: all(modified),
    doubtful: all(doubtful),
    ...(url !== undefined && { url }),
  }
}

function canonicalOf(links: readonly PageElement[]): string | undefined {
  for (const link of links) {
    if (attributeOf(link, 'rel')?.toLowerCase() !== 'canonical') continue
    const address = attributeOf(link, 'href')
    if (address !== undefined) return address
  }
  return undefined
}

function isInItem(element: PageElement): boolean {
  for (const holder of chainOf(element)) if (Object.hasOwn(holder.attributes, 'itemscope')) return true
  return false
}

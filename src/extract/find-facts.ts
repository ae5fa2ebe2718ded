import type { ArticleFacts, DateOrigin, Notice } from '../core/reading.ts'
import { chooseDates } from './choose-dates.ts'
import { cleanByline } from './clean-byline.ts'
import { findAddress, findOriginalAddress, hostOf } from './find-address.ts'
import { findOutlet } from './find-outlet.ts'
import { findTitle } from './find-title.ts'
import type { FoundFacts } from './found-facts.ts'
import { findLanguage, isAmerican } from './guess-language.ts'
import type { PageView } from './page-view.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readMarkup } from './read-markup.ts'
import { readMetaTags } from './read-meta-tags.ts'
import { readMicrodata } from './read-microdata.ts'
import { readVisible } from './read-visible.ts'

interface PageFacts {
  readonly facts: ArticleFacts
  readonly notices: readonly Notice[]
  /** The report's text as the page gives it to machines. */
  readonly machineBody?: string
}

/** No outlet's name is longer; what is may be an attack on what follows. */
const longestOutlet = 200

/** What a page says about its report, each from the place that is most to be trusted for it. */
export function findFacts(view: PageView, pageUrl?: string): PageFacts {
  const jsonLd = readJsonLd(view.root)
  const meta = readMetaTags(view.root)
  const microdata = readMicrodata(view.root)
  const markup = readMarkup(view.root)
  const url = findAddress([meta.url, jsonLd.url], pageUrl)
  const originalUrl = findOriginalAddress([meta.url, jsonLd.url], pageUrl)
  const named = jsonLd.outlet ?? meta.outlet ?? microdata.outlet ?? findOutlet(view)
  const outlet = named?.slice(0, longestOutlet).replace(/[\uD800-\uDBFF]$/u, '')
  const given = [jsonLd.title, meta.title, microdata.title].flatMap((title) => title ?? [])
  const host = hostOf(url ?? pageUrl)
  const title = findTitle(view, { given, ...(outlet !== undefined && { outlet }), ...(host !== undefined && { host }) })
  const visible = readVisible(view, title)
  const authors = [jsonLd, microdata, meta, markup, visible].map((found) => cleanByline(found.authors, outlet))
  const byline = authors.find((line) => line !== undefined)
  const language = findLanguage(view.root, view.content.map((block) => block.text).join('\n'))
  const places: readonly (readonly [DateOrigin, FoundFacts])[] = [
    ['json-ld', jsonLd],
    ['meta', meta],
    ['markup', microdata],
    ['markup', markup],
    ['visible', visible],
  ]
  const dates = chooseDates(places, {
    monthFirst: isAmerican(view.root),
    ...((url ?? pageUrl) && { url: url ?? pageUrl }),
  })
  return {
    facts: {
      ...(url !== undefined && { url }),
      ...(originalUrl !== undefined && { originalUrl }),
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(byline !== undefined && { byline }),
      ...dates.facts,
      ...(language !== undefined && { language }),
    },
    notices: [...dates.notices, ...(named === undefined ? [] : noticesOfOutlet(named))],
    ...(jsonLd.body !== undefined && { machineBody: jsonLd.body }),
  }
}

function noticesOfOutlet({ length }: string): readonly Notice[] {
  if (length <= longestOutlet) return []
  const message = `The page gives its outlet a name of ${length} characters; it was cut after ${longestOutlet}.`
  return [{ code: 'extract.long-outlet', message }]
}

import type { ArticleFacts, Notice } from '../core/reading.ts'
import { chooseByline } from './choose-byline.ts'
import { chooseDates } from './choose-dates.ts'
import { cleanOutlet, isAddress, type OutletEvidence } from './clean-outlet.ts'
import { findDateHabits } from './date-habits.ts'
import { findAddress, findOriginalAddress, hostOf } from './find-address.ts'
import { findLanguage } from './find-language.ts'
import { findOutlet } from './find-outlet.ts'
import { createPlaceJudge } from './find-place.ts'
import { findTitle, windowTitle } from './find-title.ts'
import { findLayout } from './page-layout.ts'
import { findSigns } from './page-signs.ts'
import { type PageElement, textOf } from './page-tree.ts'
import { readAddressDate } from './read-address.ts'
import { readBylineMarkup, readVisibleByline } from './read-byline-markup.ts'
import { readJsonLd } from './read-json-ld.ts'
import { readDateMarkup } from './read-markup.ts'
import { readMetaTags } from './read-meta-tags.ts'
import { readMicrodata } from './read-microdata.ts'
import { readVisibleDates } from './read-visible.ts'

interface PageFacts {
  readonly facts: ArticleFacts
  readonly notices: readonly Notice[]
  /** The report's text as the page gives it to machines. */
  readonly machineBody?: string
}

export interface FactOptions {
  /** Where the page was fetched from. */
  readonly url?: string | undefined
  /** When it was seen: an ISO 8601 instant. */
  readonly seenAt?: string | undefined
}

/** No outlet's name is longer; what is may be an attack on what follows. */
const longestOutlet = 200

/** What a page says about its report, each from the place that is most to be trusted for it. */
export function findFacts(root: PageElement, { url: pageUrl, seenAt }: FactOptions = {}): PageFacts {
  const signs = findSigns(root)
  const meta = readMetaTags(signs)
  const jsonLd = readJsonLd(signs, {
    url: pageUrl ?? meta.url,
    titles: [meta.title ?? '', ...signs.headings.slice(0, 5).map(({ element }) => textOf(element, 600))],
  })
  const anywhere = readMicrodata(signs, createPlaceJudge(new Set()))
  const url = findAddress([meta.url, jsonLd.url], pageUrl)
  const originalUrl = findOriginalAddress([meta.url, jsonLd.url], pageUrl)
  const given = [jsonLd.title, meta.title, anywhere.title].flatMap((title) => title ?? [])
  const host = hostOf(url ?? pageUrl)
  const evidence = { titles: [...given, windowTitle(signs) ?? ''], host }
  const named =
    nameOutlet([...jsonLd.outlets, ...meta.outlets, ...anywhere.outlets], evidence) ?? findOutlet(signs, evidence)
  const outlet = named
    ?.slice(0, longestOutlet)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()
  const title = findTitle(signs, {
    given,
    ...(outlet !== undefined && { outlet }),
    ...(host !== undefined && { host }),
  })
  const layout = findLayout(signs, title)
  const microdata = readMicrodata(signs, layout.placeOf)
  const marked = readDateMarkup(signs, layout)
  const visible = readVisibleDates(signs, layout)
  const language = findLanguage(signs, layout.titleLine)
  const day = readAddressDate(url ?? pageUrl ?? '')
  const dates = chooseDates({
    published: [
      { from: 'json-ld', dates: jsonLd.published },
      { from: 'meta', dates: meta.published },
      { from: 'markup', dates: microdata.published },
      { from: 'markup', dates: marked.published },
      { from: 'visible', dates: visible.published },
      { from: 'address', dates: day === undefined ? [] : [day] },
      { from: 'json-ld', dates: jsonLd.doubtful },
      { from: 'markup', dates: [...microdata.doubtful, ...marked.doubtful] },
      { from: 'meta', dates: meta.doubtful },
      { from: 'visible', dates: visible.doubtful },
    ],
    modified: [
      { from: 'json-ld', dates: jsonLd.modified },
      { from: 'meta', dates: meta.modified },
      { from: 'markup', dates: [...microdata.modified, ...marked.modified] },
      { from: 'visible', dates: visible.modified },
    ],
    habits: findDateHabits(signs),
    language,
    seenAt,
  })
  const byline = chooseByline(
    [
      jsonLd.authors,
      microdata.authors,
      meta.authors,
      readBylineMarkup(signs, layout),
      readVisibleByline(signs, layout),
    ],
    outlet,
  )
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

/** The first name that is one, before any that is an address. */
function nameOutlet(names: readonly string[], evidence: OutletEvidence): string | undefined {
  const ranked = [...names.filter((name) => !isAddress(name)), ...names.filter(isAddress)]
  return ranked.map((name) => cleanOutlet(name, evidence)).find((name) => name !== undefined)
}

function noticesOfOutlet({ length }: string): readonly Notice[] {
  if (length <= longestOutlet) return []
  const message = `The page gives its outlet a name of ${length} characters; it was cut after ${longestOutlet}.`
  return [{ code: 'extract.long-outlet', message }]
}

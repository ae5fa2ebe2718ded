import { inlineNames } from './inline-names.ts'
import { attributeOf, type PageElement } from './page-tree.ts'

/** Elements that are written as they are. None of them runs, loads or submits anything. */
const kept = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code b strong i em u s del ins sub sup small q cite abbr time address
   div section article main header footer nav aside figure figcaption table caption thead tbody tfoot tr td th br hr a`.split(
    /\s+/,
  ),
)

/** Elements of which nothing is written, not even the words. */
const dropped = new Set(
  `head title script style template noscript iframe frame frameset noframes object embed applet svg math canvas audio video map
   select option optgroup datalist input textarea button progress meter dialog portal amp-ad amp-iframe amp-consent`.split(
    /\s+/,
  ),
)

/** Whether nothing of an element may be shown. */
export function isDropped({ name }: PageElement): boolean {
  return dropped.has(name)
}

const roots = new Set(['#page', 'html', 'body'])

/** The tag under which an element is written; `undefined` when only its words are. What stands apart stays apart. */
export function tagOf({ name }: PageElement): string | undefined {
  if (kept.has(name)) return name
  return inlineNames.has(name) || roots.has(name) ? undefined : 'div'
}

const longestAddress = 2000

/** Where a link leads, when a reader may follow it: to http or https, without a user's name in it. */
export function hrefOf(element: PageElement, pageUrl: string | undefined): string | undefined {
  const written = attributeOf(element, 'href')
  if (written === undefined || written.length > longestAddress || written.startsWith('#')) return undefined
  if (!URL.canParse(written, pageUrl)) return undefined
  const url = new URL(written, pageUrl)
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  return isWeb ? url.href : undefined
}

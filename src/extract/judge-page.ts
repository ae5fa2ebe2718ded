import type { Notice } from '../core/reading.ts'
import type { Block } from './find-blocks.ts'
import type { Body } from './find-body.ts'
import { isFrontPage } from './is-front-page.ts'
import { consentText, consentTitle, notFoundText, notFoundTitle, pageVoice, wallText } from './page-phrases.ts'
import type { PageView } from './page-view.ts'

/** What a page turns out to be when its words are looked at. */
export type PageVerdict =
  | { readonly kind: 'article'; readonly notices: readonly Notice[] }
  /** `what` completes "got …". */
  | { readonly kind: 'none'; readonly code: PageTrouble; readonly what: string }

export type PageTrouble =
  | 'extract.consent-page'
  | 'extract.front-page'
  | 'extract.no-article'
  | 'extract.not-found'
  | 'extract.stub'
  | 'extract.wall'

/** A report of so many words is one, whatever else the page says of cookies, … */
const wholeReport = 250
/** … or of subscriptions. */
const longReport = 400
/** What an error page says beside its error. */
const errorPage = 120
/** So many words before a wall are a real beginning: a claim and who makes it. */
const realBeginning = 40
/** Fewer words are a stub where they break off, or where the page is full of other things. */
const stub = 40
const flash = 20
const muchElse = 10

interface Judged {
  readonly view: PageView
  /** What page and window call it. */
  readonly titles: readonly string[]
  /** The report; its text is empty when there is none. */
  readonly body: Body
}

/** Whether what was taken from a page is its report, and if not, what the page is. */
export function judgePage({ view, titles, body }: Judged): PageVerdict {
  const { text } = body
  const words = countWords(text)
  const isWalled = words < longReport && hasWall(view.blocks)
  if (isNotFound(titles, view.blocks, words))
    return none('extract.not-found', 'a page that says that there is nothing here')
  if (isConsent(titles, view.blocks, words)) return none('extract.consent-page', 'a page that asks for consent first')
  if (isWalled && words < realBeginning)
    return none('extract.wall', 'a wall: the words are for those who pay or sign in')
  if (isFrontPage(view, body)) return none('extract.front-page', 'a list of reports')
  if (text === '') return none('extract.no-article', 'a page without running text')
  if (words < stub && breaksOff(text)) return none('extract.stub', 'the first words of a report that stands elsewhere')
  if (isWalled) return { kind: 'article', notices: [behindWall] }
  const isFlash = words < flash && lettersOf(view.blocks) > text.length * muchElse
  return { kind: 'article', notices: isFlash ? [short(words)] : [] }
}

const behindWall: Notice = {
  code: 'extract.behind-wall',
  message: 'The page asks its readers to pay or to sign in for more; the text may be a beginning alone.',
}

function short(words: number): Notice {
  return {
    code: 'extract.short',
    message: `The page holds ${words} words of a report among much else; there may be more elsewhere.`,
  }
}

function none(code: PageTrouble, what: string): PageVerdict {
  return { kind: 'none', code, what }
}

/** A title makes it nearly sure; else the first words must say so, and there must be hardly any others. */
function isNotFound(titles: readonly string[], blocks: readonly Block[], words: number): boolean {
  if (titles.some((title) => notFoundTitle.test(title.slice(0, 200)))) return words < errorPage
  return words < flash && blocks.slice(0, 60).some(({ text }) => text.length < 400 && notFoundText.test(text))
}

/** What it asks is most of what such a page says. */
function isConsent(titles: readonly string[], blocks: readonly Block[], words: number): boolean {
  if (words >= wholeReport) return false
  const asking = lettersOf(blocks.filter(asksForConsent))
  const share = asking / (lettersOf(blocks) || 1)
  return share > 0.4 || (share > 0.15 && titles.some((title) => consentTitle.test(title.slice(0, 200))))
}

/** A button needs no voice. */
const button = 60

function asksForConsent({ text }: Block): boolean {
  const words = text.slice(0, 1000).toLowerCase()
  return consentText.test(words) && (words.length < button || pageVoice.test(words))
}

/** A wall is a short text somewhere in the page. */
function hasWall(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => text.length < 400 && wallText.test(text.toLowerCase()))
}

function breaksOff(text: string): boolean {
  return /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text)
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** Blanks part words; where a script has none, a dozen letters are taken for some. */
function countWords(text: string): number {
  let blanks = text === '' ? -1 : 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) <= 32) blanks += 1
  return Math.max(blanks + 1, Math.floor(text.length / 12))
}

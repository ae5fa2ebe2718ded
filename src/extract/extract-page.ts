import { HearsayError } from '../core/error.ts'
import { findParagraphs } from '../core/highlight/paragraphs.ts'
import type { ArticleFacts, Notice } from '../core/reading.ts'
import { decodePage } from './decode-page.ts'
import { findBody } from './find-body.ts'
import { findFacts } from './find-facts.ts'
import { findPageKind } from './find-page-kind.ts'
import { foldText } from './fold-text.ts'
import { judgePage, type PageTrouble } from './judge-page.ts'
import type { PageParagraph } from './page-paragraph.ts'
import { type PageRoot, textOf } from './page-tree.ts'
import { viewPage } from './page-view.ts'
import { parsePage } from './parse-page.ts'

/** A page as it was fetched or opened. */
export interface PageBytes {
  readonly bytes: Uint8Array
  readonly contentType?: string
  /** What messages call it; else its address. */
  readonly name?: string
  /** Where it was fetched from. */
  readonly url?: string
  /** When it was seen: an ISO 8601 instant. No report is dated later. */
  readonly seenAt?: string
}

/** What a page says: a report, or why there is none. */
export type ExtractedPage =
  | {
      readonly kind: 'article'
      readonly facts: ArticleFacts
      readonly text: string
      /** Each paragraph of the text, and where in the page it stands. */
      readonly paragraphs: readonly PageParagraph[]
      /** Characters of all that the page shows, its menus and notes too. */
      readonly shownLength: number
      readonly notices: readonly Notice[]
    }
  | { readonly kind: 'failed'; readonly error: HearsayError }

/**
 * The report on a page: its own words in their order, paragraphs apart by an empty line, and what the page says about
 * it. Plain text comes back as it stands.
 */
export function extractPage(page: PageBytes): ExtractedPage {
  const name = page.name ?? page.url ?? 'the page'
  const decoded = decodePage(page.bytes, page.contentType)
  const found = findPageKind(page.bytes, decoded.text, page.contentType)
  switch (found.kind) {
    case 'other':
      return failed(
        'input.unsupported',
        `Expected a report as HTML or text in ${name}, got ${found.name}; ${found.advice}.`,
      )
    case 'text':
      return decoded.text.trim() === ''
        ? failed('extract.no-article', `Expected a report in ${name}, got an empty text.`)
        : {
            kind: 'article',
            facts: urlOf(page),
            text: decoded.text,
            paragraphs: findParagraphs(decoded.text).map((span) => ({ span, source: { kind: 'plain' } })),
            shownLength: decoded.text.length,
            notices: decoded.notices,
          }
    case 'html': {
      const view = viewPage(parsePage(decoded.text))
      const { facts, notices, machineBody } = findFacts(view.root, { url: page.url, seenAt: page.seenAt })
      const body = findBody(view, facts, machineBody)
      const verdict = judgePage({ view, titles: titlesOf(view.root, facts), body })
      if (verdict.kind === 'none') {
        const titled = facts.title === undefined ? '' : ` titled "${facts.title.slice(0, 100)}"`
        return failed(
          verdict.code,
          `Expected a report in ${name}, got ${verdict.what}${titled}${adviceOn(verdict.code)}.`,
        )
      }
      const shownLength = view.blocks.reduce((sum, { text }) => sum + text.length, 0)
      const doubts = [...decoded.notices, ...notices, ...verdict.notices]
      return { kind: 'article', facts, ...body, shownLength, notices: doubts }
    }
    default:
      return found satisfies never
  }
}

function urlOf(page: PageBytes): ArticleFacts {
  return page.url === undefined ? {} : { url: page.url }
}

/** What page and window call it. */
function titlesOf(root: PageRoot, { title }: ArticleFacts): readonly string[] {
  const named = root.elements.filter(({ name }) => name === 'title' || name === 'h1')
  return [title ?? '', ...named.slice(0, 20).map((element) => foldText(textOf(element, 300)))]
}

/** What to do about it. */
function adviceOn(trouble: PageTrouble): string {
  switch (trouble) {
    case 'extract.not-found':
    case 'extract.front-page':
      return '; give the address of the report itself'
    case 'extract.consent-page':
    case 'extract.wall':
    case 'extract.stub':
      return '; give its words as text if you may read them'
    case 'extract.no-article':
      return '; if its words are there in a browser, give them as text'
    default:
      return trouble satisfies never
  }
}

function failed(code: 'input.unsupported' | PageTrouble, message: string): ExtractedPage {
  return { kind: 'failed', error: new HearsayError(code, message) }
}

import { HearsayError } from '../core/error.ts'
import type { ArticleFacts, Notice } from '../core/reading.ts'
import { decodePage } from './decode-page.ts'
import { findBody } from './find-body.ts'
import { findFacts } from './find-facts.ts'
import { findPageKind } from './find-page-kind.ts'
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
        : { kind: 'article', facts: urlOf(page), text: decoded.text, notices: decoded.notices }
    case 'html': {
      const view = viewPage(parsePage(decoded.text))
      const { facts, notices, machineBody } = findFacts(view.root, { url: page.url, seenAt: page.seenAt })
      const text = findBody(view, facts, machineBody)
      if (text === undefined) {
        const titled = facts.title === undefined ? '' : ` titled "${facts.title.slice(0, 100)}"`
        return failed(
          'extract.no-article',
          `Expected a report in ${name}, got a page${titled} without running text; if its words are there in a browser, give them as text.`,
        )
      }
      return { kind: 'article', facts, text, notices: [...decoded.notices, ...notices] }
    }
    default:
      return found satisfies never
  }
}

function urlOf(page: PageBytes): ArticleFacts {
  return page.url === undefined ? {} : { url: page.url }
}

function failed(code: 'input.unsupported' | 'extract.no-article', message: string): ExtractedPage {
  return { kind: 'failed', error: new HearsayError(code, message) }
}

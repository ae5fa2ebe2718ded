import { decodeHTMLStrict } from 'entities'
import { escapeHtml } from '../../core/escape-html.ts'
import { cleanHtml } from './clean-html.ts'
import { longest } from './feed-reading.ts'
import { type Construct, toPlainText } from './read-construct.ts'

/** The words of an entry: a short text, a long one, and whether that is the whole report. */
export interface EntryText {
  readonly summary?: string
  readonly html?: string
  readonly isFullText: boolean
}

/** A shorter text is a teaser, wherever it stands. */
const shortestWhole = 280
/** From this length on a text that the feed calls a description is taken for the whole report. */
const longDescription = 1500
/** Ends of texts that go on elsewhere. */
const cutEnd =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&#8230;)\]|\b(?:read more|continue reading|read on|full story|weiterlesen|lire la suite|leer más|read the full (?:story|article|post)))[\s.»>→\])]{0,9}$/i

/** What an entry says, from what the feed calls its content and what it calls its description. */
export function toEntryText(
  content: Construct | undefined,
  description: Construct | undefined,
  base: string,
): EntryText {
  const summary = description && toPlainText(description, longest.summary)
  const long = content ?? (description?.kind === 'html' || isLong(summary) ? description : undefined)
  const html = long && toHtml(long, base)
  const words = html === undefined ? '' : wordsOfClean(html)
  const shortest = content === undefined ? longDescription : shortestWhole
  const end = words.slice(-80)
  return {
    ...(summary !== undefined && summary !== '' && { summary }),
    ...(html !== undefined && html !== '' && { html }),
    isFullText:
      words.length >= shortest &&
      !cutEnd.test(end) &&
      (content === undefined || words.length >= longDescription || words !== summary?.replace(/\s+/g, ' ')),
  }
}

/** The words of HTML that was cleaned, in which every angle bracket is a tag's; a parser would take twice as long. */
function wordsOfClean(html: string): string {
  return decodeHTMLStrict(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const isLong = (text: string | undefined): boolean => (text?.length ?? 0) >= longDescription

function toHtml(construct: Construct, base: string): string {
  if (construct.kind === 'html') return cleanHtml(construct.html.slice(0, longest.html), construct.base ?? base)
  return construct.text
    .slice(0, longest.html)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join('')
}

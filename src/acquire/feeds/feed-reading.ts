import type { Notice } from '../../core/reading.ts'
import type { FeedDate } from './parse-feed-date.ts'
import { parseFeedDate } from './parse-feed-date.ts'
import { readConstruct, toPlainText } from './read-construct.ts'
import { resolveAddress } from './resolve-address.ts'
import { childrenNamed, wordsOf, type XmlElement } from './xml-tree.ts'

/** Longer words are cut: nothing that a person reads is longer. */
export const longest = { title: 1000, name: 200, summary: 20_000, html: 1_000_000 } as const

/** What the parts of one feed need to know of each other, and what is doubted on the way. */
export interface FeedReading {
  /** Atom says what is plain text and what is not. */
  readonly isAtom: boolean
  /** Where the document was found. */
  readonly url: string
  /** What addresses without an xml:base are resolved against. */
  readonly base: string
  readonly doubtedDates: string[]
}

/** The first child of one of these names that says something, as plain text. */
export function findText(
  element: XmlElement,
  names: readonly string[],
  reading: FeedReading,
  most: number,
): string | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = toPlainText(readConstruct(child, reading.isAtom), most)
      if (text !== '') return text
    }
  }
  return undefined
}

/** The first child of one of these names that has words, as they stand. */
export function findWords(element: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = childrenNamed(element, name)
      .map(wordsOf)
      .find((words) => words !== '')
    if (found !== undefined) return found
  }
  return undefined
}

/** The first date among these names, in their order. Of several of one name the last one counts, as in feedparser. */
export function findDate(element: XmlElement, names: readonly string[], reading: FeedReading): FeedDate | undefined {
  for (const name of names) {
    for (const child of childrenNamed(element, name).toReversed()) {
      const date = readDate(wordsOf(child), reading)
      if (date) return date
    }
  }
  return undefined
}

/** A date; one that cannot be is remembered as doubted. */
export function readDate(written: string | undefined, reading: FeedReading): FeedDate | undefined {
  const date = written === undefined ? undefined : parseFeedDate(written)
  if (date?.kind === 'impossible') reading.doubtedDates.push(written?.trim().slice(0, 60) ?? '')
  return date?.kind === 'date' ? date : undefined
}

/** What relative addresses of an element are resolved against. */
export function baseOf(element: XmlElement, reading: FeedReading): string {
  return element.base === undefined || element.base === reading.url ? reading.base : element.base
}

/** The address that an element's words give. */
export function addressIn(element: XmlElement | undefined, reading: FeedReading): string | undefined {
  return element && resolveAddress(wordsOf(element), baseOf(element, reading))
}

/** Doubts about a feed's dates, at most five by name. */
export function toDateNotices(doubtedDates: readonly string[]): readonly Notice[] {
  return doubtedDates.slice(0, 5).map((written) => ({
    code: 'feed.impossible-date',
    message: `The feed gives “${written}”, which is no date; it was left out.`,
  }))
}

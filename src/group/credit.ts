import type { Article } from '../core/reading.ts'
import { findFoldedWords } from '../text/folded-words.ts'

/** "CAHUL, Moldova (Meridian Wire) – ": the agency in a dateline. */
const datelinePattern = /^[^\n()]{0,80}\(([^()\n]{2,40})\)\s{0,3}[-–—:]/u

/** "Additional reporting by Meridian Wire", "© Meridian Wire", "Copyright 2024 Meridian Wire". */
const creditPattern =
  /(?:reporting by|©|\(c\)|copyright|source:|courtesy of)\s{1,3}(?:\d{4}\s{1,3})?(?:the\s{1,3})?([^\n.;()]{2,60})/giu

/** Whom an article names as the hand its text comes from: the words of dateline, byline and credit lines. */
export function findCredits(article: Article): readonly string[] {
  const dateline = datelinePattern.exec(article.text.slice(0, 200))?.[1]
  const credits = [...`${article.text.slice(0, 400)}\n${article.text.slice(-600)}`.matchAll(creditPattern)]
  return [
    ...(dateline ? [dateline] : []),
    ...credits.flatMap((match) => match[1] ?? []),
    ...(article.byline ? [article.byline] : []),
  ]
}

/** The words of a credit, or of an outlet's name, as they are compared: a credit names an outlet whose words stand in it. */
export function foldCredit(text: string): string {
  const words = findFoldedWords(text).map((word) => word.folded)
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}

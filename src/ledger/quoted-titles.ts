import { findFoldedWords } from '../text/folded-words.ts'

/** Up to 200 characters between quotation marks: a headline may stand there. */
const quotedPattern = /[“"«]([^“”"«»\n]{8,200})[”"»]/gu

/** A headline as it is looked up: folded words joined by blanks. */
export function foldTitle(title: string): string {
  return findFoldedWords(title)
    .map((word) => word.folded)
    .join(' ')
}

/** What a text puts in quotation marks, folded. A correction names so the article that it corrects. */
export function findQuotedTitles(text: string): readonly string[] {
  return [...text.matchAll(quotedPattern)].map((match) => foldTitle(match[1] ?? ''))
}

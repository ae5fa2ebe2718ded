import type { ArticleFacts } from '../core/reading.ts'
import { findBylineIn } from './clean-byline.ts'
import type { Block, TextPiece } from './find-blocks.ts'
import { foldForMatch } from './fold-text.ts'
import { headingKind, isFurnitureLine, isSentence } from './furniture-lines.ts'
import { findDate } from './parse-date.ts'
import { isProse } from './weigh-page.ts'

/** So many words into a report, bylines and datelines no longer stand alone, and an end is an end. */
const headWords = 60
const shortestReport = 80

/** One paragraph as it stands in the text, and what it was made from. */
export interface Paragraph {
  readonly text: string
  readonly block: Block
  readonly lines: readonly (readonly TextPiece[])[]
}

/** The paragraphs of a report: without headline, byline, dateline, captions, adverts, boxes, and what follows the discussion's heading. */
export function dropFurnitureLines(blocks: readonly Block[], facts: ArticleFacts): readonly Paragraph[] {
  const names = new Set([facts.title, facts.byline, facts.outlet].map((name) => foldForMatch(name ?? '')))
  const kept: Paragraph[] = []
  let words = 0
  let inBox = false
  for (const block of blocks) {
    const heading = headingKind(block)
    if (heading === 'discussion' && words > 0) break
    if (heading === 'ending' && words > shortestReport) break
    if (heading !== undefined) {
      inBox = true
      continue
    }
    inBox &&= !(isProse(block) && isSentence(block.text))
    if (inBox || isLinks(block)) continue
    const lines = block.lines.flatMap((text, at) => {
      const pieces = block.pieces[at] ?? []
      return isOutside(text, names, words < headWords) ? [] : [{ text, pieces }]
    })
    kept.push(...joinLines(lines).map((paragraph) => ({ ...paragraph, block })))
    if (words <= shortestReport) for (const { text } of lines) words += text.split(' ').length
  }
  while (kept.length > 1 && isTail(kept.at(-1), facts)) kept.pop()
  return kept
}

/** A heading with nothing below it, or a line about the author: "Ana Ruiz covers the harbour for the Lantern." */
function isTail(last: Paragraph | undefined, { byline, outlet }: ArticleFacts): boolean {
  if (!last || /^h[1-6]$/.test(last.block.element.name)) return last !== undefined
  const author = byline?.split(/, | and /)[0]
  if (author === undefined || !last.text.startsWith(author) || last.text.length > 300) return false
  const says = last.text.slice(author.length, author.length + 40)
  const isAbout = /^(?: is (?:a|an|the|our)\b|,? (?:who )?(?:writes|reports|covers)\b)/.test(says)
  return (
    isAbout &&
    (/\b(?:correspondent|reporter|writer|editor|columnist|journalist|covers|writes)\b/.test(last.text) ||
      (outlet !== undefined && last.text.includes(outlet)))
  )
}

function isOutside(line: string, names: ReadonlySet<string>, isHead: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  if (mayBe(line, names) && names.has(foldForMatch(line))) return true
  return isFurnitureLine(line) || (isHead && isHeadLine(line))
}

/** Folding is slow, and hardly shortens a line: only what is about as long as a name is folded. */
function mayBe(line: string, names: ReadonlySet<string>): boolean {
  for (const { length } of names) if (length <= line.length && length * 2 >= line.length) return true
  return false
}

/** A list of links, a teaser. A sentence with a long link in it ends like a sentence. */
function isLinks(block: Block): boolean {
  const share = block.linked / block.text.length
  return share > 0.8 || (share > 0.5 && !isSentence(block.text))
}

/** A byline or a date, above the first paragraphs. */
function isHeadLine(line: string): boolean {
  if (line.length > 160 || isSentence(line)) return false
  return findBylineIn(line) !== undefined || (line.length < 120 && findDate(line) !== undefined)
}

interface Line {
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** Old pages break paragraphs with a single break: where a long line ends like a sentence, a paragraph ends. */
function joinLines(
  lines: readonly Line[],
): readonly { readonly text: string; readonly lines: readonly (readonly TextPiece[])[] }[] {
  const paragraphs: Line[][] = []
  let open = false
  for (const line of lines) {
    if (open) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    open = line.text.length < 60 || !isSentence(line.text)
  }
  return paragraphs.map((paragraph) => ({
    text: paragraph.map(({ text }) => text).join(' '),
    lines: paragraph.map(({ pieces }) => pieces),
  }))
}

import type { Block } from './find-blocks.ts'
import { findContainer } from './find-container.ts'
import { findStandfirst } from './find-standfirst.ts'
import { headingKind } from './furniture-lines.ts'
import { groupByPlace } from './group-by-place.ts'
import { chainOf, type PageRoot } from './page-tree.ts'
import { isProse } from './weigh-page.ts'

/** A group of blocks with this share of the text of the largest is text itself. */
const largeShare = 0.15
/** … or with this one, when its blocks are shorter than most sentences. */
const labelShare = 0.5
const sentence = 80
/** Else it must hold a paragraph or two, … */
const longGroup = 200
/** … of sentences, not of labels. */
const longBlock = 110
const proseShare = 0.3
/** What stands between the paragraphs, has hardly a link and is no label belongs to them: a list, a table, a subhead. */
const shortestBetween = 30
const linkedBetween = 0.1

/** The blocks of a page that make its report, in page order, before furniture without a name is taken out. */
export function chooseBody(
  page: readonly Block[],
  root: PageRoot,
  isWitnessed: (block: Block) => boolean,
): readonly Block[] {
  const content = beforeDiscussion(page)
  // A page of a few short lines has no prose: then every line counts.
  const isText = content.some(isProse) ? isProse : isLine
  const container = findContainer(content, { root, isText, isWitnessed })
  if (!container) return []
  const { inside, groups } = groupByPlace(content, container)
  const kept = new Set(keepText(groups, isText))
  const order = inside.filter((block) => kept.has(block))
  const [first, last] = [order[0], order.findLast(isText)]
  for (const block of first && last ? keepBetween(groups) : []) {
    const { number } = block.element
    if (number > (first?.element.number ?? 0) && number < (last?.element.number ?? 0)) kept.add(block)
  }
  const body = inside.filter((block) => kept.has(block))
  return [...findStandfirst(content, root, body), ...body]
}

/** Readers may write more than the reporter, so that their words must not decide where the report stands. */
function beforeDiscussion(page: readonly Block[]): readonly Block[] {
  let before = 0
  for (const [at, block] of page.entries()) {
    if (before >= 200 && headingKind(block) === 'discussion') return page.slice(0, at)
    if (isProse(block)) before += block.text.length
  }
  return page
}

/** The groups that hold running text. */
function keepText(groups: readonly (readonly Block[])[], isText: (block: Block) => boolean): readonly Block[] {
  const texts = groups.map((group) => group.filter(isText))
  const sizes = texts.map(lettersOf)
  const largest = Math.max(0, ...sizes)
  return groups
    .filter((group, at) => {
      const [text = [], size = 0] = [texts[at], sizes[at]]
      const isLarge = size > 0 && size >= largest * (size >= text.length * sentence ? largeShare : labelShare)
      const isLong = size >= longGroup && size >= text.length * longBlock && text.length >= group.length * proseShare
      return (isLarge || isLong) && !isTeasers(group)
    })
    .flat()
}

/** The groups that may stand between paragraphs. */
function keepBetween(groups: readonly (readonly Block[])[]): readonly Block[] {
  return groups
    .filter((group) => {
      const letters = lettersOf(group)
      const linked = group.reduce((sum, block) => sum + block.linked, 0)
      return letters >= shortestBetween && linked <= letters * linkedBetween && group.every(isListed)
    })
    .flat()
}

/** A point of a list, a cell, a quotation, a subhead: what boxes for promotion are hardly ever made of alone. */
function isListed({ element }: Block): boolean {
  let steps = 0
  for (const { name } of chainOf(element)) {
    if (/^(?:li|t[dh]|d[td]|pre|blockquote|h[2-6])$/.test(name)) return true
    steps += 1
    if (steps === 3) return false
  }
  return false
}

/** Beginnings of other reports: most of them are cut. */
function isTeasers(group: readonly Block[]): boolean {
  const prose = group.filter(isProse)
  return prose.length >= 3 && prose.filter(({ text }) => isCut(text)).length * 2 > prose.length
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

const isCut = (text: string): boolean => /(?:\.\.\.|…)\]?$/.test(text)

/** Words that are no link and no heading. */
function isLine(block: Block): boolean {
  return block.linked * 2 < block.text.length && !/^h[1-6]$/.test(block.element.name)
}

import type { Block } from './find-blocks.ts'
import { isSentence } from './furniture-lines.ts'
import { attributeOf, chainOf, type PageElement, type PageRoot } from './page-tree.ts'

/** Names that pages give to the paragraph between headline and report. */
const standfirstName =
  /(?:^|[\s_-])(?:lead|lede|lead-?in|lead-?text|intro|introduction|introtext|standfirst|excerpt|abstract|summary|sub-?title|sub-?head|sub-?headline|sub-?heading|dek|deck|chapo|chapeau|perex|teaser|teaser-?text|einleitung|vorspann|bajada|entradilla|copete|sommario|occhiello|epigraph|description)(?:$|[\s_-])/i
const [shortestNamed, shortest, longest] = [40, 80, 1200]
/** So many blocks may stand between the standfirst and the report: byline, date, buttons. */
const farthest = 8
/** A standfirst's name is its own or that of a box close around it. */
const nearest = 3

/** What a page prints between its headline and the report's first paragraph, and what it calls by a standfirst's name. */
export function findStandfirst(content: readonly Block[], root: PageRoot, body: readonly Block[]): readonly Block[] {
  const [first] = body
  if (!first) return []
  const isHeadline = ({ name, number }: PageElement): boolean => name === 'h1' && number < first.element.number
  const headline = root.elements.findLast(isHeadline)
  const before = content.slice(0, content.indexOf(first)).slice(-farthest)
  return before.filter(({ element, text, linked }) => {
    if (linked > text.length * 0.2 || text.length < shortestNamed || text.length > longest) return false
    if (headline && element.number <= headline.number) return false
    const reads = isSentence(text)
    return isNamed(element)
      ? headline !== undefined || reads
      : headline !== undefined && text.length >= shortest && reads
  })
}

function isNamed(element: PageElement): boolean {
  let steps = 0
  for (const holder of chainOf(element)) {
    const names = (attributeOf(holder, 'class') ?? '').slice(0, 300).replace(/([a-z])([A-Z])/g, '$1-$2')
    if (standfirstName.test(names)) return true
    steps += 1
    if (steps === nearest) return false
  }
  return false
}

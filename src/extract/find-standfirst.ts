declare const P: Record<string, number>
import type { Block } from './find-blocks.ts'
import { isSentence } from './furniture-lines.ts'
import { attributeOf, chainOf, elementsOf, type PageElement } from './page-tree.ts'

/** Names that pages give to the paragraph between headline and report. */
const standfirstName =
  /(?:^|[\s_-])(?:lead|lede|leadin|lead-?text|intro|introduction|introtext|standfirst|excerpt|abstract|summary|subtitle|sub-?head|sub-?headline|subheading|dek|deck|chapo|chapeau|perex|teaser|teaser-?text|einleitung|vorspann|bajada|entradilla|copete|sommario|occhiello|epigraph|description)(?:$|[\s_-]|--)/i

/** What a page prints between its headline and the report's first paragraph as its beginning. */
export function findStandfirst(content: readonly Block[], root: PageElement, body: readonly Block[]): readonly Block[] {
  const first = body[0]
  if (!first) return []
  const headline = findHeadline(root, first.element.number)
  const before = content.slice(0, content.indexOf(first)).slice(-8)
  return before.filter((block) => {
    if (block.linked > block.text.length * 0.2 || block.text.length < 40 || block.text.length > 1200) return false
    if (headline && block.element.number <= headline.number) return false
    const named = isNamed(block.element)
    if (!headline) return named && isSentence(block.text)
    return named || ((P['sp'] ?? 1) && block.text.length >= 80 && isSentence(block.text))
  })
}

/** The last headline before the report. */
function findHeadline(root: PageElement, before: number): PageElement | undefined {
  return elementsOf(root).findLast(({ name, number }) => name === 'h1' && number < before)
}

function isNamed(element: PageElement): boolean {
  let steps = 0
  for (const holder of chainOf(element)) {
    if (standfirstName.test((attributeOf(holder, 'class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 300))) return true
    steps += 1
    if (steps === 3) return false
  }
  return false
}

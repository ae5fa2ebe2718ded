import type { Block } from './find-blocks.ts'
import type { Body } from './find-body.ts'
import { attributeOf, type PageRoot, textOf } from './page-tree.ts'
import type { PageView } from './page-view.ts'
import { isProse } from './weigh-page.ts'

/** So many reports are a list of them. */
const fewest = 5
const mostTeasers = 0.6

/**
 * Whether a page leads to reports instead of being one: it does not call itself an article, and hardly a paragraph is
 * without a linked headline right above it.
 */
export function isFrontPage({ root, content }: PageView, { paragraphs }: Body): boolean {
  const taken = new Set(paragraphs.map(({ source }) => (source.kind === 'page' ? source.element : -1)))
  let prose = 0
  let teasers = 0
  let headlines = 0
  for (const [at, block] of content.entries()) {
    if (isHeadline(block)) headlines += 1
    if (!isProse(block) || !taken.has(block.element.number)) continue
    prose += 1
    if ([content[at - 1], content[at - 2]].some((above) => above !== undefined && isHeadline(above))) teasers += 1
  }
  const isList = taken.size === 0 ? headlines >= fewest * 2 : teasers >= fewest && teasers >= prose * mostTeasers
  return isList && !isDeclaredArticle(root)
}

/** The title of another report: some words, all of them linked. */
function isHeadline({ text, linked }: Block): boolean {
  return text.length >= 20 && text.length < 200 && linked > text.length * 0.8
}

/** What a page tells search engines and other sites that it is. */
function isDeclaredArticle(root: PageRoot): boolean {
  return root.elements.some((element) => {
    if (element.name === 'meta') {
      return attributeOf(element, 'property') === 'og:type' && attributeOf(element, 'content') === 'article'
    }
    if (element.name === 'script') return /"@type"\s?:\s?"\w{0,20}Article"/.test(textOf(element, 20_000))
    return attributeOf(element, 'itemprop')?.toLowerCase() === 'articlebody'
  })
}

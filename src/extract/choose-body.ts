declare const P: Record<string, number>
import type { Block } from './find-blocks.ts'
import { findContainer, isTextElement } from './find-container.ts'
import { findStandfirst } from './find-standfirst.ts'
import { headingKind } from './furniture-lines.ts'
import { attributeOf, chainOf, elementsOf, type PageElement } from './page-tree.ts'
import { isProse, weighPage } from './weigh-page.ts'

/** The blocks of a page that make its report, in page order, before furniture without a name is taken out. */
export function chooseBody(page: readonly Block[], root: PageElement): readonly Block[] {
  const content = beforeDiscussion(page)
  const prose = content.filter((block) => isProse(block) && !/(?:\.\.\.|…)\]?$/.test(block.text))
  const innermost = findContainer(prose.length > 0 ? prose : content.filter(isLine))
  if (!innermost) return []
  const container = widen(innermost, root, content)
  // A page of a few short lines has no prose: then every line counts.
  const isText = content.some(isProse) ? isProse : isLine
  const inside = content.filter((block) => standsIn(block.element, container))
  const groups = new Map<string, Block[]>()
  for (const block of inside) {
    const place = placeOf(block.element, container)
    groups.set(place, [...(groups.get(place) ?? []), block])
  }
  const kept = new Set<Block>()
  const size = (list: readonly Block[]): number =>
    list.filter(isText).reduce((sum, block) => sum + block.text.length, 0)
  const largest = Math.max(0, ...[...groups.values()].map(size))
  for (const list of groups.values()) {
    const prose = list.filter(isText)
    const isMain = size(list) > 0 && size(list) >= largest * (P['gm'] ?? 0.15)
    const isLong = prose.length >= list.length * (P['gr'] ?? 0.3) && size(list) >= (P['gs'] ?? 200) && size(list) / prose.length >= (P['gl'] ?? 110)
    if (!isTeasers(list) && (isMain || isLong)) for (const block of list) kept.add(block)
  }
  if (P['mid'] ?? 1) {
    const first = inside.findIndex((block) => kept.has(block))
    const last = inside.findLastIndex((block) => kept.has(block) && isText(block))
    for (const list of groups.values()) {
      const letters = list.reduce((sum, block) => sum + block.text.length, 0)
      const linked = list.reduce((sum, block) => sum + block.linked, 0)
      if (linked > letters * (P['ml'] ?? 0.1) || letters < (P['ms'] ?? 0)) continue
      if ((P['cap'] ?? 1) && list.every((block) => !isProse(block) && standsByPicture(block.element))) continue
      for (const block of list) {
        const at = inside.indexOf(block)
        if (at > first && at < last) kept.add(block)
      }
    }
  }
  const body = inside.filter((block) => kept.has(block))
  return (P['sf'] ?? 1) ? [...findStandfirst(content, root, body), ...body] : body
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

/** Beginnings of other reports: most of them are cut. */
function isTeasers(list: readonly Block[]): boolean {
  const prose = list.filter(isProse)
  const isCut = ({ text }: Block): boolean => /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text)
  return prose.length >= 3 && prose.filter(isCut).length * 2 > prose.length
}

/** The container with the boxes beside it, as long as they too hold hardly anything but running text. */
function widen(innermost: PageElement, root: PageElement, content: readonly Block[]): PageElement {
  const weightOf = weighPage(root, content)
  let container = innermost
  let last = innermost
  const headline = (P['wh'] ?? 1) ? elementsOf(root).filter(({ name }) => name === 'h1').map((e) => new Set(chainOf(e))) : []
  while (last.parent && !/^(?:body|html|#page)$/.test(last.parent.name)) {
    if (headline.length > 0 && headline.every((set) => set.has(last))) break
    const outer = weightOf(last.parent)
    const inner = weightOf(last)
    const letters = outer.letters - inner.letters
    const prose = outer.prose - inner.prose
    const linked = outer.linked - inner.linked
    if (letters > 0 && (prose < letters * (P['wp'] ?? 0.6) || linked > letters * (P['wl'] ?? 0.2))) break
    if (letters > 0) container = last.parent
    last = last.parent
  }
  return container
}

/** Words that are no link and no heading. */
function isLine(block: Block): boolean {
  return block.linked * 2 < block.text.length && !/^h[1-6]$/.test(block.element.name)
}

function standsIn(element: PageElement, container: PageElement): boolean {
  for (const holder of chainOf(element)) if (holder === container) return true
  return false
}

/** Paragraphs, headings, lists and tables of one text stand in the same place: the path without their own names and without numbers. */
function placeOf(element: PageElement, container: PageElement): string {
  const path: string[] = []
  for (const holder of chainOf(element)) {
    if (holder === container) break
    if ((P['te'] ?? 1) ? isTextElement(holder) : /^(?:p|h[1-6]|ul|ol|li|blockquote|pre|dl|dt|dd)$/.test(holder.name)) continue
    const classes = (attributeOf(holder, 'class') ?? '').toLowerCase().replace(/\d+/g, '')
    path.push(`${holder.name}.${classes}`)
  }
  return path.join('>')
}

/** A short text in one box with a picture: its caption. */
function standsByPicture(element: PageElement): boolean {
  let steps = 0
  for (const holder of chainOf(element)) {
    if (steps > 0 && /^(?:p|li|td|h\d|blockquote)$/.test(holder.name)) return false
    if (elementsOf(holder).length < 12 && elementsOf(holder).some(({ name }) => /^(?:img|picture|amp-img|video|iframe)$/.test(name))) return true
    steps += 1
    if (steps === 3) return false
  }
  return false
}

import {
  furnitureElements,
  furniturePairs,
  furnitureRoles,
  furnitureWords,
  looseFurnitureWords,
} from './furniture-words.ts'
import { isHidden } from './is-hidden.ts'
import { chainOf, type PageElement, type PageRoot } from './page-tree.ts'
import type { Weight } from './weigh-page.ts'

type WeightOf = (element: PageElement) => Weight

/** What the names of an element say of it. `loose`: the name has other uses, what stands in the element must speak too. */
type Naming = 'firm' | 'loose' | 'none'

/**
 * The furniture of a page, by what its makers called it; what stands within furniture is not looked at. What holds the
 * headline or most of the prose is none: names of classes mislead.
 */
export function findFurniture(root: PageRoot, weightOf: WeightOf): ReadonlySet<PageElement> {
  const total = weightOf(root).prose
  const headed = findHeaded(root.elements)
  const known: KnownNames = { whole: new Map(), part: new Map() }
  const furniture = new Set<PageElement>()
  const isFurniture = (element: PageElement): boolean => {
    const naming = namingOf(element, known)
    if (naming === 'none') return false
    if (naming === 'loose' && (headed.has(element) || readsLikeText(weightOf(element)))) return false
    const share = weightOf(element).prose / (total || 1)
    const holdsReport = (headed.has(element) && share > 0.15) || (share > 0.5 && !isDiscussion(element))
    return !holdsReport
  }
  const visit = (element: PageElement): void => {
    if (isFurniture(element)) furniture.add(element)
    else for (const child of element.children) if (child.kind === 'element') visit(child)
  }
  visit(root)
  return furniture
}

/** What holds a headline, or what says that it is the report or the main part of the page. */
function findHeaded(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const headed = new Set<PageElement>()
  for (const element of elements) {
    if (isHead(element)) {
      for (const holder of chainOf(element)) headed.add(holder)
    }
  }
  return headed
}

function isHead({ name, attributes }: PageElement): boolean {
  return name === 'h1' || name === 'main' || attributes['itemprop']?.toLowerCase() === 'articlebody'
}

/** Running text and hardly a link: a "teaser" is a standfirst on one page and leads elsewhere on another. */
function readsLikeText({ letters, linked, prose }: Weight): boolean {
  return prose >= 120 && prose > letters * 0.5 && linked < letters * 0.2
}

/** Readers may write more than the reporter: a discussion is furniture whatever its share. */
function isDiscussion(element: PageElement): boolean {
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 500)
  return /comment|disqus|discussion|respond|cookie|consent|gdpr/i.test(names)
}

/** Elements whose class names speak of the whole report: WordPress writes a report's tags and categories there. */
const wholes = new Set('main article h1 a p span b i em strong font'.split(' '))
const roots = new Set(['#page', 'html', 'body'])

/** Where a page's makers name an element. */
const hints = [
  ...(['class', 'id', 'data-component', 'data-testid', 'data-module', 'data-block', 'data-qa'] as const),
  ...(['aria-label', 'itemprop'] as const),
]
const allHints: ReadonlySet<string> = new Set(hints)
const isHint = (name: string): name is (typeof hints)[number] => allHints.has(name)

/** Whether an element says of itself that it is page furniture: by its tag, role, class, id, label or style. */
function namingOf(element: PageElement, known: KnownNames): Naming {
  const { name, attributes } = element
  if (furnitureElements.has(name) || isHidden(element)) return 'firm'
  const isRoot = roots.has(name)
  let naming: Naming = 'none'
  for (const key of Object.keys(attributes)) {
    if (key === 'role') {
      if (furnitureRoles.has(attributes[key]?.trim().toLowerCase() ?? '')) return 'firm'
    } else if (!isRoot && isHint(key)) {
      const value = attributes[key] ?? ''
      if (value === '') continue
      const found = namingOfAll(value, wholes.has(name), known)
      if (found === 'firm') return 'firm'
      if (found === 'loose') naming = 'loose'
    }
  }
  return naming
}

/** What names said that were read before: a page has few different ones. A name of a whole report or a line is read more strictly. */
interface KnownNames {
  readonly whole: Map<string, Naming>
  readonly part: Map<string, Naming>
}

function namingOfAll(names: string, whole: boolean, known: KnownNames): Naming {
  const namings = whole ? known.whole : known.part
  const before = namings.get(names)
  if (before !== undefined) return before
  let naming: Naming = 'none'
  for (const name of names.slice(0, longestNames).split(/\s+/)) {
    const one = namings.get(name) ?? namingBy(name, whole)
    namings.set(name, one)
    if (one === 'loose') naming = 'loose'
    if (one !== 'firm') continue
    naming = 'firm'
    break
  }
  namings.set(names, naming)
  return naming
}

const longestNames = 600

/** "has-sidebar", "no-comments", "tag-cookies", "label-hidden": said about something else. */
const aboutOthers = new Set(
  'has no not with without is tag category cat post js single type format status label hide show'.split(' '),
)

function namingBy(hint: string, whole: boolean): Naming {
  const words = wordsOf(hint)
  const [first = ''] = words
  if (words.some((word, at) => furniturePairs.has(`${word} ${words[at + 1] ?? ''}`))) return 'firm'
  if (words.length > 1 && aboutOthers.has(first)) return 'none'
  // A report or a paragraph is furniture only when its name begins with the word: "comment", "promo-card".
  const telling = whole ? [first] : words.filter((_, at) => !aboutOthers.has(words[at - 1] ?? ''))
  if (telling.some((word) => furnitureWords.has(word))) return 'firm'
  return telling.some((word) => looseFurnitureWords.has(word)) ? 'loose' : 'none'
}

/** The words of a name without what follows "--", which says how the thing looks: "section--has-ads". */
function wordsOf(hint: string): readonly string[] {
  return hint
    .replace(/--.*$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

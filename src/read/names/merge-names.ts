import type { TaggedText } from '../../text/tag-text.ts'
import { findNames, toName } from './find-names.ts'
import { type LabelledName, labelNames } from './label-names.ts'
import type { Name } from './name.ts'
import type { NameModel } from './name-model.ts'
import type { Piece } from './name-pieces.ts'
import type { NameSort } from './name-sort.ts'
import { sortPiece, sortPieceAs } from './sort-piece.ts'

const sortOfType: Readonly<Record<LabelledName['type'], NameSort>> = {
  person: 'person',
  organization: 'organization',
  location: 'place',
}

/** From this weight on a name that only the rules found is kept. */
const sureEnough = 0.5

/** Types that the model does not know: there the rules have the word. */
const ownTypes = new Set(['event', 'product', 'other'])

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1]

const pieceOf = (doc: TaggedText, { tokens, sentence }: LabelledName, title?: readonly [number, number]): Piece => {
  const [floor, limit] = doc.sentences[sentence]?.tokens ?? tokens
  return { tokens, floor, limit, ...(title && { title }) }
}

/** Whether the text itself says what a name names, or our lists do: "the operator, Linea Verde". */
const isTold = ({ weight, type, known, descriptors }: Name): boolean =>
  weight === 1 || known !== undefined || descriptors.some(({ place }) => place === 'before') || ownTypes.has(type)

/** What the model says wins, but over what the text tells and what only the rules know. */
function settle(doc: TaggedText, labelled: LabelledName, ruled: Name | undefined): Name {
  const title = ruled?.descriptors.find(({ place }) => place === 'title')?.tokens
  if (ruled && (isTold(ruled) || ruled.type === labelled.type)) return ruled
  const piece = pieceOf(doc, labelled, title)
  const sorted = sortPiece(doc, piece)
  const fits = sorted.type === labelled.type || sorted.weight === 1
  return toName(doc, piece, labelled.sentence, fits ? sorted : sortPieceAs(doc, piece, sortOfType[labelled.type]))
}

/** The names of a text by rules, lists and what was learned, in text order. No two overlap. */
export function mergeNames(doc: TaggedText, model: NameModel): readonly Name[] {
  const ruled = findNames(doc)
  const labelled = labelNames(doc, ruled, model)
  const bySentence = new Map<number, Name[]>()
  for (const name of ruled) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name])
  const nearby = (name: LabelledName): readonly Name[] =>
    (bySentence.get(name.sentence) ?? []).filter(({ tokens }) => overlaps(tokens, name.tokens))
  const taken = new Set<Name>()
  const names: Name[] = []
  for (const name of labelled) {
    const near = nearby(name)
    for (const rule of near) taken.add(rule)
    const told = near.filter(isTold)
    const same = near.find(({ tokens }) => tokens[0] === name.tokens[0] && tokens[1] === name.tokens[1])
    if (!same && told.length > 0) names.push(...told)
    else names.push(settle(doc, name, same))
  }
  names.push(...ruled.filter((rule) => !taken.has(rule) && (rule.weight >= sureEnough || isTold(rule))))
  const ordered = [...new Set(names)].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1])
  return ordered.filter((name, i) =>
    ordered.slice(Math.max(0, i - 4), i).every(({ tokens }) => !overlaps(tokens, name.tokens)),
  )
}

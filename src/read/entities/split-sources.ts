import { determiners } from '../names/common-words.ts'
import { isPlural, nounKind } from '../names/noun-kind.ts'
import { isNameList } from './source-words.ts'
import type { SpeakerContext } from './speaker-context.ts'

/** A stretch of tokens, `[first, end)`. */
export type Stretch = readonly [first: number, end: number]

const relative = /^(?:who|which|that|whose|whom|where)$/iu

/** The sources that a joint source names: "both the culture ministry and the removal firm Tractor Nord" gives two. */
export function splitSources(context: SpeakerContext, [first, end]: Stretch): readonly Stretch[] {
  const word = (at: number): string => context.doc.tokens[at]?.text ?? ''
  let start = /^(?:both|either|neither)$/iu.test(word(first)) ? first + 1 : first
  const found: Stretch[] = []
  for (let at = start + 1; at < end - 1; at += 1) {
    if (relative.test(word(at))) break
    const joins = /^(?:and|or|nor|&)$/u.test(word(at)) && !isInsideName(context, at)
    if (!joins || !opensSource(context, start, at)) continue
    found.push(...splitCommas(context, [start, at]))
    start = at + 1
  }
  // "the waterworks and the caterer each say"
  found.push([start, found.length > 0 && /^(?:each|both|alike)$/iu.test(word(end - 1)) ? end - 1 : end])
  return found
}

/** Whether "and" at a token lies within one name. */
const isInsideName = ({ named, nameAt }: SpeakerContext, at: number): boolean => named.has(at) && !nameAt.has(at)

function opensSource(context: SpeakerContext, start: number, at: number): boolean {
  const next = context.doc.tokens[at + 1]
  const before = context.doc.tokens[at - 1]?.text ?? ''
  if (next === undefined) return false
  const between = context.doc.tokens.slice(start, at).some(({ text }) => /^(?:of|for|from|in|between|at)$/u.test(text))
  if (context.nameAt.has(at + 1))
    return (!between || nounKind(before) === undefined) && !isListOfOwners(context, start, at)
  const word = next.text.toLowerCase()
  if (determiners.has(word)) return !/^(?:its|his|her|their)$/u.test(word) || !between
  const kind = nounKind(word)
  const ended = isPlural(before) || context.named.has(at - 1)
  return kind !== undefined && kind !== 'document' && ended && isPlural(word)
}

/** "foreign ministers of France, Germany and Italy": those of three states, not a state that speaks. */
function isListOfOwners(context: SpeakerContext, start: number, end: number): boolean {
  let of = start + 1
  while (of < end && context.doc.tokens[of]?.text !== 'of') of += 1
  const owned = context.doc.tokens[of - 1]?.text ?? ''
  return of < end && isPlural(owned) && !context.named.has(of - 1) && isNameList(context, of, end)
}

/** ", the council and …": a definite phrase after a comma, unless it describes the name before. */
function startsAnother({ doc, nameAt, named }: SpeakerContext, comma: number): boolean {
  if (doc.tokens[comma + 1]?.text !== 'the' || doc.tokens.slice(comma + 1, comma + 8).some(({ text }) => text === ','))
    return false
  for (let at = comma - 1; named.has(at); at -= 1) {
    const name = nameAt.get(at)
    if (name === undefined) continue
    return (
      name.descriptors.some(({ place }) => place === 'before') ||
      !name.descriptors.some(({ place }) => place === 'after')
    )
  }
  return true
}

/** "A, B and C": the part before "and" is cut at commas that stand between names or articles. */
function splitCommas(context: SpeakerContext, [first, end]: Stretch): readonly Stretch[] {
  const found: Stretch[] = []
  let start = first
  for (let at = first + 1; at < end - 1; at += 1) {
    if (context.doc.tokens[at]?.text !== ',') continue
    const named = context.nameAt.has(at + 1) && context.named.has(at - 1)
    if (!named && !startsAnother(context, at)) continue
    found.push([start, at])
    start = at + 1
  }
  return [...found, [start, end]]
}

import type { Draft } from './draft.ts'
import type { Phrase } from './phrase.ts'
import type { SpeakerContext } from './speaker-context.ts'

/** "its owner", "her lawyer": described by whose it is. */
export const isOwned = (phrase: Phrase): boolean => /^(?:its|his|her|their)$/u.test(phrase.determiner ?? '')

/** The word at a token. */
export const wordAt = ({ doc }: SpeakerContext, at: number): string => doc.tokens[at]?.text ?? ''

/** The token after an article, or the token itself. */
export const afterArticle = (context: SpeakerContext, at: number): number =>
  /^(?:the|a|an)$/iu.test(wordAt(context, at)) ? at + 1 : at

/** Tokens that a described source does not run through: names, save states and towns. */
export const barredIn =
  ({ named, nameAt }: SpeakerContext) =>
  (at: number): boolean => {
    const sort = nameAt.get(at)?.sort
    return named.has(at) && sort !== 'country' && sort !== 'place'
  }

/** Where a short complement of place or kind ends: "Researchers | in Bangui". */
export function complementEnd(context: SpeakerContext, at: number): number {
  if (!/^(?:in|of|from|at)$/u.test(wordAt(context, at))) return at
  const name = context.nameAt.get(afterArticle(context, at + 1))
  return name === undefined ? at : name.tokens[1]
}

/** Whether a clause about the source begins at a token. */
export const clauseStarts = (context: SpeakerContext, at: number): boolean =>
  /^(?:who|which|that|whose|whom|where)$/u.test(wordAt(context, at))

/** Where a clause cuts a description off: before "who", or before a comma with more after it. */
export function clauseEnd(context: SpeakerContext, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (clauseStarts(context, at)) return at > from && wordAt(context, at - 1) === ',' ? at - 1 : at
    if (wordAt(context, at) === ',' && !/^(?:a|an|the)$/u.test(wordAt(context, at + 1)))
      return isNameList(context, from, end) ? end : at
  }
  return end
}

/** Whether the words after "of" are names alone: "of France, Germany and Italy". */
export function isNameList(context: SpeakerContext, from: number, end: number): boolean {
  if (wordAt(context, from) !== 'of') return false
  for (let at = from + 1; at < end; at += 1)
    if (!context.named.has(at) && !/^(?:,|the|and)$/u.test(wordAt(context, at))) return false
  return true
}

/** The words of a stretch of tokens, as printed on one line. */
export function wordsBetween({ doc }: SpeakerContext, from: number, end: number): string {
  return doc.text.slice(doc.tokens[from]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0).replace(/\s+/gu, ' ')
}

/** What a phrase itself names, not its owner. */
export function ownDraft({ draftAt }: SpeakerContext, phrase: Phrase): Draft | undefined {
  if (phrase.owned !== undefined) return draftAt.get(phrase.owned)
  return draftAt.get(phrase.tokens[0] + (isOwned(phrase) ? 1 : 0))
}

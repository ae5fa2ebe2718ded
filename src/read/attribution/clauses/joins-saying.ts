import { chunkEnd } from './noun-phrase.ts'
import type { Scope } from './scope.ts'
import { subjectBefore } from './subject.ts'

/** "said he was ill and urged patience": the second verb has the first one's subject. "blamed the water and the coach blamed the salad" has two. */
export function joinsSaying(scope: Scope, at: number, start: number): boolean {
  const { words } = scope
  if (repeatsVerb(scope, at, start)) return true
  for (let i = at + 1; i < scope.to; i += 1) {
    const word = words[i]
    if (!word || word.quote !== scope.quote) return false
    if (word.saying.length > 0) return word.tag === 'past' && !isList(scope, at) && !sharesInside(scope, i, start)
    if (!['have', 'adverb', 'negation', 'do'].includes(word.tag)) return false
  }
  return false
}

/** Whether somebody else does the same after "and". */
function repeatsVerb(scope: Scope, at: number, start: number): boolean {
  const { words, to } = scope
  let verb = chunkEnd(scope, at + 1)
  if (verb === at + 1) return false
  while (verb < to && ['have', 'adverb', 'do'].includes(words[verb]?.tag ?? 'mark')) verb += 1
  return words[verb]?.saying.length !== 0 && words[verb]?.lower === words[start - 1]?.lower
}

const isList = ({ words }: Scope, at: number): boolean => words[at - 1]?.tag === 'past' || words[at - 1]?.tag === 'verb'

/** Whether the verb's subject stands inside the content: "he said she came and told him". */
function sharesInside(scope: Scope, verb: number, start: number): boolean {
  const subject = subjectBefore(scope, verb)
  return subject !== undefined && subject.from >= start && scope.words[subject.from]?.tag === 'pronoun'
}

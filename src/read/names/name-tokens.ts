import { hashText } from '../../text/model/hash.ts'
import type { TaggedText } from '../../text/tag-text.ts'
import { lookUpTokens } from '../../text/words/gazetteer.ts'
import { wordFormOf } from '../../text/words/word-form.ts'
import { countryOfDemonym, knownName } from './known-names.ts'
import type { Name } from './name.ts'
import { type NameToken, nameLabels } from './name-features.ts'
import { nounKind } from './noun-kind.ts'
import { remember } from './remember.ts'
import { isGivenName } from './sort-name.ts'
import { isHonorific, standsInTitle } from './titles.ts'

/** Which of our lists hold a word. */
const listsOf = remember((word: string): number => {
  const facts = [
    isGivenName(word) ? 'given' : '',
    isHonorific(word) ? 'honorific' : standsInTitle(word) ? 'title' : '',
    knownName(word)?.sort ?? '',
    countryOfDemonym(word) === undefined ? '' : 'demonym',
    nounKind(word.toLowerCase()) ?? '',
  ]
  return hashText(facts.join(' '))
})

const hashOf = remember((words: string): number => hashText(words))

/** The tokens of every sentence of a text as the name model sees them. */
export function toNameTokens(doc: TaggedText, ruleNames: readonly Name[]): readonly (readonly NameToken[])[] {
  const rules = new Map<number, { sort: string; rule: string }>()
  for (const { tokens, sort, weight } of ruleNames) {
    for (let at = tokens[0]; at < tokens[1]; at += 1) {
      const place = `${at === tokens[0] ? 'B' : 'I'} ${sort}`
      rules.set(at, { sort: place, rule: `${place} ${Math.round(weight * 5)}` })
    }
  }
  return doc.sentences.map(({ tokens: [first, end] }) => {
    const known = lookUpTokens(doc.language.gazetteer, doc.tokens, first, end)
    return doc.tokens.slice(first, end).map(({ text }, i): NameToken => {
      const found = rules.get(first + i)
      return {
        word: wordFormOf(text),
        tag: hashOf(doc.tags[doc.lastWordOfToken[first + i] ?? -1]?.xpos ?? ''),
        rule: hashOf(found?.rule ?? 'O'),
        ruleSort: hashOf(found?.sort ?? 'O'),
        listed: listsOf(text.slice(0, 40)),
        known: known[i] ?? 0,
        vote: 0,
      }
    })
  })
}

/** Counts of one word's labels in a document. */
type Votes = Map<string, Map<string, number>>

/**
 * The same tokens, each told how the other tokens of its word were labelled in a first reading of the document: a name
 * mostly means one thing in one text.
 */
export function addVotes(
  sentences: readonly (readonly NameToken[])[],
  labels: readonly Uint8Array[],
): readonly (readonly NameToken[])[] {
  const votes: Votes = new Map()
  const typeAt = (s: number, i: number): string => (nameLabels[labels[s]?.[i] ?? 0] ?? 'O').slice(-3)
  for (const [s, tokens] of sentences.entries()) {
    for (const [i, { word }] of tokens.entries()) {
      if ((word.flags & 1) === 0) continue
      const counts = votes.get(word.key) ?? new Map<string, number>()
      counts.set(typeAt(s, i), (counts.get(typeAt(s, i)) ?? 0) + 1)
      votes.set(word.key, counts)
    }
  }
  return sentences.map((tokens, s) =>
    tokens.map((token, i): NameToken => {
      const counts = [...(votes.get(token.word.key) ?? [])].map(
        ([type, count]) => [type, type === typeAt(s, i) ? count - 1 : count] as const,
      )
      const [best] = counts.filter(([, count]) => count > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return (token.word.flags & 1) === 0 || !best ? token : { ...token, vote: hashOf(`vote ${best[0]}`) }
    }),
  )
}

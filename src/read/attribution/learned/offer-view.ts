import { headOfCue } from './cue-view.ts'
import type { Offer } from './part-offers.ts'
import { type Quoted, quotedOf } from './quoted.ts'
import type { RuleOffer } from './rule-offer.ts'
import { speakerSort } from './speaker-sort.ts'
import type { TokensInContext } from './token-context.ts'
import { likeness, runsOf } from './token-sets.ts'
import type { TokenTable } from './token-table.ts'

/** An offer with all that its strength is judged by, but for its company. Places are tokens. */
export interface OfferView {
  readonly offer: Offer
  readonly head: number
  readonly first: number
  readonly last: number
  /** The token after the content; -1 at the end of the text. */
  readonly next: number
  readonly isNextInSentence: boolean
  readonly startsSentence: number
  /** 1 the content stands before the cue, 2 after it, 3 on both sides. */
  readonly side: number
  readonly quoted: Quoted
  readonly verbs: number
  readonly contentRuns: number
  readonly sourceRuns: number
  /** Tokens between source and cue; -1 without a source. */
  readonly sourceDistance: number
  readonly isSourceAfter: number
  /** The source's head, and how likely it is to speak; -1 and 0 without a source. */
  readonly sourceHead: number
  readonly sourceSort: number
  /** The content's word that hangs on the cue, or its first that hangs on no other of its words. */
  readonly contentHead: number
  /** Relations of source and content to the cue; 0 when none hangs on it. */
  readonly sourceRelation: number
  readonly contentRelation: number
  /** The relation by which the part that holds the content's first token hangs on the cue; 0 when it does not. */
  readonly firstRelation: number
  /** Whether a subtree below the cue starts with the content's first token (1), ends with its last (2). */
  readonly edges: number
  /** Tokens of the content that hang on a word outside of it and of the cue. */
  readonly crossings: number
  /** Sentences from the cue to the content's first token. */
  readonly sentences: number
  /** The rule with the same or a meeting cue that is most like the offer, how like its content and source are, how many there are. */
  readonly rule?: RuleOffer
  readonly rules: number
  readonly likeContent: number
  readonly likeSource: number
  /** Whether the rule's cue starts (1) and ends (2) where this one does. */
  readonly likeCue: number
}

/** Looks at an offer beside what rules found. */
export function viewOffer(document: TokensInContext, offer: Offer, rules: readonly RuleOffer[]): OfferView {
  const { table, context } = document
  const { cue, source, content } = offer
  const { head, relation, sentenceOf, sentences } = table
  const [first, last] = [content[0] ?? 0, content.at(-1) ?? 0]
  const next = last + 1 < table.count ? last + 1 : -1
  const cueHead = headOfCue(table, context, [cue.first, cue.end])
  const isCue = (i: number): boolean => i >= cue.first && i < cue.end
  const inContent = new Set(content)
  let [contentRelation, edges, crossings, verbs, sourceRelation] = [0, 0, 0, 0, 0]
  let contentHead = -1
  for (const i of content) {
    const above = head[i] ?? -1
    if (isCue(above)) {
      contentRelation = relation[i] ?? 0
      contentHead = i
      if (context.low[i] === first) edges |= 1
      if (context.high[i] === last) edges |= 2
    } else if (above >= 0 && !inContent.has(above)) crossings += 1
    verbs += table.isVerb[i] ?? 0
  }
  for (const i of source) if (isCue(head[i] ?? -1)) sourceRelation = relation[i] ?? 0
  const sourceHead = topOf(source, head)
  const isSourceAfter = (source[0] ?? -1) > cue.first
  return {
    offer,
    head: cueHead,
    first,
    last,
    next,
    isNextInSentence: next >= 0 && sentenceOf[next] === sentenceOf[last],
    startsSentence: sentences[sentenceOf[first] ?? 0]?.[0] === first ? 1 : 0,
    side: cue.first > last ? 1 : cue.end <= first ? 2 : 3,
    quoted: quotedOf(table, content),
    verbs,
    contentRuns: runsOf(content).length,
    sourceRuns: runsOf(source).length,
    sourceDistance:
      source.length === 0
        ? -1
        : Math.max(0, isSourceAfter ? (source[0] ?? 0) - cue.end : cue.first - (source.at(-1) ?? 0) - 1),
    isSourceAfter: isSourceAfter ? 1 : 0,
    sourceHead,
    sourceSort: speakerSort(document, sourceHead),
    contentHead: contentHead < 0 ? topOf(content, head) : contentHead,
    sourceRelation,
    contentRelation,
    firstRelation: relationToCue(table, first, isCue),
    edges,
    crossings,
    sentences: (sentenceOf[first] ?? 0) - (sentenceOf[cueHead] ?? 0),
    ...nearestRule(offer, rules),
  }
}

/** The first of some tokens whose head is none of them; -1 when there are none. */
function topOf(tokens: Int32Array, head: Int32Array): number {
  const all = new Set(tokens)
  return tokens.find((i) => !all.has(head[i] ?? -1)) ?? -1
}

/** Steps up a tree at most: deeper ones are lists or mistakes. */
const highest = 40

function relationToCue({ head, relation }: TokenTable, from: number, isCue: (i: number) => boolean): number {
  for (let at = from, steps = 0; at >= 0 && steps < highest; at = head[at] ?? -1, steps += 1)
    if (isCue(head[at] ?? -1)) return relation[at] ?? 0
  return 0
}

type RuleView = Pick<OfferView, 'rule' | 'rules' | 'likeContent' | 'likeSource' | 'likeCue'>

function nearestRule({ cue, source, content }: Offer, rules: readonly RuleOffer[]): RuleView {
  let nearest: RuleView = { rules: 0, likeContent: 0, likeSource: 0, likeCue: 0 }
  for (const rule of rules) {
    if (rule.cue[0] >= cue.end || rule.cue[1] <= cue.first) continue
    const [likeContent, likeSource] = [likeness(rule.content, content), likeness(rule.source, source)]
    const isNearer = nearest.rule === undefined || likeContent + likeSource > nearest.likeContent + nearest.likeSource
    const likeCue = (rule.cue[0] === cue.first ? 1 : 0) + (rule.cue[1] === cue.end ? 2 : 0)
    nearest = { ...(isNearer ? { rule, likeContent, likeSource, likeCue } : nearest), rules: nearest.rules + 1 }
  }
  return nearest
}

import type { UnsplitText } from './boundary-place.ts'
import type { Scorer } from './model/scorer.ts'
import { hashTemplates } from './model/templates.ts'
import { fillSentenceAtoms, sentenceAtomCount, sentenceTemplates } from './sentence-features.ts'
import { isSpeechTag } from './speech-tag.ts'

const features = new Int32Array(sentenceTemplates.count)
const atoms = new Int32Array(sentenceAtomCount)
const scores = new Float32Array(2)

/** Marks that lead on to what follows them in the same line, a dateline's dash among them: no sentence of a report ends there. */
const leadsOn = /^(?:[:;,–—―-]|--)$/

/**
 * Whether a sentence may end after token `at`: where there is white space or a stop, but not after a mark that leads on, and
 * not between a quotation and who said it.
 */
function mayEnd({ text, tokens }: UnsplitText, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (!token || !after) return false
  const gap = text.slice(token.span[1], Math.min(after.span[0], token.span[1] + 8))
  if (gap.includes('\n')) return true
  if (leadsOn.test(token.text)) return false
  if (/[”’"']$/.test(token.text.slice(-1)) && isSpeechTag(tokens.slice(at + 1, at + 10))) return false
  return gap !== '' || /[.!?…"”’)]$/.test(token.text.slice(-2))
}

interface Paragraph {
  readonly first: number
  readonly end: number
  /** Tokens after which the rules end a sentence. */
  readonly ruleEnds: ReadonlySet<number>
  readonly score: Scorer
}

/**
 * The places in a paragraph's tokens where sentences end, each the number of the token after the end.
 * `choose` may overrule a decision: that is how a model is trained.
 */
export function findLearnedBoundaries(
  doc: UnsplitText,
  { first, end, ruleEnds, score }: Paragraph,
  choose?: (at: number, ends: boolean, features: Int32Array) => boolean,
): readonly number[] {
  const boundaries: number[] = []
  let from = first
  for (let at = first; at < end; at += 1) {
    let ends = at === end - 1
    if (!ends && mayEnd(doc, at)) {
      fillSentenceAtoms(doc, { at, first: from, ruleEnds: ruleEnds.has(at) }, atoms)
      hashTemplates(sentenceTemplates, atoms, features)
      score(features, sentenceTemplates.count, scores)
      ends = (scores[1] ?? 0) > (scores[0] ?? 0)
      if (choose) ends = choose(at, ends, features)
    }
    if (!ends) continue
    boundaries.push(at + 1)
    from = at + 1
  }
  return boundaries
}

import { documentLabels } from '../../src/read/attribution/learned/chain-shape.ts'
import { type RuleOffer, tokensIn, toRuleOffers } from '../../src/read/attribution/learned/rule-offer.ts'
import { type TokenTable, toTokenTable } from '../../src/read/attribution/learned/token-table.ts'
import { proposeByRules } from '../../src/read/attribution/propose-by-rules.ts'
import { findTimes } from '../../src/read/times/index.ts'
import type { Language } from '../../src/text/language.ts'
import { analyzeText } from '../../src/text/parse-text.ts'
import type { TokenAttribution } from './match-attributions.ts'
import type { GoldArticle } from './read-annotated.ts'

/** An article laid out in tokens, with what people found in it and what rules find. */
export interface LabelledDocument {
  readonly table: TokenTable
  readonly gold: readonly TokenAttribution[]
  readonly rules: readonly RuleOffer[]
  /** For each token what it is to any attribution, as in `documentLabels`. */
  readonly labels: Uint8Array
}

/** Tokenizes, tags and parses an article, and has the rules read it. Attributions whose cue is less than half a token are left out. */
export function toLabelledDocument({ text, attributions }: GoldArticle, language: Language): LabelledDocument {
  const doc = analyzeText(text, language)
  const gold = attributions
    .map(({ source, cue, content }) => ({
      source: tokensIn(doc.tokens, source),
      cue: tokensIn(doc.tokens, cue),
      content: tokensIn(doc.tokens, content),
    }))
    .filter(({ cue }) => cue.length > 0)
  const table = toTokenTable(doc)
  const { candidates } = proposeByRules(doc, findTimes(doc, {}))
  return { table, gold, rules: toRuleOffers(doc.tokens, candidates), labels: labelsOf(table, gold) }
}

/** Cues over sources over contents, where attributions share a token. */
function labelsOf({ count, paragraphOf }: TokenTable, gold: readonly TokenAttribution[]): Uint8Array {
  const labels = new Uint8Array(count)
  const owners = new Int32Array(count).fill(-1)
  const mark = (tokens: Int32Array, label: (typeof documentLabels)[number], owner: number): void => {
    for (const i of tokens) {
      labels[i] = documentLabels.indexOf(label)
      owners[i] = owner
    }
  }
  for (const [owner, { content }] of gold.entries()) mark(content, 'B-content', owner)
  for (const [owner, { source }] of gold.entries()) mark(source, 'B-source', owner)
  for (const [owner, { cue }] of gold.entries()) mark(cue, 'B-cue', owner)
  for (let i = count - 1; i > 0; i -= 1) {
    const goesOn = labels[i] === labels[i - 1] && owners[i] === owners[i - 1] && paragraphOf[i] === paragraphOf[i - 1]
    if (goesOn && labels[i] !== 0) labels[i] = (labels[i] ?? 0) + 1
  }
  return labels
}

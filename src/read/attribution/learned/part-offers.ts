import { bestSequences } from './best-sequences.ts'
import { logSumOf } from './chain-marginals.ts'
import { addFeatures, type ChainModel, rowWidth, toChainScores } from './chain-model.ts'
import { fixLabel, forbidLabel, scoreOf } from './chain-scores.ts'
import { partLabel } from './chain-shape.ts'
import type { CueOffer } from './cue-offers.ts'
import { type TokenRange, viewCue } from './cue-view.ts'
import { type Agreement, agreementOf, type DocumentHints } from './document-hints.ts'
import { partFeatures } from './part-features.ts'
import { partWindow } from './part-window.ts'
import type { RuleOffer } from './rule-offer.ts'
import type { TokenContext } from './token-context.ts'
import { likeness } from './token-sets.ts'
import type { TokenTable } from './token-table.ts'

/** An attribution that may be one: a cue with a source and a content. */
export interface Offer {
  readonly cue: CueOffer
  /** Empty when nobody is named. */
  readonly source: Int32Array
  readonly content: Int32Array
  /** Its probability given the cue, its place among those of the cue, and how far its score is behind the best, or ahead of the next. */
  readonly probability: number
  readonly rank: number
  readonly gap: number
  readonly by: 'model' | 'both' | 'rule'
  readonly agreement: Agreement
  /** The rule that offers the same. */
  readonly rule?: RuleOffer
}

/** Readings of a cue asked for, and kept: those that differ from better ones, and are not too unlikely. */
const [asked, kept] = [6, 4]
const [alike, unlikely] = [0.8, 0.01]
/** What stands for the next when there is none. */
const alone = 9

interface Document {
  readonly table: TokenTable
  readonly context: TokenContext
  /** Sums of the weights of the token features under the model. */
  readonly sums: Int32Array
  readonly sorts: Uint8Array
  readonly hints: DocumentHints
}

interface Parts {
  readonly source: Int32Array
  readonly content: Int32Array
}

/** The sources and contents that a cue may have, likeliest first; with those of rules that found the same cue. */
export function offerParts(
  model: ChainModel,
  { table, context, sums, sorts, hints }: Document,
  { cue, inCue, rules }: { readonly cue: CueOffer; readonly inCue: Uint8Array; readonly rules: readonly RuleOffer[] },
): readonly Offer[] {
  const range: TokenRange = [cue.first, cue.end]
  const window = partWindow(table, cue.first)
  const [from, to] = window
  const windowSums = sums.slice(from * rowWidth, to * rowWidth)
  addFeatures(model, partFeatures(table, context, viewCue(table, context, range, inCue), window), windowSums)
  const scores = toChainScores(model, windowSums, sorts.subarray(from, to))
  for (let i = from; i < to; i += 1)
    if (i >= cue.first && i < cue.end) fixLabel(scores.nodes, model.shape, i - from, partLabel.cue)
    else forbidLabel(scores.nodes, model.shape, i - from, partLabel.cue)
  const logSum = logSumOf(scores, model.shape)
  const found: (Parts & Pick<Offer, 'by' | 'rule'> & { readonly score: number })[] = []
  for (const { labels, score } of bestSequences(scores, model.shape, asked)) {
    const parts = partsIn(labels, from)
    const isNew = !found.some(
      (other) => likeness(other.content, parts.content) >= alike && likeness(other.source, parts.source) >= alike,
    )
    const isFirst = found.length === 0
    if (parts.content.length === 0 || !isNew || (!isFirst && Math.exp(score - logSum) < unlikely)) continue
    found.push({ ...parts, score, by: 'model' })
    if (found.length === kept) break
  }
  for (const rule of rules) {
    const { source, content } = rule
    if (content.length === 0) continue
    const same = found.findIndex(
      (other) => likeness(other.content, content) === 1 && likeness(other.source, source) === 1,
    )
    const twin = found[same]
    if (twin) found[same] = { ...twin, by: 'both', rule }
    else {
      const labels = labelsOf({ source, content }, range, window, table.paragraphOf)
      found.push({ source, content, score: scoreOf(scores, model.shape.size, labels), by: 'rule', rule })
    }
  }
  found.sort((a, b) => b.score - a.score)
  const [best = 0, next = best - alone] = [found[0]?.score, found[1]?.score]
  return found.map(({ source, content, score, by, rule }, rank) => ({
    cue,
    source,
    content,
    by,
    ...(rule && { rule }),
    rank,
    agreement: agreementOf(hints, { source, content }),
    probability: Math.exp(Math.min(0, score - logSum)),
    gap: rank === 0 ? best - next : best - score,
  }))
}

/** Source and content in the labels of a window that starts at token `from`. */
function partsIn(labels: Uint8Array, from: number): Parts {
  const [source, content]: [number[], number[]] = [[], []]
  for (const [place, label] of labels.entries()) {
    if (label === partLabel.cue || label === 0) continue
    if (label < partLabel.content) source.push(from + place)
    else content.push(from + place)
  }
  return { source: Int32Array.from(source), content: Int32Array.from(content) }
}

/** The labels of a window in which these are source, content and cue. Parts begin anew with each paragraph. */
export function labelsOf(
  { source, content }: Parts,
  cue: TokenRange,
  [from, to]: TokenRange,
  paragraphOf: Int32Array,
): Uint8Array {
  const labels = new Uint8Array(to - from)
  for (const i of content) if (i >= from && i < to) labels[i - from] = partLabel.content
  for (const i of source) if (i >= from && i < to) labels[i - from] = partLabel.source
  labels.fill(partLabel.cue, cue[0] - from, cue[1] - from)
  for (let place = labels.length - 1; place > 0; place -= 1) {
    const label = labels[place] ?? 0
    const goesOn = labels[place - 1] === label && paragraphOf[from + place] === paragraphOf[from + place - 1]
    if (goesOn && (label === partLabel.source || label === partLabel.content)) labels[place] = label + 1
  }
  return labels
}

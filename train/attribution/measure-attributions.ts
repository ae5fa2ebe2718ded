import { runsOf } from '../../src/read/attribution/learned/token-sets.ts'
import { isHalfRight, isInner, matchAttributions, type TokenAttribution } from './match-attributions.ts'

/** A found attribution with the probability it is given. */
export interface FoundAttribution extends TokenAttribution {
  readonly confidence: number
}

/** One article's attributions, as people marked them and as they were found. */
export interface MeasuredArticle {
  readonly gold: readonly TokenAttribution[]
  readonly found: readonly FoundAttribution[]
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How good attributions are; each figure from 0 to 1. */
export interface AttributionFigures {
  /** Attributions whose cues meet and whose sources and contents are half alike. */
  readonly half: Figure
  /** Stretches that are the same to the token. */
  readonly source: Figure
  readonly cue: Figure
  readonly content: Figure
  /** How far confidences are from the share that is right, in ten steps (Naeini et al. 2015). */
  readonly calibrationError: number
}

/** Measures attributions: those that stand in no other one's content, on both sides, or with `nestedToo` all. */
export function measureAttributions(
  articles: readonly MeasuredArticle[],
  { nestedToo = false }: { readonly nestedToo?: boolean } = {},
): AttributionFigures {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, expected: 0 }))
  let [hits, foundCount, goldCount] = [0, 0, 0]
  const counts = (one: TokenAttribution, all: readonly TokenAttribution[]): boolean => nestedToo || !isInner(one, all)
  const tops = articles.map(({ gold, found }) => ({
    gold: gold.filter((one) => counts(one, gold)),
    found: found.filter((one) => counts(one, found)),
  }))
  for (const { gold, found } of tops) {
    const rightOnes = new Set<number>()
    for (const [g, f] of matchAttributions(gold, found)) {
      const [one, other] = [gold[g], found[f]]
      if (one && other && isHalfRight(one, other)) rightOnes.add(f)
    }
    for (const [f, { confidence }] of found.entries()) {
      const bin = bins[Math.min(9, Math.floor(confidence * 10))]
      if (!bin) continue
      bin.right += rightOnes.has(f) ? 1 : 0
      bin.expected += confidence
    }
    hits += rightOnes.size
    foundCount += found.length
    goldCount += gold.length
  }
  return {
    half: figureOf(hits, foundCount, goldCount),
    source: exact(tops, 'source'),
    cue: exact(tops, 'cue'),
    content: exact(tops, 'content'),
    calibrationError:
      bins.reduce((sum, { right, expected }) => sum + Math.abs(right - expected), 0) / Math.max(1, foundCount),
  }
}

function figureOf(hits: number, found: number, gold: number): Figure {
  const share = (of: number): number => (of === 0 ? 0 : hits / of)
  return { precision: share(found), recall: share(gold), f1: found + gold === 0 ? 0 : (2 * hits) / (found + gold) }
}

function exact(articles: readonly MeasuredArticle[], part: keyof TokenAttribution): Figure {
  let [hits, foundCount, goldCount] = [0, 0, 0]
  for (const { gold, found } of articles) {
    const stretchesOf = (all: readonly TokenAttribution[]): ReadonlySet<string> =>
      new Set(all.flatMap((one) => runsOf(one[part]).map(String)))
    const [wanted, got] = [stretchesOf(gold), stretchesOf(found)]
    for (const stretch of got) if (wanted.has(stretch)) hits += 1
    foundCount += got.size
    goldCount += wanted.size
  }
  return figureOf(hits, foundCount, goldCount)
}

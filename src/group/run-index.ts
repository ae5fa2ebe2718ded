import type { ArticleId, RevisionId } from '../core/ids.ts'
import { hashText } from '../text/model/hash.ts'
import { toShingles } from './shingles.ts'

/** A text by a sample of its five-word runs: enough to find what shares a good part of them. */
export interface SampledText {
  readonly id: RevisionId
  readonly articleId: ArticleId
  /** Hashes of a quarter of its distinct runs, always the same quarter, in rising order. */
  readonly runs: Int32Array
}

/** Texts of late by their runs. */
export interface RunIndex {
  add(text: SampledText): void
  /** Texts must be forgotten in the order in which they were added. */
  forget(text: SampledText): void
  /** Texts of other articles that share enough to be worth a comparison, in the order in which they were added. */
  near(text: SampledText): readonly RevisionId[]
}

const sampled = 4

/** Texts that a run leads to: the first that held it. A wire's text is among them; later copies need no more. */
const mostHolders = 8

/** Sampled runs that two texts share at least, and which part of the shorter one's: half of what a copy must share, for samples stray. */
const leastShared = { runs: 2, share: 0.35 } as const

/** The sample of a text. */
export function sampleRuns(text: string): Int32Array {
  const hashes = new Set([...toShingles(text).all].map(hashText).filter((hash) => hash % sampled === 0))
  return Int32Array.from(hashes).sort()
}

/** No texts yet. */
export function createRunIndex(): RunIndex {
  const holders = new Map<number, SampledText[]>()
  const order = new Map<RevisionId, number>()
  let added = 0
  return {
    add: (text) => {
      order.set(text.id, added)
      added += 1
      for (const run of text.runs) {
        const list = holders.get(run)
        if (list) list.push(text)
        else holders.set(run, [text])
      }
    },
    forget: (text) => {
      order.delete(text.id)
      for (const run of text.runs) {
        const list = holders.get(run)
        if (list && list.length > 1) list.shift()
        else holders.delete(run)
      }
    },
    near: (text) => {
      const shared = new Map<SampledText, number>()
      for (const run of text.runs)
        for (const other of (holders.get(run) ?? []).slice(0, mostHolders))
          if (other.articleId !== text.articleId) shared.set(other, (shared.get(other) ?? 0) + 1)
      return [...shared]
        .filter(([other, count]) => {
          const shorter = Math.min(other.runs.length, text.runs.length)
          return count >= leastShared.runs && count >= shorter * leastShared.share
        })
        .map(([{ id }]) => id)
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    },
  }
}

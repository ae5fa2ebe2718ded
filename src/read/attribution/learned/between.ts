import { mixHash } from '../../../text/model/hash.ts'
import type { CueView, TokenRange } from './cue-view.ts'
import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/** What lies between each token of a window and a cue; place 0 is the window's first token. Counts stop at 3, other cues at 2. */
export interface Between {
  readonly otherCues: Uint8Array
  readonly commas: Uint8Array
  readonly quotes: Uint8Array
  readonly verbs: Uint8Array
  /** The signs of up to four tokens, and the tags of up to five. */
  readonly signs: Int32Array
  readonly tags: Int32Array
}

const far = 17

/** Looks outwards from a cue, once over the window. */
export function betweenCue(table: TokenTable, context: TokenContext, cue: CueView, [first, end]: TokenRange): Between {
  const length = end - first
  const found: Between = {
    otherCues: new Uint8Array(length),
    commas: new Uint8Array(length),
    quotes: new Uint8Array(length),
    verbs: new Uint8Array(length),
    signs: new Int32Array(length),
    tags: new Int32Array(length),
  }
  const isOther = (k: number): boolean => cue.inCue[k] === 1 && (k < cue.first || k >= cue.end)
  const walk = (from: number, to: number, step: 1 | -1): void => {
    let [others, commas, quotes, verbs] = [0, 0, 0, 0]
    for (let i = from, distance = 0; step === 1 ? i < to : i > to; i += step, distance += 1) {
      const place = i - first
      found.otherCues[place] = others
      found.commas[place] = commas
      found.quotes[place] = quotes
      found.verbs[place] = verbs
      const [low, high] = step === 1 ? [i - distance, i] : [i + 1, i + 1 + distance]
      found.signs[place] = distance <= 4 ? hashOf(context.sign, low, high) : far
      found.tags[place] = distance <= 5 ? hashOf(table.xpos, low, high) : far + verbs
      if (isOther(i) && (distance === 0 || !isOther(i - step))) others = Math.min(2, others + 1)
      if (table.texts[i] === ',') commas = Math.min(3, commas + 1)
      if ((table.quote[i] ?? 0) >= 2) quotes = Math.min(3, quotes + 1)
      if (table.isVerb[i] === 1) verbs = Math.min(3, verbs + 1)
    }
  }
  walk(cue.first - 1, first - 1, -1)
  walk(cue.end, end, 1)
  return found
}

function hashOf(column: Int32Array, low: number, high: number): number {
  let hash = 5
  for (let k = low; k < high; k += 1) hash = mixHash(hash, column[k] ?? 0)
  return hash
}

import { cueLabel } from '../../src/read/attribution/learned/chain-shape.ts'
import { hashText } from '../../src/text/model/hash.ts'
import type { WeightLists } from '../../src/text/model/linear-model.ts'
import type { LabelledDocument } from './labelled-document.ts'

/** Words of grammar: that they stand in cues tells nothing. */
const grammatical = new Set(
  `the a an of to in on at for and or but is was be has have had by with as that this it not from about , . : “ ” " ' — - 's`.split(
    ' ',
  ),
)
/** Lemmas met less often have no class; those never met in a cue have one from so many on. */
const [seldom, often] = [3, 20]
/** Shares of a lemma's tokens that stand in a cue, where classes 2 to 7 begin. */
const bounds = [0, 0.02, 0.08, 0.25, 0.5, 0.75]

/** How often each lemma stands in a cue, as a class from 1 to 7, by the hash of the lemma. */
export type CueLexicon = ReadonlyMap<number, number>

/** Counts lemmas in and outside of cues. */
export function buildCueLexicon(documents: readonly LabelledDocument[]): CueLexicon {
  const counts = new Map<string, { all: number; inCue: number }>()
  for (const { table, labels } of documents)
    for (const [i, lemma] of table.lemmas.entries()) {
      const count = counts.get(lemma) ?? { all: 0, inCue: 0 }
      counts.set(lemma, count)
      count.all += 1
      if (labels[i] === cueLabel.begins || labels[i] === cueLabel.goesOn) count.inCue += 1
    }
  const classes = new Map<number, number>()
  for (const [lemma, { all, inCue }] of counts) {
    if (grammatical.has(lemma) || all < seldom || (inCue === 0 && all < often)) continue
    const share = inCue / (all + 1)
    classes.set(
      hashText(lemma.slice(0, 64)) & 0x7fffffff,
      inCue === 0 ? 1 : 1 + bounds.filter((bound) => share >= bound).length,
    )
  }
  return classes
}

/** The lexicon as features ask it: 0 for a lemma without a class. */
export const toCueClassOf =
  (lexicon: CueLexicon) =>
  (lemma: number): number =>
    lexicon.get(lemma & 0x7fffffff) ?? 0

/** The lexicon as a model holds it. */
export function toLexiconTable(lexicon: CueLexicon): WeightLists {
  const keys = Int32Array.from([...lexicon.keys()].sort((a, b) => a - b))
  return {
    classes: 8,
    keys,
    starts: Int32Array.from({ length: keys.length + 1 }, (_, k) => k),
    entryClasses: Uint8Array.from(keys, (key) => lexicon.get(key) ?? 0),
    entryValues: new Int8Array(keys.length).fill(1),
  }
}

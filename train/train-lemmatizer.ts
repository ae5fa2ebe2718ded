import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { endingKey, type Lemmatizer, lemmaBase, longestEnding, plainWord, wordKey } from '../src/text/grammar/lemma.ts'
import { toScript } from '../src/text/grammar/lemma-model.ts'
import { toClassTable } from '../src/text/model/class-table.ts'
import type { WeightLists } from '../src/text/model/linear-model.ts'
import { toPlainTable } from './plain-table.ts'

export interface TrainedLemmatizer extends Lemmatizer {
  /** The scripts by their names. */
  readonly names: readonly string[]
  readonly lists: WeightLists
}

type Counts = Map<string, Map<string, number>>

const count = (counts: Counts, key: string, value: string): void => {
  const values = counts.get(key) ?? new Map<string, number>()
  values.set(value, (values.get(value) ?? 0) + 1)
  counts.set(key, values)
}

/** The commonest value; of equals the first in the alphabet. */
function commonest(values: ReadonlyMap<string, number>): string {
  const [best] = [...values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}

const total = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((sum, n) => sum + n, 0)

/** "2 y": two letters off, a y on; "=0 ": the word with its capitals. */
function scriptOf(form: string, xpos: string, lemma: string): string {
  const base = lemmaBase(form, xpos)
  const plain = plainWord(form)
  const keepsCase = plain !== base && plain.length > 1 && lemma.slice(0, 1) === plain.slice(0, 1)
  const from = keepsCase ? plain : base
  let same = 0
  while (same < from.length && same < lemma.length && from[same] === lemma[same]) same += 1
  return `${keepsCase ? '=' : ''}${from.length - same} ${lemma.slice(same)}`
}

/** The 250 ways to make a lemma that most words go; words that need another are lost. */
function listScripts(words: Counts): readonly string[] {
  const uses = new Map<string, number>()
  for (const values of words.values()) uses.set(commonest(values), (uses.get(commonest(values)) ?? 0) + total(values))
  return [...uses]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 250)
    .map(([name]) => name)
}

/**
 * Learns scripts for endings, longest first, and for the words that their endings would get wrong. An ending counts when it
 * was met twice, and is kept only where the next shorter one says something else.
 */
export function trainLemmatizer(sentences: readonly ConlluSentence[]): TrainedLemmatizer {
  const words: Counts = new Map()
  const endings: Counts = new Map()
  for (const { form, lemma, xpos } of sentences.flatMap((sentence) => sentence.words)) {
    const base = lemmaBase(form, xpos)
    const script = scriptOf(form, xpos, lemma)
    count(words, `${base}\t${xpos}`, script)
    for (let length = 0; length <= Math.min(longestEnding, base.length); length += 1) {
      count(endings, `${base.slice(base.length - length)}\t${xpos}`, script)
    }
  }
  const names = listScripts(words)
  const ids = new Map(names.map((name, id) => [name, id]))
  const entries = new Map<number, number>()
  const kept = new Map<string, string>()
  const ruleFor = (base: string, xpos: string, longest: number): string | undefined => {
    for (let length = Math.min(longest, base.length); length >= 0; length -= 1) {
      const rule = kept.get(`${base.slice(base.length - length)}\t${xpos}`)
      if (rule !== undefined) return rule
    }
    return undefined
  }
  const byLength = [...endings].sort(([a], [b]) => a.indexOf('\t') - b.indexOf('\t') || (a < b ? -1 : 1))
  for (const [key, scripts] of byLength) {
    const [ending = '', xpos = ''] = key.split('\t')
    const best = commonest(scripts)
    if (!ids.has(best) || (ending.length > 1 && total(scripts) < 2)) continue
    if (ruleFor(ending, xpos, ending.length - 1) === best) continue
    kept.set(key, best)
    entries.set(endingKey(ending, xpos), ids.get(best) ?? 0)
  }
  for (const [key, scripts] of words) {
    const [base = '', xpos = ''] = key.split('\t')
    const best = commonest(scripts)
    if (ids.has(best) && ruleFor(base, xpos, longestEnding) !== best)
      entries.set(wordKey(base, xpos), ids.get(best) ?? 0)
  }
  return finish(names, entries)
}

function finish(names: readonly string[], entries: ReadonlyMap<number, number>): TrainedLemmatizer {
  const lists = toPlainTable(entries, names.length)
  return { names, scripts: names.map(toScript), table: toClassTable(lists), lists }
}

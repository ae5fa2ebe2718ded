import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { tagTemplates } from '../src/text/grammar/tag-features.ts'
import { ambiguityClass } from '../src/text/grammar/tag-model.ts'
import { type Tagger, tagWords } from '../src/text/grammar/tag-words.ts'
import { type ClassTable, toClassTable } from '../src/text/model/class-table.ts'
import { hashText, toKey } from '../src/text/model/hash.ts'
import type { WeightLists } from '../src/text/model/linear-model.ts'
import { lookUpWord } from '../src/text/words/gazetteer.ts'
import { wordFormOf } from '../src/text/words/word-form.ts'
import { createForgetting } from './forgetting.ts'
import { createPerceptron, type Perceptron } from './perceptron.ts'
import { toPlainTable } from './plain-table.ts'
import { createRandom, shuffled } from './shuffle.ts'

/** The tag that is learned for a word: both tags at once, "VERB VBD". */
const jointTag = ({ upos, xpos }: { upos: string; xpos: string }): string => `${upos} ${xpos}`

export interface TaggerTraining {
  readonly rounds: number
  readonly minUpdates: number
  readonly forget: number
  readonly gazetteer: ClassTable
  readonly report: (line: string) => void
}

export interface TrainedTagger extends Tagger {
  readonly classes: readonly string[]
  /** The ambiguity class of each word by its key: a plain table. */
  readonly wordClasses: WeightLists
  readonly perceptron: Perceptron
}

/** The ambiguity class of each word met three times: its tags of at least 5 %, the three commonest at most. */
function listWordClasses(sentences: readonly ConlluSentence[]): WeightLists {
  const tagsOf = new Map<string, Map<string, number>>()
  for (const { words } of sentences) {
    for (const word of words) {
      const { key } = wordFormOf(word.form)
      const tags = tagsOf.get(key) ?? new Map<string, number>()
      tags.set(jointTag(word), (tags.get(jointTag(word)) ?? 0) + 1)
      tagsOf.set(key, tags)
    }
  }
  const named = [...tagsOf].flatMap(([key, tags]) => {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0)
    const common = [...tags]
      .filter(([, count]) => count / total >= 0.05)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    const name = common
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(', ')
    return total < 3 ? [] : [{ key: toKey(hashText(key)), name, total }]
  })
  const ids = new Map(commonestNames(named).map((name, id) => [name, id]))
  const entries = new Map(named.flatMap(({ key, name }) => (ids.has(name) ? [[key, ids.get(name) ?? 0]] : [])))
  return toPlainTable(entries, ids.size)
}

/** As many classes as one byte can number. */
function commonestNames(named: readonly { name: string; total: number }[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const { name, total } of named) uses.set(name, (uses.get(name) ?? 0) + total)
  return [...uses]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 254)
    .map(([name]) => name)
}

/** Learns joint tags from sentences. `report` is told the share of right decisions of each round. */
export function trainTagger(
  sentences: readonly ConlluSentence[],
  { rounds, minUpdates, forget, gazetteer, report }: TaggerTraining,
): TrainedTagger {
  const wordClasses = listWordClasses(sentences)
  const wordTable = toClassTable(wordClasses)
  const classes = [...new Set(sentences.flatMap(({ words }) => words.map(jointTag)))].sort()
  const ids = new Map(classes.map((name, id) => [name, id]))
  const perceptron = createPerceptron(classes.length, { minUpdates })
  const tagger: Tagger = {
    classCount: classes.length,
    classOf: (word) => ambiguityClass(wordTable, word),
    knownAs: (word) => lookUpWord(gazetteer, word),
    score: perceptron.score,
  }
  const random = createRandom(1)
  const forgetting = createForgetting(
    sentences.flatMap(({ words }) => words.map(({ form }) => wordFormOf(form))),
    forget,
  )
  for (let round = 0; round < rounds; round += 1) {
    let right = 0
    let total = 0
    for (const { words } of shuffled(sentences, random)) {
      const gold = words.map((word) => ids.get(jointTag(word)) ?? 0)
      tagWords(
        words.map(({ form }) => forgetting(wordFormOf(form))),
        tagger,
        (i, best, features) => {
          const wanted = gold[i] ?? 0
          total += 1
          if (best === wanted) right += 1
          else perceptron.update(features, tagTemplates.count, wanted, best)
          perceptron.tick()
          return best
        },
      )
    }
    report(`tags, round ${round + 1}: ${((100 * right) / total).toFixed(2)} % right, ${perceptron.rowCount()} features`)
  }
  perceptron.average()
  return { ...tagger, classes, wordClasses, perceptron }
}

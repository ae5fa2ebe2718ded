import { compileTemplates } from '../model/templates.ts'
import { noWord, type WordForm } from '../words/word-form.ts'

/** What a tagging decision looks at: the word, two neighbours to each side, and the tags of the two words before. */
const atomNames = `form suffix1 suffix2 suffix3 suffix4 prefix1 prefix2 prefix3 shape look class known
  before before.suffix3 before.shape before.known before2
  after after.suffix3 after.shape after.class after.known after2 after2.suffix3 after2.class tag1 tag2 capitals`
  .trim()
  .split(/\s+/)

export const tagAtomCount = atomNames.length

export const tagTemplates = compileTemplates(
  atomNames,
  `form | suffix1 | suffix2 | suffix3 | suffix4 | prefix1 | prefix2 | prefix3 | shape | shape capitals | look
   before | before2 | after | after2 | before.suffix3 | before.shape | after.suffix3 | after.shape | after2.suffix3
   tag1 | tag2 | tag1 tag2 | tag1 form | tag1 tag2 form | tag1 suffix3 | tag1 after | tag1 capitals
   before form | form after | after after2 | suffix3 after.suffix3 | before after | shape after.shape | capitals suffix2
   after.class | after.class after2.class | tag1 after.class | class after.class | tag1 class after.class | form after.class
   class | tag1 class | tag1 tag2 class | tag2 form | before2 before form
   known | known shape | tag1 known | known after.known | known before.known | known class | known capitals`,
)

/** What is known about a word beside its form. */
export interface WordKnowledge {
  /** Its ambiguity class: which tags it had in training. */
  readonly classOf: (word: WordForm) => number
  /** What the gazetteer has of it. */
  readonly knownAs: (word: WordForm) => number
}

/** Writes the atoms for word `i`; `tag1` is the tag of the word before it, `tag2` the one before that (-1 and -2 at the start). */
export function fillTagAtoms(
  words: readonly WordForm[],
  { i, tag1, tag2, allCapitals }: { i: number; tag1: number; tag2: number; allCapitals: boolean },
  { classOf, knownAs }: WordKnowledge,
  atoms: Int32Array,
): void {
  const word = words[i] ?? noWord
  const before = words[i - 1] ?? noWord
  const after = words[i + 1] ?? noWord
  const after2 = words[i + 2] ?? noWord
  const first = i === 0 ? 16 : 0
  const all = allCapitals ? 32 : 0
  atoms.set([
    word.form,
    word.suffix1,
    word.suffix2,
    word.suffix3,
    word.suffix4,
    word.prefix1,
    word.prefix2,
    word.prefix3,
    word.shape,
    word.flags | first | all,
    classOf(word),
    knownAs(word),
    before.form,
    before.suffix3,
    before.shape,
    knownAs(before),
    (words[i - 2] ?? noWord).form,
    after.form,
    after.suffix3,
    after.shape,
    classOf(after),
    knownAs(after),
    after2.form,
    after2.suffix3,
    classOf(after2),
    tag1,
    tag2,
    (word.flags & 1) | ((before.flags & 1) << 1) | ((after.flags & 1) << 2) | first | all,
  ])
}

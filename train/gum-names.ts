import { endsTitle, standsInTitle } from '../src/read/names/titles.ts'
import type { ConlluSentence, ConlluWord } from '../src/text/conllu/conllu.ts'
import { findMentions, type Mention } from './gum-mentions.ts'

/** The types of mention that hold names. Names of other things are kept apart, for what lies in them is no name of its own. */
const nameTypeOf: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  event: 'other',
  object: 'other',
  abstract: 'other',
}

const isProper = (word: ConlluWord | undefined): boolean => word?.xpos.startsWith('NNP') === true

/** The proper noun that a mention is about: its head, or the name set beside a head that only describes: "team member Ann Lee". */
function findCore(words: readonly ConlluWord[], { first, last }: Mention): number {
  const inside = (i: number): boolean => i >= first && i <= last
  const head = words.findIndex((word, i) => inside(i) && !inside(word.head - 1))
  const beside = words.findIndex(
    (word, i) =>
      inside(i) && i > head && word.head - 1 === head && isProper(word) && /^(?:flat|appos)/.test(word.deprel),
  )
  const touches = beside > head && words.slice(head + 1, beside).every(isProper)
  return touches && (!isProper(words[head]) || words[beside]?.deprel === 'appos') ? beside : head
}

/** Whether a word only describes the name that it stands before, as a title does: it or what it belongs to is `nmod:desc`. */
function isDescription(words: readonly ConlluWord[], at: number, core: number): boolean {
  for (let i = at, steps = 0; i >= 0 && i !== core && steps < 9; steps += 1) {
    if (words[i]?.deprel === 'nmod:desc') return true
    i = (words[i]?.head ?? 0) - 1
  }
  return false
}

/** How far a name reaches around its core: over proper nouns, numbers, marks inside, and "of" or "and" that join a body's name. */
function findExtent(
  words: readonly ConlluWord[],
  mention: Mention,
  core: number,
  type: string,
): readonly [number, number] {
  const inside = (i: number): boolean => i >= mention.first && i <= mention.last
  const belongs = (i: number): boolean =>
    inside(i) &&
    ((isProper(words[i]) && !isDescription(words, i, core)) ||
      (type !== 'PER' && words[i]?.xpos === 'CD') ||
      (type !== 'PER' && words[i]?.upos === 'ADJ' && /^\p{Lu}/u.test(words[i]?.form ?? '')))
  const isJoint = (i: number): boolean =>
    /^(?:[-.'&]|['’]s)$/.test(words[i]?.form ?? '') && words[i - 1]?.deprel !== 'nmod:poss'
  const isAnd = (i: number, next: number): boolean =>
    type === 'ORG' &&
    words[i]?.form === 'and' &&
    words[next]?.deprel === 'conj' &&
    (words[next]?.head ?? 0) - 1 !== core
  const isOf = (i: number): boolean => /^(?:of|for)$/.test(words[i]?.form ?? '') && type !== 'PER'
  let [first, last] = [core, core]
  for (;;) {
    if (belongs(first - 1)) first -= 1
    else if (belongs(first - 2) && (isJoint(first - 1) || isAnd(first - 1, first))) first -= 2
    else break
  }
  for (;;) {
    if (belongs(last + 1)) last += 1
    else if (belongs(last + 2) && (isJoint(last + 1) || isOf(last + 1) || isAnd(last + 1, last + 2))) last += 2
    else if (isOf(last + 1) && words[last + 2]?.form === 'the' && belongs(last + 3)) last += 3
    else break
  }
  return [first, last]
}

/**
 * The names among a GUM sentence's mentions, as a BIO tag for each word: the proper nouns around what a mention is about, without
 * titles. Of names within names the outermost counts: "George Washington Bridge" names nobody. Peoples ("Afghans") are no names.
 */
export function tagGumNames(sentence: ConlluSentence): readonly string[] {
  const { words } = sentence
  const tags = words.map(() => 'O')
  for (const mention of findMentions(sentence)) {
    const type = nameTypeOf[mention.type]
    const core = findCore(words, mention)
    if (type === undefined || !isProper(words[core])) continue
    if (type === 'PER' && words[core]?.xpos === 'NNPS') continue
    let [first, last] = findExtent(words, mention, core, type)
    if (type === 'PER') {
      while (first < last && standsInTitle(words[first]?.form ?? '')) first += 1
      if (first === last && endsTitle(words[first]?.form ?? '')) continue
    }
    if (tags.slice(first, last + 1).some((tag) => tag !== 'O')) continue
    for (let i = first; i <= last; i += 1) tags[i] = `${i === first ? 'B' : 'I'}-${type}`
  }
  return tags.map((tag) => (tag.endsWith('other') ? 'O' : tag))
}

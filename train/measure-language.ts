import type { Span } from '../src/core/span.ts'
import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { parseSentence, tagSentence } from '../src/text/grammar/analyze-sentence.ts'
import { lemmatize } from '../src/text/grammar/lemma.ts'
import type { Language } from '../src/text/language.ts'
import { tokenizeText } from '../src/text/tokenize-text.ts'
import { findWords } from '../src/text/words/find-words.ts'
import { toTreebankTexts } from './treebank-text.ts'

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** F1, in per cent, of spans found against spans that should be. */
export function spanF1(found: readonly (readonly Span[])[], gold: readonly (readonly Span[])[]): number {
  let both = 0
  let all = 0
  for (const [i, spans] of found.entries()) {
    const wanted = new Set(gold[i]?.map(String))
    both += spans.filter((span) => wanted.has(String(span))).length
    all += spans.length + wanted.size
  }
  return percent(2 * both, all)
}

/** Words and sentences found in raw text against a treebank's. */
export function measureSplitting(
  sentences: readonly ConlluSentence[],
  language?: Pick<Language, 'sentences'>,
): { readonly words: number; readonly sentences: number } {
  const texts = toTreebankTexts(sentences)
  const read = texts.map(({ text }) => tokenizeText(text, language))
  const words = read.map(({ tokens }) => findWords(tokens, 0, tokens.length).map(({ span }) => span))
  return {
    words: spanF1(
      words,
      texts.map((text) => text.words),
    ),
    sentences: spanF1(
      read.map((doc) => doc.sentences.map(({ span }) => span)),
      texts.map((text) => text.sentences),
    ),
  }
}

/** Tags on a treebank's own words: shares in per cent. */
export function measureTags(sentences: readonly ConlluSentence[], language: Pick<Language, 'tags'>) {
  let [upos, xpos, total] = [0, 0, 0]
  for (const { words } of sentences) {
    const tags = tagSentence(
      words.map(({ form }) => form),
      language,
    )
    for (const [i, word] of words.entries()) {
      total += 1
      if (tags[i]?.upos === word.upos) upos += 1
      if (tags[i]?.xpos === word.xpos) xpos += 1
    }
  }
  return { upos: percent(upos, total), xpos: percent(xpos, total) }
}

/** Lemmas on a treebank's own words with our tags: a share in per cent. */
export function measureLemmas(
  sentences: readonly ConlluSentence[],
  language: Pick<Language, 'tags' | 'lemmas'>,
): number {
  let [right, total] = [0, 0]
  for (const { words } of sentences) {
    const tags = tagSentence(
      words.map(({ form }) => form),
      language,
    )
    for (const [i, { form, lemma }] of words.entries()) {
      total += 1
      if (lemmatize(form, tags[i]?.xpos ?? '', language.lemmas) === lemma) right += 1
    }
  }
  return percent(right, total)
}

/** Trees on a treebank's own words with our tags: shares in per cent. LAS leaves subtypes aside, as the CoNLL shared tasks did. */
export function measureTrees(sentences: readonly ConlluSentence[], language: Pick<Language, 'tags' | 'trees'>) {
  let [uas, las, total] = [0, 0, 0]
  for (const { words } of sentences) {
    const forms = words.map(({ form }) => form)
    const tree = parseSentence(forms, tagSentence(forms, language), language)
    for (const [i, word] of words.entries()) {
      total += 1
      if (tree[i]?.head !== word.head) continue
      uas += 1
      if (tree[i]?.relation.split(':')[0] === word.deprel.split(':')[0]) las += 1
    }
  }
  return { uas: percent(uas, total), las: percent(las, total) }
}

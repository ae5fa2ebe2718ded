import { findNames } from '../src/read/names/find-names.ts'
import { labelTokens } from '../src/read/names/label-tokens.ts'
import { type NameToken, nameLabels } from '../src/read/names/name-features.ts'
import { parseNameModel } from '../src/read/names/name-model.ts'
import { addVotes, toNameTokens } from '../src/read/names/name-tokens.ts'
import type { Language } from '../src/text/language.ts'
import { toLinearModel, type WeightLists } from '../src/text/model/linear-model.ts'
import { createScorer } from '../src/text/model/score-features.ts'
import { tagText } from '../src/text/tag-text.ts'
import { tokenizeText } from '../src/text/tokenize-text.ts'
import { type BuiltModel, shareAlike } from './built-model.ts'
import { measureNames } from './measure-names.ts'
import { type NamedText, nameCorpora, readNames } from './read-names.ts'
import { goldLabels, type NameTraining, trainNames } from './train-names.ts'
import { withUnseenTags } from './unseen-tags.ts'
import { averageWeights, toWeightLists } from './weights.ts'
import { encodeModel } from './write-model.ts'

/** Every tenth document is held out of training, to measure with. */
export const isHeldOut = (_: unknown, i: number): boolean => i % 10 === 9

const training = { rounds: 6, forget: 0, lean: 2 } satisfies Partial<NameTraining>
/** Each model is the mean of five, which met the examples in different orders. */
const seeds = [5, 12, 19, 26, 33]
const folds = 5

interface NamedDocument {
  readonly sentences: readonly (readonly NameToken[])[]
  readonly labels: readonly Uint8Array[]
}

function toDocument({ text, names }: NamedText, language: Language): NamedDocument {
  const doc = tagText(tokenizeText(text, language), language)
  return {
    sentences: toNameTokens(doc, findNames(doc)),
    labels: goldLabels(doc, names),
  }
}

function learn(documents: readonly NamedDocument[], report: (line: string) => void): WeightLists {
  const examples = documents.flatMap(({ sentences, labels }) =>
    sentences.map((tokens, s) => ({ tokens, labels: labels[s] ?? new Uint8Array(tokens.length) })),
  )
  const runs = seeds.map((seed) => trainNames(examples, { ...training, seed, report }).weights())
  return toWeightLists(averageWeights(runs), 0.2)
}

/** The documents with votes by a first reading: by `lists`, or, for training, by models that have not seen them. */
function vote(documents: readonly NamedDocument[], lists: WeightLists): readonly NamedDocument[] {
  const score = createScorer(toLinearModel(lists))
  return documents.map(({ sentences, labels }) => {
    const first = sentences.map((tokens) => labelTokens(tokens, score))
    return { sentences: addVotes(sentences, first), labels }
  })
}

function voteUnseen(documents: readonly NamedDocument[], report: (line: string) => void): readonly NamedDocument[] {
  const voted: NamedDocument[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    report(`names, first reading: part ${fold + 1} of ${folds}`)
    const lists = learn(
      documents.filter((_, i) => i % folds !== fold),
      () => undefined,
    )
    const unseen = documents.filter((_, i) => i % folds === fold)
    for (const [i, document] of vote(unseen, lists).entries()) voted[fold + i * folds] = document
  }
  return voted
}

/**
 * The finder of people, bodies and places. It never learns from what is held out, nor is its figure of texts that the tagger
 * beneath has learned from: it is what the shipped model reaches on texts never seen.
 */
export function buildNames(corpora: string, language: Language, report: (line: string) => void): BuiltModel {
  const texts = readNames(corpora)
  const unseen = withUnseenTags(texts, { corpora, language, report })
  const languageOf = (text: NamedText): Language => unseen.get(text) ?? language
  const documents = texts.filter((text, i) => !isHeldOut(text, i)).map((text) => toDocument(text, languageOf(text)))
  const first = learn(documents, report)
  const second = learn(voteUnseen(documents, report), report)
  const bytes = encodeModel({ kind: 'names', lists: { labels: nameLabels }, tables: { first, second } })
  const model = parseNameModel(bytes)
  const heldOut = texts.filter(isHeldOut)
  const measured = measureNames(heldOut, languageOf, model)
  return {
    bytes,
    what: 'Finds the people, bodies and places that a text names, in view of what rules and lists found: structured perceptrons, averaged, twice, the second time with the votes of the whole text.',
    sources: ['wikigold', 'uner', 'gum'],
    licence: shareAlike,
    scores: [
      ['exact F1 on the tenth held out', measured.exact.toFixed(1)],
      ['the same without types', measured.untyped.toFixed(1)],
      ...nameCorpora.map((corpus): readonly [string, string] => {
        const own = heldOut.filter((text) => text.corpus === corpus)
        return [`exact F1, ${corpus} alone`, measureNames(own, languageOf, model).exact.toFixed(1)]
      }),
    ],
  }
}

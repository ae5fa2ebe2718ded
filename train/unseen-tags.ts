import { parseTagModel } from '../src/text/grammar/tag-model.ts'
import type { Language } from '../src/text/language.ts'
import { encodeTagger, tagTraining } from './build-tags.ts'
import type { NamedText } from './read-names.ts'
import { groupDocuments, readTreebank } from './read-treebank.ts'
import { trainTagger } from './train-tagger.ts'

const folds = 4

/**
 * The language to read each text with: texts of GUM, which the shipped tagger has learned from, get one of four taggers
 * that has not, so that a model above meets tags as they are on texts never seen.
 */
export function withUnseenTags(
  texts: readonly NamedText[],
  { corpora, language, report }: { corpora: string; language: Language; report: (line: string) => void },
): ReadonlyMap<NamedText, Language> {
  const ewt = readTreebank(corpora, 'ewt', 'train')
  const documents = groupDocuments(readTreebank(corpora, 'gum-free', 'train'))
  const languages = Array.from({ length: folds }, (_, fold): Language => {
    report(`tags for the names: part ${fold + 1} of ${folds}`)
    const others = [...ewt, ...documents.filter((_, i) => i % folds !== fold).flat()]
    const { gazetteer } = language
    const trained = trainTagger(others, { ...tagTraining, rounds: 6, gazetteer, report: () => undefined })
    return { ...language, tags: parseTagModel(encodeTagger(trained), gazetteer) }
  })
  const fromGum = texts.filter(({ corpus }) => corpus === 'gum')
  return new Map(texts.map((text) => [text, languages[fromGum.indexOf(text) % folds] ?? language]))
}

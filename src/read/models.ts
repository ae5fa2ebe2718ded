import { type Language, type LanguageFile, parseLanguage } from '../text/language.ts'
import { type AttributionModel, parseAttributionModel } from './attribution/learned/attribution-model.ts'
import { type NameModel, parseNameModel } from './names/name-model.ts'

/** The files of `models/` that `parseModels` takes, without ".bin". */
export type ModelFileName = LanguageFile | 'names' | 'attribution'

/** What was learned: all that reading needs beside its rules. */
export interface Models extends Language {
  readonly names: NameModel
  readonly attribution: AttributionModel
}

/**
 * Reads the models from the bytes of their files. Do it once: it takes some tens of milliseconds, and the first whole reading opens trees and attributions in a tenth of a second more.
 * @throws HearsayError `model.unusable` when one of them is not what it should be; for the trees and the attributions, when they are asked for.
 */
export function parseModels(files: Readonly<Record<ModelFileName, Uint8Array>>): Models {
  const language = parseLanguage(files)
  const { gazetteer, sentences, tags, lemmas } = language
  let attribution: AttributionModel | undefined
  // Not spread: that would ask for the trees, which a fast reading does without.
  return {
    gazetteer,
    sentences,
    tags,
    lemmas,
    get trees() {
      return language.trees
    },
    names: parseNameModel(files.names),
    get attribution() {
      attribution ??= parseAttributionModel(files.attribution)
      return attribution
    },
  }
}

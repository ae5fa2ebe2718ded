import { readFileSync } from 'node:fs'
import { HearsayError } from '../core/error.ts'
import { type ModelFileName, type Models, parseModels } from '../read/index.ts'

/** Beside `src` and `dist` alike. */
const modelsFolder = new URL('../../models/', import.meta.url)

function readModel(folder: URL, name: ModelFileName): Uint8Array {
  const url = new URL(`${name}.bin`, folder)
  try {
    return readFileSync(url)
  } catch (cause) {
    throw new HearsayError(
      'model.unusable',
      `Expected the model ${name} at ${url.pathname}, and it cannot be read: install Hearsay again.`,
      { cause },
    )
  }
}

/** The models that come with Hearsay, from their files. */
export function openModels(folder = modelsFolder): Models {
  const read = (name: ModelFileName): Uint8Array => readModel(folder, name)
  return parseModels({
    gazetteer: read('gazetteer'),
    sentences: read('sentences'),
    tags: read('tags'),
    lemmas: read('lemmas'),
    trees: read('trees'),
    names: read('names'),
    attribution: read('attribution'),
  })
}

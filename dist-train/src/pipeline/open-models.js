import { readFileSync } from 'node:fs';
import { HearsayError } from '../core/error.js';
import { parseModels } from '../read/index.js';
/** Beside `src` and `dist` alike. */
const modelsFolder = new URL('../../models/', import.meta.url);
function readModel(folder, name) {
    const url = new URL(`${name}.bin`, folder);
    try {
        return readFileSync(url);
    }
    catch (cause) {
        throw new HearsayError('model.unusable', `Expected the model ${name} at ${url.pathname}, and it cannot be read: install Hearsay again.`, { cause });
    }
}
/** The models that come with Hearsay, from their files. */
export function openModels(folder = modelsFolder) {
    const read = (name) => readModel(folder, name);
    return parseModels({
        gazetteer: read('gazetteer'),
        sentences: read('sentences'),
        tags: read('tags'),
        lemmas: read('lemmas'),
        trees: read('trees'),
        names: read('names'),
    });
}

import { parseLanguage } from '../text/language.js';
import { parseNameModel } from './names/name-model.js';
/**
 * Reads the models from the bytes of their files. Do it once: it takes some tens of milliseconds.
 * @throws HearsayError `model.unusable` when one of them is not what it should be.
 */
export const parseModels = (files) => ({
    ...parseLanguage(files),
    names: parseNameModel(files.names),
});

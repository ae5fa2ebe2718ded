import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu } from '../src/text/conllu/parse-conllu.js';
export const treebanks = ['ewt', 'gum-free'];
/** One split of a treebank below a corpora folder. Ends the program, in words, where there is none. */
export function readTreebank(corpora, treebank, split) {
    const path = join(corpora, 'treebanks', `${treebank}-${split}.conllu`);
    if (!existsSync(path)) {
        process.stderr.write(`Expected the treebank ${path}; there is none. Name the folder that holds treebanks/.\n`);
        process.exit(2);
    }
    return parseConllu(readFileSync(path, 'utf8'));
}

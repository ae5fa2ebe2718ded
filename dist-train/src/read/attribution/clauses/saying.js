import { speechVerbForms } from '../words/speech-verbs.js';
import { verbGroupAt } from './verb-group.js';
const verbal = new Set(['verb', 'past', 'participle', 'gerund']);
/** The verb of saying at a word of the scope itself, not of a quotation within it. */
export function sayingAt(scope, index) {
    const word = scope.words[index];
    if (!word || word.quote !== scope.quote || word.timed)
        return undefined;
    const phrasal = verbal.has(word.tag)
        ? speechVerbForms.get(`${word.lower} ${scope.words[index + 1]?.lower ?? ''}`)
        : undefined;
    if (phrasal === undefined && word.saying.length === 0)
        return undefined;
    const group = verbGroupAt(scope, index);
    if (phrasal)
        return { group: { ...group, to: index + 2 }, readings: [...phrasal, ...word.saying], end: index + 2 };
    return { group, readings: word.saying, end: index + 1 };
}

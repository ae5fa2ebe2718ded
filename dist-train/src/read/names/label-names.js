import { labelTokens } from './label-tokens.js';
import { nameLabels } from './name-features.js';
import { addVotes, toNameTokens } from './name-tokens.js';
const typeOfLabel = {
    PER: 'person',
    ORG: 'organization',
    LOC: 'location',
};
/** The people, bodies and places that a text names, as the model has them; it hears what the rules found. */
export function labelNames(doc, ruleNames, model) {
    const tagOf = (token) => doc.tags[doc.lastWordOfToken[token] ?? -1]?.xpos ?? '';
    const tokens = toNameTokens(doc, ruleNames, { tagOf, gazetteer: doc.language.gazetteer });
    const first = tokens.map((sentence) => labelTokens(sentence, model.first));
    const labels = addVotes(tokens, first).map((sentence) => labelTokens(sentence, model.second));
    return labels.flatMap((sentence, s) => toLabelledNames(sentence, s, doc.sentences[s]?.tokens[0] ?? 0));
}
/** The characters of a labelled name. */
export const spanOfName = (doc, { tokens: [first, end] }) => [
    doc.tokens[first]?.span[0] ?? 0,
    doc.tokens[end - 1]?.span[1] ?? 0,
];
function toLabelledNames(labels, sentence, from) {
    const names = [];
    for (let at = 0; at < labels.length; at += 1) {
        const label = nameLabels[labels[at] ?? 0] ?? 'O';
        const type = typeOfLabel[label.slice(2)];
        if (!label.startsWith('B') || type === undefined)
            continue;
        let end = at + 1;
        while (end < labels.length && nameLabels[labels[end] ?? 0] === label.replace('B', 'I'))
            end += 1;
        names.push({ type, sentence, tokens: [from + at, from + end] });
    }
    return names;
}

import { findNames } from '../src/read/names/find-names.js';
import { labelNames, spanOfName } from '../src/read/names/label-names.js';
import { tagText } from '../src/text/tag-text.js';
import { tokenizeText } from '../src/text/tokenize-text.js';
const typeOf = { person: 'PER', organization: 'ORG', location: 'LOC' };
/** F1, in per cent, of names found: with their types, and by their spans alone. */
export function scoreNames(texts, find) {
    let [typed, spans, all] = [0, 0, 0];
    for (const { text, names } of texts) {
        const gold = new Map(names.map(({ span, type }) => [String(span), type]));
        const found = find(text);
        for (const { span, type } of found) {
            const wanted = gold.get(String(span));
            if (wanted !== undefined)
                spans += 1;
            if (wanted === (typeOf[type] ?? type))
                typed += 1;
        }
        all += found.length + names.length;
    }
    return { exact: (200 * typed) / all, untyped: (200 * spans) / all };
}
/** How well the model finds the names of texts that it has not seen. */
export const measureNames = (texts, language, model) => scoreNames(texts, (text) => {
    const doc = tagText(tokenizeText(text, language), language);
    return labelNames(doc, findNames(doc), model).map((name) => ({ span: spanOfName(doc, name), type: name.type }));
});

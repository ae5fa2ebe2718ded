import { findFoldedWords } from '../text/folded-words.js';
/** How many words stand in a shingle. Five tell a copied run from a common phrase (measured on labelled pairs). */
const shingleLength = 5;
/** How much of one text is compared: past this it is not an article. Bounds what a hostile page can cost. */
const mostCharacters = 150_000;
/** Cuts a text into its distinct runs of five words, and tells the outlet's own from quoted ones. */
export function toShingles(text) {
    const words = findFoldedWords(text.slice(0, mostCharacters));
    const quoted = findQuotedWords(text, words);
    const all = new Set();
    const own = new Set();
    for (let first = 0; first + shingleLength <= words.length; first += 1) {
        const shingle = words
            .slice(first, first + shingleLength)
            .map((word) => word.folded)
            .join(' ');
        all.add(shingle);
        if (quoted.slice(first, first + shingleLength).includes(false))
            own.add(shingle);
    }
    return { all, own };
}
/** For each word whether it stands between quotation marks. A paragraph ends a quotation that was never closed. */
function findQuotedWords(text, words) {
    let open = false;
    let at = 0;
    return words.map(({ span }) => {
        for (; at < span[0]; at += 1) {
            const sign = text.charAt(at);
            if (sign === '“' || sign === '«' || sign === '„')
                open = true;
            else if (sign === '”' || sign === '»' || sign === '\n')
                open = false;
            else if (sign === '"')
                open = !open;
        }
        return open;
    });
}

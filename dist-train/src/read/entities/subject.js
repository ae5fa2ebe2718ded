const preposition = /^(?:of|in|on|at|by|for|from|to|with|about|into|over|under|after|before|during|since|among|between|against|near|outside|inside|across|than|like)$/iu;
const speech = /^(?:said|says|asked|added|told|wrote|replied|according)$/iu;
/** Whether words stand where subjects stand: first in the sentence, after "said", and not after a preposition. */
export function isSubject(doc, { token, sentence, kind }) {
    if (kind === 'pronoun' && /^(?:his|her|its|their|him|them)$/iu.test(doc.tokens[token]?.text ?? ''))
        return false;
    const first = doc.sentences[sentence]?.tokens[0] ?? token;
    for (let at = token - 1; at >= first && token - at < 6; at -= 1) {
        const word = doc.tokens[at]?.text ?? '';
        if (speech.test(word))
            return true;
        if (preposition.test(word))
            return false;
    }
    return token - first < 8;
}

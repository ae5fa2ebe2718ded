/**
 * Takes words off punctuation marks, where Universal Dependencies lets nothing hang: they go to the mark's own head. A mark
 * that is the root gives its place to the first word below it. `upos[i]` is the tag of word `i + 1`.
 */
export function liftPunctuation({ heads, size }, upos) {
    const isMark = (word) => word > 0 && upos[word - 1] === 'PUNCT';
    const mark = heads.indexOf(0, 1);
    if (isMark(mark)) {
        const heir = findHeir(heads, size, mark, isMark);
        if (heir > 0) {
            heads[heir] = 0;
            for (let word = 1; word <= size; word += 1)
                if (word !== heir && heads[word] === mark)
                    heads[word] = heir;
            heads[mark] = heir;
        }
    }
    for (let word = 1; word <= size; word += 1) {
        let head = heads[word] ?? 0;
        for (let step = 0; isMark(head) && heads[head] !== 0 && step < size; step += 1)
            head = heads[head] ?? 0;
        heads[word] = head;
    }
}
/** The first word that hangs on a mark and is none itself; a sentence of marks alone has none. */
function findHeir(heads, size, mark, isMark) {
    for (let word = 1; word <= size; word += 1)
        if (heads[word] === mark && !isMark(word))
            return word;
    return 0;
}

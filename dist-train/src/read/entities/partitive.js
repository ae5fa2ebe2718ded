const amounts = /^(?:one|two|three|four|five|six|most|some|many|several|none|all|both|any|few|each|half|dozens|scores|hundreds|thousands)$/iu;
const measures = /^(?:number|handful|dozen|majority|couple|pair|series|group|string|minority|lot)$/iu;
/** Where the whole begins in "one of the organisers", "a number of officials"; `undefined` for other phrases. */
export function partitiveEnd(tokens, first, end) {
    const word = (at) => tokens[at]?.text ?? '';
    let at = first;
    if (/^an?$/iu.test(word(at)) && (measures.test(word(at + 1)) || measures.test(word(at + 2))))
        at += measures.test(word(at + 1)) ? 2 : 3;
    else if (amounts.test(word(at)))
        at += 1;
    else
        return undefined;
    return word(at) === 'of' && at + 1 < end ? at + 1 : undefined;
}

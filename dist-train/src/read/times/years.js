const year = /^(?:19|20)\d{2}$/;
const range = /^((?:19|20)\d{2})[-‐‑/]((?:19|20)?\d{2})$/;
/** Before a figure that counts or names something else. */
const otherBefore = new Set(`$ € £ ¥ # no. no nos. flight room route page highway about some nearly almost than least around roughly approximately
  over up additional extra another total all only just further × x +`.split(/\s+/));
/** After a figure that counts. */
const countedAfter = new Set(`% people men women children troops soldiers jobs seats votes points miles kilometres kilometers km metres meters m feet ft
  tonnes tons kg kilos litres euros dollars pounds roubles rubles lei crowns francs percent per hectares acres homes houses
  households workers employees members residents passengers copies pages words cases deaths visitors barrels times hours
  degrees mg calories megawatts mw hp rpm gmt bst cet hrs square cubic or-so o’clock o'clock`.split(/\s+/));
/** Years in figures: "in 2019", "the 2024 election", "(1987)", and both ends of "2014-2016". */
export const findYears = ({ doc: { tokens } }) => tokens.flatMap((token, index) => {
    const parts = token.kind === 'number' ? range.exec(token.text) : null;
    if (token.kind !== 'number' || !(parts || year.test(token.text)))
        return [];
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    const after = tokens[index + 1];
    if (otherBefore.has(before) || (after && countedAfter.has(after.text.toLowerCase())))
        return [];
    if (after && /^\p{Sc}$/u.test(after.text) && after.span[0] === token.span[1])
        return [];
    if (!parts)
        return [{ span: token.span, value: token.text, type: 'date' }];
    const [from = '', to = ''] = parts.slice(1);
    const full = to.length === 2 ? from.slice(0, 2) + to : to;
    const [start, end] = token.span;
    if (Number(full) <= Number(from))
        return [];
    return [
        { span: [start, start + 4], value: from, type: 'date' },
        { span: [end - to.length, end], value: full, type: 'date' },
    ];
});

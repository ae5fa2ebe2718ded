import { classifyMark } from './quotation-marks.js';
const deepest = 3;
/** Whether an opening mark that no mark closes is believed: typewriter single marks and inner ones are mostly apostrophes. */
const standsUnclosed = ({ style }, depth) => depth === 0 && style !== 'single';
/** All quotations of a text, in text order, outer ones before what they hold. Apostrophes are none. */
export function findQuotations(doc) {
    const found = [];
    let open = [];
    let paragraph = 0;
    const close = (depth, end, mark) => {
        const quotation = open[depth];
        if (!quotation)
            return;
        found.push({
            span: [quotation.from[0], end],
            inner: [quotation.from[1], mark ? mark[0] : end],
            parts: [...quotation.parts, [quotation.partStart, end]],
            style: quotation.style,
            depth,
            closed: mark !== undefined,
        });
        open = open.slice(0, depth);
    };
    const endParagraph = () => {
        const [outer] = open;
        const end = doc.paragraphs[paragraph]?.[1] ?? doc.text.length;
        const next = doc.paragraphs[paragraph + 1];
        if (outer && next && reopens(doc.text, next[0], outer)) {
            outer.parts.push([outer.partStart, end]);
            open = [{ ...outer, partStart: next[0], inherited: true }];
        }
        else {
            if (outer && (outer.parts.length > 0 || standsUnclosed(outer, 0)))
                close(0, end, undefined);
            open = [];
        }
        paragraph += 1;
    };
    doc.tokens.forEach((token, index) => {
        while (token.span[0] >= (doc.paragraphs[paragraph]?.[1] ?? Infinity))
            endParagraph();
        const first = open[0];
        if (first?.inherited && token.span[0] === first.partStart)
            return;
        const mark = classifyMark(doc, index, open.map(({ style }) => style));
        if (mark?.kind === 'opens' && open.length < deepest) {
            open = [...open, { style: mark.style, from: token.span, parts: [], partStart: token.span[0], inherited: false }];
        }
        if (mark?.kind === 'closes')
            close(open.findLastIndex(({ style }) => style === mark.style), token.span[1], token.span);
    });
    while (paragraph < doc.paragraphs.length && open.length > 0)
        endParagraph();
    return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}
/** Whether a paragraph begins with the mark of a quotation that the one before it left open. */
function reopens(text, at, { style, from }) {
    const mark = text.slice(from[0], from[1]);
    return text.startsWith(mark, at) || (style === 'guillemet' && text.startsWith('»', at));
}

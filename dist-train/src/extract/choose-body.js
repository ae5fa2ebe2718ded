import { headingKind } from './furniture-lines.js';
import { attributeOf, chainOf } from './page-tree.js';
import { isProse } from './page-view.js';
/** The blocks of a page that make its report, in page order, before furniture without a name is taken out. */
export function chooseBody(page) {
    const content = beforeDiscussion(page);
    const container = findContainer(content);
    if (!container)
        return [];
    // A page of a few short lines has no prose: then every line counts.
    const isText = content.some(isProse) ? isProse : isLine;
    const inside = content.filter((block) => standsIn(block.element, container));
    const groups = new Map();
    for (const block of inside) {
        const place = placeOf(block.element, container);
        groups.set(place, [...(groups.get(place) ?? []), block]);
    }
    const kept = new Set();
    const size = (list) => list.filter(isText).reduce((sum, block) => sum + block.text.length, 0);
    const largest = Math.max(0, ...[...groups.values()].map(size));
    for (const list of groups.values()) {
        const prose = list.filter(isText);
        const isMain = size(list) > 0 && size(list) >= largest * 0.5;
        const isLong = prose.length * 2 >= list.length && size(list) >= 200 && size(list) / prose.length >= 110;
        if (!isTeasers(list) && (isMain || isLong))
            for (const block of list)
                kept.add(block);
    }
    return inside.filter((block) => kept.has(block));
}
/** Readers may write more than the reporter, so that their words must not decide where the report stands. */
function beforeDiscussion(page) {
    let before = 0;
    for (const [at, block] of page.entries()) {
        const isHeading = block.linked * 2 < block.text.length && headingKind(block.text) === 'discussion';
        if (isHeading && before >= 200)
            return page.slice(0, at);
        if (isProse(block))
            before += block.text.length;
    }
    return page;
}
/** Beginnings of other reports: most of them are cut. */
function isTeasers(list) {
    const prose = list.filter(isProse);
    const isCut = ({ text }) => /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text);
    return prose.length >= 3 && prose.filter(isCut).length * 2 > prose.length;
}
/** The innermost element that holds nearly all the running text. */
function findContainer(content) {
    const prose = content.filter((block) => isProse(block) && !/(?:\.\.\.|…)\]?$/.test(block.text));
    const list = prose.length > 0 ? prose : content.filter(isLine);
    const weights = new Map();
    let total = 0;
    for (const block of list) {
        total += block.text.length;
        for (const element of chainOf(block.element))
            weights.set(element, (weights.get(element) ?? 0) + block.text.length);
    }
    const declared = [...weights.keys()].find((element) => attributeOf(element, 'itemprop')?.toLowerCase().split(/\s+/).includes('articlebody') &&
        (weights.get(element) ?? 0) > total * 0.2);
    if (declared)
        return declared;
    let best;
    for (const [element, weight] of weights) {
        if (weight < total * 0.7)
            continue;
        if (best === undefined || element.number > best.number)
            best = element;
    }
    // A paragraph is no container: its neighbours stand beside it.
    while (best?.parent && /^(?:p|li|ul|ol|blockquote|h\d|pre|tr|tbody)$/.test(best.name))
        best = best.parent;
    return best;
}
/** Words that are no link and no heading. */
function isLine(block) {
    return block.linked * 2 < block.text.length && !/^h[1-6]$/.test(block.element.name);
}
function standsIn(element, container) {
    for (const holder of chainOf(element))
        if (holder === container)
            return true;
    return false;
}
/** Paragraphs, headings and lists of one text stand in the same place: the path without their own names and without numbers. */
function placeOf(element, container) {
    const path = [];
    for (const holder of chainOf(element)) {
        if (holder === container)
            break;
        if (/^(?:p|h[1-6]|ul|ol|li|blockquote|pre|dl|dt|dd)$/.test(holder.name))
            continue;
        const classes = (attributeOf(holder, 'class') ?? '').toLowerCase().replace(/\d+/g, '');
        path.push(`${holder.name}.${classes}`);
    }
    return path.join('>');
}

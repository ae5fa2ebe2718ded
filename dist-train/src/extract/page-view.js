import { findBlocks } from './find-blocks.js';
import { isFurniture } from './find-furniture.js';
import { chainOf, elementsOf } from './page-tree.js';
/** Long enough to be a sentence of a report. */
const proseLength = 60;
/** Lays out a page. Furniture that holds the headline or most of the prose is none: names of classes mislead. */
export function viewPage(root) {
    const blocks = findBlocks(root);
    const prose = new Map();
    const headed = new Set();
    let total = 0;
    for (const block of blocks) {
        if (!isProse(block))
            continue;
        total += block.text.length;
        for (const element of chainOf(block.element))
            prose.set(element, (prose.get(element) ?? 0) + block.text.length);
    }
    for (const element of elementsOf(root)) {
        if (element.name === 'h1' || element.attributes['itemprop']?.toLowerCase() === 'articlebody') {
            for (const holder of chainOf(element))
                headed.add(holder);
        }
    }
    const furniture = new Set();
    for (const element of elementsOf(root)) {
        if (!isFurniture(element))
            continue;
        const share = (prose.get(element) ?? 0) / (total || 1);
        const holdsReport = (headed.has(element) && share > 0.3) || (share > 0.5 && !isDiscussion(element));
        if (!holdsReport)
            furniture.add(element);
    }
    const isLeftOut = (element) => furniture.has(element);
    return { root, blocks, content: findBlocks(root, isLeftOut), isFurniture: isLeftOut };
}
/** Whether a block reads like running text. */
export function isProse(block) {
    return block.text.length >= proseLength && block.linked < block.text.length * 0.5;
}
/** Readers may write more than the reporter: a discussion is furniture whatever its share. */
function isDiscussion(element) {
    const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 500);
    return /comment|disqus|discussion|respond|cookie|consent|gdpr/i.test(names);
}

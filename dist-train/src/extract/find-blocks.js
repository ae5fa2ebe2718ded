import { foldText } from './fold-text.js';
const inline = new Set(`a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup
   time tt u var wbr amp-link tooltip`.split(/\s+/));
const breaks = new Set(['br']);
const bolds = new Set(['b', 'strong']);
/** No text of a page holds it: the decoder takes null bytes out, and the parser replaces the ones written as entities. */
const lineBreak = '\0';
/** What stands within a line and has no words. */
const leaves = new Set([
    'img',
    'amp-img',
    'picture',
    'wbr',
    'input',
    'meta',
    'link',
    'script',
    'title',
    'source',
    'area',
    'col',
]);
/** All blocks of a page in page order, without the elements that are to be left out. An element of no known inline kind ends a block, two breaks in a row do too. */
export function findBlocks(root, isLeftOut = () => false) {
    const blocks = [];
    const parts = [];
    let linked = 0;
    let bold = 0;
    let broken = false;
    const end = (element) => {
        const lines = parts.join('').split(lineBreak).map(foldText).filter(Boolean);
        if (lines.length > 0)
            blocks.push({ text: lines.join(' '), lines, element, linked, bold });
        parts.length = 0;
        linked = 0;
        bold = 0;
        broken = false;
    };
    const visit = (node, block, inLink, inBold) => {
        if (node.kind === 'text') {
            parts.push(node.text);
            const { length } = node.text.trim();
            if (length > 0)
                broken = false;
            if (inLink)
                linked += length;
            if (inBold)
                bold += length;
            return;
        }
        if (breaks.has(node.name)) {
            if (broken)
                end(block);
            else
                parts.push(lineBreak);
            broken = true;
            return;
        }
        if (leaves.has(node.name))
            return;
        // A span that holds paragraphs is no part of a line.
        const isInline = inline.has(node.name) && !holdsBlock(node);
        if (isLeftOut(node)) {
            if (!isInline)
                end(block);
            return;
        }
        const link = inLink || node.name === 'a';
        const strong = inBold || bolds.has(node.name);
        if (!isInline)
            end(block);
        for (const child of node.children)
            visit(child, isInline ? block : node, link, strong);
        if (!isInline)
            end(node);
    };
    visit(root, root, false, false);
    return blocks;
}
function holdsBlock(element) {
    return element.children.some((child) => {
        if (child.kind === 'text' || leaves.has(child.name) || breaks.has(child.name))
            return false;
        return inline.has(child.name) ? holdsBlock(child) : true;
    });
}

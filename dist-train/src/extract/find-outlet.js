import { titleParts } from './clean-title.js';
import { findPrintedPart, windowTitle } from './find-title.js';
import { foldForMatch, foldText } from './fold-text.js';
import { attributeOf, elementsOf } from './page-tree.js';
/** The outlet's name when the page does not give it to machines: its copyright line, its masthead, the rest of its title. */
export function findOutlet(view) {
    const window = windowTitle(view.root) ?? '';
    const parts = titleParts(window);
    const candidates = [...copyrightNames(view), ...mastheadNames(view)];
    const inTitle = candidates.find((name) => parts.some((part) => foldForMatch(part) === foldForMatch(name)));
    if (inTitle !== undefined)
        return inTitle;
    const printed = findPrintedPart(view, window);
    const rest = parts.filter((part) => printed !== undefined && !printed.includes(part));
    return (parts.length > 1 && rest.length === 1 ? rest[0] : undefined) ?? candidates[0];
}
function copyrightNames(view) {
    return view.blocks.slice(-60).flatMap((block) => {
        const match = /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}&'’ -]{2,60})/u.exec(block.text);
        const name = match?.[1]?.replace(/\s+(?:\d{4}|All [Rr]ights|Ltd|Limited|Inc|LLC|GmbH|Media Group)\b.*$/, '').trim();
        return name === undefined || name.length < 3 ? [] : [name];
    });
}
/** What the picture or link at the top of the page, which leads home, is called. */
function mastheadNames(view) {
    const names = [];
    let seen = 0;
    for (const element of elementsOf(view.root)) {
        seen += 1;
        if (seen > 400)
            break;
        const hints = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
        if (/(?:logo|brand|site-title|sitename|masthead)/i.test(hints.slice(0, 300))) {
            const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
            names.push(foldText(text), foldText(attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? ''));
        }
        else if (element.name === 'img' && seen < 60)
            names.push(foldText(attributeOf(element, 'alt') ?? ''));
    }
    return names.filter((name) => name.length >= 3 && name.length <= 60);
}

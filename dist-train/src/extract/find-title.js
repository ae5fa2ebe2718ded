import { cleanTitle, titleParts } from './clean-title.js';
import { foldForMatch, foldText } from './fold-text.js';
import { elementsOf, textOf } from './page-tree.js';
/** No headline is longer; what is may be an attack on what follows. */
const longestTitle = 600;
const mostParts = 12;
/** The headline as printed, where the page has one; else as given to machines, else the window's title without the outlet. */
export function findTitle(view, evidence) {
    const window = windowTitle(view.root);
    const clean = (title) => cleanTitle(title, evidence.outlet, evidence.host);
    const written = [...evidence.given, ...(window === undefined ? [] : [window])]
        .map((title) => clean(title.slice(0, longestTitle)))
        .filter((title) => foldForMatch(title) !== '');
    const headings = [...elementsOf(view.root)]
        .filter((element) => element.name === 'h1')
        .slice(0, 20)
        .map((element) => clean(textOf(element).slice(0, longestTitle)));
    const heading = headings.find((title) => title !== '' && written.some((other) => isSame(title, other)));
    if (heading !== undefined)
        return heading;
    const printed = window === undefined ? undefined : findPrintedPart(view, window);
    const [only] = headings.filter((title) => foldForMatch(title) !== '' && foldForMatch(title) !== foldForMatch(evidence.outlet ?? ''));
    return (evidence.given.map((given) => clean(given.slice(0, longestTitle))).find((title) => title !== '') ??
        printed ??
        written[0] ??
        only);
}
/** The window's title; the page may have others, in drawings. */
export function windowTitle(root) {
    for (const element of elementsOf(root)) {
        // Markup inside a title is shown as it is written, and no outlet means it.
        if (element.name !== 'title')
            continue;
        const bare = textOf(element)
            .slice(0, longestTitle)
            .replace(/<[^<>]{0,200}>[^<>]{0,200}<\/\w{1,20}>|<[^<>]{1,200}>/g, ' ');
        return foldText(bare) || undefined;
    }
    return undefined;
}
/** The part of a window's title that is also printed on the page as a line of its own: the headline, when no heading says so. */
export function findPrintedPart(view, window) {
    const lines = new Set(view.blocks.flatMap(({ lines }) => lines.filter((line) => line.length < 300)).map(foldForMatch));
    // Blogs write "Outlet: headline"; a headline with a colon is tried whole first.
    const parts = titleParts(window)
        .flatMap((part) => part.split(/:\s/))
        .slice(0, mostParts);
    for (let size = parts.length; size > 0; size -= 1) {
        // An outlet's name is printed too; headlines are longer.
        let longest;
        for (let from = 0; from + size <= parts.length; from += 1) {
            const start = window.indexOf(parts[from] ?? '');
            const last = parts[from + size - 1] ?? '';
            const candidate = window.slice(start, window.indexOf(last, start) + last.length);
            const isPrinted = foldForMatch(candidate).split(' ').length >= 2 && lines.has(foldForMatch(candidate));
            if (isPrinted && candidate.length > (longest?.length ?? 0))
                longest = candidate;
        }
        if (longest !== undefined)
            return longest;
    }
    return undefined;
}
/** Whether two titles are one headline, perhaps cut or with more said: more than half of the shorter one's words are shared. */
function isSame(a, b) {
    const [first, second] = [new Set(foldForMatch(a).split(' ')), new Set(foldForMatch(b).split(' '))];
    const shared = [...first].filter((word) => second.has(word)).length;
    return (shared > Math.max(first.size, second.size) * 0.5 || (shared >= 3 && shared === Math.min(first.size, second.size)));
}

import { furnitureElements, furniturePairs, furnitureRoles, furnitureWords } from './furniture-words.js';
import { attributeOf } from './page-tree.js';
/** Elements whose class names speak of the whole report: WordPress writes a report's tags and categories there. */
const wholes = new Set([
    '#page',
    'html',
    'body',
    'main',
    'article',
    'h1',
    'a',
    'p',
    'span',
    'b',
    'i',
    'em',
    'strong',
    'font',
]);
/** Whether an element says of itself that it is page furniture: by its tag, role, class, id, label or style. */
export function isFurniture(element) {
    const { name } = element;
    if (furnitureElements.has(name))
        return true;
    if (isHidden(element))
        return true;
    const role = attributeOf(element, 'role')?.toLowerCase();
    if (role !== undefined && furnitureRoles.has(role))
        return true;
    if (name === 'html' || name === 'body' || name === '#page')
        return false;
    return hintsOf(element).some((hint) => namesFurniture(hint, wholes.has(name)));
}
/** The names a page's makers gave to an element. */
function hintsOf(element) {
    const names = ['class', 'id'].flatMap((key) => (attributeOf(element, key) ?? '').slice(0, 600).split(/\s+/));
    const labels = ['data-component', 'data-testid', 'data-module', 'data-block', 'data-qa', 'aria-label', 'itemprop'];
    return [...names, ...labels.map((key) => (attributeOf(element, key) ?? '').slice(0, 100))].filter(Boolean);
}
function namesFurniture(hint, whole) {
    const words = wordsOf(hint);
    const [first = ''] = words;
    // "has-sidebar", "no-comments", "tag-cookies": said about something else.
    if (/^(?:has|no|not|with|without|is|tag|category|cat|post|js|single|type|format|status)$/.test(first) &&
        words.length > 1) {
        return furniturePairs.has(words.slice(0, 2).join(' '));
    }
    // A report or a paragraph is furniture only when its name begins with the word: "comment", "promo-card".
    const named = whole ? furnitureWords.has(first) : words.some((word) => furnitureWords.has(word));
    return named || words.some((word, at) => furniturePairs.has(`${word} ${words[at + 1] ?? ''}`));
}
function wordsOf(hint) {
    return hint
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean);
}
function isHidden(element) {
    if (Object.hasOwn(element.attributes, 'hidden') || attributeOf(element, 'aria-hidden') === 'true')
        return true;
    const style = element.attributes['style'];
    return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}

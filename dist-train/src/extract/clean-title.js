import { foldForMatch, foldText } from './fold-text.js';
const separator = /\s(?:[|–—·•»«:]|::|-|\/\/)\s|\s?\|\s?|\s::\s/;
/** Pieces of a window title, in order: headline, section, outlet, in whatever order the outlet likes. */
export function titleParts(title) {
    return foldText(title)
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean);
}
/** A title without the outlet's name at either end: "Ferry late | The Lantern" gives "Ferry late". */
export function cleanTitle(title, outlet, host) {
    let text = foldText(title);
    for (let round = 0; round < 3; round += 1) {
        const parts = titleParts(text);
        const [first = '', last = ''] = [parts[0], parts.at(-1)];
        if (parts.length < 2)
            break;
        if (isOutlet(last, outlet, host))
            text = trimSeparator(text.slice(0, text.lastIndexOf(last)));
        else if (isOutlet(first, outlet, host))
            text = trimSeparator(text.slice(text.indexOf(first) + first.length));
        else
            break;
    }
    return text;
}
function isOutlet(part, outlet = '', host = '') {
    const name = foldForMatch(part).replace(/^the /, '');
    if (name === '')
        return false;
    if (name === foldForMatch(outlet).replace(/^the /, ''))
        return true;
    const joined = name.replaceAll(' ', '');
    return joined.length >= 3 && foldForMatch(host).split(' ').includes(joined);
}
function trimSeparator(text) {
    return text.replace(/^[\s|–—·•»«:/-]+/, '').replace(/[\s|–—·•»«:/-]+$/, '');
}

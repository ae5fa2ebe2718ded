import { createHash } from 'node:crypto';
import { articleId, revisionId } from '../core/ids.js';
/** The hash of the contract: `sha256:` and 64 hexadecimal digits. A text counts in UTF-8. */
export function toSha256(content) {
    return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
/**
 * The same page is the same article on every machine. Two lists may both call something "1", so a caller's name alone
 * makes no two texts one. 64 bits: a page's author may try to make two articles one.
 */
export function articleIdOf({ url, externalId, textHash }) {
    if (url !== undefined)
        return articleId(toId(`url\n${normalizeUrl(url)}`));
    return articleId(toId(externalId === undefined ? `text\n${textHash}` : `external\n${textHash}\n${externalId}`));
}
/** One text of one article. A new headline over the same text is no new revision. */
export function revisionIdOf(article, textHash) {
    return revisionId(toId(`revision\n${article}\n${textHash}`));
}
/**
 * An address without what does not change the page: case of the host, default port, fragment, who sent the reader
 * (`utm_…`), a slash at the end. What is no http(s) address stays as it is.
 */
export function normalizeUrl(address) {
    const trimmed = address.trim();
    const url = parseUrl(trimmed);
    if (!url || !/^https?:$/.test(url.protocol))
        return trimmed;
    const query = url.search
        .slice(1)
        .split('&')
        .filter((pair) => pair !== '' && !/^utm_/i.test(pair))
        .join('&');
    const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
    return `${url.protocol}//${url.host}${path}${query && `?${query}`}`;
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function toId(mark) {
    return createHash('sha256').update(mark).digest('hex').slice(0, 16);
}

import { HearsayError } from '../core/error.js';
import { decodePage } from './decode-page.js';
import { findBody } from './find-body.js';
import { findFacts } from './find-facts.js';
import { findPageKind } from './find-page-kind.js';
import { viewPage } from './page-view.js';
import { parsePage } from './parse-page.js';
/**
 * The report on a page: its own words in their order, paragraphs apart by an empty line, and what the page says about
 * it. Plain text comes back as it stands.
 */
export function extractPage(page) {
    const name = page.name ?? page.url ?? 'the page';
    const decoded = decodePage(page.bytes, page.contentType);
    const found = findPageKind(page.bytes, decoded.text, page.contentType);
    switch (found.kind) {
        case 'other':
            return failed('input.unsupported', `Expected a report as HTML or text in ${name}, got ${found.name}; ${found.advice}.`);
        case 'text':
            return decoded.text.trim() === ''
                ? failed('extract.no-article', `Expected a report in ${name}, got an empty text.`)
                : { kind: 'article', facts: urlOf(page), text: decoded.text, notices: decoded.notices };
        case 'html': {
            const view = viewPage(parsePage(decoded.text));
            const { facts, notices, machineBody } = findFacts(view, page.url);
            const text = findBody(view, facts, machineBody);
            if (text === undefined) {
                const titled = facts.title === undefined ? '' : ` titled "${facts.title.slice(0, 100)}"`;
                return failed('extract.no-article', `Expected a report in ${name}, got a page${titled} without running text; if its words are there in a browser, give them as text.`);
            }
            return { kind: 'article', facts, text, notices: [...decoded.notices, ...notices] };
        }
        default:
            return found;
    }
}
function urlOf(page) {
    return page.url === undefined ? {} : { url: page.url };
}
function failed(code, message) {
    return { kind: 'failed', error: new HearsayError(code, message) };
}

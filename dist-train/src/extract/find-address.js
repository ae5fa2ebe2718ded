/** The host's name without "www."; `undefined` for no address. */
export function hostOf(url) {
    const parsed = parseAddress(url);
    return parsed?.hostname.replace(/^www\./, '');
}
/**
 * The report's canonical address. What a page calls itself is believed when it leads to the same site and not to its
 * front page: a copy that names another outlet's page as canonical is still a copy.
 */
export function findAddress(candidates, pageUrl) {
    const page = parseAddress(pageUrl);
    for (const candidate of candidates) {
        const url = parseAddress(candidate, page);
        if (!url)
            continue;
        if (page && siteOf(url) !== siteOf(page))
            continue;
        if (page && url.pathname === '/' && url.search === '' && page.pathname !== '/')
            continue;
        return withoutFragment(url);
    }
    return page && withoutFragment(page);
}
function parseAddress(text, base) {
    const from = base?.href;
    if (text === undefined || text.length > 4000 || !URL.canParse(text, from))
        return undefined;
    const url = new URL(text, from);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
const siteOf = (url) => url.hostname.split('.').slice(-2).join('.');
function withoutFragment(url) {
    url.hash = '';
    return url.href;
}

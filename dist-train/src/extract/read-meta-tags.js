import { foldText } from './fold-text.js';
import { attributeOf, chainOf, elementsOf } from './page-tree.js';
const titles = [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'parsely-title',
    'title',
    'headline',
];
const outlets = [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'apple-mobile-web-app-title',
];
const authors = [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
    'article:author_name',
];
const published = [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'date_published',
    'publish-date',
    'publish_date',
    'published_time',
    'publication_date',
    'publicationdate',
    'pubdate',
    'pdate',
    'cxenseparse:recs:publishtime',
    'parsely-pub-date',
    'sailthru.date',
    'article_date_original',
    'article.published',
    'originalpublicationdate',
    'og:published_time',
    'og:pubdate',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'ptime',
    'displaydate',
    'date',
];
const modified = [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'datemodified',
    'dcterms.modified',
    'lastmod',
    'last-modified',
    'revised',
];
/** What the page's `<meta>` and `<link>` elements say about the report. */
export function readMetaTags(root) {
    const values = new Map();
    let canonical;
    for (const element of elementsOf(root)) {
        if (element.name === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical') {
            canonical ??= attributeOf(element, 'href');
        }
        if (element.name !== 'meta')
            continue;
        const content = attributeOf(element, 'content');
        if (content === undefined)
            continue;
        for (const key of ['property', 'name', 'itemprop']) {
            // Within an item it is microdata's; outside, nobody else reads it.
            if (key === 'itemprop' && isInItem(element))
                continue;
            const name = attributeOf(element, key)?.toLowerCase();
            if (name !== undefined)
                values.set(name, [...(values.get(name) ?? []), foldText(content)].slice(0, 20));
        }
    }
    const all = (names) => names.flatMap((name) => values.get(name) ?? []);
    const first = (names) => all(names)[0];
    const title = first(titles);
    const outlet = first(outlets);
    const url = canonical ?? first(['og:url']);
    const named = authors.map((name) => (values.get(name) ?? []).filter((value) => !/^https?:/i.test(value)));
    return {
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
        authors: named.find((list) => list.length > 0) ?? [],
        published: all(published),
        modified: all(modified),
        ...(url !== undefined && { url }),
    };
}
function isInItem(element) {
    for (const holder of chainOf(element))
        if (Object.hasOwn(holder.attributes, 'itemscope'))
            return true;
    return false;
}

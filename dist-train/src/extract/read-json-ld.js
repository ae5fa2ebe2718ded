import { foldText } from './fold-text.js';
import { elementsOf, textOf } from './page-tree.js';
const reports = /(?:Article|Posting|Report|Review|Reportage|ClaimReview)$/;
/** Larger scripts are left alone: the largest real one we met has 300 kB. */
const maxScript = 2_000_000;
/** What the page's JSON-LD says about the report. */
export function readJsonLd(root) {
    const objects = [];
    for (const element of elementsOf(root)) {
        if (element.name === 'script')
            collect(parseLoosely(textOf(element)), objects, 0);
    }
    const report = objects.find((object) => typesOf(object).some((type) => reports.test(type)));
    const page = objects.find((object) => typesOf(object).some((type) => type === 'WebPage'));
    const facts = report ?? page;
    if (!facts)
        return { authors: [], published: [], modified: [] };
    const byId = new Map(objects.map((object) => [textAt(object, '@id'), object]));
    const follow = (value) => {
        const id = isObject(value) && value['name'] === undefined ? textAt(value, '@id') : undefined;
        return (id === undefined ? undefined : byId.get(id)) ?? value;
    };
    const title = report ? (textAt(report, 'headline') ?? textAt(report, 'name')) : undefined;
    const outlet = nameOf(follow(facts['publisher'])) ?? siteOf(objects);
    const url = addressOf(facts);
    const body = report ? textAt(report, 'articleBody') : undefined;
    return {
        ...(title !== undefined && { title: foldText(title) }),
        ...(outlet !== undefined && { outlet: foldText(outlet) }),
        authors: listOf(facts['author'] ?? facts['creator']).flatMap((author) => nameOf(follow(author)) ?? []),
        published: ['datePublished', 'dateCreated'].flatMap((key) => textAt(facts, key) ?? []),
        modified: ['dateModified'].flatMap((key) => textAt(facts, key) ?? []),
        ...(url !== undefined && { url }),
        ...(body !== undefined && { body }),
    };
}
function siteOf(objects) {
    const site = objects.find((object) => typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
    return site && textAt(site, 'name');
}
/** Scripts as they are met: inside comments or CDATA, with raw line breaks in strings, with trailing commas or semicolons. */
function parseLoosely(script) {
    if (script.length > maxScript)
        return undefined;
    const bare = script
        .replace(/^\s*(?:\/\/\s*)?(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
        .replace(/(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
        .trim();
    for (const candidate of [
        bare,
        bare
            .replace(/[\x00-\x1f]/g, ' ')
            .replace(/,\s?([}\]])/g, '$1')
            .replace(/;\s?$/, ''),
    ]) {
        try {
            return JSON.parse(candidate);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
        }
    }
    return undefined;
}
/** Every object of the script, outer before inner, so that the report comes before the reports it mentions. */
function collect(value, objects, depth) {
    if (depth > 12 || objects.length > 2000)
        return;
    if (Array.isArray(value))
        for (const one of value)
            collect(one, objects, depth + 1);
    if (!isObject(value))
        return;
    objects.push(value);
    for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'publisher',
        'author',
        'isPartOf',
    ]) {
        collect(value[key], objects, depth + 1);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value.slice(0, 50) : [value];
}
function typesOf(object) {
    return listOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
}
function textAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    const text = Array.isArray(value) ? value[0] : value;
    if (typeof text === 'number')
        return String(text);
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
function nameOf(value) {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string')
        return first.trim() === '' ? undefined : first.trim();
    return isObject(first) ? textAt(first, 'name') : undefined;
}
function addressOf(object) {
    const page = object['mainEntityOfPage'];
    return textAt(object, 'url') ?? (isObject(page) ? textAt(page, '@id') : textAt(object, 'mainEntityOfPage'));
}

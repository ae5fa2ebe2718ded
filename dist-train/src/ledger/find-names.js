import { findTerms } from './find-terms.js';
import { weighTerms } from './vocabulary.js';
/** Words before a place and seldom before a person or body. */
const placeCues = new Set([
    'in',
    'at',
    'near',
    'from',
    'to',
    'outside',
    'across',
    'around',
    'north',
    'south',
    'east',
    'west',
]);
/** The names in a text: capitalised runs that do not merely start a sentence. */
function findNames(text) {
    const runs = [];
    for (const term of findTerms(text)) {
        if (term.kind !== 'name')
            continue;
        const run = runs.at(-1);
        const before = run?.at(-1);
        if (run && before && /^[ \u00a0]$/u.test(text.slice(before.span[1], term.span[0])))
            run.push(term);
        else
            runs.push([term]);
    }
    return runs.map((run) => {
        const start = run[0]?.span[0] ?? 0;
        const cue = /(\p{L}+)\s(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? '';
        return { key: run.map((term) => term.key).join(' '), placed: placeCues.has(cue) };
    });
}
/** Profiles all articles, once: what is telling depends on the whole set. */
export function profileArticles(articles) {
    return new Map(articles.map((article) => [article.id, toProfile(article)]));
}
/** Weighs terms by how many of these articles have them; copies count once. */
export function weighByProfiles(articles, profiles) {
    const originals = articles.filter((article) => article.copyOf === undefined);
    return weighTerms(originals.map((article) => new Set(profiles.get(article.id)?.terms.keys())));
}
/** The profile of an article over all its revisions; the title counts double. */
function toProfile(article) {
    const texts = [...new Set(article.revisions.map((revision) => revision.reading.article.text))];
    const text = [article.title ?? '', article.title ?? '', ...texts].join('\n\n');
    const terms = new Map();
    for (const { key } of findTerms(text))
        terms.set(key, (terms.get(key) ?? 0) + 1);
    const names = new Map();
    for (const { key, placed } of findNames(text)) {
        const use = names.get(key) ?? { count: 0, placed: 0 };
        names.set(key, { count: use.count + 1, placed: use.placed + (placed ? 1 : 0) });
    }
    return { terms, names };
}

import { escapePattern, foldName } from './name-forms.js';
const ourselves = /^(?:we|us|i|this (?:newspaper|paper|site|reporter|correspondent)|our (?:reporter|correspondent)s?|the (?:author|writer|editors?))$/iu;
/** Gathers the outlets of all articles. */
export function listOutlets(articles) {
    const names = new Map();
    for (const { outlet } of articles)
        if (outlet !== undefined && foldName(outlet) !== '' && !names.has(foldName(outlet)))
            names.set(foldName(outlet), outlet);
    const bare = [...names.values()]
        .map((name) => name.replace(/^the\s/iu, ''))
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const pattern = bare.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${bare.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
        : undefined;
    const find = (words) => names.get(foldName(words));
    const mentionsIn = (text) => pattern === undefined
        ? []
        : [...text.matchAll(pattern)].flatMap((match) => {
            const outlet = find(match[0]);
            return outlet === undefined ? [] : [{ outlet, start: match.index, end: match.index + match[0].length }];
        });
    const nameOf = (article) => (article.outlet !== undefined && find(article.outlet)) || hostOf(article);
    return {
        find,
        mentionsIn,
        nameOf,
        namedIn: (text) => [...new Set(mentionsIn(text).map(({ outlet }) => outlet))],
        isOwn: (article, words) => {
            if (ourselves.test(words.trim()))
                return true;
            const name = foldName(words);
            if (article.outlet !== undefined && foldName(article.outlet) === name)
                return true;
            return article.byline !== undefined && name.includes(' ') && ` ${foldName(article.byline)} `.includes(` ${name} `);
        },
    };
}
function hostOf(article) {
    const url = article.revisions[0].reading.article.url ?? '';
    return /^[a-z]+:\/\/(?:www\.)?([^/:?#]{1,100})/iu.exec(url)?.[1] ?? 'an unnamed outlet';
}

import { shortHash, storyId } from '../core/ids.js';
import { daysBetween } from './instant.js';
import { compare } from './order.js';
import { findQuotedTitles, foldTitle } from './quoted-titles.js';
import { toStem } from './stem.js';
import { weighTerms } from './vocabulary.js';
import { countries } from './word-lists.js';
/** A story that nobody wrote about for so long is over. */
const mostDaysOfSilence = 10;
/** How alike an article and a story must be. Stories that share a vocabulary only stayed below .16, those of one happening above .19. */
const leastLikeness = 0.18;
/** An article so like two stories shows that they are one. */
const leastBridge = 0.3;
const countryStems = new Set([...countries].map(toStem));
/** A quoted headline has at least so many words; shorter ones are common phrases. */
const leastTitleWords = 4;
/**
 * Files articles into stories, one after the other in time: each goes to the open story that it is most like, or opens
 * one. Only stories that share a telling term with it are looked at.
 */
export function findStories(articles, profiles) {
    const vectors = weighProfiles(articles, profiles);
    const open = new Set();
    const index = { byTerm: new Map(), byTitle: new Map(), byArticle: new Map() };
    for (const article of articles) {
        const vector = vectors.get(article.id);
        if (!vector)
            continue;
        const [story = { articles: [], vectors: [], latest: article.at }, ...others] = findOpenStories(article, vector, index);
        open.add(story);
        for (const other of others) {
            open.delete(other);
            absorb(story, other, index);
        }
        story.articles.push(article);
        story.latest = article.at;
        enter(story, article, vector, index);
    }
    return [...open].map(({ articles: unsorted }) => {
        const members = [...unsorted].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
        const first = members[0];
        return {
            id: storyId(`s${shortHash(`story\n${first?.id}`)}`),
            title: first?.title ?? first?.revisions[0].reading.article.text.split('\n', 1)[0]?.slice(0, 200) ?? '',
            articleIds: members.map((member) => member.id),
        };
    });
}
/** Open stories that this article belongs to, the likest first; more than one when it ties them together. */
function findOpenStories(article, vector, index) {
    const ofOriginal = article.copyOf && index.byArticle.get(article.copyOf);
    if (ofOriginal)
        return [ofOriginal];
    const named = findQuotedTitles(article).flatMap((title) => index.byTitle.get(title) ?? [])[0];
    const candidates = new Set([...tellingKeys(vector)].flatMap((key) => [...(index.byTerm.get(key) ?? [])]));
    const alike = [...candidates]
        .filter((story) => daysBetween(story.latest, article.at) <= mostDaysOfSilence)
        .map((story) => ({ story, likeness: story === named ? 1 : likenessTo(story, vector) }))
        .concat(named && !candidates.has(named) ? [{ story: named, likeness: 1 }] : [])
        .sort((a, b) => b.likeness - a.likeness || compare(a.story.articles[0]?.id ?? '', b.story.articles[0]?.id ?? ''));
    return alike
        .filter(({ likeness }, rank) => likeness > (rank === 0 ? leastLikeness : leastBridge))
        .map(({ story }) => story);
}
function absorb(story, other, index) {
    story.articles.push(...other.articles);
    story.vectors.push(...other.vectors);
    for (const article of other.articles) {
        index.byArticle.set(article.id, story);
        if (article.title !== undefined)
            index.byTitle.set(foldTitle(article.title), story);
    }
    for (const vector of other.vectors) {
        for (const key of tellingKeys(vector))
            index.byTerm.get(key)?.delete(other);
        for (const key of tellingKeys(vector))
            index.byTerm.get(key)?.add(story);
    }
}
function enter(story, article, vector, index) {
    index.byArticle.set(article.id, story);
    for (const { reading } of article.revisions) {
        const title = foldTitle(reading.article.title ?? '');
        if (title.split(' ').length >= leastTitleWords)
            index.byTitle.set(title, story);
    }
    if (article.copyOf !== undefined && story.vectors.length > 0)
        return;
    story.vectors.push(vector);
    for (const key of tellingKeys(vector))
        index.byTerm.set(key, (index.byTerm.get(key) ?? new Set()).add(story));
}
/** The mean of the likest article and the average article: one close relative is not enough, nor need all be close. */
function likenessTo(story, vector) {
    const all = story.vectors.map((other) => cosine(vector.terms, other.terms) + 1 * cosine(vector.names, other.names));
    return (Math.max(...all) + all.reduce((sum, one) => sum + one, 0) / all.length) / 2;
}
function cosine(a, b) {
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let product = 0;
    for (const [key, weight] of small)
        product += weight * (large.get(key) ?? 0);
    return product;
}
/** Names, and the dozen heaviest terms. */
function tellingKeys(vector) {
    const heaviest = [...vector.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
    return new Set([...heaviest.map(([key]) => key), ...[...vector.names.keys()].map((key) => `name ${key}`)]);
}
function weighProfiles(articles, all) {
    const profiles = articles.flatMap((article) => {
        const profile = all.get(article.id);
        return profile ? [{ article, profile }] : [];
    });
    const originals = profiles.filter(({ article }) => article.copyOf === undefined).map(({ profile }) => profile);
    const weighTerm = weighTerms(originals.map((profile) => new Set(profile.terms.keys())));
    const weighName = weighTerms(originals.map((profile) => new Set(profile.names.keys())));
    const placeShare = findPlaceShares(originals);
    return new Map(profiles.map(({ article, profile }) => [
        article.id,
        {
            terms: toUnit(new Map([...profile.terms].map(([key, count]) => [key, (1 + Math.log(count)) * weighTerm(key)]))),
            names: toUnit(new Map([...profile.names].map(([key, use]) => [
                key,
                (1 + Math.log(use.count)) * weighName(key) ** 2 * (1 - 0.9 * (placeShare.get(key) ?? 0)),
            ]))),
        },
    ]));
}
/** How often each name stands after a word of place, over the whole set. Places are shared by stories that have nothing else in common. */
function findPlaceShares(profiles) {
    const uses = new Map();
    for (const { names } of profiles) {
        for (const [key, { count, placed }] of names) {
            const use = uses.get(key) ?? { count: 0, placed: 0 };
            uses.set(key, { count: use.count + count, placed: use.placed + placed });
        }
    }
    return new Map([...uses].map(([key, { count, placed }]) => [key, countryStems.has(key) ? 1 : Math.min(1, (2 * placed) / count)]));
}
function toUnit(vector) {
    const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return new Map([...vector].map(([key, weight]) => [key, length > 0 ? weight / length : 0]));
}

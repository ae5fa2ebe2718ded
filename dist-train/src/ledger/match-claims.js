import { findAnswered } from './answer-claims.js';
import { isLight, likeness, sketchStatement } from './compare-statements.js';
import { findLikePairs } from './find-like-pairs.js';
import { weighByProfiles } from './find-names.js';
import { hearOwnVoice } from './hear-own-voice.js';
import { compare, groupBy } from './order.js';
import { foldTitle } from './quoted-titles.js';
/** Two wordings are laid together when they are so alike and, with all that is laid with them, on the average so alike. */
const leastPair = 0.4;
const leastMean = 0.24;
/** Lays the statements of each story together by what they say. */
export function matchClaims({ statements, ownVoice, stories, articles, profiles }) {
    const articleOf = new Map(articles.map((article) => [article.id, article]));
    const [said, own] = [groupBy(statements, ({ article }) => article.id), groupBy(ownVoice, ({ article }) => article.id)];
    return stories.flatMap((story) => {
        const members = story.articleIds.flatMap((id) => articleOf.get(id) ?? []);
        const weigh = weighByProfiles(members, profiles);
        return matchStory(story, toWordings(members.flatMap(({ id }) => said.get(id) ?? []), weigh), members.flatMap(({ id }) => own.get(id) ?? []), weigh);
    });
}
/** First what is asserted, then the denials and words that only point, each to what it answers, then the outlets' own voices. */
function matchStory(story, wordings, ownVoice, weigh) {
    const [denials, rest] = split(wordings, ({ statements }) => statements.every(isDenial));
    const [light, others] = split(rest, ({ sketch }) => isLight(sketch));
    const { lists: claims, rivals } = joinLike(others, weigh);
    const replies = [...joinLike(denials, weigh).lists, ...light.map(tell)];
    const answered = findAnswered(claims, replies, weigh);
    const whole = claims.map((claim, index) => [claim, ...replies.filter((_, reply) => answered[reply] === index)].flat());
    const heard = hearOwnVoice(whole, ownVoice, weigh);
    const alone = replies.filter((_, reply) => answered[reply] === undefined);
    const lists = [...whole, ...alone].map((told, index) => [...told.map(({ statement }) => statement), ...(heard.get(index) ?? [])].sort(byTime));
    return lists.map((statements, index) => ({
        story,
        statements,
        rivals: rivals.flatMap(([a, b]) => a === index ? (lists[b]?.[0] ?? []) : b === index ? (lists[a]?.[0] ?? []) : []),
    }));
}
const tell = ({ statements, sketch }) => statements.map((statement) => ({ statement, sketch }));
const isDenial = (statement) => statement.stance === 'denies';
function split(things, test) {
    return [things.filter(test), things.filter((thing) => !test(thing))];
}
function toWordings(statements, weigh) {
    const keyOf = (statement) => {
        const folded = foldTitle(statement.text);
        if (statement.terms.length > 4)
            return folded;
        return `${statement.article.groupId ?? statement.article.id}\n${folded}`;
    };
    return [...groupBy(statements, keyOf).values()].flatMap((same) => {
        const first = same[0];
        return first ? [{ statements: same, sketch: sketchStatement(first, weigh) }] : [];
    });
}
function joinLike(wordings, weigh) {
    const pairs = findLikePairs(wordings, (a, b) => pairLikeness(a, b, weigh), weigh);
    const home = join(wordings.length, pairs);
    const clusters = groupBy(wordings.keys(), (index) => home[index] ?? index);
    const places = new Map([...clusters.keys()].map((cluster, place) => [cluster, place]));
    const placeOf = (index) => places.get(home[index] ?? index) ?? 0;
    const rivals = pairs
        .filter(({ rival, likeness: value }) => rival && value >= leastPair)
        .map(({ a, b }) => [placeOf(a), placeOf(b)]);
    return {
        lists: [...clusters.values()].map((members) => members.flatMap((member) => (wordings[member] ? tell(wordings[member]) : []))),
        rivals: [
            ...new Map(rivals.filter(([a, b]) => a !== b).map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]])).values(),
        ],
    };
}
function pairLikeness(a, b, weigh) {
    const [one, other] = [a.statements[0], b.statements[0]];
    if (!one || !other)
        return 0;
    return likeness(a.sketch, b.sketch, weigh, one.article.id === other.article.id);
}
/** Joins positions, the likest pairs first, as long as the mean over all pairs of the joined ones holds. Gives the home of each. */
function join(count, pairs) {
    // A rival among the joined ones outweighs what the others share.
    const likenessOf = new Map(pairs.map(({ a, b, likeness: value, rival }) => [a * count + b, rival ? -4 : value]));
    const home = Array.from({ length: count }, (_, index) => index);
    const members = home.map((index) => [index]);
    for (const { a, b, likeness: value, rival } of [...pairs].sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b)) {
        if (value < leastPair)
            break;
        const [from = 0, to = 0] = [home[a], home[b]];
        const [left, right] = [members[from], members[to]];
        if (rival || from === to || !left || !right)
            continue;
        let sum = 0;
        for (const x of left)
            for (const y of right)
                sum += likenessOf.get(Math.min(x, y) * count + Math.max(x, y)) ?? 0;
        if (sum / (left.length * right.length) < leastMean)
            continue;
        for (const member of right)
            home[member] = from;
        left.push(...right);
    }
    return home;
}
function byTime(a, b) {
    return compare(keyOfTime(a), keyOfTime(b));
}
/** Time, article, revision, place: the order of evidence everywhere. */
export function keyOfTime({ revision, article, place }) {
    return `${revision.at}\n${article.id}\n${revision.id}\n${String(place).padStart(6, '0')}`;
}

import { findOutlook } from './outlook.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { gap, seasons } from './time-words.js';
const season = '(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';
const dated = new RegExp(`(?<![\\p{L}\\p{N}-])(?:[Tt]he${gap})?${season}(?:${gap}of)?,?${gap}(?<year>(?:19|20)\\d{2})(?![\\d])`, 'gu');
const told = new RegExp(`(?<![\\p{L}\\p{N}-])(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he${gap}coming)${gap}${season}(?![\\p{L}-])`, 'gu');
const bare = new RegExp(`(?<=(?<![\\p{L}])(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|mid)(?:${gap}|-))(?:the${gap})?${season}(?![\\p{L}-])(?!${gap}(?:of|and|or|break|camp|school|olympics|semester|term)(?!\\p{L}))`, 'giu');
const firstMonth = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** The year in which the season began that is the last (-1), the running or coming (0) or the next one (1) to be ahead. */
function yearOf(letters, { year, month }, which) {
    const begins = firstMonth[letters] ?? 1;
    // Winter begins in December: in January and February the running one is last year's.
    const running = letters === 'WI' ? month === 12 || month <= 2 : month >= begins && month < begins + 3;
    const latest = month >= begins ? year : year - 1;
    if (which === -1)
        return running ? latest - 1 : latest;
    if (which === 1)
        return latest + 1;
    return running ? latest : year;
}
/** Seasons: "in the summer of 2023", "last winter", "by the spring". */
export const findSeasons = ({ doc, published }) => {
    const lettersOf = (match) => seasons[group(match, 'season').toLowerCase()] ?? '';
    const withYear = readMatches(doc.text, dated, (match) => ({
        span: spanOf(match),
        value: `${group(match, 'year')}-${lettersOf(match)}`,
        type: 'date',
    }));
    if (!published)
        return withYear;
    const whichOf = (word) => (/^last/i.test(word) ? -1 : /^this/i.test(word) ? 0 : 1);
    return [
        ...withYear,
        ...readMatches(doc.text, told, (match) => {
            const letters = lettersOf(match);
            return {
                span: spanOf(match),
                value: `${yearOf(letters, published, whichOf(group(match, 'which')))}-${letters}`,
                type: 'date',
            };
        }),
        ...readMatches(doc.text, bare, (match) => {
            const letters = lettersOf(match);
            const past = yearOf(letters, published, 1) - 1;
            const ahead = yearOf(letters, published, 1);
            const isAhead = findOutlook(doc, spanOf(match)) === 'future';
            return { span: spanOf(match), value: `${isAhead ? ahead : past}-${letters}`, type: 'date' };
        }),
    ];
};

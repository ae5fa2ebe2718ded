import { addDays, formatDay } from './calendar.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { gap, partsOfDay } from './time-words.js';
const told = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<far>[Tt]he${gap}day${gap}(?:before${gap}yesterday|after${gap}tomorrow))|(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)|(?<which>[Ll]ast|[Tt]his)${gap}(?<part>night|morning|afternoon|evening))(?![\\p{L}\\p{N}])`, 'gu');
const steps = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, last: -1, this: 0 };
/** Days told from the day of publication: "yesterday", "tonight", "this morning", "the day after tomorrow". */
export const findToldDays = ({ doc: { text }, published }) => !published
    ? []
    : readMatches(text, told, (match) => {
        const [far, word, part] = [group(match, 'far'), group(match, 'word').toLowerCase(), group(match, 'part')];
        const step = far === '' ? (steps[word || group(match, 'which').toLowerCase()] ?? 0) : /before/.test(far) ? -2 : 2;
        const letters = word === 'tonight' ? 'NI' : partsOfDay[part];
        const day = formatDay(addDays(published, step));
        return { span: spanOf(match), value: letters ? `${day}T${letters}` : day, type: letters ? 'time' : 'date' };
    });

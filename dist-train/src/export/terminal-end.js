import { displayWidth, padTo, toTerminalLine } from './display-width.js';
import { countOf, listNames } from './report-view.js';
import { wrapHanging, wrapWords } from './terminal-wrap.js';
/** Lines of a list that a terminal shows; the rest is counted. */
const mostListed = 24;
/** What stands under a text: denials and doubtful readings in a sentence, who is who, dates, notices. */
export function toEndLines({ notices }, view, { width, paint }) {
    const dates = view.times.map(({ text, value }) => `${toTerminalLine(text)} ${toTerminalLine(value)}`);
    const unplaced = view.notes.filter(({ number }) => !view.lit.placed.has(number));
    return [
        ...wrapWords(sumUp(view), width),
        ...(unplaced.length === 0
            ? []
            : wrapWords(`${countOf(unplaced.length, 'attribution')} without a place in the text.`, width)),
        ...(dates.length === 0 ? [] : wrapHanging(`Dates: ${dates.join(' · ')}`, width, 0)),
        ...listWho(view.who, { width, paint }),
        ...(notices.length === 0 ? [] : ['', paint.strong('Notices')]),
        ...notices.flatMap(({ code, message }) => wrapHanging(`${toTerminalLine(message)} (${toTerminalLine(code)})`, width, 2)),
        '',
        paint.faint(wrapWords('--format json gives the same with positions.', width).join('\n')),
    ];
}
function sumUp({ notes }) {
    if (notes.length === 0)
        return 'No attribution was found in this text.';
    const denials = notes.filter(({ attribution }) => attribution.stance === 'denies');
    const deniers = [...new Set(denials.flatMap(({ speaker }) => speaker?.split('; ') ?? []))].map(toTerminalLine);
    const doubtful = notes.filter((note) => note.doubtful);
    const denied = denials.length === 0
        ? 'No denial.'
        : `${countOf(denials.length, 'denial')}${deniers.length === 0 ? '' : `, by ${listNames(deniers)}`}.`;
    const doubted = doubtful.length === 0
        ? ''
        : ` ${countOf(doubtful.length, 'reading')} ${doubtful.length === 1 ? 'is' : 'are'} doubtful (${doubtful.map(({ number }) => number).join(', ')}).`;
    return denied + doubted;
}
function listWho(who, { width, paint }) {
    if (who.length === 0)
        return [];
    const listed = who.slice(0, mostListed);
    const names = listed.map(({ name }) => toTerminalLine(name));
    const column = Math.min(Math.max(...names.map(displayWidth)), Math.max(12, Math.floor(width * 0.34)));
    const lines = listed.flatMap(({ type, roles, speaksAs, forms }, at) => {
        const voice = speaksAs.length === 0 ? [] : [`speaks as ${speaksAs.map(toTerminalLine).join(', ')}`];
        const called = forms.map((form) => `“${toTerminalLine(form)}”`).join(', ');
        const told = [type, ...roles.map(toTerminalLine), ...voice, ...(called === '' ? [] : [called])].join(' · ');
        const left = wrapWords(names[at] ?? '', column);
        const right = wrapWords(told, Math.max(8, width - column - 4));
        return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => `  ${padTo(left[row] ?? '', column)}  ${right[row] ?? ''}`);
    });
    const rest = who.length - listed.length;
    return ['', paint.strong('Who is who'), ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

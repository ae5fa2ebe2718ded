import { escapeHtml } from '../core/escape-html.js';
import { stanceMark } from '../core/marks.js';
import { toPrintedTime } from './printed-time.js';
import { reportStyle, reportStyleHash } from './report-html-style.js';
import { drawDatesAndDoubts, drawNotes, drawWho } from './report-html-tables.js';
import { anchorsOf, toMarkedWords } from './report-html-words.js';
import { countOf, toReportView } from './report-view.js';
import { toWebAddress, withoutBidiControls } from './web-address.js';
/** Nothing is loaded, run, framed or sent: the page is its own letters and one sheet of style. */
const policy = `default-src 'none'; style-src '${reportStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
const legend = `<p class="lg" role="note">${[
    '<b class="src">who</b> source',
    `<span class="cue">${stanceMark('asserts')}how</span> cue, with the stance`,
    ...['certain', 'probable', 'possible'].map((certainty) => `<span class="con ${certainty}">what</span> ${certainty}`),
]
    .map((sample) => `<span>${sample}</span>`)
    .join(' ')}</p>`;
const footer = '<footer>Exact words of one page, as fetched. The numbers in the text lead to the table. “Sure” is how sure the reader program is of the reading, in 100; it says nothing about the claim.</footer>';
/**
 * Readings as one self-contained page: the words highlighted in place, every attribution in a table below. It holds no script and loads nothing.
 * Several readings follow each other, each with its own numbers.
 */
export function toReportHtml(readings, options = {}) {
    const made = options.generatedOn === undefined ? '' : ` · ${toPrintedTime(options.generatedOn, { short: true, weekday: false })}`;
    const [only, ...more] = readings;
    const alone = only !== undefined && more.length === 0;
    const kicker = `<p class="k">${alone ? 'A reading' : 'Readings'} by Hearsay 1${escapeHtml(made)}</p>`;
    const title = alone ? `${titleOf(only.article)} · a reading` : countOf(readings.length, 'reading');
    const body = alone
        ? drawReading(only, { kicker })
        : [
            drawContents(readings, kicker),
            ...readings.map((reading, index) => drawReading(reading, { place: index + 1 })),
        ].join('\n');
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeHtml(withoutBidiControls(title))}</title><link rel="icon" href="data:,"><style>${reportStyle}</style></head><body><main>
${body}
${footer}
</main></body></html>
`;
}
const titleOf = ({ title, url, id }) => title ?? url ?? id;
function drawContents(readings, kicker) {
    const lines = readings.map(({ article }, index) => `<li>${index + 1}. <a href="#r${index + 1}"><bdi>${escapeHtml(titleOf(article))}</bdi></a></li>`);
    return `<header>${kicker}<h1 class="all">${countOf(readings.length, 'reading')}</h1><ol class="list">${lines.join('')}</ol>${legend}</header>`;
}
function drawReading(reading, { kicker = '', place }) {
    const { article, notices } = reading;
    const anchors = anchorsOf(place);
    const [top, below] = place === undefined ? ['h1', 'h2'] : ['h2', 'h3'];
    const heading = { sub: (words) => `<${below} class="sub">${words}</${below}>` };
    const view = toReportView(reading);
    const language = article.language !== undefined && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/.test(article.language)
        ? ` lang="${article.language}"`
        : '';
    return [
        place === undefined ? '<div class="one">' : `<div class="one" id="r${place}">`,
        `<header>${kicker}<${top} class="ti" dir="auto"${language}>${escapeHtml(titleOf(article))}</${top}>${drawFacts(article)}${place === undefined ? legend : ''}</header>`,
        `<article class="words"${language}>${toMarkedWords(view.lit, anchors)}</article>`,
        drawNotes(view, anchors, heading),
        drawWho(view, heading),
        drawDatesAndDoubts(view, notices, anchors, heading),
        '</div>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function drawFacts({ outlet, byline, publishedAt, url }) {
    const told = [outlet, byline].filter((words) => words !== undefined).map((words) => `<bdi>${escapeHtml(words)}</bdi>`);
    const time = publishedAt === undefined
        ? 'no date on the page'
        : `<time datetime="${escapeHtml(publishedAt)}" title="as printed: ${escapeHtml(publishedAt)}">${escapeHtml(toPrintedTime(publishedAt))}</time>`;
    const link = toWebAddress(url);
    const address = url === undefined ? '' : `<bdi>${escapeHtml(url)}</bdi>`;
    const shown = link === undefined ? address : `<a href="${escapeHtml(link)}" rel="noreferrer noopener">${address}</a>`;
    return `<p class="by">${[...told, time].join(' · ')}${shown === '' ? '' : `<br><span class="id">${shown}</span>`}</p>`;
}

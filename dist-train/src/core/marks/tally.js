import { unreachable } from '../error.js';
import { spokenAs } from './symbols.js';
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** The sentence that a screen reader hears, and a person who hovers reads, instead of a tally. */
export function tallyWords(origins) {
    const count = (role) => origins.filter((origin) => origin.role === role).length;
    const reports = origins.reduce((sum, origin) => sum + (origin.role === 'supports' ? origin.reports : 0), 0);
    const [supports, withdrawn, speculates, denies] = [
        count('supports'),
        count('withdrawn'),
        count('speculates'),
        count('denies'),
    ];
    return [
        supports > 0
            ? `${plural(supports, 'independent origin')} in ${plural(reports, 'report')}`
            : 'no origin stands behind it',
        ...(withdrawn > 0 ? [`${plural(withdrawn, 'origin')} withdrawn`] : []),
        ...(speculates > 0 ? [`${plural(speculates, 'origin')} only speculating`] : []),
        denies > 0 ? `denied by ${plural(denies, 'origin')}` : 'nobody denies it',
    ].join('; ');
}
/** Filled supports, hollow denies, struck is withdrawn, broken only speculates. */
function headOf(role, x, y, r) {
    const ring = (radius, stroke, dashes = '') => `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="currentColor" stroke-width="${stroke}"${dashes}/>`;
    switch (role) {
        case 'supports':
            return `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`;
        case 'denies':
            return ring(r - 0.8, 1.6);
        case 'speculates':
            return ring(r - 0.8, 1.6, ' stroke-dasharray="1.7 1.65"');
        case 'withdrawn':
            return `${ring(r - 1, 1)}<path d="M${x - r} ${y + r - 0.5}L${x + r} ${y - r + 0.5}" stroke="currentColor" stroke-width="1.2"/>`;
        default:
            return unreachable(role);
    }
}
const roomy = [
    [8, 3, 5],
    [8, 3, 3],
    [8, 2, 3],
];
const tight = [
    [8, 2, 3],
    [7, 2, 2],
];
const tightest = [6, 2, 2];
function runWidth({ echoes, shown }, [head, pitch]) {
    if (echoes === 0)
        return head;
    const ticks = shown > 0 ? (shown - 1) * pitch + 1 : 0;
    const dots = shown < echoes ? (shown > 0 ? 4 : 3) : 0;
    return head + 2 + ticks + dots;
}
const rowWidth = (runs, fit) => runs.reduce((sum, run) => sum + runWidth(run, fit), 0) + (runs.length - 1) * fit[2];
function fitOf(runs, width) {
    const bare = ([head, , gap]) => runs.length * (head + gap) + 5 * runs.filter((run) => run.echoes > 0).length;
    return roomy.find((fit) => rowWidth(runs, fit) <= width) ?? tight.find((fit) => bare(fit) <= width) ?? tightest;
}
/** Takes ticks from the longest runs until the row fits: discs get room first. */
function shorten(runs, fit, width) {
    const short = [...runs];
    while (rowWidth(short, fit) > width) {
        const longest = short.reduce((best, run, index) => (run.shown > (short[best]?.shown ?? 0) ? index : best), 0);
        const run = short[longest];
        if (!run || run.shown === 0)
            break;
        short[longest] = { ...run, shown: run.shown - 1 };
    }
    return short;
}
function drawRun(run, x, y, fit) {
    const [head, pitch] = fit;
    const end = x + runWidth(run, fit);
    const ticks = Array.from({ length: run.shown }, (_, k) => `<rect x="${x + head + 2 + k * pitch}" y="${y - 4}" width="1" height="8" fill="currentColor"/>`);
    const dots = run.shown < run.echoes ? [end - 3, end - 1] : [];
    return [
        headOf(run.role, x + head / 2, y, head / 2),
        ...ticks,
        ...dots.map((at) => `<rect x="${at}" y="${y + 3}" width="1" height="1" fill="currentColor"/>`),
    ].join('');
}
function drawRow(origins, y, width) {
    // No more heads than this can ever be drawn; a ledger may hold thousands.
    const runs = origins.slice(0, Math.ceil(width / 8) + 2).map(({ role, reports }) => {
        const echoes = Math.max(0, reports - 1);
        return { role, echoes, shown: Math.min(echoes, width) };
    });
    if (runs.length === 0)
        return '';
    const fit = fitOf(runs, width);
    const drawn = [];
    let x = 0;
    for (const [index, run] of shorten(runs, fit, width).entries()) {
        const end = x + runWidth(run, fit);
        if (end > width - (index < runs.length - 1 ? 6 : 0)) {
            drawn.push(`<path d="M${width - 4} ${y - 3}l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.2"/>`);
            break;
        }
        drawn.push(drawRun(run, x, y, fit));
        x = end + fit[2];
    }
    return drawn.join('');
}
const rank = { supports: 0, withdrawn: 1, speculates: 2, denies: 3 };
/**
 * Origins, reports and denials of one claim, as SVG of 80 by 20. A disc is an origin, the ticks after it are further reports that only repeat it;
 * above the line they support, below it they deny. A run of ticks cut short ends in two dots, a row of discs in an arrow:
 * the figures always stand beside the picture.
 */
export function tally(origins, options = {}) {
    const { width = 80, scale = 1, label = tallyWords(origins) } = options;
    const sorted = [...origins].sort((a, b) => rank[a.role] - rank[b.role] || b.reports - a.reports);
    const above = sorted.filter((origin) => origin.role !== 'denies');
    const below = sorted.filter((origin) => origin.role === 'denies');
    return `<svg class="tally" viewBox="0 0 ${width} 20" width="${width * scale}" height="${20 * scale}" ${spokenAs(label)}><path class="mk-base" d="M0 10h${width}"/><g class="mk-for">${drawRow(above, 4.5, width)}</g><g class="mk-against">${drawRow(below, 15.5, width)}</g></svg>`;
}

import { spokenAs } from './symbols.js';
/** How many origins stood for (above, filled) and against (below, hollow) at each moment, as SVG. `steps` are in time order; each holds until the next. */
export function ribbon(steps, options) {
    const { from, to, width = 132, height = 20, unit = 3, label } = options;
    const [begin, length] = [Date.parse(from), Date.parse(to) - Date.parse(from)];
    const place = (at) => {
        const share = length > 0 ? (Date.parse(at) - begin) / length : 0;
        return Math.round(Math.min(1, Math.max(0, share)) * (width - 2)) + 1;
    };
    const middle = height / 2;
    const most = Math.floor((middle - 1) / unit);
    const bars = steps.map((step, index) => {
        const next = steps[index + 1];
        return {
            left: place(step.at),
            right: next ? place(next.at) : width,
            up: Math.min(step.for, most) * unit,
            down: Math.min(step.against, most) * unit,
        };
    });
    const filled = bars
        .filter(({ up }) => up > 0)
        .map(({ left, right, up }) => `<rect x="${left}" y="${middle - up}" width="${Math.max(right - left, 1)}" height="${up}" fill="currentColor"/>`);
    const outline = outlineOf(bars, middle);
    const hollow = outline === '' ? '' : `<path d="${outline}" fill="none" stroke="currentColor" stroke-width="1"/>`;
    return `<svg class="ribbon" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${spokenAs(label)}><path class="mk-base" d="M0 ${middle}h${width}"/><g class="mk-for">${filled.join('')}</g><g class="mk-against">${hollow}</g></svg>`;
}
function outlineOf(bars, middle) {
    return bars
        .map(({ left, right, down }, index) => {
        if (down === 0)
            return '';
        const opens = bars[index - 1]?.down ? '' : `M${left + 0.5} ${middle + 1}`;
        const closes = bars[index + 1]?.down ? '' : `V${middle + 1}`;
        return `${opens}V${middle + down + 0.5}H${right - 0.5}${closes}`;
    })
        .join('');
}

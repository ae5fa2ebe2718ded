import { displayWidth } from './display-width.js';
import { wrapWords } from './terminal-wrap.js';
/** Words without colour. */
export const plainly = (plain) => ({ plain, painted: plain });
/** Stretches side by side while they fit, two blanks apart; a stretch too long for a line is wrapped. */
export function fillLines(stretches, width) {
    const lines = [];
    let used = 0;
    for (const { plain, painted } of stretches) {
        const wanted = displayWidth(plain);
        if (used > 0 && used + 2 + wanted <= width) {
            lines[lines.length - 1] += `  ${painted}`;
            used += 2 + wanted;
            continue;
        }
        const parts = wanted <= width ? [painted] : wrapWords(plain, Math.max(8, width));
        lines.push(...parts);
        used = wanted <= width ? wanted : displayWidth(parts.at(-1) ?? '');
    }
    return lines;
}

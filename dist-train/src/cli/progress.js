const barWidth = 24;
/** Below this many inputs nobody needs to be told that we are at work. */
const showFrom = 20;
const linesEvery = 100;
/**
 * Tells on stderr how far a long run is: a bar on a terminal, otherwise a line for every 100 inputs.
 * `total` may be unknown, as it is for a stream.
 */
export function createProgress(terminal, { task, total }) {
    const { stderr } = terminal;
    const startedAt = Date.parse(terminal.now());
    let done = 0;
    let drawnAt = 0;
    const shown = () => (total ?? done) > showFrom;
    const figures = () => {
        const seconds = Math.max(0.001, (Date.parse(terminal.now()) - startedAt) / 1000);
        const rate = `${(done / seconds).toFixed(1)} a second`;
        return total === undefined ? `${done} · ${rate}` : `${done} of ${total} · ${rate}`;
    };
    const clear = () => {
        if (stderr.isTTY && drawnAt > 0)
            stderr.write('\r\u001b[2K');
    };
    const draw = () => {
        const now = Date.parse(terminal.now());
        if (now - drawnAt < 100 && done !== total)
            return;
        drawnAt = now;
        const filled = total === undefined ? 0 : Math.round((Math.min(done, total) / total) * barWidth);
        const bar = total === undefined ? '' : `▕${'█'.repeat(filled)}${' '.repeat(barWidth - filled)}▏ `;
        stderr.write(`\r\u001b[2K${task} ${bar}${figures()}`);
    };
    return {
        step() {
            done += 1;
            if (!shown())
                return;
            if (stderr.isTTY)
                draw();
            else if (done % linesEvery === 0 || done === total)
                stderr.write(`${task} ${figures()}\n`);
        },
        clear,
    };
}

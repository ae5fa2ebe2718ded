import { once } from 'node:events';
/** The terminal, or the pipes, that this process was started with. */
export function processTerminal() {
    return {
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        env: process.env,
        cwd: process.cwd(),
        now: () => new Date().toISOString(),
    };
}
/** Columns to fill: the window's, or `COLUMNS`, or 100. */
export function widthOf({ isTTY, columns = 0 }, env) {
    const told = Number(env['COLUMNS']);
    if (isTTY && columns > 0)
        return columns;
    return Number.isInteger(told) && told > 0 ? told : 100;
}
/** Colour on a terminal only, and not where `NO_COLOR` (no-color.org) or a dumb terminal forbids it. */
export function hasColour({ isTTY }, env) {
    return isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
/** Writes, and waits while the other side is slow. */
export async function print(stream, text) {
    if (!stream.write(text))
        await once(stream, 'drain');
}
/** Steers a terminal or reorders its letters: control characters but tab and line feed, and bidirectional controls. */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Words of ours as stderr may get them: a file's name, an address or a server's answer in them may hold anything. */
export function toStderrText(text) {
    return text.replace(steering, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** One line for a person, on stderr. */
export function say({ stderr }, line) {
    stderr.write(`${toStderrText(line)}\n`);
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findFiles } from './find-files.js';
import { kindByName } from './input-kind.js';
/** Counting the lines of a larger file would take longer than it helps. */
const largestCounted = 512 * 1024 * 1024;
/**
 * How many reports the arguments hold, so that progress can be shown; `undefined` where only reading them would tell:
 * streams, archives, packed lists. Opens nothing but lists of lines, and never fails: what is missing counts as one.
 */
export async function countInputs(args, { input, cwd }) {
    let count = 0;
    for (const arg of args) {
        const held = await countOne(arg, resolve(cwd, arg), input);
        if (held === undefined)
            return undefined;
        count += held;
    }
    return count;
}
async function countOne(arg, path, input) {
    if (arg === '-')
        return undefined;
    const found = await stat(path).catch(() => undefined);
    if (!found)
        return 1;
    // What is read from a pipe to be counted is gone.
    if (!found.isDirectory())
        return found.isFile() ? countFile(path, input, found.size) : undefined;
    let count = 0;
    for await (const file of findFiles(path, input)) {
        const size = file.kind === 'file' ? ((await stat(file.path).catch(() => undefined))?.size ?? 0) : 0;
        const held = file.kind === 'file' ? await countFile(file.path, input, size) : 1;
        if (held === undefined)
            return undefined;
        count += held;
    }
    return count;
}
async function countFile(path, input, size) {
    const kind = input === 'auto' ? kindByName(path) : input;
    if (kind === 'warc')
        return undefined;
    if (kind !== 'jsonl' && kind !== 'readings')
        return 1;
    if (path.endsWith('.gz') || size > largestCounted)
        return undefined;
    return countLines(path);
}
async function countLines(path) {
    const lineFeed = 10;
    let [count, last] = [0, lineFeed];
    try {
        const chunks = createReadStream(path);
        for await (const chunk of chunks) {
            for (const byte of chunk) {
                if (byte === lineFeed && last !== lineFeed)
                    count += 1;
                last = byte;
            }
        }
    }
    catch {
        // Whatever stands in the way is said when the file is opened to be read.
        return undefined;
    }
    return last === lineFeed ? count : count + 1;
}

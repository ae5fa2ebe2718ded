import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { peek } from './byte-stream.js';
import { toFileError } from './file-error.js';
import { readLines } from './read-lines.js';
import { isPacked, unpack } from './unpack.js';
/** The paths of the pages that lists of JSON lines name with "file". What cannot be read names none: it is said when it is opened as a report. */
export async function findListedPages(lists) {
    const pages = new Set();
    for (const list of lists) {
        try {
            for await (const file of filesOf(list))
                pages.add(resolve(dirname(list), file));
        }
        catch (error) {
            // Rethrows what is no fault of the file.
            toFileError(list, error);
        }
    }
    return pages;
}
async function* filesOf(list) {
    const { start, all } = await peek(createReadStream(list), 2);
    for await (const line of readLines(isPacked(start) ? unpack(list, all) : all)) {
        const file = line.kind === 'line' ? fileOf(line.text) : undefined;
        if (file !== undefined)
            yield file;
    }
}
function fileOf(line) {
    // Most lists bring their texts along; parsing them twice would take as long again.
    if (!line.includes('"file"'))
        return undefined;
    try {
        const value = JSON.parse(line);
        const file = typeof value === 'object' && value !== null && 'file' in value ? value.file : undefined;
        return typeof file === 'string' ? file : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

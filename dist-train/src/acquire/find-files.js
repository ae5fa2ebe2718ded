import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findListedPages } from './find-listed-pages.js';
import { isReportName, kindByName } from './input-kind.js';
const maxDepth = 32;
/**
 * The readable files of a folder and of those in it, by name; hidden ones left out, links followed but never in circles.
 * A page that a list of JSON lines in it names is left to the list, which knows more about it.
 */
export async function* findFiles(folder, input) {
    const files = [];
    for await (const file of walk({ path: folder, name: '', above: [] }, input))
        files.push(file);
    const paths = files.flatMap((file) => (file.kind === 'file' ? [file.path] : []));
    const listed = await findListedPages(input === 'auto' ? paths.filter((path) => kindByName(path) === 'jsonl') : []);
    for (const file of files)
        if (file.kind !== 'file' || !listed.has(file.path))
            yield file;
}
async function* walk(folder, input) {
    const { path, name, above } = folder;
    let names;
    let real;
    try {
        real = await realpath(path);
        if (above.includes(real) || above.length > maxDepth)
            return;
        names = (await readdir(path)).sort(byName);
    }
    catch (error) {
        yield { kind: 'unreadable', name, error };
        return;
    }
    for (const entry of names) {
        if (entry.startsWith('.'))
            continue;
        const inner = { path: join(path, entry), name: name === '' ? entry : `${name}/${entry}`, above: [...above, real] };
        try {
            const found = await stat(inner.path);
            if (found.isFile() && isReportName(entry, input))
                yield { kind: 'file', name: inner.name, path: inner.path };
            if (!found.isDirectory())
                continue;
        }
        catch (error) {
            yield { kind: 'unreadable', name: inner.name, error };
            continue;
        }
        yield* walk(inner, input);
    }
}
/** By UTF-16 units, so that every machine reads in the same order. */
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

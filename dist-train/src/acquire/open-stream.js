import { HearsayError } from '../core/error.js';
import { maxPageBytes, maxUnpackedBytes } from './acquire-options.js';
import { collect, peek } from './byte-stream.js';
import { failedInput } from './failed-input.js';
import { toFileError } from './file-error.js';
import { kindByContent, kindByName } from './input-kind.js';
import { openLines } from './open-lines.js';
import { openWarc } from './open-warc.js';
import { isPacked, unpack } from './unpack.js';
/** The reports in a stream of bytes, unpacked if need be. */
export async function* openStream(named, options) {
    const { name, label } = named;
    try {
        const outer = await peek(named.bytes, 2);
        const packed = isPacked(outer.start);
        const { start, all } = await peek(packed ? unpack(label, outer.all) : outer.all, 256);
        if (start.length === 0) {
            throw new HearsayError('input.empty', `Expected a report in ${label}, got an empty ${label === 'stdin' ? 'input' : 'file'}.`);
        }
        const kind = options.input === 'auto' ? (kindByName(name) ?? kindByContent(start)) : options.input;
        if (kind === 'jsonl' || kind === 'readings')
            yield* openLines({ ...named, bytes: all, kind }, options);
        else if (kind === 'warc')
            yield* openWarc({ label, bytes: all }, options);
        else {
            const bytes = await collect(label, all, packed ? maxUnpackedBytes : maxPageBytes);
            const contentType = contentTypes[kind];
            yield {
                kind: 'page',
                name: label,
                given: options.given,
                bytes,
                ...(contentType !== undefined && { contentType }),
            };
        }
    }
    catch (error) {
        yield failedInput(label, options.given, toFileError(label, error));
    }
}
/** A page without a telling name is told from a text by `extract`. */
const contentTypes = { html: 'text/html', text: 'text/plain', page: undefined };

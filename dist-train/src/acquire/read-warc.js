import { createByteReader } from './byte-reader.js';
import { parseHeaderLines } from './warc-record.js';
const maxHeaderLine = 16 * 1024;
const maxHeaderLines = 200;
/**
 * The records of an unpacked WARC stream (ISO 28500), one at a time. After a broken one, reading goes on at the next line
 * that begins a record.
 */
export async function* readWarc(bytes, maxBlock) {
    const reader = createByteReader(bytes);
    let number = 0;
    let lost = false;
    for (;;) {
        const line = await reader.readLine(maxHeaderLine);
        if (line === undefined)
            return;
        if (line === '')
            continue;
        if (!/^WARC\/[01]\.\d+\s*$/.test(line)) {
            if (!lost)
                yield { kind: 'broken', number: number + 1, what: `expected "WARC/1.1", got "${line.slice(0, 40)}"` };
            lost = true;
            continue;
        }
        lost = false;
        number += 1;
        const lines = [];
        for (let next = await reader.readLine(maxHeaderLine); next !== undefined && next !== ''; next = await reader.readLine(maxHeaderLine)) {
            if (lines.length < maxHeaderLines)
                lines.push(next);
        }
        const headers = parseHeaderLines(lines);
        const written = headers.get('content-length') ?? '';
        const length = /^\d{1,15}$/.test(written) ? Number(written) : undefined;
        if (length === undefined) {
            yield { kind: 'broken', number, what: `expected a Content-Length, got "${written.slice(0, 40)}"` };
            lost = true;
        }
        else if (length > maxBlock) {
            await reader.skip(length);
            // Other kinds of record may be large: only a response that we would have taken is missed.
            if (headers.get('warc-type') === 'response')
                yield { kind: 'too-large', number, bytes: length };
        }
        else {
            const block = await reader.readBytes(length);
            if (block.length < length)
                yield { kind: 'broken', number, what: `expected ${length} bytes, the file ends after ${block.length}` };
            else
                yield { kind: 'record', number, record: { headers, block } };
        }
    }
}

import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { joinBytes } from './byte-stream.js';
import { parseHeaderLines } from './warc-record.js';
/** The response in a block of bytes. Throws `RangeError` with what was wrong. */
export function parseHttpResponse(block, maxBody) {
    const end = findHeadEnd(block);
    const head = new TextDecoder('windows-1252').decode(block.subarray(0, Math.min(end.head, 256 * 1024)));
    const [first = '', ...lines] = head.split(/\r?\n/);
    const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1];
    if (status === undefined)
        throw new RangeError(`expected an HTTP status line, got "${first.slice(0, 40)}"`);
    const headers = parseHeaderLines(lines);
    return { status: Number(status), headers, body: () => decodeBody(block.subarray(end.body), headers, maxBody) };
}
function findHeadEnd(block) {
    for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) {
        if (block[at + 1] === 10)
            return { head: at, body: at + 2 };
        if (block[at + 1] === 13 && block[at + 2] === 10)
            return { head: at, body: at + 3 };
    }
    throw new RangeError('expected an empty line after the HTTP headers, got none');
}
function decodeBody(raw, headers, maxBody) {
    const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
    const whole = chunked ? joinChunks(raw) : raw;
    const codings = (headers.get('content-encoding') ?? '')
        .toLowerCase()
        .split(',')
        .map((coding) => coding.trim())
        .filter(Boolean);
    if (codings.length > 3)
        throw new RangeError(`expected at most three content encodings, got ${codings.length}`);
    return codings.reduceRight((bytes, coding) => unpackAs(coding, bytes, maxBody), whole);
}
function unpackAs(coding, bytes, maxOutputLength) {
    // Many archives keep the header of a body that they have already unpacked.
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    try {
        if ((coding === 'gzip' || coding === 'x-gzip') && isGzip)
            return gunzipSync(bytes, { maxOutputLength });
        if (coding === 'deflate' && bytes[0] === 0x78)
            return inflateSync(bytes, { maxOutputLength });
        if (coding === 'br' && !/^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 32))))
            return brotliDecompressSync(bytes, { maxOutputLength });
        return bytes;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new RangeError(`expected a body packed with ${coding}, ${error.message}`, { cause: error });
    }
}
/** A body in chunks, put together; one that says so but is not is taken as it stands. */
function joinChunks(raw) {
    const parts = [];
    let at = 0;
    for (;;) {
        const end = raw.indexOf(10, at);
        if (end < 0 || end - at > 200)
            return parts.length > 0 ? joinBytes(parts) : raw;
        const size = /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(String.fromCharCode(...raw.subarray(at, end)))?.[1];
        if (size === undefined)
            return parts.length > 0 ? joinBytes(parts) : raw;
        const length = Number.parseInt(size, 16);
        if (length === 0)
            return joinBytes(parts);
        parts.push(raw.subarray(end + 1, end + 1 + length));
        at = end + 1 + length;
        if (raw[at] === 13)
            at += 1;
        if (raw[at] === 10)
            at += 1;
    }
}

import { HearsayError } from '../core/error.js';
import { maxPageBytes } from './acquire-options.js';
import { tooLarge } from './byte-stream.js';
import { failedInput } from './failed-input.js';
import { instant, webAddress } from './line-schema.js';
import { parseHttpResponse } from './parse-http-response.js';
import { readWarc } from './read-warc.js';
/** The pages of a WARC file: responses with status 200 that are HTML. A broken record is a `failed` input; the rest is read. */
export async function* openWarc({ label, bytes }, { given }) {
    let pages = 0;
    let failures = 0;
    for await (const read of readWarc(bytes, maxPageBytes)) {
        const name = `${label} record ${read.number}`;
        if (read.kind === 'record') {
            const page = openRecord(name, read.record, given);
            if (page) {
                pages += 1;
                yield page;
            }
        }
        else {
            failures += 1;
            yield failedInput(name, given, read.kind === 'too-large' ? tooLarge(name, maxPageBytes) : broken(name, read.what));
        }
    }
    if (pages === 0 && failures === 0) {
        const message = `Expected HTML pages with status 200 in ${label}, found none among its records.`;
        yield failedInput(label, given, new HearsayError('input.none', message));
    }
}
function openRecord(name, { headers, block }, given) {
    if (headers.get('warc-type') !== 'response')
        return undefined;
    if (!/^application\/http\b/i.test(headers.get('content-type') ?? 'application/http'))
        return undefined;
    // WARC 1.0 wrote addresses in angle brackets.
    const url = webAddress.safeParse(headers.get('warc-target-uri')?.replace(/^<|>$/g, ''));
    const seen = instant.safeParse(headers.get('warc-date'));
    const said = { ...given, ...(url.success && { url: url.data }), ...(seen.success && { fetchedAt: seen.data }) };
    try {
        const response = parseHttpResponse(block, maxPageBytes);
        const contentType = response.headers.get('content-type');
        if (response.status !== 200 || (contentType !== undefined && !/\bx?html\b/i.test(contentType)))
            return undefined;
        const bytes = response.body();
        if (bytes.length === 0)
            return undefined;
        return { kind: 'page', name, given: said, bytes, ...(contentType !== undefined && { contentType }) };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return failedInput(name, said, broken(name, error.message));
    }
}
function broken(name, what) {
    return new HearsayError('input.malformed', `Expected a whole record in ${name}; ${what}.`);
}

const name = 'the report in the request';
/** Reads single reports for the API in a pool of readers. What it gives throws the `HearsayError` of one that cannot be read. */
export function createRequestReader(pool) {
    return async ({ text, html = '', ...given }) => {
        const input = text === undefined
            ? { kind: 'page', name, given, bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8' }
            : { kind: 'text', name, given, text };
        const outcome = await pool.read(input);
        if (outcome.kind === 'failed')
            throw outcome.error;
        return outcome.reading;
    };
}

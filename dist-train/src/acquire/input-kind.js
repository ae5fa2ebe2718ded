const kinds = {
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    txt: 'text',
    text: 'text',
    md: 'text',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    warc: 'warc',
};
/** What a file's name says about it: "a.jsonl.gz" holds lines. */
export function kindByName(name) {
    const extension = /\.([a-z]+)$/i.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
}
/** Whether a file of a folder is taken; told what the files are, those with another kind of name are still left out. */
export function isReportName(name, input) {
    const kind = kindByName(name);
    if (kind === undefined)
        return false;
    if (input === 'auto')
        return true;
    return kind === input || (input === 'readings' && kind === 'jsonl');
}
/** What the first bytes of something without a telling name say; a page or a text is told apart later. */
export function kindByContent(start) {
    const text = new TextDecoder('utf-8').decode(start);
    if (text.startsWith('WARC/'))
        return 'warc';
    // A line of JSON begins with an object's first key; a text that begins with a brace hardly does.
    return /^\ufeff?\s*\{\s*"[^"\n]{1,60}"\s*:/.test(text) ? 'jsonl' : 'page';
}

/** "Name: value" lines as a map with small names; a line that begins with a blank goes on with the one before. */
export function parseHeaderLines(lines) {
    const headers = new Map();
    let last;
    for (const line of lines) {
        const colon = line.indexOf(':');
        if (/^[ \t]/.test(line) && last !== undefined)
            headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim());
        else if (colon > 0) {
            last = line.slice(0, colon).trim().toLowerCase();
            headers.set(last, line.slice(colon + 1).trim());
        }
    }
    return headers;
}

/** A line holds at most one report; 64 Mi characters are twice the largest we take. */
const maxLine = 64 * 1024 * 1024;
/** The lines of a stream that are not blank, without their ends. UTF-8, or UTF-16 with its mark. */
export async function* readLines(bytes, limit = maxLine) {
    let decoder;
    let parts = [];
    let length = 0;
    let number = 0;
    const finish = () => {
        number += 1;
        const line = length > limit ? { kind: 'too-long', number } : { kind: 'line', number, text: parts.join('').replace(/\r$/, '') };
        parts = [];
        length = 0;
        return line.kind === 'line' && line.text.trim() === '' ? undefined : line;
    };
    const add = (text) => {
        length += text.length;
        if (length > limit)
            parts = [];
        else
            parts.push(text);
    };
    for await (const chunk of bytes) {
        decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8');
        const pieces = decoder.decode(chunk, { stream: true }).split('\n');
        for (const [at, piece] of pieces.entries()) {
            if (at > 0) {
                // Packed blank lines come by the million.
                if (length === 0)
                    number += 1;
                else {
                    const line = finish();
                    if (line)
                        yield line;
                }
            }
            if (piece !== '')
                add(piece);
        }
    }
    add(decoder?.decode() ?? '');
    const line = finish();
    if (line)
        yield line;
}

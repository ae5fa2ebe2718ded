import { joinBytes } from './byte-stream.js';
/** A reader over a stream. It takes chunks as they are needed and holds one at a time. */
export function createByteReader(bytes) {
    const chunks = bytes[Symbol.asyncIterator]();
    let held = new Uint8Array();
    let ended = false;
    const fill = async () => {
        while (held.length === 0 && !ended) {
            const next = await chunks.next();
            if (next.done)
                ended = true;
            else
                held = next.value;
        }
        return held.length > 0;
    };
    const take = async (count, keep) => {
        const parts = [];
        let taken = 0;
        while (taken < count && (await fill())) {
            const part = held.subarray(0, count - taken);
            if (keep)
                parts.push(part);
            taken += part.length;
            held = held.subarray(part.length);
        }
        return { parts, taken };
    };
    return {
        async readLine(limit) {
            const parts = [];
            let length = 0;
            while (await fill()) {
                const end = held.indexOf(10);
                const part = held.subarray(0, end < 0 ? held.length : end);
                if (length < limit)
                    parts.push(part.subarray(0, limit - length));
                length += part.length;
                held = held.subarray(end < 0 ? held.length : end + 1);
                if (end >= 0)
                    return toLine(parts);
            }
            return length > 0 ? toLine(parts) : undefined;
        },
        readBytes: async (count) => joinBytes((await take(count, true)).parts),
        skip: async (count) => (await take(count, false)).taken,
    };
}
function toLine(parts) {
    return new TextDecoder('utf-8').decode(joinBytes(parts)).replace(/\r$/, '');
}

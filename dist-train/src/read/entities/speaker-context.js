import { toEntities } from './find-entities.js';
import { readEntities } from './read-entities.js';
/** Reads the entities of a text (`context.entities`) and keeps what `resolveSpeaker` needs beside them. */
export function createSpeakerContext(doc, options = {}) {
    const reading = readEntities(doc, options);
    const named = new Set();
    for (const { tokens } of reading.names)
        for (let at = tokens[0]; at < tokens[1]; at += 1)
            named.add(at);
    return {
        doc,
        ...toEntities(doc, reading),
        ...(options.outlet !== undefined && { outlet: options.outlet }),
        ...(options.byline !== undefined && { byline: options.byline }),
        nameAt: new Map(reading.names.map((name) => [name.tokens[0], name])),
        named,
        draftAt: reading.draftAt,
    };
}

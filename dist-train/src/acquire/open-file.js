import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { HearsayError } from '../core/error.js';
import { failedInput } from './failed-input.js';
import { toFileError } from './file-error.js';
import { openStream } from './open-stream.js';
/** The reports of one file. `name` is what the person called it. */
export async function* openFile({ name, path }, options) {
    try {
        const found = await stat(path);
        // A pipe or a device would hang or never end.
        if (!found.isFile() && !found.isFIFO())
            throw new HearsayError('input.unsupported', `Expected a file or a folder at ${name}, got a device.`);
        yield* openStream({ name: basename(path), label: name, bytes: createReadStream(path), folder: dirname(path) }, options);
    }
    catch (error) {
        yield failedInput(name, options.given, toFileError(name, error));
    }
}

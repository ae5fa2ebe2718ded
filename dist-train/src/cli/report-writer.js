import { unreachable } from '../core/error.js';
import { toFailureJson, toReadingJson, toReadingsJson, toReportHtml, toReportMarkdown, toReportText, } from '../export/index.js';
import { hasColour, print, widthOf } from './terminal.js';
export const reportFormats = ['text', 'json', 'jsonl', 'html', 'markdown'];
/** A writer to stdout for a format. */
export function createReportWriter(format, terminal) {
    const { stdout, env } = terminal;
    switch (format) {
        case 'jsonl':
            return {
                read: (reading, seen) => print(stdout, `${toReadingJson(reading, seen)}\n`),
                failed: (id, { code, message }) => print(stdout, `${toFailureJson({ id, code, message })}\n`),
                end: nothing,
            };
        case 'text': {
            const look = { width: widthOf(stdout, env), colour: hasColour(stdout, env) };
            return oneAfterAnother((reading) => toReportText(reading, look), terminal);
        }
        case 'markdown':
            return oneAfterAnother(toReportMarkdown, terminal);
        case 'json':
            return allTogether((readings, asked) => `${toReadingsJson(readings, asked)}\n`, terminal);
        case 'html':
            return allTogether((readings) => (readings.length > 0 ? toReportHtml(readings, { generatedOn: terminal.now().slice(0, 10) }) : ''), terminal);
        default:
            return unreachable(format);
    }
}
/** Failures are said on stderr; only jsonl has a line for them. */
const nothing = async () => undefined;
function oneAfterAnother(toText, { stdout }) {
    let printed = 0;
    return {
        async read(reading) {
            await print(stdout, `${printed > 0 ? '\n\n' : ''}${toText(reading)}\n`);
            printed += 1;
        },
        failed: nothing,
        end: nothing,
    };
}
function allTogether(toText, { stdout }) {
    const readings = [];
    let failures = 0;
    return {
        async read(reading) {
            readings.push(reading);
        },
        async failed() {
            failures += 1;
        },
        end: () => print(stdout, toText(readings, readings.length + failures)),
    };
}

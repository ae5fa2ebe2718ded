import { chooseBody } from './choose-body.js';
import { dropFurnitureLines } from './drop-furniture-lines.js';
import { foldText } from './fold-text.js';
import { isFurnitureLine } from './furniture-lines.js';
/** A text for machines this many times as long as what the page shows is the report; the page fills itself in a browser. */
const muchLonger = 3;
/** The report's text: its paragraphs in page order, an empty line between them. `undefined` when there is none. */
export function findBody(view, facts, machineBody) {
    const printed = dropFurnitureLines(chooseBody(view.content), facts).join('\n\n');
    const machine = machineBody === undefined ? '' : fromMachineBody(machineBody);
    const text = machine.length > 200 && machine.length > printed.length * muchLonger ? machine : printed;
    return text === '' ? undefined : text;
}
function fromMachineBody(body) {
    const bare = body.replace(/<br\s?\/?>|<\/p>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, '');
    return bare
        .split(/\n+/)
        .map(foldText)
        .filter((line) => line !== '' && !isFurnitureLine(line))
        .join('\n\n');
}

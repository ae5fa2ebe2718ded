/**
 * The marks of the desk, as functions from plain records to SVG. Four rules hold everywhere: shape says stance, line says certainty,
 * filled or hollow says side, above or below the line says the same side again. Colour repeats what form has already said.
 */
export { ribbon } from './marks/ribbon.js';
export { certaintyMark, editMark, sideOf, stanceMark, statusMark, } from './marks/symbols.js';
export { tally, tallyWords } from './marks/tally.js';

/**
 * The marks of the desk, as functions from plain records to SVG. Four rules hold everywhere: shape says stance, line says certainty,
 * filled or hollow says side, above or below the line says the same side again. Colour repeats what form has already said.
 */
export { type RibbonOptions, type RibbonStep, ribbon } from './marks/ribbon.ts'
export {
  certaintyMark,
  editMark,
  type MarkOptions,
  type Side,
  sideOf,
  stanceMark,
  statusMark,
} from './marks/symbols.ts'
export { type TallyOptions, type TallyOrigin, tally, tallyWords } from './marks/tally.ts'

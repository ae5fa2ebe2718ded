export { compareTexts } from './compare-texts.ts'
export { groupCopies } from './group-copies.ts'
export type { Overlap } from './overlap.ts'
export { createRunIndex, type RunIndex, type SampledText, sampleRuns } from './run-index.ts'

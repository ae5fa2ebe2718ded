import type { Meaning } from './speech-verbs.ts'

const hearsay: Meaning = { stance: 'asserts', certainty: 'probable' }
const accusing: Meaning = { stance: 'accuses', certainty: 'possible' }

/** Adverbs by which a writer says that the words are somebody else's, or unsure. */
export const hedgingAdverbs: ReadonlyMap<string, Meaning> = new Map([
  ['reportedly', hearsay],
  ['apparently', hearsay],
  ['supposedly', hearsay],
  ['purportedly', hearsay],
  ['ostensibly', hearsay],
  ['seemingly', hearsay],
  ['presumably', hearsay],
  ['evidently', hearsay],
  ['allegedly', accusing],
])

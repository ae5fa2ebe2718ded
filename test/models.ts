import { openModels } from '../src/pipeline/open-models.ts'

/** The models that Hearsay comes with, opened once for all tests of a file. */
export const models = openModels()

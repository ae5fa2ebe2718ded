export { type ModelFileName, type Models, parseModels } from './models.ts'
export { type ReadOptions, readText } from './read-text.ts'

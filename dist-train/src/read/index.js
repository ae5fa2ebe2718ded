export { parseModels } from './models.js';
export { readText } from './read-text.js';

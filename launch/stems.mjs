import { join } from 'node:path'
import { root, run } from './ready.mjs'
import { makeTrainReady } from './train-ready.mjs'

// Counts the stems that are common in news: npm run stems -- REPORTS PAGES
makeTrainReady()
process.exitCode = run(process.execPath, [
  join(root, 'dist-train', 'train', 'common-stems.js'),
  ...process.argv.slice(2),
])

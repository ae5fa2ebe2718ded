import { join } from 'node:path'
import { root, run } from './ready.mjs'
import { makeTrainReady } from './train-ready.mjs'

// Makes models: npm run train -- NAME CORPORA
makeTrainReady()
process.exitCode = run(process.execPath, [join(root, 'dist-train', 'train', 'train.js'), ...process.argv.slice(2)])

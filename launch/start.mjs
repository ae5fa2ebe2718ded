import { join } from 'node:path'
import { makeReady, root } from './ready.mjs'

makeReady()
process.argv = [process.execPath, join(root, 'bin', 'hearsay.js'), 'serve', '--samples', ...process.argv.slice(2)]
await import('../bin/hearsay.js')

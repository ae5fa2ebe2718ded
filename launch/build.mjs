import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeReady, root } from './ready.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
makeReady()

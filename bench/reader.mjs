// The whole of one reader in bench/readers.mjs, as a process or as a thread: reads what comes, one page at a time.
import { parentPort } from 'node:worker_threads'
import { openModels } from '../dist/pipeline/open-models.js'
import { readInput } from '../dist/pipeline/read-input.js'

const models = openModels()
const fast = process.env.READER_FAST === '1'
const answer = (message) => (parentPort ? parentPort.postMessage(message) : process.send(message))
const read = (input) => answer(readInput(input, { now: () => '2024-08-10T12:00:00Z', models, fast }))
if (parentPort) parentPort.on('message', read)
else process.on('message', read)
answer('ready')

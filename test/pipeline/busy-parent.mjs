// A program that starts a reader, gives it work for a long while, and says so once the reader is at it.
import { fork } from 'node:child_process'

const reader = fork(new URL('../../dist/pipeline/worker.js', import.meta.url), {
  serialization: 'advanced',
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
})
const text = 'The harbour master said on Monday that the bridge would open in May, according to officials. '.repeat(
  40_000,
)
reader.on('message', () => {
  reader.send({ input: { kind: 'text', name: 'long', given: {}, text }, now: '2024-08-10T12:00:00Z' }, () =>
    process.stdout.write('busy\n'),
  )
})

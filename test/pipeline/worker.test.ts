import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const parent = fileURLToPath(new URL('./busy-parent.mjs', import.meta.url))

it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('a busy reader ends when its parent ends by %s', async (signal) => {
  const program = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'pipe'] })
  await once(program.stdout, 'data')
  program.kill(signal)
  // The reader holds the same standard error: it closes when both are gone.
  await once(program.stderr.resume(), 'close', { signal: AbortSignal.timeout(5000) })
  expect(program.signalCode).toBe(signal)
})

import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

it('a reader without models says so for each report, and stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-no-models-'))
  const own = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
  for (const name of ['dist', 'package.json']) cpSync(own(name), join(folder, name), { recursive: true })
  symlinkSync(own('node_modules'), join(folder, 'node_modules'))
  const worker = fork(join(folder, 'dist', 'pipeline', 'worker.js'), { serialization: 'advanced', stdio: 'ignore' })
  try {
    for (const report of ['ready', 'done', 'done']) {
      const [{ kind, outcome }] = await once(worker, 'message', { signal: AbortSignal.timeout(20_000) })
      expect([kind, outcome?.error.code]).toEqual([report, report === 'done' ? 'model.unusable' : undefined])
      worker.send({ input: { kind: 'text', name: 'a', given: {}, text: 'He said so.' }, now: '', fast: false })
    }
  } finally {
    worker.kill()
    rmSync(folder, { recursive: true })
  }
}, 30_000)

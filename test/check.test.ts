import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const check = fileURLToPath(new URL('../launch/check.mjs', import.meta.url))
const run = (name: string) => spawnSync(process.execPath, [check, name], { encoding: 'utf8' })

it('counts as failed what fails the test runner and no test', () => {
  const { status, stdout } = run('test/no-such-file')
  expect(status).toBe(1)
  expect(stdout).toMatch(/\nFailed: tests\ntests: 0 passed, 1 failed, 0 skipped\n$/)
})

it('says that some tests alone were run', () => {
  const { status, stdout } = run('test/cli/terminal.test.ts')
  expect(status).toBe(0)
  expect(stdout).toContain('\nThe tests of test/cli/terminal.test.ts passed; nothing else was checked.\n')
})

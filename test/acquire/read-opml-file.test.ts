import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readOpmlFile } from '../../src/acquire/index.ts'
import { createFolder } from './collect-inputs.ts'

const folder = createFolder()

it('reads a file no further than is needed to see that it is too large', async () => {
  const path = join(folder, 'large.opml')
  writeFileSync(path, Buffer.alloc(40_000_000))
  const bytes = await readOpmlFile({ name: 'large.opml', path })
  expect(bytes.length).toBeGreaterThan(20_000_000)
  expect(bytes.length).toBeLessThan(21_000_000)
})

it('gives up a pipe into which nobody writes', async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  await expect(readOpmlFile({ name: 'pipe', path }, 20)).rejects.toMatchObject({
    code: 'input.unreadable',
    message: 'Expected somebody to write into the pipe pipe within 0.02 s, nobody did; start the writer first.',
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

describe('the examples of docs/library.md', () => {
  const home = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay library '))
  const printed: string[] = []

  beforeAll(() => {
    process.chdir(folder)
    vi.spyOn(console, 'log').mockImplementation((...words) => void printed.push(words.join(' ')))
  })
  beforeEach(() => void printed.splice(0))
  afterAll(() => {
    process.chdir(home)
    rmSync(folder, { recursive: true })
  })

  it('read a text', async () => {
    await import('./examples/read-a-text.ts')
    expect(printed).toEqual([expect.stringMatching(/harbour master asserts The ferry was full/)])
  })

  it('settle a ledger', async () => {
    await import('./examples/settle-a-ledger.ts')
    expect(printed.length).toBeGreaterThan(0)
    expect(printed[0]).toMatch(/^corroborated .*The captain of the Hanna Maria/)
  })

  it('open a ledger', async () => {
    await import('./examples/open-a-ledger.ts')
    expect(printed).toEqual([])
  })
})

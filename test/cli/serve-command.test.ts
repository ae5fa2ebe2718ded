import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { fakeTerminal } from './fake-terminal.ts'

it('closes the port when a fault of ours ends the watcher', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay serve '))
  const fault = new TypeError('A clock that fails')
  const terminal = {
    ...fakeTerminal({ cwd: folder }),
    now: () => {
      throw fault
    },
  }
  await expect(main(['serve', '--port', '0', '--ledger', join(folder, 'ledger')], terminal)).rejects.toBe(fault)
  const [url] = /http:\S+/.exec(terminal.printed()) ?? []
  await expect(fetch(`${url}/api/v1/stories`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  rmSync(folder, { recursive: true })
})

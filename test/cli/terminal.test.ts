import { describe, expect, it, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { say } from '../../src/cli/terminal.ts'
import { fakeTerminal } from './fake-terminal.ts'

describe('say', () => {
  it.each([
    ['colours', 'no \u001b[31mfile\u009b0m', 'no \\u001b[31mfile\\u009b0m\n'],
    ['the order of letters', 'a\u202eb\u2066', 'a\\u202eb\\u2066\n'],
    ['the cursor', 'one\rtwo\b', 'one\\u000dtwo\\u0008\n'],
    ['nothing of ours', 'Zoë, 東京 — “so”\n\tnext', 'Zoë, 東京 — “so”\n\tnext\n'],
  ])('lets words of others change %s never', (_what, line, said) => {
    const terminal = fakeTerminal()
    say(terminal, line)
    expect(terminal.said()).toBe(said)
  })
})

describe('main', () => {
  it.each([
    ['ENOSPC', 1, 'Expected to write the results, the system answered ENOSPC; make room there.\n'],
    ['EPIPE', 0, ''],
  ])('ends by itself when stdout fails with %s', async (code, status, said) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((given) => {
      throw new Error(`exit ${given}`)
    })
    const terminal = fakeTerminal()
    await main(['--version'], terminal)
    expect(() => terminal.stdout.emit('error', Object.assign(new Error(code), { code }))).toThrow(`exit ${status}`)
    expect(terminal.said()).toBe(said)
    exit.mockRestore()
  })
})

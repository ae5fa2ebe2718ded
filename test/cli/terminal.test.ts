import { describe, expect, it } from 'vitest'
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

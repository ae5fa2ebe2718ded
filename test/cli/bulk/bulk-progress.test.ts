import { describe, expect, it } from 'vitest'
import { createBulkProgress, toDuration, toSize } from '../../../src/cli/bulk/bulk-progress.ts'
import { fakeTerminal } from '../fake-terminal.ts'

/** A terminal whose clock the test moves. */
function clocked(isTTY: boolean) {
  let seconds = 0
  const terminal = { ...fakeTerminal({ isTTY }), now: () => new Date(seconds * 1000).toISOString() }
  return { terminal, pass: (more: number) => (seconds += more) }
}

describe('the progress of a long run', () => {
  it('tells bytes of all, the rate and what remains, every half minute where it is no terminal', () => {
    const { terminal, pass } = clocked(false)
    const progress = createBulkProgress(terminal, 4_000_000_000)
    progress.report(100_000_000)
    expect(terminal.said()).toBe('')
    pass(50)
    progress.report(500_000_000)
    progress.report(500_000_001)
    expect(terminal.said()).toBe('Reading 2 pages · 500 MB of 4.0 GB · 0.0 a second · 6 min left\n')
  })

  it('leaves out of the remaining time what was done before', () => {
    const { terminal, pass } = clocked(false)
    const progress = createBulkProgress(terminal, 4_000_000_000)
    progress.settled(2_000_000_000, false)
    pass(100)
    progress.report(1_000_000_000)
    expect(terminal.said()).toContain('3.0 GB of 4.0 GB · 0.0 a second · 100 s left'.replace('100 s', '2 min'))
  })

  it('draws a bar on a terminal, and takes it away', () => {
    const { terminal, pass } = clocked(true)
    const progress = createBulkProgress(terminal, 100)
    pass(1)
    progress.report(50)
    expect(terminal.said()).toBe(
      `\r\u001b[2KReading ▕${'█'.repeat(12)}${' '.repeat(12)}▏ 1 pages · 50 bytes of 100 bytes · 1.0 a second · 1 s left`,
    )
    progress.clear()
    progress.clear()
    expect(terminal.said().split('\u001b[2K').length).toBe(3)
  })
})

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [123_456_789, '123 MB'],
  [1_500_000_000_000, '1.5 TB'],
])('%d bytes are %s', (bytes, words) => expect(toSize(bytes)).toBe(words))

it.each([
  [0, '1 s'],
  [89, '89 s'],
  [600, '10 min'],
  [12_000, '3 h 20 min'],
])('%d seconds are %s', (seconds, words) => expect(toDuration(seconds)).toBe(words))

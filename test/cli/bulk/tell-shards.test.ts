import { expect, it } from 'vitest'
import { createShardTeller } from '../../../src/cli/bulk/tell-shards.ts'
import type { Shard } from '../../../src/pipeline/index.ts'
import { fakeTerminal } from '../fake-terminal.ts'

const shard: Shard = { input: 'a.warc', name: 'a.warc-1', path: '/a.warc', files: [] }

it('a shard that another process took over is named, and counts neither as read nor as failed', async () => {
  const terminal = fakeTerminal()
  const teller = createShardTeller(terminal, new Map([[shard, 10]]))
  teller.onEvent({ kind: 'taken', shard })
  expect(terminal.said()).toBe(
    'Another process took a.warc over, having no sign of this one; what this one read of it is not kept.\n',
  )
  expect(teller.sum.hasFailed()).toBe(false)
  expect(teller.sum.total('out')).toMatch(/^0 inputs/)
})

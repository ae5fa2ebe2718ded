import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../src/acquire/byte-stream.ts'
import { readFileInputs } from '../../src/acquire/read-file-inputs.ts'
import { createFolder } from './collect-inputs.ts'
import { bytesOf, recordOf, responseOf } from './warc/records.ts'
import { zipOf } from './warc/zip.ts'

const page = recordOf(responseOf('<p>Ana said so.'))
/** Two megabytes in which there is no page, and which do not pack well. */
const film = Array.from({ length: 32 }, () =>
  recordOf(randomBytes(32 * 1024).toString('hex'), { 'WARC-Type': 'metadata', 'Content-Type': 'text/plain' }),
)
const records = [page, ...film]
const packed = joinBytes(records.map((record) => gzipSync(record)))
const line = '{"text":"Ana said so."}\n'

describe('the reports of a file', () => {
  it.each([
    ['a.warc', joinBytes(records)],
    ['a.warc.gz', packed],
    ['a.wacz', zipOf([{ name: 'archive/a.warc.gz', bytes: packed }])],
    ['a list of another name', joinBytes([bytesOf(line), bytesOf('\n'.repeat(2_000_000))])],
    ['a.jsonl.gz', gzipSync(joinBytes([bytesOf(line), bytesOf(`${randomBytes(500_000).toString('hex')}\n`)]))],
  ])('end with the reason of a signal, also where no report comes for long: %s', async (name, bytes) => {
    const path = join(createFolder(), name)
    writeFileSync(path, bytes)
    const stop = new AbortController()
    const options = {
      input: name.startsWith('a list') ? 'jsonl' : 'auto',
      given: {},
      stdin: Readable.from([]),
      fetch: async () => Promise.reject(new TypeError('Expected no fetch')),
      cwd: '/',
      signal: stop.signal,
    } as const
    const inputs = readFileInputs({ name, path }, options)
    expect((await inputs.next()).value).toMatchObject({ input: { kind: expect.stringMatching(/page|text/) } })
    stop.abort()
    await expect(inputs.next()).rejects.toBe(stop.signal.reason)
  })
})

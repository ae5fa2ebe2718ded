import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../../src/acquire/byte-stream.ts'
import { type FileInput, readArchiveFile } from '../../../src/acquire/warc/read-archive-file.ts'
import { createFolder } from '../collect-inputs.ts'
import { recordOf, responseOf } from './records.ts'

const folder = createFolder()
async function read(path: string): Promise<readonly FileInput[]> {
  const found: FileInput[] = []
  for await (const input of readArchiveFile({ label: 'a', path }, { given: { outlet: 'The Lantern' } }))
    found.push(input)
  return found
}

describe('the pages of one archive', () => {
  const records = Array.from({ length: 50 }, (_, n) => recordOf(responseOf(`<p>Ana said ${n}.`)))

  it.each([
    ['packed', joinBytes(records.map((record) => gzipSync(record)))],
    ['plain', joinBytes(records)],
  ])('come with how much of the file was taken: %s', async (name, bytes) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    const found = await read(path)
    expect(found).toHaveLength(50)
    expect(found.map(({ taken }) => taken)).toEqual(found.map(({ taken }) => taken).toSorted((a, b) => a - b))
    expect(found.every(({ taken, size }) => taken > 0 && taken <= size && size === bytes.length)).toBe(true)
    expect(found.at(-1)?.taken).toBeGreaterThan(bytes.length - 5)
    expect(found[0]?.input.given).toMatchObject({ outlet: 'The Lantern', url: 'https://x.example/a' })
  })

  it('of a file that is not there are one failure', async () => {
    const [only, ...rest] = await read(join(folder, 'none'))
    expect(rest).toEqual([])
    expect(only?.input.kind === 'failed' && only.input.error.code).toBe('input.missing')
  })
})

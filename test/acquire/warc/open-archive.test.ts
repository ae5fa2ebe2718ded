import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../../src/acquire/warc/open-archive.ts'
import { readArchived } from '../../../src/acquire/warc/read-archived.ts'
import { collectInputs, createFolder } from '../collect-inputs.ts'
import { archiveOptions, exchangeOf, page, recordsOf, textOf, withArchive } from './archives.ts'

describe('an archive', () => {
  it('keeps what was asked and what was answered', async () => {
    const folder = createFolder()
    await withArchive(folder, (archive) => archive.append(exchangeOf(page, '<p>Ana said so.')))
    const [info, response, request] = recordsOf(folder)
    expect(info).toContain('WARC-Type: warcinfo\r\n')
    expect(info).toContain('software: Hearsay/test\r\n')
    expect(response).toMatch(
      /WARC-Record-ID: <urn:uuid:[\d-]{36}>\r\nWARC-Date: 2024-08-06T04:20:00.000Z\r\nWARC-Target-URI: https:\/\/news.example\/a\r\nWARC-IP-Address: 192.0.2.1\r\n/,
    )
    // By sha1sum and base32 of GNU.
    expect(response).toContain('WARC-Payload-Digest: sha1:PLQF73B5VDEUD3KKET435YJAFOG6V7JJ\r\n')
    expect(response).toContain(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ana said so.\r\n\r\n',
    )
    expect(request).toContain('GET /a HTTP/1.1\r\nHost: news.example\r\nUser-Agent: test\r\n\r\n')
    expect(request).not.toContain('secret')
    const id = /WARC-Record-ID: (\S+)/.exec(response ?? '')?.[1]
    expect(request).toContain(`WARC-Concurrent-To: ${id}\r\n`)
  })

  it('gives a page back by its address, its time and its hash', async () => {
    const folder = createFolder()
    const hashes: (string | undefined)[] = []
    await withArchive(folder, async (archive) => {
      for (const [day, words] of [
        ['01', 'First.'],
        ['02', 'Second.'],
        ['03', 'Third.'],
      ] as const)
        hashes.push((await archive.append(exchangeOf(page, words, { at: `2024-08-${day}T00:00:00Z` }))).sha256)
      await archive.append(exchangeOf(page, 'Gone.', { at: '2024-08-04T00:00:00Z', status: 404 }))
      await archive.append(exchangeOf('https://news.example/b', 'Other.'))
    })
    expect(await textOf(folder, { url: 'http://www.news.example/a/' })).toBe('Third.')
    expect(await textOf(folder, { url: page, at: '2024-08-01T22:00:00Z' })).toBe('Second.')
    expect(await textOf(folder, { url: page, ...(hashes[0] && { pageHash: hashes[0] }) })).toBe('First.')
    expect(await textOf(folder, { url: page, pageHash: 'sha256:0' })).toBeUndefined()
    expect(await textOf(folder, { url: 'https://news.example/c' })).toBeUndefined()
    expect(await textOf(join(folder, 'none'), { url: page })).toBeUndefined()
    expect(await readArchived(folder, { url: page })).toMatchObject({
      url: page,
      at: '2024-08-03T00:00:00.000Z',
      status: 200,
      contentType: 'text/html; charset=utf-8',
      doubts: [],
    })
  })

  it('keeps a body as it came, and gives it unpacked with the hash that a reading has', async () => {
    const folder = createFolder()
    const headers = [
      ['Content-Encoding', 'gzip'],
      ['Transfer-Encoding', 'chunked'],
    ] as const
    const archive = await openArchive(folder, archiveOptions)
    const { sha256, digest } = await archive.append(exchangeOf(page, gzipSync('<p>Ana said so.'), { headers }))
    expect(await textOf(folder, { url: page })).toBe('<p>Ana said so.')
    expect(sha256).toBe('sha256:0a60973454c6c87d6e0bda56709039ac207484cdf244d97e1944261461accd26')
    expect(digest).toMatch(/^sha1:[A-Z2-7]{32}$/)
    await archive.close()
    expect(recordsOf(folder)[1]).toContain('X-Archive-Orig-Transfer-Encoding: chunked\r\n')
  })

  it('keeps the same bytes once', async () => {
    const folder = createFolder()
    await withArchive(folder, async (archive) => {
      await archive.append(exchangeOf(page, '<p>Ana said so.'))
      await archive.append(exchangeOf(page, '<p>Ana said so.', { at: '2024-08-07T00:00:00Z' }))
      await archive.append(exchangeOf('https://other.example/copy', '<p>Ana said so.', { at: '2024-08-08T00:00:00Z' }))
      await archive.append(exchangeOf(page, '', { at: '2024-08-09T00:00:00Z', status: 304 }))
      await archive.append(exchangeOf('https://new.example/', '', { status: 304 }))
    })
    const records = recordsOf(folder)
    expect(records.filter((record) => record.includes('<p>Ana said so.'))).toHaveLength(1)
    const revisits = records.filter((record) => record.includes('WARC-Type: revisit'))
    expect(revisits.map((record) => /revisit\/(\S+)/.exec(record)?.[1])).toEqual([
      'identical-payload-digest',
      'identical-payload-digest',
      'server-not-modified',
    ])
    for (const record of revisits) {
      expect(record).toContain('WARC-Refers-To-Target-URI: https://news.example/a\r\n')
      expect(record).toContain('WARC-Refers-To-Date: 2024-08-06T04:20:00.000Z\r\n')
    }
    expect(await textOf(folder, { url: 'https://other.example/copy' })).toBe('<p>Ana said so.')
    const copy = await readArchived(folder, { url: page, at: '2024-08-09T00:00:00Z' })
    expect(copy).toMatchObject({ at: '2024-08-09T00:00:00.000Z', status: 200, bytes: Buffer.from('<p>Ana said so.') })
  })

  it('finds the same bytes in files that are closed, and after it was opened anew', async () => {
    const folder = createFolder()
    const append = (archive: Archive): Promise<unknown> => archive.append(exchangeOf(page, '<p>Ana said so.'))
    await withArchive(folder, append, { maxFileBytes: 1 })
    await withArchive(folder, append)
    await withArchive(folder, append)
    expect(recordsOf(folder).filter((record) => record.includes('<p>Ana'))).toHaveLength(1)
    expect(recordsOf(folder).filter((record) => record.includes('WARC-Type: revisit'))).toHaveLength(2)
  })

  it('is read by our own reader', async () => {
    const folder = createFolder()
    const archive = await openArchive(folder, archiveOptions)
    for (const n of [1, 2]) await archive.append(exchangeOf(`https://news.example/${n}`, `<p>Ana said ${n}.`))
    await archive.append(exchangeOf('https://news.example/3', '<p>Ana said 1.'))
    await archive.append(exchangeOf('https://news.example/4', '<p>Ana', { truncated: 'length' }))
    await archive.close({ finish: true })
    const inputs = await collectInputs([folder], {})
    expect(
      inputs.map(
        (input) =>
          input.kind === 'page' &&
          `${input.given.url} ${new TextDecoder().decode(input.bytes)} ${input.notices?.length ?? 0}`,
      ),
    ).toEqual([
      'https://news.example/1 <p>Ana said 1. 0',
      'https://news.example/2 <p>Ana said 2. 0',
      'https://news.example/3 <p>Ana said 1. 0',
      'https://news.example/4 <p>Ana 1',
    ])
  })

  it('begins a new file when one is large, and sorts the index of what it closes', async () => {
    const folder = createFolder()
    await withArchive(
      folder,
      async (archive) => {
        for (let n = 30; n > 0; n -= 1)
          await archive.append(exchangeOf(`https://news.example/${n}`, `<p>Ana said ${n}.`))
      },
      { maxFileBytes: 5000 },
    )
    const names = readdirSync(folder).toSorted()
    const closed = names.filter((name) => name.endsWith('.cdxj'))
    expect(closed.length).toBeGreaterThan(2)
    expect(names.filter((name) => name.endsWith('.open')).length).toBeLessThan(3)
    for (const name of closed) {
      const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n')
      expect(lines).toEqual(lines.toSorted())
    }
    for (let n = 30; n > 0; n -= 1)
      expect(await textOf(folder, { url: `https://news.example/${n}` })).toBe(`<p>Ana said ${n}.`)
  })

  it('leaves pipes alone, which nobody may ever write to', async () => {
    const folder = createFolder()
    const archive = await openArchive(folder, archiveOptions)
    await archive.append(exchangeOf(page, '<p>Ana said so.'))
    await archive.close()
    for (const name of ['hearsay-1-00000-a.warc.gz', 'hearsay-1-00000-a.cdxj', 'hearsay-1-00001-b.warc.gz.open'])
      execFileSync('mkfifo', [join(folder, name)])
    expect(await textOf(folder, { url: page })).toBe('<p>Ana said so.')
    await (await openArchive(folder, archiveOptions)).close()
  })

  it('keeps all that it is given at once', async () => {
    const folder = createFolder()
    const urls = Array.from({ length: 40 }, (_, n) => `https://news.example/${n}`)
    await withArchive(
      folder,
      (archive) => Promise.all(urls.map((url) => archive.append(exchangeOf(url, `<p>${url}`)))),
      { maxFileBytes: 5000 },
    )
    for (const url of urls) expect(await textOf(folder, { url })).toBe(`<p>${url}`)
  })

  it('keeps a body larger than a page, also when its index line was lost', async () => {
    const folder = createFolder()
    const large = Buffer.from(Array.from({ length: 20_000_000 }, (_, i) => (i * i) % 251))
    await withArchive(folder, (archive) => archive.append(exchangeOf(page, large, { headers: [['X-A', 'b']] })))
    const index = readdirSync(folder).find((name) => name.includes('cdxj')) ?? ''
    writeFileSync(join(folder, index), '')
    const { notices } = await withArchive(folder, (archive) =>
      archive.append(exchangeOf('https://news.example/b', '<p>Ana.')),
    )
    expect(notices).toEqual([])
    await expect(readArchived(folder, { url: page })).rejects.toMatchObject({
      code: 'archive.broken',
      message: expect.stringContaining('at most'),
    })
    expect(await textOf(folder, { url: 'https://news.example/b' })).toBe('<p>Ana.')
  })

  it('lets no header out of its line', async () => {
    const folder = createFolder()
    const headers = [
      ['X-A', 'b\r\nX-Evil: 1\r\n\r\nbody'],
      ['X-B: c', 'd'],
      ['X-C', '\u010d\u010aX-Evil: 2'],
    ] as const
    await withArchive(folder, (archive) => archive.append(exchangeOf(page, '<p>Ana said so.', { headers })))
    expect(recordsOf(folder).join('')).not.toMatch(/^X-Evil/m)
    expect(await textOf(folder, { url: page })).toBe('<p>Ana said so.')
  })
})

describe('an archive that cannot be written', () => {
  it('says so, and keeps nothing of what was not written whole', async () => {
    const folder = createFolder()
    writeFileSync(join(folder, 'file'), '')
    await expect(openArchive(join(folder, 'file'), archiveOptions)).rejects.toMatchObject({
      code: 'archive.unwritable',
      message: expect.stringContaining('EEXIST'),
    })
    const archive = await openArchive(join(folder, 'a'), archiveOptions)
    await archive.close()
    await expect(archive.append(exchangeOf(page, 'x'))).rejects.toThrow('closed')
    await archive.close()
  })
})

describe('an archive whose writer was killed', () => {
  const write = async (folder: string): Promise<readonly [warc: string, index: string]> => {
    await withArchive(folder, async (archive) => {
      for (const n of [1, 2, 3]) await archive.append(exchangeOf(`https://news.example/${n}`, `<p>Ana said ${n}.`))
    })
    const [index = '', warc = ''] = readdirSync(folder)
      .filter((name) => name.endsWith('.open'))
      .toSorted()
    return [join(folder, warc), join(folder, index)]
  }

  it('loses nothing but what was being written, cut at whatever byte', async () => {
    const folder = createFolder()
    const [warc, index] = await write(folder)
    const [bytes, lines] = [readFileSync(warc), readFileSync(index, 'utf8').trim().split('\n')]
    const ends = lines.map(
      (line) => Number(/"offset":"(\d+)"/.exec(line)?.[1]) + Number(/"length":"(\d+)"/.exec(line)?.[1]),
    )
    for (let length = 0; length <= bytes.length; length += 29) {
      writeFileSync(warc, bytes.subarray(0, length))
      const whole = ends.filter((end) => end <= length).length
      // The line of the last record may be there, cut, or not yet.
      const written = lines.slice(0, whole).join('\n') + (whole === 0 ? '' : '\n')
      writeFileSync(index, length % 2 === 0 ? written : written.slice(0, Math.max(0, written.length - (length % 100))))
      const archive = await openArchive(folder, archiveOptions)
      const entry = await archive.append(exchangeOf('https://news.example/4', '<p>Ana said 4.'))
      await archive.close()
      for (const n of [1, 2, 3, 4])
        expect(await textOf(folder, { url: `https://news.example/${n}` }), `${n} of ${length} bytes`).toBe(
          n <= whole || n === 4 ? `<p>Ana said ${n}.` : undefined,
        )
      expect(entry.filename).toMatch(/^hearsay-/)
      for (const name of readdirSync(folder)) rmSync(join(folder, name))
    }
  }, 20_000)

  it('says what was cut', async () => {
    const folder = createFolder()
    const [warc] = await write(folder)
    truncateSync(warc, readFileSync(warc).length - 10)
    const { notices } = await withArchive(folder, () => Promise.resolve())
    expect(notices).toEqual([
      expect.stringMatching(
        /^The last \d+ bytes of hearsay-20240806042000-00000-[\da-f]{12}.warc.gz were a record that was not written to its end/,
      ),
    ])
    appendFileSync(warc, 'noise')
    expect((await withArchive(folder, () => Promise.resolve())).notices).toHaveLength(1)
    expect((await withArchive(folder, () => Promise.resolve())).notices).toEqual([])
  })

  it('is brought in order when that happened while a file was closed', async () => {
    for (const step of ['index sorted', 'file renamed', 'draft only', 'index lost']) {
      const folder = createFolder()
      const [warc, index] = await write(folder)
      const [closedWarc, closedIndex] = [warc.slice(0, -5), index.slice(0, -5)]
      if (step === 'draft only') writeFileSync(`${closedIndex}.tmp`, 'half a li')
      else writeFileSync(closedIndex, readFileSync(index))
      if (step === 'file renamed' || step === 'index lost') renameSync(warc, closedWarc)
      if (step === 'index lost') for (const path of [index, closedIndex]) rmSync(path)
      await withArchive(folder, (archive) => archive.append(exchangeOf('https://news.example/4', '<p>Ana said 4.')))
      for (const n of [1, 2, 3, 4])
        expect(await textOf(folder, { url: `https://news.example/${n}` }), step).toBe(`<p>Ana said ${n}.`)
      expect(existsSync(`${closedIndex}.tmp`)).toBe(false)
      const stem = basename(warc).replace('.warc.gz.open', '')
      expect(readdirSync(folder).filter((name) => name.startsWith(stem) && name.includes('cdxj'))).toHaveLength(1)
    }
  })
})

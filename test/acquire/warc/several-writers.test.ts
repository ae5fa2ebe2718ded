import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createReadStream, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../../src/acquire/warc/open-archive.ts'
import { openPieces } from '../../../src/acquire/warc/open-pieces.ts'
import { readArchived } from '../../../src/acquire/warc/read-archived.ts'
import { readRecords } from '../../../src/acquire/warc/read-records.ts'
import { createFolder } from '../collect-inputs.ts'
import { archiveOptions, exchangeOf, page, recordsOf, textOf, withArchive } from './archives.ts'

const namesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .toSorted()
const urlOf = (name: string): string => `https://news.example/${name}`
const keep = (archive: Archive, name: string): Promise<unknown> =>
  archive.append(exchangeOf(urlOf(name), `<p>Ana said ${name}.`))

describe('an archive that several write', () => {
  it('has a file for each, of which readers see all', async () => {
    const folder = createFolder()
    const archives = await Promise.all([1, 2, 3].map(() => openArchive(folder, archiveOptions)))
    await Promise.all(archives.map((archive, n) => keep(archive, `a${n}`)))
    await Promise.all(archives.map((archive, n) => keep(archive, `b${n}`)))
    expect(namesOf(folder, '.warc.gz.open')).toHaveLength(3)
    expect(namesOf(folder, '.lock')).toHaveLength(3)
    for (const name of ['a0', 'a1', 'a2', 'b0', 'b1', 'b2'])
      expect(await textOf(folder, { url: urlOf(name) })).toBe(`<p>Ana said ${name}.`)
    for (const [n, archive] of archives.entries()) await archive.close({ finish: n === 1 })
    expect(namesOf(folder, '.lock')).toEqual([])
    expect(namesOf(folder, '.warc.gz')).toHaveLength(1)
    for (const name of ['a0', 'a1', 'a2', 'b0', 'b1', 'b2'])
      expect(await textOf(folder, { url: urlOf(name) })).toBe(`<p>Ana said ${name}.`)
  })

  it('goes on with one file that was let go of, and leaves those of the living and those that wait', async () => {
    const folder = createFolder()
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => openArchive(folder, archiveOptions)))
    if (!first || !second || !third) throw new TypeError('Expected three archives')
    for (const archive of [first, second, third]) await keep(archive, 'a')
    await second.close()
    await third.close()
    const files = namesOf(folder, '.warc.gz.open')
    const next = await openArchive(folder, archiveOptions)
    await keep(next, 'b')
    expect(namesOf(folder, '.warc.gz.open')).toEqual(files)
    expect(namesOf(folder, '.lock')).toHaveLength(2)
    await keep(first, 'c')
    await first.close()
    await next.close()
    for (const name of ['a', 'b', 'c']) expect(await textOf(folder, { url: urlOf(name) })).toBe(`<p>Ana said ${name}.`)
  })

  it('finishes files that wait for a writer when there are many', async () => {
    const folder = createFolder()
    const archives = await Promise.all(Array.from({ length: 8 }, () => openArchive(folder, archiveOptions)))
    for (const archive of archives) await keep(archive, 'a')
    for (const archive of archives) await archive.close()
    await withArchive(folder, (archive) => keep(archive, 'b'))
    expect(namesOf(folder, '.warc.gz.open')).toHaveLength(5)
    expect(namesOf(folder, '.warc.gz')).toHaveLength(3)
    expect(await textOf(folder, { url: urlOf('a') })).toBe('<p>Ana said a.')
  })

  it('leaves what other programs write into its folder', async () => {
    const folder = createFolder()
    const names = ['crawl-1.warc.gz.open', 'a.lock', 'a.b.c.d.e.f.lock', 'hearsay-1.host_0.x.1.0123456789ab.lock']
    for (const name of names) writeFileSync(join(folder, name), 'theirs')
    await withArchive(folder, (archive) => keep(archive, 'a'))
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8'), name).toBe('theirs')
    expect(await textOf(folder, { url: urlOf('a') })).toBe('<p>Ana said a.')
  })

  it('keeps the same bytes once, whoever kept them', async () => {
    const folder = createFolder()
    const [first, second] = [await openArchive(folder, archiveOptions), await openArchive(folder, archiveOptions)]
    await keep(second, 'other')
    await first.append(exchangeOf(page, '<p>Ana said so.'))
    await second.append(exchangeOf('https://other.example/', '<p>Ana said so.'))
    await second.append(exchangeOf(page, '', { status: 304, at: '2024-08-09T00:00:00Z' }))
    await first.close({ finish: true })
    await second.append(exchangeOf('https://third.example/', '<p>Ana said so.'))
    await second.close()
    const records = recordsOf(folder)
    expect(records.filter((record) => record.includes('<p>Ana said so.'))).toHaveLength(1)
    expect(records.filter((record) => record.includes('WARC-Type: revisit'))).toHaveLength(3)
    expect(await textOf(folder, { url: 'https://other.example/' })).toBe('<p>Ana said so.')
    expect(await readArchived(folder, { url: page })).toMatchObject({ at: '2024-08-09T00:00:00.000Z', status: 200 })
  })

  it('finds pages in files that are finished while it looks', async () => {
    const folder = createFolder()
    const writer = await openArchive(folder, { ...archiveOptions, maxFileBytes: 3000 })
    let isWriting = true
    const written = (async () => {
      for (let n = 0; n < 120; n += 1) await keep(writer, String(n))
      isWriting = false
    })()
    await keep(writer, 'x')
    let looks = 0
    for (; isWriting; looks += 1) expect(await textOf(folder, { url: urlOf('x') })).toBe('<p>Ana said x.')
    await written
    await writer.close()
    expect(looks).toBeGreaterThan(5)
  })
})

describe('the lock of a file', () => {
  /** A file that was let go of, and a lock that somebody left on it. */
  const leave = async (change: (lock: string) => string): Promise<readonly [folder: string, lock: string]> => {
    const folder = createFolder()
    const archive = await openArchive(folder, archiveOptions)
    await keep(archive, 'a')
    const [lock = ''] = namesOf(folder, '.lock')
    await archive.close()
    const left = join(folder, change(lock))
    writeFileSync(left, '')
    return [folder, left]
  }
  const filesAfterOpening = async (folder: string): Promise<number> => {
    await withArchive(folder, (archive) => keep(archive, 'b'))
    return namesOf(folder, '.warc.gz.open').length
  }

  it('is taken from a process that is gone, or that was another with the same number', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => gone.once('exit', resolve))
    for (const change of [
      (lock: string) => lock.replace(`.${process.pid}.`, `.${gone.pid}.`),
      (lock: string) => lock.replace(/\.\d+(\.[\da-f]+\.lock)$/, '.9$1'),
    ]) {
      const [folder, lock] = await leave(change)
      expect(await filesAfterOpening(folder)).toBe(1)
      expect(existsSync(lock)).toBe(false)
    }
  })

  it('is left to a process that lives', async () => {
    const [folder, lock] = await leave((name) => name)
    expect(await filesAfterOpening(folder)).toBe(2)
    expect(existsSync(lock)).toBe(true)
  })

  it('is left to another host for an hour after its last sign of life', async () => {
    const elsewhere = (lock: string): string => lock.replace(/\.[^.]+(\.\d+\.\d+\.[\da-f]+\.lock)$/, '.other_0$1')
    const [folder, lock] = await leave(elsewhere)
    expect(await filesAfterOpening(folder)).toBe(2)
    const old = Date.now() / 1000 - 3700
    const [longDead, itsLock] = await leave(elsewhere)
    for (const name of readdirSync(longDead)) utimesSync(join(longDead, name), old, old)
    expect(await filesAfterOpening(longDead)).toBe(1)
    expect([existsSync(lock), existsSync(itsLock)]).toEqual([true, false])
  })

  it('once lost sends its writer to another file, and no page is lost', async () => {
    const folder = createFolder()
    const first = await openArchive(folder, archiveOptions)
    await keep(first, 'a')
    // What another host would have to think of it.
    const [lock = ''] = namesOf(folder, '.lock')
    rmSync(join(folder, lock))
    const second = await openArchive(folder, archiveOptions)
    for (const name of ['b', 'c']) {
      await keep(first, `first ${name}`)
      await keep(second, `second ${name}`)
    }
    await first.close()
    await second.close({ finish: true })
    // The one that both wrote, and one of each.
    expect([...namesOf(folder, '.warc.gz'), ...namesOf(folder, '.warc.gz.open')]).toHaveLength(3)
    for (const name of ['a', 'first b', 'first c', 'second b', 'second c'])
      expect(await textOf(folder, { url: urlOf(name) }), name).toBe(`<p>Ana said ${name}.`)
  })
})

type Writer = ChildProcessByStdio<Writable, Readable, null>

/** Writers in processes of their own, and what they said they kept. */
function startWriters(folder: string): {
  readonly kept: string[]
  readonly start: (name: string, first: number) => Writer
} {
  const kept: string[] = []
  const start = (name: string, first: number): Writer => {
    const script = fileURLToPath(new URL('archive-writer.mjs', import.meta.url))
    const child = spawn(process.execPath, [script, folder, name, String(first)], { stdio: ['pipe', 'pipe', 'inherit'] })
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const lines = told.split('\n')
      // A line that is cut was not said.
      told = lines.pop() ?? ''
      kept.push(...lines)
    })
    return child
  }
  return { kept, start }
}

describe('writers in processes of their own', () => {
  it('lose nothing that they said was kept when one of them is killed again and again', async () => {
    const folder = createFolder()
    const { kept, start } = startWriters(folder)
    const ended = (child: Writer): Promise<unknown> => new Promise((resolve) => child.once('close', resolve))
    const countOf = (name: string): number => kept.filter((url) => url.startsWith(`https://${name}.`)).length
    const until = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) {
        // Meanwhile whoever reads finds what is kept.
        const url = kept[Math.floor(kept.length / 2)] ?? kept[0]
        if (url === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
        else expect(await textOf(folder, { url }), url).toMatch(/^<p>/)
      }
    }
    const living = ['b', 'c'].map((name) => start(name, 0))
    for (const round of [0, 1, 2, 3]) {
      const before = countOf('a')
      const killed = start('a', round * 1000)
      await until(() => countOf('a') >= before + 12 + 7 * round)
      killed.kill('SIGKILL')
      await ended(killed)
    }
    await until(() => countOf('b') > 30 && countOf('c') > 30)
    const ends = living.map(ended)
    for (const child of living) child.stdin.end()
    expect(await Promise.all(ends)).toEqual([0, 0])
    const last = await openArchive(folder, archiveOptions)
    await last.close({ finish: true })
    for (const url of kept) {
      const [, name, n = ''] = /\/\/(\w+)\.example\/(\d+)/.exec(url) ?? []
      const words = await textOf(folder, { url })
      expect(words?.split(':').slice(0, 2).join(':'), url).toBe(`<p>${Number(n) % 3 === 0 ? 'all' : name}:${n}`)
    }
    for (const name of readdirSync(folder).filter((file) => file.includes('.warc.gz')))
      for await (const read of readRecords(openPieces(createReadStream(join(folder, name))), { maxBlock: 1_000_000 }))
        expect(read.kind, name).toBe('record')
    expect(namesOf(folder, '.lock')).toEqual([])
  }, 60_000)
})

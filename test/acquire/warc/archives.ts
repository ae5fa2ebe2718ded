import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Exchange } from '../../../src/acquire/exchange.ts'
import { type Archive, type ArchiveOptions, openArchive } from '../../../src/acquire/warc/open-archive.ts'
import { readArchived } from '../../../src/acquire/warc/read-archived.ts'
import { bytesOf } from './records.ts'

let drawn = 0
/** An archive's clock stands, its ids are counted. */
export const archiveOptions: ArchiveOptions = {
  now: () => '2024-08-06T04:20:00.000Z',
  uuid: () => {
    drawn += 1
    return `00000000-0000-4000-8000-${String(drawn).padStart(12, '0')}`
  },
  software: 'Hearsay/test',
}

interface Answer {
  readonly at?: string
  readonly status?: number
  readonly headers?: Exchange['response']['headers']
  readonly truncated?: Exchange['truncated']
}

/** An address that was asked for, and its answer. */
export function exchangeOf(
  url: string,
  body: string | Uint8Array,
  { at = '2024-08-06T04:20:00Z', status = 200, headers = [], truncated }: Answer = {},
): Exchange {
  return {
    url,
    at,
    ip: '192.0.2.1',
    request: {
      method: 'GET',
      target: new URL(url).pathname,
      headers: [
        ['User-Agent', 'test'],
        ['Cookie', 'secret'],
      ],
    },
    response: {
      status,
      statusText: 'OK',
      httpVersion: '1.1',
      headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
      body: typeof body === 'string' ? bytesOf(body) : body,
    },
    ...(truncated && { truncated }),
  }
}

/** An address that most tests take. */
export const page = 'https://news.example/a'
/** The words of a page out of an archive. */
export const textOf = async (
  folder: string,
  query: Parameters<typeof readArchived>[1],
): Promise<string | undefined> => {
  const copy = await readArchived(folder, query)
  return copy && new TextDecoder().decode(copy.bytes)
}
/** All records of an archive as text. */
export const recordsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.includes('.warc.gz'))
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('latin1')
        .split(/(?=WARC\/1\.1\r\n)/),
    )

/** Opens an archive for some work and closes it. */
export async function withArchive(
  folder: string,
  work: (archive: Archive) => Promise<unknown>,
  more: Partial<ArchiveOptions> = {},
): Promise<Archive> {
  const archive = await openArchive(folder, { ...archiveOptions, ...more })
  await work(archive)
  await archive.close()
  return archive
}

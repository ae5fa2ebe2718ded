import { HearsayError } from '../../core/error.ts'
import type { Input } from '../../core/input.ts'
import { type AcquireOptions, maxPageBytes } from '../acquire-options.ts'
import { tooLarge } from '../byte-stream.ts'
import { failedInput } from '../failed-input.ts'
import { openPieces } from './open-pieces.ts'
import type { Originals } from './originals.ts'
import { readRecords } from './read-records.ts'
import { type ArchivedPage, beginsPage, toArchivedPage, toGiven } from './to-archived-page.ts'
import type { WarcRecord } from './warc-record.ts'

/** An archive to be read. */
export interface NamedArchive {
  /** What we call it in messages. */
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Its size, where it is known. */
  readonly size?: number
  /** What its revisit records may refer to. */
  readonly originals: Originals
}

/** A page of an archive, or what could not be read, and how much of the file was taken so far. */
export interface ArchivedInput {
  readonly input: Input
  readonly taken: number
}

/** How many pages there were, broken ones counted, and how many records say only that a page is as another archive has it. */
export interface ArchiveCount {
  readonly found: number
  readonly strangers: number
}

/** The pages of a WARC or ARC file, and with each how many bytes of the file were taken, so that progress can be shown. */
export async function* readArchive(
  { label, bytes, size, originals }: NamedArchive,
  { given }: Pick<AcquireOptions, 'given'>,
): AsyncGenerator<ArchivedInput, ArchiveCount> {
  let [taken, found, strangers] = [0, 0, 0]
  const limits = { maxBlock: maxPageBytes, ...(size !== undefined && { size }) }
  for await (const read of readRecords(openPieces(bytes), limits)) {
    const name = `${label} record ${read.number}`
    // A film of a gigabyte is no page that was missed.
    if (read.kind === 'too-large' && !beginsPage(read.headers, read.start)) continue
    if (read.kind !== 'record') {
      found += 1
      const error = read.kind === 'too-large' ? tooLarge(name, maxPageBytes) : broken(name, read.what)
      yield { input: failedInput(name, given, error), taken }
      continue
    }
    const { record } = read
    taken = record.end
    const said = { ...given, ...toGiven(record.headers) }
    const content = toArchivedPage(record, maxPageBytes)
    if (content.kind !== 'revisit' && isResponse(record))
      originals.remember(record, content.kind === 'page' ? content : undefined)
    const page = content.kind === 'revisit' ? await recall(originals, record, content.contentType) : content
    if (page === undefined) strangers += 1
    else if (page === 'other') continue
    else if (page.kind === 'page') yield { input: toInput(name, said, page), taken }
    else if (page.kind === 'broken') yield { input: failedInput(name, said, broken(name, page.what)), taken }
    if (page?.kind === 'page' || page?.kind === 'broken') found += 1
  }
  return { found, strangers }
}

/** The page that a revisit record refers to, as what the answer at hand says it is. */
async function recall(
  originals: Originals,
  { headers }: WarcRecord,
  contentType: string | undefined,
): Promise<ArchivedPage | 'other' | undefined> {
  const page = await originals.recall(headers)
  return page === undefined || page === 'other' || contentType === undefined ? page : { ...page, contentType }
}

/** Whether others may refer to it. */
function isResponse({ headers }: WarcRecord): boolean {
  const type = headers.get('warc-type')
  return type === 'response' || type === 'resource'
}

function toInput(name: string, given: AcquireOptions['given'], { bytes, contentType, doubts }: ArchivedPage): Input {
  const notices = doubts.map((doubt) => ({
    code: 'archive.mended',
    message: `The archived page was not as it should be: ${doubt}.`,
  }))
  return {
    kind: 'page',
    name,
    given,
    bytes,
    ...(contentType !== undefined && { contentType }),
    ...(notices.length > 0 && { notices }),
  }
}

function broken(name: string, what: string): HearsayError {
  return new HearsayError('input.malformed', `Expected a whole record in ${name}; ${what}.`)
}

/** Said of an archive without a page. */
export function noPages(label: string): HearsayError {
  return new HearsayError(
    'input.none',
    `Expected HTML pages with status 200 in ${label}, found none among its records.`,
  )
}

/** Said where pages are in another archive. */
export function withoutOriginals(label: string, count: number): HearsayError {
  const which = count === 1 ? 'a record says' : `${count} records say`
  return new HearsayError(
    'input.none',
    `Expected every page of ${label} in it; ${which} only that a page had not changed since another archive, which has it. Give that one as well.`,
  )
}

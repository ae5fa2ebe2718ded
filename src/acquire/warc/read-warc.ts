import type { AcquireOptions } from '../acquire-options.ts'
import { failedInput } from '../failed-input.ts'
import { createOriginals, type OriginalsOptions } from './originals.ts'
import { type ArchivedInput, noPages, readArchive, withoutOriginals } from './read-archive.ts'

/** A WARC or ARC file to be read. */
export interface NamedWarc {
  /** What we call it in messages. */
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Its size, where it is known. */
  readonly size?: number
  readonly readAt?: OriginalsOptions['readAt']
}

/** Of pages that others may refer to, so many bytes are held; less where they can be read again, for what is held slows the collection of garbage. */
const [maxHeldOfStream, maxHeldOfFile] = [32 * 1024 * 1024, 4 * 1024 * 1024]

/** The pages of a WARC or ARC file, and with each how many bytes of the file were taken. A broken record is a `failed` input; the rest is read. */
export async function* readWarc(
  { label, bytes, size, readAt }: NamedWarc,
  { given }: Pick<AcquireOptions, 'given'>,
): AsyncGenerator<ArchivedInput> {
  const originals = createOriginals(readAt ? { maxHeld: maxHeldOfFile, readAt } : { maxHeld: maxHeldOfStream })
  const archive = { label, bytes, originals, ...(size !== undefined && { size }) }
  const { found, strangers } = yield* readArchive(archive, { given })
  const taken = size ?? 0
  if (strangers > 0) yield { input: failedInput(label, given, withoutOriginals(label, strangers)), taken }
  else if (found === 0) yield { input: failedInput(label, given, noPages(label)), taken }
}

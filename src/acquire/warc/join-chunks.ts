/** A body put together from the chunks of HTTP/1.1. `broke` says what was wrong with them; no word is lost where they cannot be told apart. */
export interface JoinedChunks {
  readonly bytes: Buffer
  readonly broke?: string
}

const longestSizeLine = 200
const wrongSizes = 'the sizes of its chunks are wrong'

/** The chunks of a body; `undefined` where it is not in chunks at all. */
export function joinChunks(raw: Buffer): JoinedChunks | undefined {
  const parts: Buffer[] = []
  let from = 0
  for (;;) {
    const line = readSizeLine(raw, from)
    if (line === undefined || (line.size === 0 && !isEnd(raw, line.end)))
      return from === 0 ? joinUnsized(raw) : breakOff(parts, raw, from)
    if (line.size === 0) return { bytes: Buffer.concat(parts) }
    const part = raw.subarray(line.end, line.end + line.size)
    if (from === 0 && part.length === 0) return undefined
    if (part.length < line.size) return keepRest(parts, part, 'its last chunk is cut')
    parts.push(part)
    from = line.end + line.size
    if (raw[from] === 13 && raw[from + 1] === 10) from += 2
  }
}

/** The size that a line says, in hexadecimal digits which extensions may follow, and where the line ends. */
function readSizeLine(raw: Buffer, from: number): { readonly size: number; readonly end: number } | undefined {
  // Some servers end a chunk with a bare line feed, or with nothing.
  const start = raw[from] === 10 ? from + 1 : from
  const end = raw.indexOf(10, start)
  if (end < 0 || end - start > longestSizeLine) return undefined
  const size = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(raw.toString('latin1', start, end))?.[1]
  return size === undefined ? undefined : { size: Number.parseInt(size, 16), end: end + 1 }
}

/** Whether no more than fields and empty lines follow: the chunk without bytes is the last one. */
function isEnd(raw: Buffer, from: number): boolean {
  return /^\s*(?:$|[\w-]{1,60}:)/.test(raw.toString('latin1', from, from + longestSizeLine))
}

/** A body whose first line says a size that cannot be, though its last one says that the chunks end. */
function joinUnsized(raw: Buffer): JoinedChunks | undefined {
  const end = raw.indexOf(10)
  const first = raw.toString('latin1', 0, Math.min(Math.max(end, 0), longestSizeLine))
  const body = withoutLastLine(raw.subarray(end + 1))
  if (body === undefined || !/^[ \t]*[-+]?(?:0x)?[\da-f]{1,64}[ \t]*(?:;|\r?$)/i.test(first)) return undefined
  return { bytes: body, broke: wrongSizes }
}

/** No size stands where one must. */
function breakOff(parts: readonly Buffer[], raw: Buffer, from: number): JoinedChunks {
  const rest = raw.subarray(from)
  const isCutLine = raw[from - 1] === 10 && rest.length < 10 && /^[\da-f]*\r?$/i.test(rest.toString('latin1'))
  if (rest.length === 0 || isCutLine) return { bytes: Buffer.concat(parts), broke: 'its chunks end without a last one' }
  return keepRest(parts, rest, 'its chunks break off')
}

/** The rest as it stands: lines that say sizes may be among its words, all but the last. */
function keepRest(parts: readonly Buffer[], rest: Buffer, broke: string): JoinedChunks {
  const body = withoutLastLine(rest)
  return { bytes: Buffer.concat([...parts, body ?? rest]), broke: body === undefined ? broke : wrongSizes }
}

/** What stands before the line of the last chunk; `undefined` where the bytes do not end with one. */
function withoutLastLine(bytes: Buffer): Buffer | undefined {
  const tail = Math.max(0, bytes.length - 40)
  const found = /\r\n0{1,16}\r\n(?:\r\n)?$/.exec(bytes.toString('latin1', tail))
  return found === null ? undefined : bytes.subarray(0, tail + found.index)
}

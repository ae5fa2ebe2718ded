/** One line of a stream, counted from 1. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'too-long'; readonly number: number }

/** A line holds at most one report; the largest page, each of its characters escaped, has 16 Mi, and the reading of a long text no more. */
export const maxLine = 32 * 1024 * 1024

/** The lines of a stream that are not blank, without their ends. UTF-8, or UTF-16 with its mark. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, limit = maxLine): AsyncGenerator<Line> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let parts: string[] = []
  let length = 0
  let number = 0
  const finish = (): Line | undefined => {
    number += 1
    const line: Line =
      length > limit ? { kind: 'too-long', number } : { kind: 'line', number, text: parts.join('').replace(/\r$/, '') }
    parts = []
    length = 0
    return line.kind === 'line' && line.text.trim() === '' ? undefined : line
  }
  const add = (text: string): void => {
    length += text.length
    if (length > limit) parts = []
    else parts.push(text)
  }
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8')
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        // Packed blank lines come by the million.
        if (length === 0) number += 1
        else {
          const line = finish()
          if (line) yield line
        }
      }
      if (piece !== '') add(piece)
    }
  }
  add(decoder?.decode() ?? '')
  const line = finish()
  if (line) yield line
}

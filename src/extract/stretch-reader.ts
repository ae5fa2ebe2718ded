import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** Whom a stretch of a page is given to: words as they stand, character references as the letters that they mean. `end` is where the reference ends. */
export interface StretchTaker {
  readonly words: (start: number, end: number) => void
  readonly letter: (code: number, end: number) => void
}

/** Gives a stretch of the page. In the value of an attribute, character references are read more strictly. */
export type StretchReader = (start: number, end: number, taker: StretchTaker, isValue: boolean) => void

/** Reads stretches of a page in page order. */
export function createStretchReader(html: string): StretchReader {
  /** The next ampersand, or where the page ends. */
  let ampersand = -1
  /** Where the words begin that were not given yet, and the reference that is read. */
  let from = 0
  let reference = 0
  let to: StretchTaker | undefined
  const decoder = new EntityDecoder(htmlDecodeTree, (code, length) => {
    // A reference that means two letters comes twice.
    if (from < reference) to?.words(from, reference)
    from = reference + length
    to?.letter(code, from)
  })
  const nextAmpersand = (start: number): number => {
    if (ampersand < start) {
      const next = html.indexOf('&', start)
      ampersand = next < 0 ? html.length : next
    }
    return ampersand
  }
  return (start, end, taker, isValue) => {
    to = taker
    from = start
    for (let at = nextAmpersand(start); at < end; at = nextAmpersand(Math.max(from, at + 1))) {
      reference = at
      decoder.startEntity(isValue ? DecodingMode.Attribute : DecodingMode.Legacy)
      if (decoder.write(html, at + 1) < 0) decoder.end()
    }
    if (from < end) taker.words(from, end)
  }
}

/** The text of a list of feeds: UTF-8 or UTF-16 as its first bytes say, else what its XML declaration says. */
export function decodeList(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes)
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('\ufffd')) return text
  const [, label = 'windows-1252'] =
    /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(text) ?? []
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    // No encoding has this name: what can be read is read.
    if (error instanceof RangeError) return text
    throw error
  }
}

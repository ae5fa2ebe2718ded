/** Longer ones hold pictures or attacks. */
const longest = 4000
/** DNS has no longer names. */
const longestHost = 253

/** "feed:https://quay.example/rss" and "feed://quay.example/rss", as some programs write the address of a feed, as what they mean: without a scheme of its own, http. */
export function withoutFeedScheme(written: string): string {
  return written
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
}

/** An absolute web address; `undefined` for what is none (another scheme, empty, too long) or cannot be resolved. */
export function resolveAddress(written: string, base?: string): string | undefined {
  // Printed addresses are broken over lines.
  const address = written
    .slice(0, longest + 1)
    .replace(/[\t\n\r]/g, '')
    .trim()
  if (address === '' || address.length > longest) return undefined
  try {
    // A base may be wrong where the address needs none.
    const url = base === undefined || URL.canParse(address) ? new URL(address) : new URL(address, base)
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
    return isWeb && url.hostname.length <= longestHost ? url.href : undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

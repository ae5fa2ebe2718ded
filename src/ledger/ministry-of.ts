/** Ministers who head no ministry, or hold none now. */
const other = /^(?:prime|first|deputy|former|chief|junior|cabinet|senior|shadow|acting|opposition)$/iu

/** Fields whose ministry is not called after the minister's title. */
const fields: ReadonlyMap<string, string> = new Map([
  ['foreign', 'Foreign Affairs'],
  ['interior', 'the Interior'],
])

/** The ministry of a minister whom a text gives no country: "Agriculture minister" → "Ministry of Agriculture". */
export function ministryOf(role: string): string | undefined {
  const field = /^(\p{L}{4,20}) minister$/iu.exec(role)?.[1]
  if (field === undefined || other.test(field)) return undefined
  const lower = field.toLowerCase()
  return `Ministry of ${fields.get(lower) ?? `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`}`
}

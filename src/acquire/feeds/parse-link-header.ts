import { resolveAddress } from './resolve-address.ts'

/** A link of an HTTP response: where it leads, and as what. */
export interface HeaderLink {
  readonly url: string
  /** In small letters. */
  readonly rels: readonly string[]
  readonly mediaType?: string
  readonly title?: string
}

const longest = 20_000
const maxLinks = 100
const start = /[\s,]{0,200}<([^<>]{0,4000})>/y
const parameter =
  /\s{0,20};\s{0,20}([\w!#$%&'*+.^`|~-]{1,60})(?:\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,2000})"|([^\s",;]{0,2000})))?/y

/** The links of a Link header (RFC 8288) whose address is on the web; it stops at what it does not understand. */
export function parseLinkHeader(header: string, base: string): readonly HeaderLink[] {
  const text = header.slice(0, longest)
  const links: HeaderLink[] = []
  for (let at = 0; links.length < maxLinks; ) {
    start.lastIndex = at
    const target = start.exec(text)
    if (!target) return links
    at = start.lastIndex
    const parameters = new Map<string, string>()
    for (;;) {
      parameter.lastIndex = at
      const found = parameter.exec(text)
      if (!found) break
      at = parameter.lastIndex
      const name = found[1]?.toLowerCase() ?? ''
      // The first of a name counts (RFC 8288, 3.3).
      if (!parameters.has(name)) parameters.set(name, found[2]?.replace(/\\(.)/g, '$1') ?? found[3] ?? '')
    }
    // A stray semicolon, a parameter without a name: the next link begins after the comma.
    at = endOf(text, at)
    const url = resolveAddress(target[1] ?? '', base)
    if (url !== undefined) links.push({ url, ...toFacts(parameters) })
  }
  return links
}

function toFacts(parameters: ReadonlyMap<string, string>): Omit<HeaderLink, 'url'> {
  const [mediaType, title] = [parameters.get('type'), parameters.get('title')]
  return {
    rels: (parameters.get('rel') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((rel) => rel !== ''),
    ...(mediaType !== undefined && { mediaType: mediaType.toLowerCase() }),
    ...(title !== undefined && { title }),
  }
}

function endOf(text: string, at: number): number {
  const comma = text.indexOf(',', at)
  return comma < 0 ? text.length : comma
}

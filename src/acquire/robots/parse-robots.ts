import { crawlDelayOf, type RobotsLine, readRobotsLine } from './read-robots-line.ts'

/** One Allow or Disallow line; `path` may hold `*` and a `$` at its end. Percent-encoded as far as its bytes are no ASCII. */
export interface RobotsRule {
  readonly kind: 'allow' | 'disallow'
  readonly path: string
}

/** Lines that are meant for some agents: product tokens in small letters, or `*`. */
export interface RobotsGroup {
  readonly agents: readonly string[]
  readonly rules: readonly RobotsRule[]
  readonly crawlDelaySeconds?: number
}

/** What a robots.txt says. */
export interface RobotsRules {
  readonly groups: readonly RobotsGroup[]
  /** Addresses as written; they may lie on another host. */
  readonly sitemaps: readonly string[]
}

/** As much as is read of a robots.txt; RFC 9309, 2.5, asks for no less. */
export const maxRobotsBytes = 500 * 1024

/** Longer lines are cut, as Google does: eight times what was once the longest address of a browser. */
const maxLineLength = 2083 * 8 - 1
const maxSitemaps = 1000

/** Reads a robots.txt (RFC 9309). Never throws: what is no rule is passed over. */
export function parseRobots(bytes: Uint8Array): RobotsRules {
  const text = toByteText(bytes)
  const groups: Draft[] = []
  const sitemaps: string[] = []
  let group: Draft | undefined
  for (const whole of text.split(/\r\n|\r|\n/)) {
    const line = readRobotsLine(whole.slice(0, maxLineLength))
    if (line?.key === 'sitemap') {
      if (sitemaps.length < maxSitemaps) sitemaps.push(line.value)
    } else if (line?.key === 'user-agent') {
      if (group === undefined || group.rules.length > 0) {
        group = { agents: [], rules: [] }
        groups.push(group)
      }
      group.agents.push(toAgent(line.value))
    } else if (line !== undefined && group !== undefined) addLine(group, line)
  }
  return { groups, sitemaps }
}

/** A group while it is read. */
interface Draft {
  readonly agents: string[]
  readonly rules: RobotsRule[]
  crawlDelaySeconds?: number
}

function addLine(group: Draft, { key, value }: RobotsLine): void {
  if (key === 'allow' || key === 'disallow') group.rules.push({ kind: key, path: escapePath(value) })
  else {
    const seconds = crawlDelayOf(value)
    if (seconds !== undefined) group.crawlDelaySeconds = Math.max(seconds, group.crawlDelaySeconds ?? 0)
  }
}

/** One character a byte, so that every path keeps its bytes, whatever they are encoded in. A byte order mark, also half of one, is left out. */
function toByteText(bytes: Uint8Array): string {
  const mark = [0xef, 0xbb, 0xbf]
  let start = 0
  while (start < mark.length && bytes[start] === mark[start]) start += 1
  return Buffer.from(bytes.subarray(start, start + maxRobotsBytes)).toString('latin1')
}

/** The product token at the start of what a line names: "Foo" of "Foo Bar/1.0". `*` also before a comment in words, "* (all)". */
function toAgent(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return '*'
  return (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase()
}

/** As addresses are written: bytes that are no ASCII percent-encoded, encodings in capitals. */
function escapePath(value: string): string {
  return value.replace(/%[0-9a-f]{2}|[\x80-\xff]/gi, (found) =>
    found.startsWith('%') ? found.toUpperCase() : `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

import { matchesPath } from './matches-path.ts'
import type { RobotsGroup, RobotsRule, RobotsRules } from './parse-robots.ts'

/**
 * Whether an agent, by its product token, may fetch an address. The longest rule that matches decides; of two equally
 * long ones, the one that allows. What no rule matches is allowed.
 */
export function isAllowed(
  rules: RobotsRules,
  { agent, url }: { readonly agent: string; readonly url: string },
): boolean {
  const path = toPath(url)
  const plain = toPlainPath(path)
  let allowed = 0
  let disallowed = 0
  for (const { rules: lines } of groupsFor(rules, agent)) {
    for (const rule of lines) {
      if (rule.kind === 'allow') allowed = Math.max(allowed, allowedLength(rule, path))
      else if (rule.path.length > disallowed && isDisallowedBy(rule, path, plain)) disallowed = rule.path.length
    }
  }
  return disallowed <= allowed
}

/** The delay between two requests that a site asks of an agent. */
export function crawlDelayFor(rules: RobotsRules, agent: string): number | undefined {
  const delays = groupsFor(rules, agent).flatMap(({ crawlDelaySeconds }) => crawlDelaySeconds ?? [])
  return delays.length === 0 ? undefined : Math.max(...delays)
}

/** All groups that name the agent; only where none does, those for everybody. */
function groupsFor({ groups }: RobotsRules, agent: string): readonly RobotsGroup[] {
  const name = agent.toLowerCase()
  const named = groups.filter(({ agents }) => name !== '' && agents.includes(name))
  return named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
}

/** How long an Allow rule is, if it matches, or 0. Google takes /folder/index.html for /folder/ as well. */
function allowedLength({ path: pattern }: RobotsRule, path: string): number {
  if (matchesPath(pattern, path)) return pattern.length
  const slash = pattern.lastIndexOf('/')
  if (slash < 0 || !pattern.startsWith('/index.htm', slash)) return 0
  const folder = `${pattern.slice(0, slash + 1)}$`
  return matchesPath(folder, path) ? folder.length : 0
}

/**
 * RFC 9309 takes `%62` and `b` for the same letter, Google's own reader does not. Where they differ we keep away: a
 * Disallow rule matches in either way, an Allow rule only as written.
 */
function isDisallowedBy({ path: pattern }: RobotsRule, path: string, plain: string): boolean {
  return matchesPath(pattern, path) || matchesPath(toPlainPath(pattern), plain)
}

/** Path and query of an address, also of one without a scheme, with its encodings in capitals; no fragment. */
function toPath(url: string): string {
  const [whole = ''] = url.split('#', 1)
  const host = whole.indexOf('//')
  const start = whole.slice(host < 0 ? 0 : host + 2).search(/[/?;]/)
  if (start < 0) return '/'
  const path = whole.slice((host < 0 ? 0 : host + 2) + start)
  return (path.startsWith('/') ? path : `/${path}`).replace(/%[0-9a-f]{2}/gi, (found) => found.toUpperCase())
}

/** Letters that need no encoding as letters, and all others encoded. */
function toPlainPath(path: string): string {
  return path
    .replace(/%(?:[46][1-9A-F]|[57][0-9A]|3[0-9]|2[DE]|5F|7E)/g, (found) => {
      const letter = String.fromCharCode(Number.parseInt(found.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : found
    })
    .replace(/[^\x00-\x7f]+/g, encodeBytes)
}

const encodeBytes = (letters: string): string =>
  Array.from(Buffer.from(letters), (byte) => `%${byte.toString(16).toUpperCase()}`).join('')

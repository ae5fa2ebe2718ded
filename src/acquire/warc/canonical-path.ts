const mostUnescaped = 8

/** A path without dots, doubled slashes, session ids and a slash at its end, in small letters. */
export function canonicalPath(path: string): string {
  const kept: string[] = []
  for (const part of lower(unescaped(path)).split(/[/\\]/)) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  const isPage = /\.aspx/.test(kept.at(-1) ?? '')
  const parts = kept.filter((part, i) => !(isPage && i < kept.length - 1 && aspSession.test(part)))
  return `/${parts
    .map((part) => part.replace(pathSession, ''))
    .filter((part) => part !== '')
    .map(escaped)
    .join('/')}`
}

/** A query's parameters without those of a session, sorted, in small letters. */
export function canonicalQuery(query: string): string {
  const parameters = escaped(lower(unescaped(query))).split('&')
  const kept = parameters.filter((parameter, i) => !isSession(parameter, parameters[i - 1], parameters[i + 1]))
  const sorted = kept.map((parameter) => parameter.split('=')).sort(byNameThenValue)
  return sorted.map((parts) => parts.join('=')).join('&')
}

/** "(s(4hqa0555fwsecu455xqckv45))" of ASP.NET. */
const aspSession = /^\((?:[\da-z]{24}|(?:[a-z]\([\da-z]{24}\))+)\)$/
const pathSession = /;jsessionid=[\da-z]{32}$/

function isSession(parameter: string, before = '', after = ''): boolean {
  if (/^(?:jsessionid|phpsessid|sid)=[\da-z]{32}$/.test(parameter)) return true
  if (/^aspsessionid[a-z]{8}=[a-z]{24}$/.test(parameter)) return true
  // ColdFusion sends two parameters, and sometimes a third.
  if (/^cfid=./.test(parameter)) return after.startsWith('cftoken=')
  if (/^cftoken=./.test(parameter)) return before.startsWith('cfid=')
  return parameter.startsWith('jsessionid=') && before.startsWith('cftoken=')
}

function byNameThenValue([a = '', ...aRest]: readonly string[], [b = '', ...bRest]: readonly string[]): number {
  if (a !== b) return a < b ? -1 : 1
  const [x, y] = [aRest.join('='), bRest.join('=')]
  return x < y ? -1 : x > y ? 1 : aRest.length - bRest.length
}

/** Without percent signs for bytes, again and again: some are written twice. One character a byte. */
function unescaped(text: string): string {
  let bytes = Buffer.from(text, 'utf8').toString('latin1')
  for (let times = 0; times < mostUnescaped; times += 1) {
    const once = bytes.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (once === bytes) break
    bytes = once
  }
  return bytes
}

/** The letters of ASCII alone: the others are bytes of something else here. */
const lower = (bytes: string): string => bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

const escaped = (bytes: string): string =>
  bytes.replace(/[^\x21-\x7e]|[#%]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)

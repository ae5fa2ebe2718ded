import { domainToASCII } from 'node:url'
import { canonicalPath, canonicalQuery } from './canonical-path.ts'

const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443' }
/** Addresses without a host, and those of an archive's own records: kept as they are. */
const hostless = /^(?:filedesc|warcinfo|dns|mailto|urn|data|metadata|screenshot|about|javascript):/i

/**
 * The key by which archives sort an address (SURT, as pywb and the Wayback Machine canonicalise it): its host turned
 * round, `www.`, the scheme and session ids left out, in small letters, parameters sorted.
 *
 * @example surtOf('https://www.News.example/A?b=2&a=1') === 'example,news)/a?a=1&b=2'
 */
export function surtOf(address: string): string {
  // What a browser drops from an address before it looks at it.
  const url = address.trim().replace(/[\t\r\n]/g, '')
  if (hostless.test(url)) return toAscii(url)
  const found = /^([a-z][a-z\d+.-]*):\/\/+(.*)$/is.exec(url)
  const [scheme, rest] = found ? [found[1]?.toLowerCase() ?? '', found[2] ?? ''] : ['http', url.replace(/^\/+/, '')]
  const withoutFragment = rest.replace(/#.*$/s, '')
  const authorityEnd = withoutFragment.search(/[/?\\]/)
  const authority = authorityEnd < 0 ? withoutFragment : withoutFragment.slice(0, authorityEnd)
  const after = authorityEnd < 0 ? '' : withoutFragment.slice(authorityEnd)
  const mark = after.indexOf('?')
  const path = canonicalPath(mark < 0 ? after : after.slice(0, mark))
  const query = mark < 0 ? '' : canonicalQuery(after.slice(mark + 1))
  return `${turnedHost(authority, scheme)})${path}${query === '' ? '' : `?${query}`}`
}

function turnedHost(authority: string, scheme: string): string {
  const [, host = '', port = ''] = /^(.*?)(?::(\d*))?$/s.exec(authority.slice(authority.lastIndexOf('@') + 1)) ?? []
  const shownPort = port === '' || port === defaultPorts[scheme] ? '' : `:${port}`
  if (host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)) return `${host.toLowerCase()}${shownPort}`
  const ascii = (domainToASCII(host) || toAscii(host)).toLowerCase().replace(/^www\d*\./, '')
  const labels = ascii.split('.').filter((label) => label !== '')
  return `${labels.reverse().join(',')}${shownPort}`
}

/** Blanks and what is no ASCII in percent signs: a line of an index is cut at blanks. */
const toAscii = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[^\x21-\x7e]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)

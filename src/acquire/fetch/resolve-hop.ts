import { HearsayError } from '../../core/error.ts'
import { toShownAddress } from '../../core/shown-address.ts'
import { type Allowance, isPublicAddress, isWebPort } from './guard-address.ts'

/** The addresses that a host's name stands for. */
export type LookUp = (host: string) => Promise<readonly string[]>

/** A step of a fetch: an address of the web, and where its host was found. */
export interface Hop {
  readonly url: URL
  readonly host: string
  /** Checked; the connection must go to one of these. */
  readonly addresses: readonly string[]
}

/** Longer addresses are no pages: servers and browsers stop at 8,000 characters or before. */
const maxAddressLength = 8192

/**
 * What can be said against an address before any name is looked up. Throws `HearsayError` `fetch.refused` for another
 * scheme, a password, another service's port, and figures outside the public web.
 */
export function checkAddress(address: string, isAllowed: Allowance): URL {
  if (address.length > maxAddressLength) throw refused(address, `got one of ${address.length} characters`)
  if (!URL.canParse(address)) throw refused(address, 'got something that is no address')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused(address, `got ${url.protocol.slice(0, 40)}`)
  if (url.username !== '' || url.password !== '') throw refused(url.host, 'got an address with a password in it')
  const port = portOf(url)
  if (!isWebPort(port)) throw refused(address, `got port ${port}, which belongs to another service`)
  const host = hostOf(url)
  if (isLiteral(host)) checkFigures(url, host, isAllowed)
  return url
}

/** Where a checked address leads, itself checked before anything is connected. Throws `HearsayError` `fetch.refused` for what is not on the public web. */
export async function resolveHop(
  url: URL,
  { lookUp, isAllowed }: { lookUp: LookUp; isAllowed: Allowance },
): Promise<Hop> {
  const host = hostOf(url)
  const addresses = isLiteral(host) ? [host] : await lookUp(host)
  if (addresses.length === 0)
    throw new HearsayError('fetch.failed', `Expected ${host} to have an address, it has none; check its name.`)
  for (const found of addresses) checkFigures(url, found, isAllowed)
  return { url, host, addresses }
}

function checkFigures(url: URL, found: string, isAllowed: Allowance): void {
  if (isPublicAddress(found) || isAllowed(found, portOf(url))) return
  const host = hostOf(url)
  throw refused(
    url.href,
    `got ${found === host ? found : `${host}, which is ${found}`}, an address of a private network; HEARSAY_ALLOW_ADDRESSES may allow it`,
  )
}

const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? '443' : '80'))
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** `URL` has already turned every notation of an IPv4 address (octal, hexadecimal, one number) into four figures. */
const isLiteral = (host: string): boolean => host.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)

function refused(address: string, got: string): HearsayError {
  return new HearsayError(
    'fetch.refused',
    `Expected an http(s) address on the public web, ${got} (${toShownAddress(address).slice(0, 200)}); nothing was connected.`,
  )
}

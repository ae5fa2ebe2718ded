import ipaddr from 'ipaddr.js'
import { HearsayError } from '../../core/error.ts'

/** Addresses that may be fetched although they are not on the public web. */
export type Allowance = (address: string, port: number) => boolean

/** Whether an address is one of the public web: no private, loopback, link-local, multicast, mapped or translated one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  const bytes = parsed.toByteArray()
  if (parsed.kind() === 'ipv4') return parsed.toString() !== azureHost
  // Only 2000::/3 is given out; the rest includes the old forms ::127.0.0.1 and fec0::/10.
  return ((bytes[0] ?? 0) & 0xe0) === 0x20 && !isDocumentation(bytes) && !isIsatap(bytes)
}

/** A public address by its figures, but from within Azure it is the host that gives out certificates and secrets. */
const azureHost = '168.63.129.16'

/** 3fff::/20, RFC 9637. */
const isDocumentation = ([first, second, third]: readonly number[]): boolean =>
  first === 0x3f && second === 0xff && ((third ?? 0) & 0xf0) === 0

/** RFC 5214: an IPv4 address, mostly of a private network, in the second half of a public one. */
const isIsatap = (bytes: readonly number[]): boolean =>
  ((bytes[8] ?? 0) & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe

/** Whether two notations name one address. */
export function isSameAddress(one: string, other: string): boolean {
  if (!ipaddr.isValid(one) || !ipaddr.isValid(other)) return false
  return ipaddr.process(one).toNormalizedString() === ipaddr.process(other).toNormalizedString()
}

/**
 * What the person allows: "127.0.0.1:8099" one port, "127.0.0.1" or "10.0.0.0/8" any port of the web. Throws `HearsayError`
 * `usage` for what is no address.
 */
export function createAllowance(entries: readonly string[]): Allowance {
  const rules = entries.map(parseEntry)
  return (address, port) => {
    if (!ipaddr.isValid(address)) return false
    const parsed = ipaddr.process(address)
    return rules.some(({ range, port: only }) => {
      const [network, bits] = range
      return network.kind() === parsed.kind() && parsed.match(network, bits) && (only === undefined || only === port)
    })
  }
}

function parseEntry(entry: string): {
  readonly range: readonly [ReturnType<typeof ipaddr.process>, number]
  readonly port?: number
} {
  const [, bracketed, plain = '', port] =
    /^(?:\[([^\]]+)\]|([^:]+|[^:]*:[^:]*:.*?))(?::(\d{1,5}))?$/.exec(entry.trim()) ?? []
  const address = bracketed ?? plain
  try {
    const [network, bits] = address.includes('/') ? ipaddr.parseCIDR(address) : [ipaddr.process(address), undefined]
    const whole = network.kind() === 'ipv4' ? 32 : 128
    return { range: [network, bits ?? whole], ...(port !== undefined && { port: Number(port) }) }
  } catch (error) {
    throw new HearsayError(
      'usage',
      `Expected an address such as 127.0.0.1, 127.0.0.1:8099 or 10.0.0.0/8 to be allowed, got "${entry}"; names are not looked up.`,
      { cause: error },
    )
  }
}

/** Ports below 1024 other than the web's own belong to other services: mail, shells, databases' consoles. */
export function isWebPort(port: number): boolean {
  return port === 80 || port === 443 || port >= 1024
}

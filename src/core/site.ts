import { getDomain } from 'tldts'

/**
 * The site that an address is part of: what somebody registered below a public suffix, as "quay.example" for
 * "https://news.quay.example/1" and "lantern.co.uk" for "https://www.lantern.co.uk/"; hosts of many owners (github.io) count as suffixes. A host that
 * has none, as an IP address, is a site of its own. `undefined` for no address.
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname } = new URL(address)
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname
}

/** Whether an address belongs to the site of another: to its host, or to one in the same domain. */
export function isOfSite(url: string, other: string): boolean {
  const [name, domain] = [url, other].map((address) => new URL(address).hostname.replace(/^(?:www|feeds?|rss)\./, ''))
  return (
    name !== undefined && domain !== undefined && (name === domain || isBelow(name, domain) || isBelow(domain, name))
  )
}

/** Whether a host's name is one in the domain of another: "news.kingsmere.example" in "kingsmere.example". */
const isBelow = (name: string, domain: string): boolean => domain.includes('.') && name.endsWith(`.${domain}`)

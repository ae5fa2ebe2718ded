import type { ArcLine } from './record-line.ts'

/** What the line of an ARC record says, in terms of the headers of a WARC record. */
export function toArcHeaders({ url, ip, at, contentType }: ArcLine): ReadonlyMap<string, string> {
  const isHttp = /^https?:/i.test(url)
  const date = toDate(at)
  return new Map([
    ['warc-type', isHttp ? 'response' : url.startsWith('filedesc:') ? 'warcinfo' : 'metadata'],
    ['warc-target-uri', url],
    ['warc-ip-address', ip],
    ...(date === undefined ? [] : ([['warc-date', date]] as const)),
    ['content-type', isHttp ? 'application/http; msgtype=response' : contentType],
  ])
}

/** "20140216050221" as an instant; some writers have more digits, of which the first fourteen count. */
function toDate(digits: string): string | undefined {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(digits)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second] = found
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

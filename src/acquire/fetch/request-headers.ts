import type { HeaderField } from '../exchange.ts'
import { acceptedCodings } from '../unpack-coding.ts'
import type { FetchRequest } from './fetch-outcome.ts'

const accepted: Readonly<Record<FetchRequest['kind'], string>> = {
  page: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1',
  feed: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1',
  robots: 'text/plain,*/*;q=0.1',
}

/** What we say with a request, beside what HTTP itself needs. Never a cookie, a password or where we come from. */
export function requestHeaders(
  { kind, etag, lastModified }: FetchRequest,
  { userAgent }: { readonly userAgent: string },
): readonly HeaderField[] {
  return [
    ['user-agent', userAgent],
    ['accept', accepted[kind]],
    ['accept-language', 'en,*;q=0.5'],
    ['accept-encoding', acceptedCodings],
    ...(isSendable(etag) ? [['if-none-match', etag] as const] : []),
    ...(isSendable(lastModified) ? [['if-modified-since', lastModified] as const] : []),
  ]
}

/** What a server gave us is sent back only if it can neither end a header nor fill a request. */
const isSendable = (value: string | undefined): value is string =>
  value !== undefined && /^[\x21-\x7e\x80-\xff ]{1,1000}$/.test(value)

import { maxPageBytes } from '../acquire-options.ts'
import { maxRobotsBytes } from '../robots/parse-robots.ts'
import type { FetchRequest } from './fetch-outcome.ts'

/** What a server may take of our time and memory. */
export interface FetchLimits {
  /** For all steps of a fetch together, waiting for our turn apart. */
  readonly timeoutMs: number
  /** Of a body, packed and unpacked alike. */
  readonly maxBytes: number
  /** A larger body is refused, or read as far as `maxBytes` goes. */
  readonly larger: 'refuse' | 'cut'
  readonly maxRedirects: number
  /** A server must send as many bytes in every stretch of this length once it has begun to answer. */
  readonly leastBytes: number
  readonly stretchMs: number
  /** Of all headers of an answer together. */
  readonly maxHeaderBytes: number
  /** How often a body may be larger unpacked than packed, once it is larger than `ratioFromBytes`. */
  readonly maxRatio: number
  readonly ratioFromBytes: number
}

const general: FetchLimits = {
  timeoutMs: 15_000,
  maxBytes: maxPageBytes,
  larger: 'refuse',
  maxRedirects: 8,
  leastBytes: 2048,
  stretchMs: 5000,
  maxHeaderBytes: 64 * 1024,
  // gzip reaches 1032, on nothing but zeros; the most repetitive page that we met 278, at 1.2 MB.
  maxRatio: 500,
  ratioFromBytes: 2 * 1024 * 1024,
}

/** The limits for each kind of request, unless told. RFC 9309 asks for five redirects of a robots.txt, and for its first 500 KiB. */
export const fetchLimits: Readonly<Record<FetchRequest['kind'], FetchLimits>> = {
  page: general,
  // Feeds are often made as they are asked for, which takes its time.
  feed: { ...general, timeoutMs: 30_000, maxBytes: 2 * maxPageBytes },
  robots: { ...general, timeoutMs: 10_000, maxBytes: maxRobotsBytes, larger: 'cut', maxRedirects: 5 },
}

/** As much of the body of a redirect or an error is kept; nobody reads it but an archive. */
export const maxAsideBytes = 64 * 1024

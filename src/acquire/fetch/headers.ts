import type { HeaderField } from '../exchange.ts'
import type { Headers } from './fetch-outcome.ts'

/** Raw headers by name. The values keep one character a byte. */
export function toHeaders(pairs: readonly HeaderField[]): Headers {
  const headers = new Map<string, string>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const before = headers.get(key)
    headers.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return headers
}

/** Where a redirect leads, as far as it says. Servers send other letters than ASCII as UTF-8, which headers do not know. */
export function findLocation(pairs: readonly HeaderField[]): string | undefined {
  const value = pairs.find(([name]) => name.toLowerCase() === 'location')?.[1].trim()
  return value === undefined ? undefined : toUtf8(value)
}

function toUtf8(value: string): string {
  const text = new TextDecoder().decode(Buffer.from(value, 'latin1'))
  return text.includes('\ufffd') ? value : text
}

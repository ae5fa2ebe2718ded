import type { Exchange, HeaderField } from '../exchange.ts'

/** Kept out of an archive: whoever reads it could act in the name of who fetched. */
const secret = /^(?:authorization|proxy-authorization|cookie)$/i

/** The request as a block of bytes. */
export function toRequestBlock({ url, request: { method, target, headers } }: Exchange): Buffer {
  const hasHost = headers.some(([name]) => /^host$/i.test(name))
  const host: readonly HeaderField[] = hasHost || !URL.canParse(url) ? [] : [['Host', new URL(url).host]]
  const shown = [...host, ...headers].filter(([name]) => !secret.test(name))
  return toHead(`${method} ${target} HTTP/1.1`, shown)
}

/** The head of the answer. The body follows it with its chunks joined, so that a header about chunks is renamed. */
export function toResponseHead({ response: { status, statusText, headers } }: Exchange): Buffer {
  const shown = headers.map(
    ([name, value]): HeaderField =>
      /^transfer-encoding$/i.test(name) ? ['X-Archive-Orig-Transfer-Encoding', value] : [name, value],
  )
  return toHead(`HTTP/1.1 ${status} ${statusText}`.trimEnd(), shown)
}

function toHead(first: string, headers: readonly HeaderField[]): Buffer {
  const lines = [first, ...headers.map(([name, value]) => `${name.replace(/[:\s]/g, '-')}: ${value}`)]
  return Buffer.from(`${lines.map(toLine).join('\r\n')}\r\n\r\n`, 'latin1')
}

/** One line, one byte a character. A character of two bytes would be cut to one, of which some end a line. */
const toLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').replace(/[^\0-\xff]/g, '?')

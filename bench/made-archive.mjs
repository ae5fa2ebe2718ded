// Archives of invented pages, as a crawler writes them: one gzip member a record, menus and notes around the report.

import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { madeNews, vocabularyOf } from './made-news.mjs'

const samples = fileURLToPath(new URL('../samples', import.meta.url))
const textOf = (html) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ')

/** Pages from the vocabulary of the sample news, the same every time. */
export function* madePages(count) {
  const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const vocabulary = vocabularyOf(names.sort().map((name) => textOf(readFileSync(join(samples, name), 'utf8'))))
  const outlets = Array.from({ length: 20 }, (_, i) => `${vocabulary.names[i * 3]} ${i % 2 ? 'Post' : 'Times'}`)
  for (const { i, at, outlet, title, text } of madeNews(vocabulary, { count, perDay: 200, outlets })) {
    const url = `https://made.example/${i}`
    const paragraphs = text.split('\n\n').map((words) => `<p>${words}</p>`)
    const html = `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title><link rel="canonical" href="${url}">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${new Date(at).toISOString()}"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${title}</h1>${paragraphs.join('\n')}</article><footer><p>Copyright ${outlet}</p></footer></body></html>`
    yield { url, html, at }
  }
}

/** Writes pages as a WARC file; every 50th is no page that can be read, every 70th a record with a broken end. */
export async function writeArchive(path, pages, { isPlain = false } = {}) {
  const file = createWriteStream(path)
  let number = 0
  for (const { url, html, at } of pages) {
    number += 1
    const body = number % 50 === 0 ? '<html><body></body></html>' : html
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      `WARC-Date: ${new Date(at + 3_600_000).toISOString().slice(0, 19)}Z`,
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${Buffer.byteLength(http)}`,
    ]
    const record = Buffer.from(`${head.join('\r\n')}\r\n\r\n${http}\r\n\r\n`)
    const packed = isPlain ? record : gzipSync(record)
    if (number % 70 === 0) packed.fill(0, packed.length >> 1)
    if (!file.write(packed)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

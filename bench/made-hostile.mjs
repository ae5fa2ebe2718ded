// A server of our own that does what no page can: bombs, drips, rounds. Each path with the code that its refusal must have.
import { createServer } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Packed zeros, a member of gzip after another: a hundred megabytes in each. */
const member = gzipSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 })
const times = (count) => Buffer.concat(Array.from({ length: count }, () => member))
const brotli = brotliCompressSync(Buffer.alloc(100 * 1024 * 1024), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
const packed = (coding, bytes) => (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(bytes)
const drip = (start, piece, ms) => (request, response) => {
  response.socket.write(start)
  const timer = setInterval(() => response.socket.write(piece), ms)
  request.on('close', () => clearInterval(timer))
}
const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>'
const to = (location) => (_, response) => response.writeHead(302, { location }).end()

const answers = {
  '/bomb of 10 GB in 10 MB': ['fetch.too-large', packed('gzip', times(100))],
  '/bomb of 7 GB in 7 MB': ['fetch.too-large', packed('gzip', times(70))],
  '/bomb of brotli': ['fetch.too-large', packed('br', brotli)],
  '/bomb in a bomb': ['fetch.too-large', packed('gzip, gzip', gzipSync(times(70)))],
  '/a byte a second': ['fetch.timeout', drip(html, '.', 1000)],
  '/headers without end': ['fetch.timeout', drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n', 1000)],
  '/headers of megabytes': ['fetch.failed', drip('HTTP/1.1 200 OK\r\n', `x: ${'y'.repeat(10_000)}\r\n`, 1)],
  '/silence': ['fetch.timeout', () => undefined],
  '/pages without end': ['fetch.too-large', drip(html, 'a'.repeat(1_000_000), 1)],
  '/a round': ['fetch.redirects', to('/a%20round')],
  '/one after another': ['fetch.redirects', to('/1')],
  '/inward': ['fetch.refused', to('http://localhost:1080/')],
}

/** Serves them on 127.0.0.1; gives the paths with their codes, where, and a way to stop. */
export async function serveMadeHostile() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url)
    if (/^\/\d+$/.test(path)) to(`/${Number(path.slice(1)) + 1}`)(request, response)
    else if (answers[path]) answers[path][1](request, response)
    else response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const paths = Object.entries(answers).map(([path, [code]]) => ({ path, code }))
  return { port: server.address().port, paths, close }
}

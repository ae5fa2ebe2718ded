// Serves the invented week on 127.0.0.1, every outlet under its own host, with faults; each request is a line of the log.
// node server.mjs CLOCK LOG FEEDS DAYS; prints its port.
import { createHash } from 'node:crypto'
import { appendFileSync, openSync } from 'node:fs'
import { createServer } from 'node:http'
import { openClock } from './clock.mjs'
import { isFaulty, makeWeek, paragraphsAt, start } from './news.mjs'

const [clockFile, logFile, feeds, days] = process.argv.slice(2)
const clock = openClock(clockFile, start)
const log = openSync(logFile, 'a')
const outlets = new Map(makeWeek({ feeds: Number(feeds), days: Number(days) }).map((outlet) => [outlet.host, outlet]))
const open = new Map()
let requests = 0

const toHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const pageOf = (
  outlet,
  article,
  now,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${toHtml(article.title)} | Outlet ${outlet.number}</title>
<meta property="og:site_name" content="Outlet ${outlet.number}"><meta property="article:published_time" content="${new Date(article.at).toISOString()}"></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a></nav><article><h1>${toHtml(article.title)}</h1>
${paragraphsAt(article, now)
  .map((words) => `<p>${toHtml(words)}</p>`)
  .join('\n')}</article><footer>All rights reserved by nobody.</footer></body></html>`

function feedOf(outlet, now) {
  const shown = outlet.articles
    .filter(({ at }) => at <= now)
    .slice(-30)
    .reverse()
  const skew = outlet.fault === 'skewed' ? (outlet.number % 2 ? 5 : -7) * 3_600_000 : 0
  const idOf = (article) =>
    outlet.fault === 'new-ids' ? `${article.number}-${requests}` : `tag:${outlet.host},2026:${article.number}`
  const urlOf = (article) => `http://${outlet.host}:${port}${article.path}`
  const html = (article) =>
    paragraphsAt(article, now)
      .map((words) => `<p>${toHtml(words)}</p>`)
      .join('')
  if (outlet.format === 'json') {
    const items = shown.map((article) => ({
      id: idOf(article),
      url: urlOf(article),
      title: article.title,
      summary: article.paragraphs[0],
      date_published: new Date(article.at + skew).toISOString(),
    }))
    return [
      'application/feed+json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: `Outlet ${outlet.number}`, items }),
    ]
  }
  if (outlet.format === 'atom') {
    const entries = shown.map(
      (article) =>
        `<entry><id>${idOf(article)}</id><link href="${urlOf(article)}"/><title>${toHtml(article.title)}</title><published>${new Date(article.at + skew).toISOString()}</published><updated>${new Date(article.at + skew).toISOString()}</updated><summary>${toHtml(article.paragraphs[0])}</summary></entry>`,
    )
    return [
      'application/atom+xml',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet ${outlet.number}</title>${entries.join('')}</feed>`,
    ]
  }
  const entries = shown.map(
    (article) =>
      `<item><guid isPermaLink="false">${idOf(article)}</guid><link>${urlOf(article)}</link><title>${toHtml(article.title)}</title><pubDate>${new Date(article.at + skew).toUTCString()}</pubDate><description>${toHtml(article.paragraphs[0])}</description>${outlet.fault === 'full-text' ? `<content:encoded>${toHtml(html(article))}</content:encoded>` : ''}</item>`,
  )
  return [
    'application/rss+xml',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${outlet.number}</title>${entries.join('')}</channel></rss>`,
  ]
}

/** What is answered: [status, headers, body], or a way to fail. */
function answer(outlet, path, now, request) {
  if (path === '/robots.txt') {
    if (outlet.fault === 'forbidden')
      return [200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private/\nCrawl-delay: 30\n']
    return [404, {}, 'no robots.txt']
  }
  if (outlet.goneAt !== undefined && now >= outlet.goneAt) return [410, {}, 'gone']
  const faulty = isFaulty(outlet, now)
  if (outlet.fault === 'down' && faulty) return [503, {}, 'down']
  if (outlet.fault === 'busy' && faulty) return [429, { 'retry-after': '3600' }, 'busy']
  if (outlet.fault === 'resets' && requests % 7 === 0) return 'reset'
  const moved = outlet.fault === 'moved' && now >= start + 2 * 86_400_000
  if (path === '/feed' && moved) return [301, { location: `http://${outlet.host}:${port}/feed2` }, '']
  if (path === '/feed' || (path === '/feed2' && moved)) {
    if (outlet.fault === 'garbage' && faulty)
      return [
        200,
        { 'content-type': 'application/rss+xml' },
        Buffer.from(createHash('sha512').update(String(requests)).digest()),
      ]
    const [type, body] = feedOf(outlet, now)
    const etag = `"${createHash('sha1').update(body).digest('base64')}"`
    if (outlet.fault !== 'new-ids' && request.headers['if-none-match'] === etag) return [304, { etag }, '']
    return [200, { 'content-type': type, ...(outlet.fault !== 'new-ids' && { etag }) }, body]
  }
  const article = outlet.articles.find((one) => one.path === path && one.at <= now)
  if (!article) return [404, {}, 'nothing here']
  const body = pageOf(outlet, article, now)
  const etag = `"${createHash('sha1').update(body).digest('base64')}"`
  if (request.headers['if-none-match'] === etag) return [304, { etag }, '']
  return [200, { 'content-type': 'text/html; charset=utf-8', etag, date: new Date(now).toUTCString() }, body]
}

const server = createServer((request, response) => {
  requests += 1
  const now = clock.now()
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const outlet = outlets.get(host)
  const atOnce = (open.get(host) ?? 0) + 1
  open.set(host, atOnce)
  request.socket.once('error', () => undefined)
  const end = () => open.set(host, (open.get(host) ?? 1) - 1)
  response.once('close', end)
  const result = outlet ? answer(outlet, request.url, now, request) : [404, {}, 'no such host']
  const status = result === 'reset' ? 0 : result[0]
  appendFileSync(
    log,
    `${JSON.stringify({ at: now, host, path: request.url, status, atOnce, agent: request.headers['user-agent'] })}\n`,
  )
  if (result === 'reset') return request.socket.destroy()
  const [, headers, body] = result
  const send = () => response.writeHead(status, headers).end(body)
  if (outlet?.fault === 'slow') setTimeout(send, 60)
  else send()
})
let port
server.listen(0, '127.0.0.1', () => {
  port = server.address().port
  process.stdout.write(`${port}\n`)
})

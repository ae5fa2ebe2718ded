// What must hold after the week: rows of [what, figure, whether it is wrong].
import { readArchived } from '../../dist/acquire/index.js'
import { isFaulty } from './news.mjs'

async function allArticles(store) {
  const all = []
  for (let cursor; ; ) {
    const page = await store.articles({ limit: 200, ...(cursor && { cursor }) })
    all.push(...page.items)
    cursor = page.next
    if (cursor === undefined) return all
  }
}

/** Every article that was published is filed once; every edit that was there to be seen is a revision. */
export async function checkArticles(store, week, port) {
  const published = new Map(
    week.flatMap((outlet) =>
      outlet.articles
        .filter(({ isHidden }) => !isHidden)
        .map((article) => [`http://${outlet.host}:${port}${article.path}`, { outlet, article }]),
    ),
  )
  const filed = await allArticles(store)
  const times = new Map()
  for (const { url } of filed) times.set(url, (times.get(url) ?? 0) + 1)
  const lost = [...published.keys()].filter((url) => !times.has(url))
  const strange = [...times.keys()].filter((url) => !published.has(url))
  const doubled = [...times.values()].filter((count) => count > 1)
  const edited = filed.filter(({ url }) => published.get(url)?.article.edited !== undefined)
  const revised = edited.filter(({ url, revisions }) =>
    revisions.some(({ text }) => text.includes(published.get(url).article.edited)),
  )
  const spurious = filed.filter(
    ({ url, revisions }) => revisions.length > (published.get(url)?.article.edited === undefined ? 1 : 2),
  )
  const byFault = new Map()
  for (const url of lost)
    byFault.set(published.get(url).outlet.fault, (byFault.get(published.get(url).outlet.fault) ?? 0) + 1)
  return [
    ['articles published', published.size],
    ['articles filed', filed.length, filed.length !== published.size],
    ['lost', `${lost.length} ${[...byFault].map(([fault, count]) => `${fault} ${count}`).join(', ')}`, lost.length > 0],
    ['doubled', doubled.length, doubled.length > 0],
    ['filed, though never published', strange.length, strange.length > 0],
    ['silent edits kept as revisions', `${revised.length} of ${edited.length}`, revised.length < edited.length],
    ['revisions that no edit made', spurious.length, spurious.length > 0],
    ['settled', await store.settled(), !(await store.settled())],
  ]
}

/** One request at a time at each host, never sooner than it wants, nothing that robots.txt forbids. */
export function checkManners(requests, week) {
  const outlets = new Map(week.map((outlet) => [outlet.host, outlet]))
  const last = new Map()
  const stopped = new Map()
  let [hasty, forbidden, busy, least] = [0, 0, 0, Number.POSITIVE_INFINITY]
  for (const { at, host, path, status } of requests) {
    const outlet = outlets.get(host)
    const gap = at - (last.get(host) ?? Number.NEGATIVE_INFINITY)
    const wanted = outlet?.fault === 'forbidden' && path !== '/robots.txt' && last.has(host) ? 30_000 : 2000
    least = Math.min(least, gap)
    if (gap < wanted) hasty += 1
    if (path.startsWith('/private')) forbidden += 1
    if (at < (stopped.get(host) ?? 0)) busy += 1
    if (status === 429) stopped.set(host, at + 3_600_000)
    last.set(host, at)
  }
  const atOnce = Math.max(...requests.map((request) => request.atOnce))
  const count = (status) => requests.filter((request) => request.status === status).length
  const faulty = requests.filter(({ at, host }) => outlets.has(host) && isFaulty(outlets.get(host), at)).length
  return [
    ['requests', requests.length],
    ['answered 200, 304, 503, 429, reset', [200, 304, 503, 429, 0].map(count).join(', ')],
    ['requests while their outlet had a fault', faulty],
    ['most at once at one host', atOnce, atOnce > 1],
    ['least gap at one host, s', (least / 1000).toFixed(2), least < 2000],
    ['sooner than the host wants', hasty, hasty > 0],
    ['pages that robots.txt forbids', forbidden, forbidden > 0],
    ['asked within Retry-After', busy, busy > 0],
    [
      'robots.txt asked, times a host and day',
      (requests.filter(({ path }) => path === '/robots.txt').length / week.length / 9).toFixed(2),
    ],
  ]
}

/** Every revision's page is in the archive, under the hash that the reading has. */
export async function checkArchive(folder, store) {
  const articles = await allArticles(store)
  let [found, missing] = [0, 0]
  for (const { url, revisions } of articles.filter((_, i) => i % 20 === 0))
    for (const { pageHash, seenAt } of revisions) {
      const copy = await readArchived(folder, { url, at: seenAt, ...(pageHash && { pageHash }) })
      if (copy) found += 1
      else missing += 1
    }
  return [['revisions found in the archive (every 20th article)', `${found} of ${found + missing}`, missing > 0]]
}

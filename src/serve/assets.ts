import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { Hono } from 'hono'
import type { Asset, FindAsset } from './deps.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
}

/** Addresses that the desk draws; the rest is "not found", drawn by the desk too. */
const pages = [
  '/',
  '/stories',
  '/claims',
  '/search',
  '/watch',
  '/corrections',
  '/stories/:id',
  '/claims/:id',
  '/articles/:id',
]

const unbuilt = 'The desk is not built. Run "npm run build", then start again. The API answers under /api/v1/.\n'

/** Reads a built desk into memory. Only what lies in the folder now can be asked for, so no path leads out of it. */
export function loadAssets(dir: string): FindAsset {
  const found = new Map<string, Asset>()
  let names: readonly string[] = []
  try {
    names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  } catch (error) {
    // A clone that was never built has no such folder; the API answers all the same.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  for (const name of names) {
    const contentType = types[extname(name)]
    if (contentType !== undefined) {
      found.set(name.split(sep).join('/'), { bytes: new Uint8Array(readFileSync(join(dir, name))), contentType })
    }
  }
  return (path) => found.get(path)
}

/** Serves the desk: files with a hash in their name for ever, its page for every address that it draws. */
export function addAssets(app: Hono, find: FindAsset): void {
  const page = (status: 200 | 404) => {
    const asset = find('index.html')
    if (!asset) return new Response(unbuilt, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } })
    const headers = { 'content-type': asset.contentType, 'cache-control': 'no-cache' }
    return new Response(asset.bytes, { status, headers })
  }
  for (const path of pages) app.get(path, () => page(200))
  app.get('/assets/:name', (c, next) => {
    const asset = find(`assets/${c.req.param('name')}`)
    if (!asset) return next()
    const headers = { 'content-type': asset.contentType, 'cache-control': 'public, max-age=31536000, immutable' }
    return new Response(asset.bytes, { headers })
  })
  app.get('*', (c, next) => (c.req.header('accept')?.includes('text/html') ? page(404) : next()))
}

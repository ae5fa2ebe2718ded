import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import type { BlankEnv } from 'hono/types'
import { HearsayError } from '../core/error.ts'
import { refuseAsOf } from './as-of.ts'
import { addAssets, loadAssets } from './assets.ts'
import type { ServeDeps } from './deps.ts'
import type { Api } from './document.ts'
import { findMethods } from './find-methods.ts'
import { guardHost, secureHeaders } from './guard.ts'
import { isLedgerFailure, problemOf, problemResponse } from './problem.ts'
import { addArchivedPages } from './routes/archived-pages.ts'
import { addArticles } from './routes/articles.ts'
import { addClaims } from './routes/claims.ts'
import { addCorrections } from './routes/corrections.ts'
import { addFeedRoutes } from './routes/feeds.ts'
import { addLedger } from './routes/ledger.ts'
import { addPush } from './routes/push.ts'
import { addRead } from './routes/read.ts'
import { addSearch } from './routes/search.ts'
import { addStories } from './routes/stories.ts'
import { addWatch } from './routes/watch.ts'

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Hearsay',
    version: '1',
    description: 'Who said what, how sure they are, who denies it, and how many independent origins there are.',
  },
}

/** The HTTP API and the desk over one ledger. */
export function createApp(deps: ServeDeps): Hono {
  const api = new OpenAPIHono<BlankEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const issues = result.error.issues.map(({ path, message }) =>
        [path.join('.'), message].filter(Boolean).join(': '),
      )
      return problemResponse(c, { status: 400, code: 'request.invalid', detail: issues.join('; ') })
    },
  })
  addPush(api, deps)
  api.use('*', secureHeaders)
  api.use('*', guardHost(deps.hosts ?? []))
  api.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-cache')
  })
  api.use('/api/*', etag())
  api.use('/api/v1/changes', refuseAsOf)
  api.use('/api/v1/corrections/*', refuseAsOf)
  api.use('/api/v1/watch', refuseAsOf)
  addStories(api, deps)
  addClaims(api, deps)
  addArticles(api, deps)
  addSearch(api, deps)
  addLedger(api, deps)
  addCorrections(api, deps)
  addRead(api, deps)
  addWatch(api, deps)
  addFeedRoutes(api, deps)
  addArchivedPages(api, deps)
  api.doc31('/api/v1/openapi.json', about)
  api.get('/healthz', async (c) => {
    await deps.store.check()
    return c.json({ status: 'ok', at: deps.now() }, 200)
  })
  refuseUnknown(api)
  addAssets(api, typeof deps.assets === 'function' ? deps.assets : loadAssets(deps.assets.dir))
  api.notFound((c) =>
    problemResponse(c, { status: 404, code: 'request.not-found', detail: `Nothing at ${c.req.path}` }),
  )
  api.onError((error, c) => {
    // What the asker did wrong is told to the asker alone.
    const isAskers = error instanceof HearsayError || error instanceof HTTPException
    if (!isAskers || isLedgerFailure(error)) deps.onFailure?.(error)
    return problemOf(c, error)
  })
  return api
}

/** Says of an address of the API that nothing is there, or which methods it answers to. Goes after all routes. */
function refuseUnknown(api: Api): void {
  const methodsAt = findMethods(api)
  api.on('ALL', ['/api/*', '/healthz'], async (c, next) => {
    const allowed = methodsAt(c.req.path)
    if (allowed.length === 0) return next()
    const allow = allowed.join(', ')
    c.header('allow', allow)
    const detail = `Expected ${allow} at ${c.req.path}, got ${c.req.method}; see /api/v1/openapi.json`
    return problemResponse(c, { status: 405, code: 'request.invalid', detail })
  })
  api.all('/api/*', (c) => {
    const detail = `Expected an address of the API, got ${c.req.method} ${c.req.path}; see /api/v1/openapi.json`
    return problemResponse(c, { status: 404, code: 'request.not-found', detail })
  })
}

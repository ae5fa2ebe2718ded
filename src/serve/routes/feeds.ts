import { z } from 'zod'
import type { FoundFeed } from '../../core/added-feeds.ts'
import { HearsayError } from '../../core/error.ts'
import { feedId } from '../../core/ids.ts'
import { addFeeds, exportFeeds, importFeeds, usualBacklogDays } from '../../pipeline/index.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, fetchProblems, problems } from '../document.ts'
import { limitBody } from '../limit-body.ts'
import { requireJson } from '../require-json.ts'
import { addedFeedsSchema, feedsImportSchema, feedsRequestSchema } from '../schemas.ts'

/** Two hundred feeds with all that is known of them. */
const largestRequest = 1024 * 1024
/** Twenty thousand feeds. */
const largestList = 8 * 1024 * 1024
/** Each waits for its turn at hosts; more than these at a time are nobody's at a desk. */
const mostUnderWay = 4

const bodyProblems = { 400: problems[400], 413: problems[413], 415: problems[415] } as const

const addRoute = createRoute({
  method: 'post',
  path: '/api/v1/feeds',
  summary: 'Finds the feeds at an address and has them watched; with isDryRun, only tells which there are',
  request: { body: { required: true, content: { 'application/json': { schema: feedsRequestSchema } } } },
  responses: {
    200: answer(addedFeedsSchema, 'What would be added, or that all are watched already'),
    201: answer(addedFeedsSchema, 'What was added'),
    ...bodyProblems,
    ...commonProblems,
    ...fetchProblems,
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/v1/feeds/{id}',
  summary: 'Has a feed watched no longer; what it brought stays',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'It is watched no longer' }, 404: problems[404], ...commonProblems },
})

const exportRoute = createRoute({
  method: 'get',
  path: '/api/v1/feeds.opml',
  summary: 'The feeds as OPML, for other readers of feeds',
  responses: {
    200: { description: 'An OPML document', content: { 'text/x-opml': { schema: z.string() } } },
    ...commonProblems,
  },
})

const importRoute = createRoute({
  method: 'post',
  path: '/api/v1/feeds/import',
  summary: 'Has the feeds of an OPML document watched; with isDryRun, only tells which there are',
  request: { body: { required: true, content: { 'application/json': { schema: feedsImportSchema } } } },
  responses: {
    200: answer(addedFeedsSchema, 'What would be added, or that all are watched already'),
    201: answer(addedFeedsSchema, 'What was added'),
    ...bodyProblems,
    422: problems[422],
    ...commonProblems,
  },
})

/** Adds the addresses at which is said what is watched. */
export function addFeedRoutes(api: Api, { store, now, findFeeds }: ServeDeps): void {
  for (const path of [addRoute.path, importRoute.path]) api.use(path, requireJson)
  api.use(addRoute.path, limitBody('a list of feeds', largestRequest))
  api.use(importRoute.path, limitBody('an OPML document', largestList))
  let underWay = 0
  const lookUp = async (address: string, all: boolean): Promise<readonly FoundFeed[] | undefined> => {
    if (underWay >= mostUnderWay) {
      const message = `Expected fewer than ${mostUnderWay} addresses to be looked up at a time; ask again in a few seconds.`
      throw new HearsayError('serve.busy', message)
    }
    underWay += 1
    try {
      return await findFeeds?.(address, { all })
    } finally {
      underWay -= 1
    }
  }
  api.openapi(addRoute, async (c) => {
    const {
      address,
      all = false,
      feeds,
      folder = [],
      backlogDays = usualBacklogDays,
      isDryRun = false,
    } = c.req.valid('json')
    const found = address === undefined ? feeds?.map(toFound) : await lookUp(address, all)
    if (found === undefined) {
      const message =
        'This server was started without a way to look up feeds; hearsay feeds add does it on the command line.'
      throw new HearsayError('serve.offline', message)
    }
    const came = await addFeeds(store, found, { now: now(), backlogDays, folder, isDryRun })
    return c.json(came, isDryRun || came.added.length === 0 ? 200 : 201)
  })
  api.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid('param')
    if (await store.watching.removeFeed(feedId(id))) return c.body(null, 204)
    throw new HearsayError('request.not-found', `Expected a feed ${id} among those that are watched, found none`)
  })
  api.openapi(exportRoute, async (c) => {
    const headers = {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="hearsay-feeds.opml"',
    }
    return c.body(await exportFeeds(store, now()), 200, headers)
  })
  api.openapi(importRoute, async (c) => {
    const { opml, backlogDays = usualBacklogDays, isDryRun = false } = c.req.valid('json')
    const came = await importFeeds(store, new TextEncoder().encode(withoutDeclaration(opml)), {
      now: now(),
      backlogDays,
      isDryRun,
    })
    return c.json(came, isDryRun || came.added.length === 0 ? 200 : 201)
  })
}

/** It is decoded already: the encoding that it names is none any more. */
const withoutDeclaration = (opml: string): string => opml.replace(/^\s{0,99}<\?xml\b[^>]{0,999}>/, '')

type Given = NonNullable<z.infer<typeof feedsRequestSchema>['feeds']>[number]

function toFound({ url, kind, title, siteUrl, entries }: Given): FoundFeed {
  return {
    url: new URL(url).href,
    kind,
    ...(title !== undefined && { title }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(entries !== undefined && { entries }),
  }
}

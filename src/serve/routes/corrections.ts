import { z } from 'zod'
import { parseAsked } from '../../acquire/index.ts'
import { HearsayError } from '../../core/error.ts'
import { articleId, claimId, storyId } from '../../core/ids.ts'
import { toMoment } from '../../core/instant.ts'
import { correct, isFound } from '../../pipeline/index.ts'
import { limitOf, parseCursor, toCursor } from '../../store/cursor.ts'
import type { LedgerStore } from '../../store/port.ts'
import type { CorrectionRecord } from '../contract.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, found, problems } from '../document.ts'
import { limitBody } from '../limit-body.ts'
import { type About, type Listed, listCorrections } from '../list-corrections.ts'
import { toPageQuery } from '../page-query.ts'
import { requireJson } from '../require-json.ts'
import { correctionRecordSchema, correctionRequestSchema, listSchema, pageQuerySchema } from '../schemas.ts'

/** A split names all that stays and all that leaves. */
const largest = 4 * 1024 * 1024

const aboutSchema = z.object({
  storyId: z.string().optional(),
  claimId: z.string().optional(),
  articleId: z.string().optional(),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/corrections',
  summary: 'What persons corrected, the latest first',
  request: { query: pageQuerySchema.extend(aboutSchema.shape) },
  responses: {
    200: answer(listSchema(correctionRecordSchema), 'Corrections'),
    400: problems[400],
    404: problems[404],
    ...commonProblems,
  },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/corrections/{id}',
  summary: 'One correction',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: answer(correctionRecordSchema, 'The correction'), 404: problems[404], ...commonProblems },
})

const makeRoute = createRoute({
  method: 'post',
  path: '/api/v1/corrections',
  summary: 'Corrects the ledger, and keeps that as a record; with isDryRun, only tells what it would change',
  request: { body: { required: true, content: { 'application/json': { schema: correctionRequestSchema } } } },
  responses: {
    200: answer(correctionRecordSchema, 'What it would change: nothing is kept'),
    201: answer(correctionRecordSchema, 'The correction'),
    400: problems[400],
    404: problems[404],
    409: problems[409],
    413: problems[413],
    415: problems[415],
    ...commonProblems,
  },
})

/** Adds the addresses of corrections. */
export function addCorrections(api: Api, { store, now }: ServeDeps): void {
  api.use(makeRoute.path, requireJson)
  api.use(makeRoute.path, limitBody('a correction', largest))
  const withFound = async (one: Listed): Promise<CorrectionRecord> => ({
    ...one,
    found: await isFound(store, one.change),
  })
  api.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    const [page, limit] = [toPageQuery(query), limitOf(toPageQuery(query))]
    const all = listCorrections(await store.corrections(), await aboutOf(store, query))
    const [from] = page.cursor === undefined ? [0] : parseCursor(page.cursor, 'corrections', [0])
    const end = from + limit
    const next = end < all.length ? { next: toCursor('corrections', [end]) } : {}
    return c.json({ items: await Promise.all(all.slice(from, end).map(withFound)), ...next }, 200)
  })
  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const one = listCorrections(await store.corrections(), {}).find((correction) => correction.id === id)
    return c.json(await withFound(found(one, `a correction ${id}`)), 200)
  })
  api.openapi(makeRoute, async (c) => {
    const { isDryRun = false, ...request } = c.req.valid('json')
    const asked = parseAsked(request)
    if (typeof asked === 'string') throw new HearsayError('request.invalid', asked)
    const correction = await correct(store, asked, { at: toMoment(now()) ?? now(), isDryRun })
    return c.json({ ...correction, stands: !isDryRun, found: true }, isDryRun ? 200 : 201)
  })
}

/** What the list is narrowed to: by all that is named together. */
async function aboutOf(store: LedgerStore, query: z.infer<typeof aboutSchema>): Promise<About> {
  const claim =
    query.claimId === undefined
      ? undefined
      : found(await store.claim(claimId(query.claimId)), `a claim ${query.claimId}`)
  const story =
    query.storyId === undefined
      ? undefined
      : found(await store.story(storyId(query.storyId)), `a story ${query.storyId}`)
  const article =
    query.articleId === undefined
      ? undefined
      : found(await store.article(articleId(query.articleId)), `an article ${query.articleId}`)
  const articles = (article ? [article.id] : (story?.articleIds ?? [])).filter(
    (id) => !story || story.articleIds.includes(id),
  )
  return { ...(claim && { claim }), ...((article || story) && { articles: new Set(articles) }) }
}

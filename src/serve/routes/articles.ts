import { z } from 'zod'
import { articleId, revisionId, storyId } from '../../core/ids.ts'
import { isPageArchived } from '../../pipeline/index.ts'
import { viewLedger } from '../as-of.ts'
import type { ArticleDetail } from '../contract.ts'
import { createArticleLookup, dateArticle, lookUpAll, toArticleBrief } from '../dated-article.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, found, problems } from '../document.ts'
import { toPageQuery } from '../page-query.ts'
import {
  articleDetailSchema,
  articleReadingSchema,
  articleSchema,
  asOfSchema,
  listSchema,
  pageQuerySchema,
} from '../schemas.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/articles',
  summary: 'Articles with their texts, newest first',
  request: { query: pageQuerySchema.extend({ storyId: z.string().optional(), ...asOfSchema.shape }) },
  responses: { 200: answer(listSchema(articleSchema), 'Articles'), 400: problems[400], ...commonProblems },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/articles/{id}',
  summary: 'One article with its texts, its story, copies, citations and edits',
  request: { params: z.object({ id: z.string() }), query: asOfSchema.pick({ asOf: true }) },
  responses: {
    200: answer(articleDetailSchema, 'The article'),
    400: problems[400],
    404: problems[404],
    ...commonProblems,
  },
})

const readingRoute = createRoute({
  method: 'get',
  path: '/api/v1/articles/{id}/reading',
  summary: 'What was read in one text of an article; the latest text unless told',
  request: {
    params: z.object({ id: z.string() }),
    query: asOfSchema.pick({ asOf: true }).extend({ revision: z.string().optional() }),
  },
  responses: {
    200: answer(articleReadingSchema, 'The reading'),
    400: problems[400],
    404: problems[404],
    ...commonProblems,
  },
})

/** Adds the addresses of articles and of what was read in them. */
export function addArticles(api: Api, { store, archive }: ServeDeps): void {
  api.openapi(listRoute, async (c) => {
    const query = c.req.valid('query')
    const story = query.storyId === undefined ? undefined : storyId(query.storyId)
    const ledger = await viewLedger(store, query, { story })
    const page = await ledger.articles({ ...toPageQuery(query), ...(story !== undefined && { storyId: story }) })
    return c.json(page, 200)
  })
  api.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const ledger = await viewLedger(store, c.req.valid('query'), { article: articleId(id) })
    const article = found(await ledger.article(articleId(id)), `an article ${id}`, ledger.asOf)
    const story = article.storyId === undefined ? undefined : await ledger.story(article.storyId)
    const { groups, citations, edits } = await ledger.relations([article.id])
    const [group] = groups
    const others = (group?.articleIds ?? []).filter((other) => other !== article.id)
    const copies = await lookUpAll(createArticleLookup(ledger), others)
    const detail: ArticleDetail = {
      ...(await dateArticle(ledger, article)),
      ...(story && { story: { id: story.id, title: story.title } }),
      ...(group && { group }),
      copies: copies.map(toArticleBrief),
      citations,
      edits,
    }
    return c.json(detail, 200)
  })
  api.openapi(readingRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { revision, asOf } = c.req.valid('query')
    const ledger = await viewLedger(store, { asOf }, { article: articleId(id) })
    const filed = await ledger.reading(articleId(id), revision === undefined ? undefined : revisionId(revision))
    const name = `a reading of article ${id}${revision === undefined ? '' : `, text ${revision}`}`
    const reading = found(filed, name, ledger.asOf)
    const isArchived = archive !== undefined && (await isPageArchived(archive, reading))
    return c.json({ ...reading, isArchived }, 200)
  })
}

import { z } from 'zod'
import { HearsayError } from '../../core/error.ts'
import { articleId, attributionId, revisionId } from '../../core/ids.ts'
import { archivedPagePolicy, toArchivedPageHtml } from '../../export/index.ts'
import { findArchivedPage, toPageView } from '../../pipeline/index.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, commonProblems, createRoute, problems } from '../document.ts'

const pageRoute = createRoute({
  method: 'get',
  path: '/api/v1/articles/{id}/page',
  summary: 'The archived page of an article as harmless HTML, with the words lit that were read in it',
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      revision: z.string().optional().meta({ description: 'The text of the article; the latest unless told' }),
      attribution: z.string().optional().meta({ description: 'Whose words are lit; those of all unless told' }),
    }),
  },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
    404: problems[404],
    ...commonProblems,
  },
})

/** Adds the archived pages. Nothing of them runs or loads anything: they are made harmless, and a sandbox is round them. */
export function addArchivedPages(api: Api, { store, archive }: ServeDeps): void {
  api.openapi(pageRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { revision, attribution } = c.req.valid('query')
    if (archive === undefined)
      throw new HearsayError('request.not-found', `Expected an archive of pages, this server has none`)
    const page = await findArchivedPage(store, archive, {
      article: articleId(id),
      ...(revision !== undefined && { revision: revisionId(revision) }),
      ...(attribution !== undefined && { attribution: attributionId(attribution) }),
    })
    c.header('content-security-policy', archivedPagePolicy)
    return c.html(toArchivedPageHtml(toPageView(page)), 200)
  })
}

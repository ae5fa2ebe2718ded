import { HearsayError } from '../../core/error.ts'
import type { ReadRequest } from '../contract.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute, readProblems } from '../document.ts'
import { limitBody } from '../limit-body.ts'
import { requireJson } from '../require-json.ts'
import { readingSchema, readRequestSchema } from '../schemas.ts'

/** As much as can be read in time; the same bound as for a fetched page would be too kind to a paste box. */
const largest = 2 * 1024 * 1024
/** More requests than this would wait longer than anybody looks at a desk. */
const mostUnderWay = 6

const route = createRoute({
  method: 'post',
  path: '/api/v1/read',
  summary: 'Reads one report; nothing is kept',
  request: { body: { required: true, content: { 'application/json': { schema: readRequestSchema } } } },
  responses: { 200: answer(readingSchema, 'The reading'), ...commonProblems, ...readProblems },
})

/** Adds reading without filing. */
export function addRead(api: Api, { read }: ServeDeps): void {
  api.use(route.path, requireJson)
  api.use(route.path, limitBody('a report', largest, '; cut it into single reports.'))
  let underWay = 0
  api.openapi(route, async (c) => {
    const { text, html, url, title, publishedAt, outlet } = c.req.valid('json')
    const request: ReadRequest = {
      ...(text && { text }),
      ...(html && { html }),
      ...(url && { url }),
      ...(title && { title }),
      ...(publishedAt && { publishedAt }),
      ...(outlet && { outlet }),
    }
    if (underWay >= mostUnderWay) {
      const message = `Expected fewer than ${mostUnderWay} reports to be read at a time; ask again in a few seconds.`
      throw new HearsayError('serve.busy', message)
    }
    underWay += 1
    try {
      return c.json(await read(request), 200)
    } finally {
      underWay -= 1
    }
  })
}

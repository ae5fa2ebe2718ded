import { findHealth } from '../../pipeline/index.ts'
import type { ServeDeps } from '../deps.ts'
import { type Api, answer, commonProblems, createRoute } from '../document.ts'
import { watchHealthSchema } from '../schemas.ts'

const watchRoute = createRoute({
  method: 'get',
  path: '/api/v1/watch',
  summary: 'How each watched feed does, and which sites are extracted otherwise than before',
  responses: { 200: answer(watchHealthSchema, 'The health of feeds and sites'), ...commonProblems },
})

/** Adds what is said of the watching of feeds. */
export function addWatch(api: Api, { store, now }: ServeDeps): void {
  api.openapi(watchRoute, async (c) => c.json(await findHealth(store, now()), 200))
}

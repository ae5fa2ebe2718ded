import { OpenAPIHono, createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
const A = z.object({ id: z.string(), x: z.exactOptional(z.string().describe('ex')), list: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly(), k: z.enum(['a','b']) }).readonly().meta({ id: 'Thing', description: 'a thing' })
const app = new OpenAPIHono()
const r = createRoute({ method: 'get', path: '/a/{id}', request: { params: z.object({ id: z.string() }) }, responses: { 200: { description: 'ok', content: { 'application/json': { schema: z.object({ items: z.array(A).readonly(), next: z.exactOptional(z.string()) }) } } } } })
app.openapi(r, (c) => c.json({ items: [] }, 200))
console.log(JSON.stringify(app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 't', version: '1' } }), null, 1))

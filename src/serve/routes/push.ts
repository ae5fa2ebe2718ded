import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { feedId } from '../../core/ids.ts'
import { type Called, confirmPush, takePush, toCallToken } from '../../pipeline/index.ts'
import type { ServeDeps } from '../deps.ts'
import { secureHeaders } from '../guard.ts'

/** A delivery holds the feed; what stands in it is not read. */
const largest = 8 * 1024 * 1024

/**
 * Adds where hubs call (WebSub): under the public name of this server alone, and nothing else answers to that name. No page of the desk and
 * no part of the API can be had through it.
 */
export function addPush(app: Hono, { store, now, publicUrl }: ServeDeps): void {
  if (publicUrl === undefined) return
  const { host } = new URL(publicUrl)
  app.use('/push/*', secureHeaders)
  app.use('/push/*', async (c, next) => (c.req.header('host')?.toLowerCase() === host ? next() : c.text('', 404)))
  app.get('/push/:id/:token', async (c) => {
    const query = new URL(c.req.url).searchParams
    const challenge = await confirmPush(store, calledBy(c.req.param()), { query, now: now() })
    return challenge === undefined ? c.text('', 404) : c.text(challenge, 200)
  })
  app.post('/push/:id/:token', bodyLimit({ maxSize: largest, onError: (c) => c.text('', 413) }), async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer())
    const isKnown = await takePush(store, calledBy(c.req.param()), {
      body,
      signature: c.req.header('x-hub-signature'),
      now: now(),
    })
    // Whether it was the hub's is not told: WebSub, 7.1, asks for a success in either case. Gone ends a subscription whose feed was removed.
    return c.text('', isKnown ? 202 : 410)
  })
}

const calledBy = ({ id, token }: { readonly id: string; readonly token: string }): Called => ({ id: feedId(id), token })

/** Where a hub calls for a feed. */
export const toCallbackUrl = (publicUrl: string, id: string, secret: string): string =>
  new URL(`/push/${id}/${toCallToken(secret)}`, publicUrl).href

import { buildConnector, Client } from 'undici'
import type { Exchange, HeaderField } from '../exchange.ts'
import { type FetchLimits, maxAsideBytes } from './fetch-limits.ts'
import { isSameAddress } from './guard-address.ts'
import { type Cut, createReceiver, type Received } from './receive-reply.ts'
import type { Hop } from './resolve-hop.ts'

export interface SendOptions {
  readonly headers: readonly HeaderField[]
  readonly limits: FetchLimits
  /** Tells the instant. */
  readonly now: () => string
  readonly signal: AbortSignal
  /** A form's body: the request is a POST then, else a GET. */
  readonly form?: string
}

/** What came of one request: the exchange, as soon as there were headers, and why its body is not whole. */
export interface Reply extends Omit<Received, 'response'> {
  readonly exchange?: Exchange
}

/** Sends one request. Never throws for what the network or the server does. */
export type SendRequest = (hop: Hop, options: SendOptions) => Promise<Reply>

/**
 * Sends a request over a connection of its own, to an address that was checked and no other. Gives the body as it came,
 * content codings kept. Proxies named in the environment are not used: they would resolve names themselves.
 */
export const sendRequest: SendRequest = async (hop, { headers: asked, limits, now, signal, form }) => {
  const method = form === undefined ? 'GET' : 'POST'
  const headers: readonly HeaderField[] =
    form === undefined ? asked : [...asked, ['content-type', 'application/x-www-form-urlencoded']]
  let ip: string | undefined
  const client = new Client(hop.url.origin, {
    connect: (to, callback) =>
      connectTo(hop, limits)(to, (...answer) => {
        const [error, socket] = answer
        ip = socket?.remoteAddress
        if (error === null && !hop.addresses.some((address) => isSameAddress(address, ip ?? ''))) {
          socket?.destroy()
          callback(new TypeError(`Expected to be connected to ${hop.addresses.join(' or ')}, got ${ip}`), null)
        } else callback(...answer)
      }),
    pipelining: 0,
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  const stop = (): void => void client.destroy(toError(signal.reason))
  const target = `${hop.url.pathname}${hop.url.search}`
  const sent: Exchange['request'] = {
    method,
    target,
    headers: [['host', hop.url.host], ['connection', 'close'], ...headers],
  }
  try {
    signal.addEventListener('abort', stop, { once: true })
    const { response, ...rest } = await new Promise<Received>((resolve) => {
      const asideBytes = Math.min(maxAsideBytes, limits.maxBytes)
      client.dispatch(
        { path: target, method, headers: headers.flat(), ...(form !== undefined && { body: form }) },
        createReceiver({ ...limits, asideBytes }, resolve),
      )
      if (signal.aborted) stop()
    })
    if (response === undefined) return rest
    const known = { url: hop.url.href, at: now(), ...(ip !== undefined && { ip }), request: sent }
    return { exchange: { ...known, response, ...truncated(rest.cut) }, ...rest }
  } finally {
    signal.removeEventListener('abort', stop)
    await client.destroy()
  }
}

function truncated(cut: Cut | undefined): Pick<Exchange, 'truncated'> {
  if (cut === undefined) return {}
  if (cut.kind === 'large') return { truncated: 'length' }
  if (cut.kind === 'slow') return { truncated: 'time' }
  return { truncated: cut.error.name === 'TimeoutError' ? 'time' : 'disconnect' }
}

const toError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error('The fetch was stopped', { cause: reason })

type Answer = (error: Error | null, addresses: { address: string; family: number }[]) => void

/** Answers with the addresses that were checked and no others: a name cannot change between check and connection. */
function connectTo({ host, addresses }: Hop, { timeoutMs }: FetchLimits): buildConnector.connector {
  const lookup = (asked: string, _options: unknown, answer: Answer): void => {
    if (asked !== host) answer(new TypeError(`Expected to connect to ${host}, was asked for ${asked}`), [])
    else
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
  return buildConnector({ lookup, timeout: timeoutMs, maxCachedSessions: 0 })
}

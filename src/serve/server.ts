import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { HearsayError } from '../core/error.ts'

/** A server that listens. `close` waits for the answers under way. */
export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

/** Where to listen. Port 0 takes any free one. */
export interface ServerOptions {
  readonly port: number
  /** This machine only, unless told. */
  readonly host?: string
}

/** Listens; settles once it does. Throws `HearsayError` `serve.port-taken` when another program has the port. */
export function startServer(app: Hono, { port, host = '127.0.0.1' }: ServerOptions): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve({
        url: `http://${name}:${address.port}`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()))
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(toListenError(error, `Port ${port} on ${host}`))
    })
  })
}

/** What stands in the way of listening, to the person who started the server; what is none of that as it is. */
function toListenError(error: NodeJS.ErrnoException, place: string): Error {
  const options = { cause: error }
  switch (error.code) {
    case 'EADDRINUSE':
      return new HearsayError(
        'serve.port-taken',
        `${place} is taken: stop the program that has it, or use --port N`,
        options,
      )
    case 'EACCES':
      return new HearsayError(
        'serve.no-port',
        `${place} is not for you to listen at: use --port N with 1024 or more`,
        options,
      )
    case 'EADDRNOTAVAIL':
      return new HearsayError('serve.no-port', `${place} cannot be had: the address is none of this machine`, options)
    default:
      return error
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/serve/index.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

let made: MadeApp
beforeAll(async () => {
  made = await openMadeApp()
})
afterAll(() => made.close())

describe('a server', () => {
  it('listens on this machine, and is gone when closed', async () => {
    const server = await startServer(made.app, { port: 0 })
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${server.url}/api/v1/ledger`)).status).toBe(200)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('says that a port is taken, and what to do', async () => {
    const first = await startServer(made.app, { port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(startServer(made.app, { port })).rejects.toMatchObject({
      code: 'serve.port-taken',
      message: expect.stringMatching(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken.*--port`)),
    })
    await first.close()
  })

  it('says that an address is none of this machine', async () => {
    const message = expect.stringMatching(/^Port 4477 on 192\.0\.2\.1 cannot be had/)
    await expect(startServer(made.app, { port: 4477, host: '192.0.2.1' })).rejects.toMatchObject({
      ...{ code: 'serve.no-port', message },
    })
  })

  it('is healthy while its ledger can be read and written', async () => {
    const own = await openMadeApp()
    expect((await own.app.request('http://localhost/healthz')).status).toBe(200)
    await own.close()
    const sick = await own.app.request('http://localhost/healthz')
    expect(sick.status).toBeGreaterThanOrEqual(500)
    expect(sick.headers.get('content-type')).toBe('application/problem+json')
  })
})

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFormPoster } from '../../../src/acquire/fetch/create-form-poster.ts'

describe('posting a form', () => {
  const taken: { readonly method: string | undefined; readonly type: string | undefined; readonly body: string }[] = []
  let server: Server
  let origin: string

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(Buffer.from(part))
      taken.push({
        method: request.method,
        type: request.headers['content-type'],
        body: Buffer.concat(parts).toString(),
      })
      if (request.url === '/away') response.writeHead(302, { location: '/hub' }).end()
      else response.writeHead(request.url === '/hub' ? 202 : 400).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  const post = createFormPoster({ allowAddresses: ['127.0.0.1'] })

  it('sends it, and takes any success for leave', async () => {
    expect(await post(`${origin}/hub`, 'hub.mode=subscribe')).toEqual({ kind: 'accepted' })
    expect(taken.at(-1)).toEqual({
      method: 'POST',
      type: 'application/x-www-form-urlencoded',
      body: 'hub.mode=subscribe',
    })
  })

  it('says what the server answered else', async () => {
    const end = await post(`${origin}/other`, 'a=b')
    expect(end).toMatchObject({
      kind: 'failed',
      error: { message: `Expected ${origin}/other to take the form, it answered 400.` },
    })
  })

  it('does not carry it elsewhere', async () => {
    const before = taken.length
    expect((await post(`${origin}/away`, 'a=b')).kind).toBe('failed')
    expect(taken).toHaveLength(before + 1)
  })

  it('goes to no private network, and to no other kind of address', async () => {
    const guarded = createFormPoster()
    for (const url of [`${origin}/hub`, 'file:///etc/passwd', 'http://169.254.169.254/', 'nonsense']) {
      expect([url, (await guarded(url, 'a=b')).kind]).toEqual([url, 'refused'])
    }
  })
})

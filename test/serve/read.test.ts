import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import type { ReadRequest } from '../../src/serve/index.ts'
import { readingSchema } from '../../src/serve/schemas.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'
import { wire } from './made-ledger.ts'

let made: MadeApp
const asked: ReadRequest[] = []
const failures: unknown[] = []
beforeAll(async () => {
  made = await openMadeApp({
    read: async (request) => {
      asked.push(request)
      if (request.text === 'empty') throw new HearsayError('extract.no-article', 'Expected a report, found none')
      if (request.text === 'bug') throw new TypeError('secret words of a page')
      return wire.reading
    },
    onFailure: (error) => failures.push(error),
  })
})
afterAll(() => made.close())

const post = (body: string, type = 'application/json') =>
  made.app.request('http://localhost/api/v1/read', { method: 'POST', body, headers: { 'content-type': type } })

describe('reading over HTTP', () => {
  it('hands the report on and answers with its reading', async () => {
    const response = await post(
      JSON.stringify({ text: 'He said so.', outlet: 'Quay News', colour: 'unknown keys are ignored' }),
    )
    expect(asked.at(-1)).toEqual({ text: 'He said so.', outlet: 'Quay News' })
    expect(readingSchema.parse(await response.json())).toEqual(wire.reading)
  })

  it('takes null and blanks for nothing', async () => {
    const blank = { html: '', url: ' ', title: null, publishedAt: '', outlet: '  ' }
    const response = await post(JSON.stringify({ text: 'He said so.', ...blank }))
    expect(response.status).toBe(200)
    expect(asked.at(-1)).toEqual({ text: 'He said so.' })
  })

  it.each([
    ['no JSON', '{', 'application/json', 400, 'request.invalid'],
    ['neither text nor page', '{}', 'application/json', 400, 'request.invalid'],
    ['both text and page', '{"text":"a","html":"b"}', 'application/json', 400, 'request.invalid'],
    [
      'an address that is a script',
      '{"text":"a","url":"javascript:alert(1)"}',
      'application/json',
      400,
      'request.invalid',
    ],
    ['words for a date', '{"text":"a","publishedAt":"yesterday"}', 'application/json', 400, 'request.invalid'],
    ['a day that never was', '{"text":"a","publishedAt":"2023-02-30"}', 'application/json', 400, 'request.invalid'],
    ['a form, as any other site may send', '{"text":"a"}', 'text/plain', 415, 'request.invalid'],
    ['too much', JSON.stringify({ text: 'a'.repeat(2_200_000) }), 'application/json', 413, 'input.too-large'],
    ['a page without a report', '{"text":"empty"}', 'application/json', 422, 'extract.no-article'],
  ])('answers %s with a problem', async (_, body, type, status, code) => {
    const response = await post(body, type)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, code })
  })

  it('turns away what would wait too long, and takes it when there is room again', async () => {
    const start: (() => void)[] = []
    const busy = await openMadeApp({
      read: () => new Promise((resolve) => start.push(() => resolve(wire.reading))),
    })
    const ask = () =>
      busy.app.request('http://localhost/api/v1/read', {
        ...{ method: 'POST', body: '{"text":"He said so."}', headers: { 'content-type': 'application/json' } },
      })
    const taken = Array.from({ length: 6 }, ask)
    await vi.waitFor(() => expect(start).toHaveLength(6))
    const refused = await ask()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await refused.json()).toMatchObject({ code: 'serve.busy' })
    for (const go of start.splice(0)) go()
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    const late = ask()
    await vi.waitFor(() => expect(start).toHaveLength(1))
    for (const go of start) go()
    expect((await late).status).toBe(200)
    await busy.close()
  })

  it('tells our own failures to the log, not to the world', async () => {
    const response = await post('{"text":"bug"}')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(failures).toMatchObject([{ message: 'secret words of a page' }])
  })
})

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../../src/acquire/index.ts'
import { archivedPagePolicy } from '../../src/export/index.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'
import { wire } from './made-ledger.ts'

const { url = '', text } = wire.reading.article
const page = `<html><body onload="alert(1)"><script>alert(1)</script><h1>Skarv</h1><p>${text.replace('\n\n', '</p><p>')}</p></body></html>`

describe('the archived pages of the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay served pages '))
  let made: MadeApp
  const ask = (path: string) => made.app.request(`http://localhost/api/v1/articles/${path}`)

  beforeAll(async () => {
    const archive = await openArchive(folder, { now: () => wire.seenAt, uuid: randomUUID, software: 'Hearsay test' })
    const body = new TextEncoder().encode(page)
    await archive.append({
      url,
      at: wire.seenAt,
      request: { method: 'GET', target: '/skarv', headers: [['host', 'wire.example']] },
      response: { status: 200, statusText: 'OK', httpVersion: '1.1', headers: [['content-type', 'text/html']], body },
    })
    await archive.close()
    made = await openMadeApp({ archive: folder })
  })
  afterAll(async () => {
    await made.close()
    rmSync(folder, { recursive: true })
  })

  it('are shown in a sandbox, with what was read in them lit', async () => {
    const answer = await ask(`${wire.articleId}/page`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(answer.headers.get('content-security-policy')).toBe(archivedPagePolicy)
    const html = await answer.text()
    expect(html).toMatch(/<mark[^>]*>Nobody had been warned<\/mark>/)
    expect(html).not.toMatch(/alert|onload/)
  })

  it('light the words of one attribution where it is named', async () => {
    const html = await (await ask(`${wire.articleId}/page?attribution=a2`)).text()
    expect(html).toMatch(/<mark[^>]*>Tove Lind, a fisherman<\/mark>/)
    expect(html).not.toMatch(/<mark[^>]*>She may sue/)
  })

  it('are told of with the reading, where there are any', async () => {
    const readings = await Promise.all([wire.articleId, 'copy'].map(async (id) => (await ask(`${id}/reading`)).json()))
    expect(readings).toMatchObject([{ isArchived: true }, { isArchived: false }])
  })

  it.each(['none/page', 'copy/page', `${wire.articleId}/page?attribution=a9`, `${wire.articleId}/page?revision=none`])(
    'are not found at %s',
    async (path) => {
      const answer = await ask(path)
      expect([answer.status, ((await answer.json()) as { readonly code: string }).code]).toEqual([
        404,
        'request.not-found',
      ])
    },
  )

  it('are none where the server has no archive', async () => {
    const plain = await openMadeApp()
    expect((await plain.app.request(`http://localhost/api/v1/articles/${wire.articleId}/page`)).status).toBe(404)
    await plain.close()
  })
})

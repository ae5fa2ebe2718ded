import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../../src/acquire/index.ts'
import { articleId, attributionId, revisionId } from '../../src/core/ids.ts'
import { createReaderPool, findArchivedPage, toFiledReading, toPageView } from '../../src/pipeline/index.ts'
import { newStores } from './new-stores.ts'

const url = 'https://kingsmere.example/bridge'
const pageOf = (words: string): string =>
  `<html lang="en"><head><title>Bridge closed</title></head><body onload="steal()"><script>steal()</script><article><h1>Bridge closed</h1>
<p>The council of Kingsmere said on Monday that ${words}, after a night of talks.</p>
<p>Ada Lind, the mayor, denied that the plan to widen the quay had been dropped for good by the council.</p></article></body></html>`

describe('the archived page of an article', () => {
  const newStore = newStores()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay pages '))
  let archive: Archive
  let store: Awaited<ReturnType<typeof newStore>>
  let filed: ReturnType<typeof toFiledReading>[]

  /** Fetches, keeps and files a page as it stood at an hour. */
  const keep = async (hour: number, words: string): Promise<ReturnType<typeof toFiledReading>> => {
    const at = `2026-03-01T${hour}:00:00.000Z`
    const bytes = new TextEncoder().encode(pageOf(words))
    await archive.append({
      url,
      at,
      request: { method: 'GET', target: '/bridge', headers: [['host', 'kingsmere.example']] },
      response: {
        status: 200,
        statusText: 'OK',
        httpVersion: '1.1',
        headers: [['content-type', 'text/html']],
        body: bytes,
      },
    })
    const pool = createReaderPool({ jobs: 1, now: () => at, fast: true })
    const read = await pool.read({
      kind: 'page',
      name: url,
      given: { url, fetchedAt: at },
      bytes,
      contentType: 'text/html',
    })
    if (read.kind === 'failed') throw read.error
    return toFiledReading(read)
  }

  beforeAll(async () => {
    let serial = 0
    archive = await openArchive(folder, {
      now: () => '2026-03-01T09:00:00.000Z',
      uuid: () => {
        serial += 1
        return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`
      },
      software: 'Hearsay test',
    })
    filed = [await keep(10, 'the bridge is closed'), await keep(11, 'the bridge may be closed')]
    store = await newStore(filed)
  })

  afterAll(async () => {
    await archive.close()
    rmSync(folder, { recursive: true })
  })

  const article = () => filed[0]?.articleId ?? articleId('none')

  it('is that of the latest text, harmless, with the words lit that were read in it', async () => {
    const page = await findArchivedPage(store, folder, { article: article() })
    expect(page.rendered.html).toMatch(/<mark[^>]*>(?:that )?the bridge may be closed/)
    expect(page.rendered.html).not.toMatch(/steal|onload/)
    expect(toPageView(page)).toMatchObject({ url, title: 'Bridge closed', at: '2026-03-01T11:00:00.000Z' })
  })

  it('is that of an earlier text where it is asked for', async () => {
    const page = await findArchivedPage(store, folder, {
      article: article(),
      revision: filed[0]?.revisionId ?? revisionId('none'),
    })
    expect(page.rendered.html).toContain('the bridge is closed')
  })

  it('has the words of one attribution lit: who, how and what', async () => {
    const denial = filed[1]?.reading.attributions.find(({ stance }) => stance === 'denies')
    const page = await findArchivedPage(store, folder, {
      article: article(),
      attribution: denial?.id ?? attributionId('none'),
    })
    expect([...page.rendered.html.matchAll(/<mark[^>]*>([^<]*)/g)].map(([, words]) => words)).toContain('denied')
    expect(page.rendered.html).not.toMatch(/<mark[^>]*>(?:that )?the bridge/)
  })

  it.each<[string, Parameters<typeof findArchivedPage>[2]]>([
    ['an article', { article: articleId('none') }],
    ['a text of it', { article: articleId(''), revision: revisionId('none') }],
    ['an attribution', { article: articleId(''), attribution: attributionId('none') }],
  ])('is not found for %s that the ledger does not have, which is said', async (_, query) => {
    const asked = { ...query, article: query.article === '' ? article() : query.article }
    await expect(findArchivedPage(store, folder, asked)).rejects.toMatchObject({ code: 'request.not-found' })
  })

  it('is not found in an archive that does not have it, which is said', async () => {
    const other = mkdtempSync(join(tmpdir(), 'hearsay no pages '))
    await expect(findArchivedPage(store, other, { article: article() })).rejects.toThrow(
      /archived page of "Bridge closed"/,
    )
    rmSync(other, { recursive: true })
  })
})

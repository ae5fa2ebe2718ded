import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { archivedPageStyle, archivedPageStyleHash } from '../../src/export/archived-page-style.ts'
import { type ArchivedPageView, archivedPagePolicy, toArchivedPageHtml } from '../../src/export/index.ts'

const view: ArchivedPageView = {
  html: '<p>The bridge is <mark data-span="0">closed</mark>.</p>',
  isCut: false,
  url: 'https://kingsmere.example/bridge',
  at: '2026-03-01T12:00:00Z',
  title: 'Bridge closed',
  pageHash: 'sha256:00',
  record: 'hearsay-1.warc.gz, 10 bytes from byte 0',
  doubts: [],
}

describe('an archived page as a document', () => {
  it('shows the page under a policy that lets nothing run or load', () => {
    const html = toArchivedPageHtml(view)
    expect(html).toContain(view.html)
    expect(html).toContain('<title>Bridge closed · as archived</title>')
    expect(html).toContain(`content="default-src 'none'; style-src '${archivedPageStyleHash}'`)
    expect(archivedPagePolicy).toMatch(/; sandbox$/)
    expect(html).not.toContain('<script')
  })

  it('allows its own style and no other', () => {
    expect(archivedPageStyleHash).toBe(`sha256-${createHash('sha256').update(archivedPageStyle).digest('base64')}`)
  })

  it('says where it is from, when it came, where it is kept, and what is doubtful', () => {
    const html = toArchivedPageHtml({ ...view, isCut: true, doubts: ['it was cut (time)'] })
    for (const words of [view.at, view.url, view.record, 'sha256:00', 'longer than is shown', 'it was cut (time)']) {
      expect(html).toContain(words)
    }
  })

  it('lets no word of the page into our markup', () => {
    const bad = '"><script>alert(1)</script>'
    const html = toArchivedPageHtml({
      ...view,
      title: bad,
      url: `javascript:${bad}`,
      at: bad,
      record: bad,
      doubts: [bad],
      pageHash: bad,
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('href="javascript')
  })
})

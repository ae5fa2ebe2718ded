import { escapeHtml } from '../core/escape-html.ts'
import { archivedPageStyle, archivedPageStyleHash } from './archived-page-style.ts'
import { toWebAddress, withoutBidiControls } from './web-address.ts'

/** An archived page, and where it is kept. */
export interface ArchivedPageView {
  /** Harmless HTML, as `renderPage` gives it. */
  readonly html: string
  readonly isCut: boolean
  readonly url: string
  /** When it was fetched: an instant. */
  readonly at: string
  readonly title?: string
  /** `sha256:…`, of the page's bytes. */
  readonly pageHash?: string
  /** Where the record stands: a file, and its place in it. */
  readonly record: string
  /** What was wrong with how it was kept or sent. */
  readonly doubts: readonly string[]
}

/** What a browser may do with an archived page: show it. */
export const archivedPagePolicy = `default-src 'none'; style-src '${archivedPageStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'; sandbox`

/** An archived page as a document of its own. It holds no script, loads nothing, and says above whose words these are. */
export function toArchivedPageHtml({
  html,
  isCut,
  url,
  at,
  title,
  pageHash,
  record,
  doubts,
}: ArchivedPageView): string {
  const shown = withoutBidiControls(url)
  const address = toWebAddress(url)
  const link =
    address === undefined
      ? escapeHtml(shown)
      : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(shown)}</a>`
  const lines = [
    `As fetched on <time>${escapeHtml(at)}</time> from ${link}, without its pictures, styles and scripts. What was read as somebody’s words is <mark>lit</mark>.`,
    ...(isCut ? ['The page is longer than is shown here.'] : []),
    ...doubts.map((doubt) => escapeHtml(`A doubt about the record: ${doubt}`)),
    `<code>${escapeHtml(record)}</code>${pageHash === undefined ? '' : ` <code>${escapeHtml(pageHash)}</code>`}`,
  ]
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${archivedPagePolicy.replace('; sandbox', '')}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escapeHtml(withoutBidiControls(title ?? url))} · as archived</title><link rel="icon" href="data:,"><style>${archivedPageStyle}</style></head><body><header lang="en">${lines.map((line) => `<p>${line}</p>`).join('')}</header><main dir="auto">${html}</main></body></html>
`
}

import { type ArchivedCopy, type ArchivedQuery, findArchived, readArchived } from '../acquire/index.ts'
import { HearsayError } from '../core/error.ts'
import type { ArticleId, AttributionId, RevisionId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import type { Attribution } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import type { ArchivedPageView } from '../export/index.ts'
import { type RenderedPage, renderPage } from '../extract/index.ts'
import type { LedgerStore } from '../store/index.ts'

/** Which archived page is wanted. */
export interface PageQuery {
  readonly article: ArticleId
  /** The latest text unless told. */
  readonly revision?: RevisionId
  /** Whose words are lit; those of all unless told. */
  readonly attribution?: AttributionId
}

/** A page as it was fetched, and as it may be shown. */
export interface ArchivedPage {
  readonly filed: FiledReading
  readonly copy: ArchivedCopy
  readonly rendered: RenderedPage
}

/** The page that a text of an article was taken from, out of the archive. Throws `HearsayError` where the ledger or the archive has none. */
export async function findArchivedPage(
  store: Pick<LedgerStore, 'reading'>,
  archive: string,
  { article, revision, attribution }: PageQuery,
): Promise<ArchivedPage> {
  const filed = await store.reading(article, revision)
  if (!filed)
    throw missing(`an article ${article}${revision === undefined ? '' : ` with a text ${revision}`} in the ledger`)
  const { url, text, title } = filed.reading.article
  const name = title === undefined ? article : `"${title.slice(0, 100)}" (${article})`
  const kept = toArchivedQuery(filed)
  if (url === undefined || !kept) throw missing(`an archived page of ${name}, which came from a file`)
  const copy = await readArchived(archive, kept)
  if (!copy) throw missing(`an archived page of ${name} in ${archive}; pages are kept when hearsay itself fetches them`)
  const read = filed.reading.attributions
  const lit = attribution === undefined ? read : read.filter(({ id }) => id === attribution)
  if (attribution !== undefined && lit.length === 0) throw missing(`an attribution ${attribution} in ${name}`)
  const spans = lit.flatMap(attribution === undefined ? contentOf : wordsOf)
  const page = { bytes: copy.bytes, url, ...(copy.contentType !== undefined && { contentType: copy.contentType }) }
  return { filed, copy, rendered: renderPage(page, { article: { text }, spans }) }
}

const contentOf = ({ content }: Attribution): readonly Span[] => content?.spans ?? []

const wordsOf = ({ source, cue, content }: Attribution): readonly Span[] => [
  ...(source?.spans ?? []),
  ...cue.spans,
  ...(content?.spans ?? []),
]

const missing = (thing: string): HearsayError => new HearsayError('request.not-found', `Expected ${thing}, found none`)

/** Whether the page that a text was taken from is in the archive. */
export async function isPageArchived(archive: string, filed: FiledReading): Promise<boolean> {
  const query = toArchivedQuery(filed)
  return query !== undefined && (await findArchived(archive, query)) !== undefined
}

function toArchivedQuery({ seenAt, reading }: FiledReading): ArchivedQuery | undefined {
  const { url, pageHash } = reading.article
  return url === undefined ? undefined : { url, at: seenAt, ...(pageHash !== undefined && { pageHash }) }
}

/** The page in the words of an export. */
export function toPageView({ filed, copy, rendered }: ArchivedPage): ArchivedPageView {
  const { title, pageHash } = filed.reading.article
  const { filename, offset, length } = copy.entry
  return {
    html: rendered.html,
    isCut: rendered.isCut,
    url: copy.url,
    at: copy.at,
    ...(title !== undefined && { title }),
    ...(pageHash !== undefined && { pageHash }),
    record: `${filename}, ${length} bytes from byte ${offset}`,
    doubts: copy.doubts,
  }
}

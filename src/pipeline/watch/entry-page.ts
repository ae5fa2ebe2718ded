import { escapeHtml } from '../../core/escape-html.ts'
import type { Input } from '../../core/input.ts'
import type { PageErrand } from '../../core/watch.ts'

/** The whole report that a feed holds, as a page of its own; absent where it holds none. */
export function toEntryPage(
  { url, name, word, html }: PageErrand,
  at: string,
): Extract<Input, { kind: 'page' }> | undefined {
  if (html === undefined) return undefined
  const title = escapeHtml(word.title ?? '')
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${html}</article></body></html>`
  return {
    kind: 'page',
    name,
    given: { fetchedAt: at, ...(url === undefined ? { id: name } : { url }) },
    feed: word,
    bytes: new TextEncoder().encode(page),
    contentType: 'text/html; charset=utf-8',
  }
}

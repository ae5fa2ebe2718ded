import type { Validators } from '../../core/watch.ts'

/** Longer ones are no use: they would go out with every request. */
const longest = 1000

/** What a server gave to ask again with; absent where it gave nothing. */
export function validatorsOf(headers: ReadonlyMap<string, string>): Validators | undefined {
  const [etag, lastModified] = ['etag', 'last-modified'].map((name) => {
    const value = headers.get(name)
    return value !== undefined && value !== '' && value.length <= longest ? value : undefined
  })
  if (etag === undefined && lastModified === undefined) return undefined
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

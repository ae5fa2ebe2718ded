import { HearsayError } from '../core/error.ts'
import type { PageQuery } from './port.ts'

/** What a place in a list is made of: its sort keys. */
export type CursorKey = string | number

/** The lists that give out cursors. A cursor of one list is refused by the others. */
export type ListName =
  | 'stories'
  | 'claims'
  | 'articles'
  | 'search'
  | 'corrections'
  | `${'stories' | 'claims' | 'articles' | 'search'} as of a moment`

const longestCursor = 2000

/** An opaque name for the place after an entry with these sort keys. */
export function toCursor(list: ListName, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')
}

/** The sort keys in a cursor that `toCursor` gave out for this list; `shape` has one example of each key's type. */
export function parseCursor<Keys extends readonly CursorKey[]>(cursor: string, list: ListName, shape: Keys): Keys {
  const parsed = cursor.length > longestCursor ? undefined : parseJson(Buffer.from(cursor, 'base64url').toString())
  const [name, ...keys]: readonly unknown[] = Array.isArray(parsed) ? parsed : []
  if (name === list && hasShape(keys, shape)) return keys
  throw new HearsayError('request.invalid', `Expected a cursor that the list of ${list} gave out, got another text`)
}

/** How many entries are asked for. */
export function limitOf({ limit = 50 }: PageQuery): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 200) return limit
  throw new HearsayError('request.invalid', `Expected a limit from 1 to 200, got ${limit}`)
}

/** Numbers in our cursors count or rank: whole, and never below nothing. */
function hasShape<Keys extends readonly CursorKey[]>(keys: readonly unknown[], shape: Keys): keys is Keys {
  const fits = (key: unknown, example: CursorKey | undefined): boolean =>
    typeof key === typeof example && (typeof key === 'string' || (Number.isSafeInteger(key) && Number(key) >= 0))
  return keys.length === shape.length && keys.every((key, i) => fits(key, shape[i]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

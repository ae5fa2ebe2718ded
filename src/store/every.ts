import type { Page, PageQuery } from './port.ts'

/** Everything on a list, up to a bound that keeps one request from holding a whole archive. */
export async function everyOf<Entry>(
  ask: (query: PageQuery) => Promise<Page<Entry>>,
  bound = 2000,
): Promise<readonly Entry[]> {
  const all: Entry[] = []
  let cursor: string | undefined
  do {
    const page = await ask({ limit: 200, ...(cursor !== undefined && { cursor }) })
    all.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined && all.length < bound)
  return all
}

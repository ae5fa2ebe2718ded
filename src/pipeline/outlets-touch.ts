import type { ArticleId } from '../core/ids.ts'
import { foldOutlet, listOutlets } from '../ledger/index.ts'
import type { Settling } from '../store/index.ts'

/** Articles that may be told otherwise because an outlet is new, gone, or printed otherwise at first: its own, and those in whose words or by whose speakers it is named. */
export async function outletsTouch(
  settling: Settling,
  before: readonly string[],
  now: readonly string[],
): Promise<readonly ArticleId[]> {
  const [then, later] = [firstPrinted(before), firstPrinted(now)]
  const changed = new Set([...then.keys(), ...later.keys()].filter((name) => then.get(name) !== later.get(name)))
  if (changed.size === 0) return []
  const printed = [...new Set([...before, ...now])].filter((name) => changed.has(foldOutlet(name)))
  const articles = new Set(await settling.articlesOf(printed))
  for (const name of printed) for (const id of await articlesNaming(settling, name)) articles.add(id)
  // A speaker may have a name that the text does not print: another reader knew it, or a person.
  const outlets = listOutlets(printed)
  const speakers = (await settling.speakers()).filter(
    (speaker) => outlets.find(speaker) !== undefined || outlets.namedIn(speaker).length > 0,
  )
  for (const id of await settling.articlesOfSpeakers(speakers)) articles.add(id)
  return [...articles]
}

/** Articles in whose words a name stands; a stop within it ("Yahoo! News") may end a sentence, so its parts may stand in two. */
async function articlesNaming(settling: Settling, name: string): Promise<readonly ArticleId[]> {
  const [first = name, ...others] = name.split(/(?<=[.!?…]["”’)]*)\s+/u)
  let found = await settling.articlesNaming(first)
  for (const part of others) {
    const also = new Set(await settling.articlesNaming(part))
    found = found.filter((id) => also.has(id))
  }
  return found
}

function firstPrinted(outlets: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const outlet of outlets) if (!names.has(foldOutlet(outlet))) names.set(foldOutlet(outlet), outlet)
  return names
}

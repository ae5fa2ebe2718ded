import type { FiledReading } from '../core/ledger.ts'
import { findCredits, foldCredit } from './credit.ts'

/**
 * How many other articles of a group say that their text is a member's: they credit its outlet, or name its address. Each credit is looked at once an
 * outlet, because a wire has thousands of copies that all say the same.
 */
export function createVotes(members: readonly FiledReading[]): (member: FiledReading) => number {
  const byCredit = new Map<string, FiledReading[]>()
  const byAddress = new Map<string, FiledReading[]>()
  for (const member of members) {
    const { article } = member.reading
    for (const credit of new Set(findCredits(article).map(foldCredit))) add(byCredit, credit, member)
    if (article.originalUrl !== undefined) add(byAddress, article.originalUrl, member)
  }
  const byOutlet = new Map<string, readonly FiledReading[]>()
  const creditors = (outlet: string): readonly FiledReading[] => {
    const name = foldCredit(outlet)
    const known = byOutlet.get(name)
    if (known || name === '') return known ?? []
    const found = [...byCredit].flatMap(([credit, by]) => (` ${credit} `.includes(` ${name} `) ? by : []))
    byOutlet.set(name, found)
    return found
  }
  return ({ articleId, reading: { article } }) => {
    const voters = [
      ...(article.outlet === undefined ? [] : creditors(article.outlet)),
      ...(article.url === undefined ? [] : (byAddress.get(article.url) ?? [])),
    ]
    return new Set(voters.filter((other) => other.articleId !== articleId)).size
  }
}

function add<Key>(map: Map<Key, FiledReading[]>, key: Key, member: FiledReading): void {
  const list = map.get(key)
  if (list) list.push(member)
  else map.set(key, [member])
}

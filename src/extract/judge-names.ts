/** What the names of an element's class and id promise. */
export interface NamedFor {
  readonly date: boolean
  readonly author: boolean
  readonly logo: boolean
}

const date =
  /dat(?:e(?!n)|um)|time(?!line|out|r)|publish|publié|posted|creat|fecha|parution|stand\b|post-?meta|entry-?meta|submitted|updated|byline|auth?or|modified/i
const author = /auth?or|byline|writer|vcard|redakt|reporter|contributor|creator|posted-?by|username|signature|firma/i
const logo = /logo|brand|site-?title|site-?name|masthead/i

/** Names come back hundreds of times on one page: a judge looks at each once. */
export function createNameJudge(): (names: string) => NamedFor {
  const known = new Map<string, NamedFor>()
  return (names) => {
    const before = known.get(names)
    if (before !== undefined) return before
    const judged = { date: date.test(names), author: author.test(names), logo: logo.test(names) }
    known.set(names, judged)
    return judged
  }
}

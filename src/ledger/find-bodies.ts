import { describeBodies } from './describe-bodies.ts'
import { findBareOffice } from './find-bare-office.ts'
import type { DatedArticle } from './gather-articles.ts'
import { foldName, nameWords } from './name-forms.ts'
import { type NamesInFull, namesInFull } from './names-in-full.ts'
import { type Office, officeBeside, officeIn } from './read-offices.ts'
import { wordsBeside } from './words-beside.ts'

/** What the articles of a story say about each person: offices, and every description, by folded name. */
export interface Persons {
  readonly offices: ReadonlyMap<string, Office>
  /** Words that describe a person: "coach", "parents", "representative". */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>
  /** What the story calls each body, by its folded name: "builder", "operator". */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>
  /** The one name in full of which a folded name is the beginning, for bodies, or the end, for persons. */
  readonly inFull: NamesInFull
  /** Names that the story uses for bodies, by their folded form: of entities, and of those for whom somebody speaks. */
  readonly bodies: ReadonlyMap<string, string>
}

/** "The company’s head of safety": which company, the text round it tells. */
const anyBody = /^(?:the\s)?(?:company|firm|group|club|union|agency|service|ministry|operator)$/iu

/** Finds for whom the named persons of a story speak: from the roles that the readings give, else from the words beside the name. */
export function findPersons(articles: readonly DatedArticle[], names: ReadonlySet<string>): Persons {
  const offices = new Map<string, Office>()
  const descriptions = new Map<string, Set<string>>()
  // A paper that is named beside a title ("told the Echo, its director") is seldom whose title it is.
  const papers = new Set(articles.map(({ outlet }) => foldName(outlet ?? '')))
  const add = (name: string, office: Office | undefined): void => {
    if (office && !offices.has(foldName(name)) && !papers.has(foldName(office.body)) && !anyBody.test(office.body))
      offices.set(foldName(name), office)
  }
  for (const { reading } of articles.flatMap((article) => article.revisions)) {
    for (const entity of reading.entities) {
      if (entity.type !== 'person') continue
      for (const role of entity.roles) {
        describe(descriptions, entity.name, role)
        add(entity.name, officeIn(role))
      }
    }
    for (const name of names) {
      for (const beside of wordsBeside(reading.article.text, name)) {
        describe(descriptions, name, `${beside.before} ${beside.after}`)
        add(name, officeBeside(beside))
      }
    }
  }
  const readings = articles.flatMap(({ revisions }) => revisions.map(({ reading }) => reading))
  const named = readings.flatMap(({ entities }) => entities.filter(({ type }) => type === 'organization'))
  const bodies = new Map(
    [...[...offices.values()].map(({ body }) => body), ...named.map(({ name }) => name)].map((name) => [
      foldName(name),
      name,
    ]),
  )
  for (const name of names) {
    if (offices.has(foldName(name))) continue
    const bare = readings.flatMap((reading) => findBareOffice(reading, name, bodies) ?? [])[0]
    if (bare) offices.set(foldName(name), bare)
  }
  return {
    offices,
    descriptions,
    bodies,
    described: describeBodies(readings, bodies),
    inFull: namesInFull([...bodies.values()], [...names]),
  }
}

function describe(descriptions: Map<string, Set<string>>, name: string, words: string): void {
  const known = descriptions.get(foldName(name)) ?? new Set()
  for (const word of nameWords(words)) known.add(word)
  descriptions.set(foldName(name), known)
}

import { findBareOffice } from './find-bare-offices.ts'
import type { DatedArticle } from './gather-articles.ts'
import { ministryOf } from './ministry-of.ts'
import { bodyPattern, foldName, nameWords } from './name-forms.ts'

/** For whom a person speaks, and the words that say so. */
interface Office {
  readonly body: string
  /** As printed: "chief executive of Stratolumen". */
  readonly words: string
}

/** What the articles of a story say about each person: offices, and every description, by folded name. */
export interface Persons {
  readonly offices: ReadonlyMap<string, Office>
  /** Words that describe a person: "coach", "parents", "representative". */
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>
  /** The persons of the story, by their longest names. */
  readonly names: readonly string[]
  /** Names that the story uses for bodies, by their folded form: of entities, and of those for whom somebody speaks. */
  readonly bodies: ReadonlyMap<string, string>
}

/** A role in which a person speaks for a body. A lawmaker, a player or a neighbour speaks for nobody else. */
const officePattern =
  /\b(?:chief|head|heads|chair\w*|chairs|president|director|manager|secretary|spokes\w+|owner|owns|founder|minister|officer|commissioner|governor|mayor|speaks?|runs|leads?|leader|commander|general|superintendent|inspector|captain|ambassador|coordinator|representative|executive|boss|prosecutor|treasurer|partner|on duty|press)\b/iu

const privatePattern =
  /\b(?:opposition|deputy\s\p{Lu}|lawmaker|senator|former|ex-|retired|then-|independent|visiting)\b/u

/** A name of a body: capitalised words, joined by small ones; or a small phrase that ends with a word for a body. */
const bodyName = String.raw`(?:the\s)?(\p{Lu}[\p{L}\p{N}’'.&-]{0,30}(?:\s(?:(?:of|for|and|the|de|du|von)\s){0,2}\p{Lu}[\p{L}\p{N}’'.&-]{0,30}){0,5}|(?:[\p{L}’'-]{2,20}\s){0,3}(?:union|hospital|board|ministry|company|police|council|authority|agency|association|federation|cooperative|university|institute|office|club|party|army|navy|church|court|school))`

/** Finds for whom the named persons of a story speak: from the roles that the readings give, else from the words beside the name. */
export function findPersons(articles: readonly DatedArticle[], names: ReadonlySet<string>): Persons {
  const offices = new Map<string, Office>()
  const descriptions = new Map<string, Set<string>>()
  // A paper that is named beside a title ("told the Echo, its director") is seldom whose title it is.
  const papers = new Set(articles.map(({ outlet }) => foldName(outlet ?? '')))
  const add = (name: string, office: Office | undefined): void => {
    if (office && !offices.has(foldName(name)) && !papers.has(foldName(office.body)))
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
  return { offices, descriptions, bodies, names: [...names].filter((name) => name.includes(' ')) }
}

function describe(descriptions: Map<string, Set<string>>, name: string, words: string): void {
  const known = descriptions.get(foldName(name)) ?? new Set()
  for (const word of nameWords(words)) known.add(word)
  descriptions.set(foldName(name), known)
}

/** "Chief executive of Stratolumen" → Stratolumen. */
function officeIn(role: string): Office | undefined {
  if (!officePattern.test(role) || privatePattern.test(role)) return undefined
  const body = new RegExp(`\\s(?:of|for|at|from)\\s${bodyName}`, 'u').exec(role)?.[1]
  const ministry = ministryOf(role)
  if (!body && ministry !== undefined) return { body: ministry, words: role }
  return body ? { body: toBody(role, body), words: role } : undefined
}

interface Beside {
  readonly before: string
  readonly after: string
}

/** Places of a name that are looked at in one text. */
const mostPlaces = 8

function wordsBeside(text: string, name: string): readonly Beside[] {
  const found: Beside[] = []
  for (let at = text.indexOf(name); at >= 0 && found.length < mostPlaces; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 100), at),
      text.slice(at + name.length, at + name.length + 120),
    ]
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) continue
    found.push({
      before: (/[^.!?\n“”"]*$/u.exec(before) ?? [''])[0],
      after: (/^(?:[^.!?\n“”";]|\.(?=\s\p{Ll}))*/u.exec(after) ?? [''])[0],
    })
  }
  return found
}

/** Reads "NAME, chief executive of BODY", "NAME of BODY", "NAME, BODY's spokesman", "BODY's director, NAME", "secretary of BODY, NAME". */
function officeBeside({ before, after }: Beside): Office | undefined {
  const apposition = /^,\s([^,]{3,100})/u.exec(after)?.[1]
  if (apposition !== undefined) {
    const possessive = new RegExp(`^${bodyName}[’']s?\\s`, 'u').exec(apposition)
    if (possessive?.[1] && officePattern.test(apposition)) return { body: possessive[1], words: apposition.trim() }
    const office = /^who\b/u.test(apposition) || officePattern.test(apposition) ? officeOf(apposition) : undefined
    if (office) return office
  }
  const direct = new RegExp(`^\\s(?:of|from)\\s${bodyName}`, 'u').exec(after)?.[1]
  if (direct && bodyPattern.test(direct)) return { body: direct.replace(/^the\s/u, ''), words: `of ${direct}` }
  const owned = new RegExp(
    `${bodyName}[’']s?\\s([\\p{Ll}\\s-]{3,50}),?\\s(?:Dr\\.?\\s|Mr\\.?\\s|Ms\\.?\\s)?$`,
    'u',
  ).exec(before)
  if (owned?.[1] && owned[2] && officePattern.test(owned[2]))
    return { body: owned[1], words: `${owned[1]}’s ${owned[2]}` }
  return undefined
}

function officeOf(words: string): Office | undefined {
  if (!officePattern.test(words) || privatePattern.test(words)) return undefined
  const body = new RegExp(`\\s(?:of|for|at|from|with)\\s${bodyName}`, 'u').exec(words)?.[1]
  if (body) return { body: toBody(words, body), words: words.trim() }
  // "who chairs the cooperative": the body is the object itself.
  const object = new RegExp(`\\b(?:chairs|heads|leads|runs|owns)\\s${bodyName}`, 'u').exec(words)?.[1]
  return object ? { body: object, words: words.trim() } : undefined
}

/** A minister or head of state speaks for a government; the words name only the country. */
function toBody(role: string, body: string): string {
  return /\b(?:minister|president|chancellor|premier)\b/iu.test(role) &&
    /^\p{Lu}\p{L}+$/u.test(body) &&
    /\b(?:minister|prime)\b/iu.test(role)
    ? `Government of ${body}`
    : body
}

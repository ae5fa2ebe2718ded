import { foldForMatch, foldText } from './fold-text.ts'
import { isPerson } from './is-person.ts'
import { findDateAt } from './parse-date.ts'

const by = 'by|von|vom|par|por|di|door|av|af|autor(?:in)?|auteur|autore|author|автор'
/** What may stand before "by": what was done, or what it is. */
const done =
  'written|words|text|story|report|reported|reporting|posted|published|created|submitted|added|post|contributed|authored|analysis|opinion|review|interview|article|artikel|bericht|beitrag|ein beitrag|eingestellt|gepostet|erstellt|geschrieben|verfasst|veröffentlicht|publié|écrit|rédigé|publicado|escrito|pubblicato|scritto|geplaatst|skrevet|skriven|texte|texto|testo|tekst|текст|фото'
const lead = new RegExp(
  `^(?:(?:(?:${done})\\s?:\\s?)|(?:(?:(?:${done})(?: (?:and )?(?:photos?|pictures?|video))?\\s(?:author\\s)?)?(?:${by})\\s?(?::|(?=\\s))\\s*))+`,
  'iu',
)
/** In a printed line a name must follow: "By" in other languages begins many a sentence. */
const printedLead =
  /^(?:(?:(?:written|words|text|story|report|reported|reporting|posted|published|analysis|article|opinion|review|interview)\s*(?:and (?:photos?|pictures?))?\s*(?:by|:)\s*|by\s*:?\s+|author\s*:\s*)|(?:von|par|por|af|av|door|tekst\s?:|text\s?:|autor(?:in)?\s?:|auteur\s?:)\s+(?=\p{Lu}))/iu
const cut = /\s[·•|–—/»]+\s|\s-\s|\s?[·•|»]\s?|\s\/\/\s|\s(?:am|on|le|el|il|den)\s(?=\d|$)|\s@\w|\s?\((?=[^)]{0,60}\))/u
const roleTail =
  /(?:\s(?:is (?:a|an|the)|ist)|,\s(?:(?:our|senior|chief|political|foreign|diplomatic|science|sports?|business|crime|health|world|national)\s)*(?:staff (?:writer|reporter)|reporter|correspondent|editor|columnist|writer|korrespondent(?:in)?|redakteur(?:in)?))\b.*$/iu
const placeTail = /\s(?:in|from|aus|for|für)\s\p{Lu}[\p{L} .]{1,40}$/u
const dayTail = /\s(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$/i
const joint = /\s*[;,&]\s*|(?<=\p{Ll}{3})\.\s(?=\p{Lu})|\s\/\s|\s(?:und|and|et|og|och|ja|ve|UND|AND|ET)\s/u
const jointOfNames = /(?<=\p{L}{2}\s\p{Lu}[\p{L}-]{1,30})\s(?:y|e|i|en)\s(?=\p{Lu}\p{L}+\s\p{Lu})/u

const longestLine = 200
const longestName = 80
const mostPeople = 12

/** The people behind a report, joined with ", ": "By Ana Ruiz, Staff writer" gives "Ana Ruiz". */
export function cleanByline(names: readonly string[], outlet?: string): string | undefined {
  const people: string[] = []
  for (const name of names.slice(0, 50).flatMap(peopleIn)) {
    const folded = foldForMatch(name)
    if (folded === foldForMatch(outlet ?? '') || people.some((person) => foldForMatch(person) === folded)) continue
    people.push(name)
  }
  const persons = people.filter(isPerson)
  const kept = persons.length > 0 ? persons : people
  return kept.length === 0 ? undefined : kept.slice(0, mostPeople).join(', ')
}

/**
 * The names in a byline, each without title, role, place and date; "By" before them may be missing. A line without a
 * person ("Herald staff and agencies") is one name.
 */
export function peopleIn(written: string): readonly string[] {
  const bare = foldText(written.slice(0, longestLine)).replace(lead, '')
  const date = findDateAt(bare, { shortYears: true })
  const line = (date ? bare.slice(0, date.at) : bare).split(cut)[0] ?? ''
  const persons = line
    .split(joint)
    .flatMap((piece) => piece.split(jointOfNames))
    .map(cleanName)
    .filter((name) => isName(name) && isPerson(name))
  if (persons.length > 0) return persons
  const whole = cleanName(line)
  return isName(whole) ? [whole] : []
}

function cleanName(piece: string): string {
  return piece
    .replace(lead, '')
    .replace(roleTail, '')
    .replace(placeTail, '')
    .replace(dayTail, '')
    .replace(/^[\s,;:·|–—*"“„»«-]{1,20}/, '')
    .replace(/[\s,;:·|–—*"”“»«-]{1,20}$/, '')
}

const noName = new Set(
  `admin administrator editor author user guest root anonymous null undefined unknown share by wordpressadmin webmaster posted published publisher
   von vom über staff comments kommentare`.split(/\s+/),
)
const noise =
  /https?:|@\w+\.\w|(?:\w\.(?:com|org|net|de|ch|at|fr|info)\b)|\bwww\.|^[^\p{L}]+$|^(?:super user|alle |all |view |mehr |more |über |about )/iu

function isName(name: string): boolean {
  const folded = foldForMatch(name)
  return folded !== '' && name.length <= longestName && !noName.has(folded) && !noise.test(name)
}

/** The names in a printed line that begins like a byline, else `undefined`. */
export function findBylineIn(line: string): string | undefined {
  const text = foldText(line.slice(0, longestLine))
  if (text.length > 160 || !printedLead.test(text) || /[.!?]["”’]?$/.test(text)) return undefined
  const people = peopleIn(text.replace(printedLead, ''))
  // A name begins with a capital and is no sentence.
  const areNames = people.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 6)
  return people.length > 0 && areNames ? people.join(', ') : undefined
}

const inner = /(?:^|\s|(?<=[|·•–—-]))(?:von|by|par|por|door|av|af)\s(?=\p{Lu})/giu

/** The people in a short line of a report's head that has more in it: "Posted 6 August by Ana Ruiz in News". */
export function findInnerByline(line: string): readonly string[] {
  const text = foldText(line.slice(0, longestLine)).replace(/^By(?=\p{Lu})/u, 'By ')
  if (text.length > 120 || /[.!?]["”’]?$/.test(text)) return []
  for (const match of text.matchAll(inner)) {
    const people = peopleIn(text.slice(match.index + match[0].length)).filter(isPerson)
    if (people.length > 0) return people
  }
  return []
}

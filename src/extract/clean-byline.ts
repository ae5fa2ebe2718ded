import { foldForMatch, foldText } from './fold-text.ts'
import { findDateAt } from './parse-date.ts'

const lead =
  /^(?:(?:by|von|vom|par|por|di|door|av|af|autor(?:in)?|auteur|author|écrit par|text|texte|texto|testo|tekst|words|story|report|analysis|opinion|review|interview|article|artikel von|bericht von|ein beitrag von|erstellt von|geschrieben von|verfasst von|(?:written|reported|reporting|posted|published|created|submitted|added|post|story|text|words|authored|contributed)(?: (?:and (?:photos?|pictures?|video) )?by)|post author|posted on|автор|autore|redaktion)\s*(?::|(?=\s))\s*)+/iu
/** In a printed line a name must follow; "By" in other languages stands in small letters before it, or begins the line. */
const printedLead =
  /^(?:(?:(?:written|words|text|story|report|reported|reporting|posted|published|analysis|article|opinion|review|interview)\s*(?:and (?:photos?|pictures?))?\s*(?:by|:)\s*|by\s*:?\s+|author\s*:\s*)|(?:von|par|por|af|av|door|tekst\s?:|text\s?:|autor(?:in)?\s?:|auteur\s?:)\s+(?=\p{Lu}))/iu
const cut = /\s[·•|–—/»]+\s|\s-\s|\s?[·•|»]\s?|\s\/\/\s|\s(?:am|on|le|el|il)\s(?=\d)|\s@\w|\s?\((?=[^)]{0,60}\))/u
const roleTail =
  /,?\s(?:is (?:a|an|the)|ist|staff (?:writer|reporter)|(?:senior |chief |political |foreign |diplomatic |science |sports? |business |crime |health |world |national )?(?:reporter|correspondent|editor|columnist|writer|korrespondent(?:in)?|redakteur(?:in)?))\b.*$/iu
const placeTail = /\s(?:in|from|aus|for|für)\s\p{Lu}[\p{L} .]{1,40}$/u
const joint = /\s*[;,&]\s*|\s\/\s|\s(?:und|and|et|og|och|ja|ve)\s/iu
const jointOfNames = /(?<=\p{L}{2}\s\p{Lu}[\p{L}-]{1,30})\s(?:y|e|i|en)\s(?=\p{Lu}\p{L}+\s\p{Lu})/u
const degree = /^(?:ph\.?d\.?|m\.?d\.?|dr\.?|mba|m\.?a\.?|b\.?sc\.?|m\.?sc\.?|jr\.?|sr\.?|rd|rn|esq\.?|prof\.?)$/i
const role =
  /\b(?:editor|reporter|correspondent|writer|columnist|contributor|journalist|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|staff|minutes?|minuten|ago|updated|published|uhr|kommentar(?:e)?|comments?)\b/i

const longestLine = 200
const longestName = 80
const mostPeople = 12

/** The people behind a report, joined with ", ": "By Ana Ruiz, Staff writer" gives "Ana Ruiz". */
export function cleanByline(names: readonly string[], outlet?: string): string | undefined {
  const people: string[] = []
  for (const name of names.flatMap(peopleIn)) {
    const folded = foldForMatch(name)
    if (folded === foldForMatch(outlet ?? '') || people.some((person) => foldForMatch(person) === folded)) continue
    people.push(name)
  }
  const persons = people.filter(isPerson)
  const kept = persons.length > 0 ? persons : people
  return kept.length === 0 ? undefined : kept.slice(0, mostPeople).join(', ')
}

/** The names in a byline, each without title, role, place and date; "By" before them may be missing. */
export function peopleIn(written: string): readonly string[] {
  const bare = foldText(written.slice(0, longestLine)).replace(lead, '')
  const date = findDateAt(bare, { shortYears: true })
  const line = (date && date.at > 0 ? bare.slice(0, date.at) : bare).split(cut)[0] ?? ''
  return line
    .split(joint)
    .flatMap((piece) => piece.split(jointOfNames))
    .map(cleanName)
    .filter((name) => isName(name))
}

function cleanName(piece: string): string {
  return piece
    .replace(lead, '')
    .replace(roleTail, '')
    .replace(placeTail, '')
    .replace(/\s(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$/i, '')
    .replace(/^[\s,;:·|–—*"“„»«-]{1,20}/, '')
    .replace(/[\s,;:·|–—*"”“»«-]{1,20}$/, '')
}

const noName = new Set(
  `admin administrator editor author user guest root anonymous null undefined unknown share by wordpressadmin redaktion webmaster posted published
   publisher von vom super user staff`.split(/\s+/),
)

function isName(name: string): boolean {
  const folded = foldForMatch(name)
  if (folded === '' || noName.has(folded) || name.length > longestName || degree.test(name) || role.test(name))
    return false
  return !/https?:|@\w+\.\w|\.(?:com|org|net|de|ch|at)$|^www\.|^\d+$/i.test(name) && !folded.startsWith('super user')
}

const particle = /^(?:von|van|vom|zu|zur|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|af|av|y|e|st)$/i
const body =
  /\b(?:redaktion|redacción|rédaction|redazione|redactie|editorial|editors?|staff|team|news|newsroom|desk|press|presse|agency|agentur(?:en)?|media|gmbh|ag|e\.?\s?v|inc|ltd|llc|verlag|stiftung|foundation|institut|institute|university|universität|verband|verein|bund|magazin|magazine|zeitung|online|tv|radio|ministerium|group|company|the)\b/i

/** Whether a name looks like a person's: two to five words with capitals, or a few Chinese, Japanese or Korean letters. */
export function isPerson(name: string): boolean {
  if (/^[\p{sc=Han}\p{sc=Hangul}·]{2,6}$/u.test(name)) return true
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || body.test(name)) return false
  return words.every(
    (word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|[dl]['’]\p{Lu}[\p{L}-]+)$/u.test(word) || particle.test(word),
  )
}

/** The names in a printed line that begins like a byline, else `undefined`. */
export function findBylineIn(line: string): string | undefined {
  const text = foldText(line.slice(0, longestLine))
  if (text.length > 160 || !printedLead.test(text)) return undefined
  const people = peopleIn(text.replace(printedLead, ''))
  // A name begins with a capital and is no sentence.
  if (people.length === 0 || /[.!?]["”’]?$/.test(text)) return undefined
  return people.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 6) ? people.join(', ') : undefined
}

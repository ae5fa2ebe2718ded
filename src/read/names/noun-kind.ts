import {
  documentNouns,
  governmentNouns,
  mediaNouns,
  organizationNouns,
  partNouns,
  premisesNouns,
  spokesNouns,
} from './lists/body-nouns.ts'
import { darkNouns, eitherNouns, roleNouns } from './lists/role-nouns.ts'
import { remember } from './remember.ts'
import { wordSet } from './word-list.ts'

/** What a common noun stands for when it speaks. */
export type NounKind = 'person' | 'organization' | 'government' | 'media' | 'document'

const persons = wordSet(roleNouns, darkNouns, spokesNouns)
const governments = wordSet(governmentNouns)
const organizations = wordSet(organizationNouns)
const outlets = wordSet(mediaNouns)
const documents = wordSet(documentNouns)
const either = wordSet(eitherNouns)
const dark = wordSet(darkNouns)
const spokes = wordSet(spokesNouns)
const premises = wordSet(premisesNouns)
const parts = wordSet(partNouns)

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'person',
    children: 'child',
    wives: 'wife',
    thieves: 'thief',
    midwives: 'midwife',
    staff: 'staff',
  }),
)

/** The singular of a plural noun; a noun that looks singular comes back as it is. */
export const singularOf = remember((noun: string): string => {
  const word = noun.toLowerCase()
  const known = irregular.get(word)
  if (known !== undefined) return known
  const compound =
    /^(fisher|police|business|spokes|states|sales|congress|crafts|fire|work|country|towns|gun|chair|assembly|council|fresh|service|news|camera|crew|lay|noble|milk|post|door|oars|front|clergy|herds|gentle|trades|repair|cattle|bar|hench|yachts|sports)(men|women|people)$/u.exec(
      word,
    )
  if (compound !== null) return `${compound[1]}${irregular.get(compound[2] ?? '') ?? ''}`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is|news|series|headquarters|works)$/u.test(word)) return word.slice(0, -1)
  return word
})

/** Whether a noun is a plural: "residents", "men", "police". */
export function isPlural(noun: string): boolean {
  return noun.toLowerCase() === 'police' || singularOf(noun) !== noun.toLowerCase()
}

const collective = /^(?:troops|organisers|organizers|rescuers)$/u

/** What a noun stands for, whatever its number and case; `undefined` for one that we do not know to speak. */
export const nounKind = remember((noun: string): NounKind | undefined => {
  const plural = noun.toLowerCase()
  for (const word of [plural, singularOf(plural)]) {
    if (word === 'chair' || word === 'head' || persons.has(word)) return 'person'
    if (outlets.has(word)) return 'media'
    if (governments.has(word)) return 'government'
    if (organizations.has(word)) return 'organization'
    if (documents.has(word)) return 'document'
  }
  if (/.{3}makers?$/u.test(plural)) return 'organization'
  return collective.test(plural) ? 'person' : undefined
})

/** What an unlisted noun most likely stands for, by its ending: "a horologist", "the bell-ringers". */
export const guessNounKind = remember((noun: string): NounKind | undefined => {
  const word = singularOf(noun)
  return /(?:.{3}(?:ist|ician|ologist|grapher|man|woman|person|er|or|eer|ster|arian|ier|eur|smith|wright|monger|keeper|holder|hand|mate|herd|folk)|.{2}ee)$/u.test(
    word,
  ) &&
    !/(?:matter|paper|number|order|water|letter|winter|summer|river|tower|power|corner|error|floor|door|motor|computer|printer|center|chapter|quarter|register|weather|dinner|color|minor|major|other|former|latter|under|over|after|never|ever|either|whether|together|however|rather|further|later|earlier|larger|smaller|greater|lower|higher|older|newer)$/u.test(
      word,
    )
    ? 'person'
    : undefined
})

/** Whether a noun may be said of a person as of a body: "its owner", "the printer", "a rival". */
export const isEitherNoun = (noun: string): boolean => either.has(noun.toLowerCase()) || either.has(singularOf(noun))

/** Whether a noun names people whom a report leaves in the dark: "officials", "analysts". */
export const isDarkNoun = (noun: string): boolean => dark.has(noun.toLowerCase()) || dark.has(singularOf(noun))
/** Whether a noun names people who speak for a body: "spokesman". */
export const isSpokesNoun = (noun: string): boolean => spokes.has(noun.toLowerCase()) || spokes.has(singularOf(noun))
/** Whether a noun names a building or a ground rather than those who run it: "vineyard". */
export const isPremises = (noun: string): boolean => premises.has(noun.toLowerCase()) || premises.has(singularOf(noun))
/** Whether a noun names a part of a body that speaks for the whole: "bureau". */
export const isPartNoun = (noun: string): boolean => parts.has(noun.toLowerCase()) || parts.has(singularOf(noun))

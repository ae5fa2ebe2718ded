import { countryOf } from './known-names.ts'
import { honorificsAny, honorificsHe, honorificsShe, portfolios, roleModifiers } from './lists/role-nouns.ts'
import { nounKind } from './noun-kind.ts'
import { remember } from './remember.ts'
import { wordSet } from './word-list.ts'

const he = wordSet(honorificsHe)
const she = wordSet(honorificsShe)
const any = wordSet(honorificsAny)
const modifiers = wordSet(roleModifiers)
const fields = wordSet(portfolios)

/** They end in "man" and are no men's words. */
const anybody = wordSet('human german roman norman ottoman')

/** The pronoun that an honorific or an office takes, where it tells: "Mr." he, "chairwoman" she; "spokesperson" and "actor" tell nothing. */
export function pronounOfTitle(word: string): 'he' | 'she' | undefined {
  const plain = word.toLowerCase()
  if (anybody.has(plain)) return undefined
  if (
    he.has(plain) ||
    /^(?:grand|step|god)?son$|(?:man|father|husband|nephew|uncle|landlord|waiter|headmaster)$/u.test(plain)
  ) {
    return /woman$/u.test(plain) ? 'she' : 'he'
  }
  if (
    she.has(plain) ||
    /(?:woman|mother|wife|daughter|niece|aunt|landlady|actress|waitress|headmistress|mayoress|heiress|midwife)$/u.test(
      plain,
    )
  ) {
    return 'she'
  }
  return undefined
}

/** Whether a word is a form of address: "Mr.", "Sir", "Gen.". */
export const isHonorific = remember((word: string): boolean => {
  const plain = word.toLowerCase()
  return he.has(plain) || she.has(plain) || any.has(plain)
})

/** Whether a word may end a title before a name: an honorific or an office. */
export const endsTitle = remember((word: string): boolean => {
  return isHonorific(word) || nounKind(word) === 'person' || /^(?:general|elect)$/iu.test(word)
})

/** Whether a word may stand inside a title: "Deputy", "Defence", "Russian". */
export const standsInTitle = remember((word: string): boolean => {
  const plain = word.toLowerCase()
  return (
    endsTitle(word) ||
    modifiers.has(plain) ||
    fields.has(plain) ||
    /^(?:of|state|staff|police|'s|’s|and)$/u.test(plain) ||
    countryOf(word) !== undefined
  )
})

/** Whether a word says what an office is over: "defence", "Tourism". */
export const isPortfolio = (word: string): boolean => fields.has(word.toLowerCase())
/** Whether a word only shades an office: "former", "acting", "visiting". */
export const isRoleModifier = (word: string): boolean => modifiers.has(word.toLowerCase())

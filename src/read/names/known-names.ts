import { bodyLines } from './lists/bodies.ts'
import { countryLines } from './lists/countries.ts'
import { productNames } from './lists/head-words.ts'
import { outletLines } from './lists/media.ts'
import { placeNames } from './lists/places.ts'
import { seatLines } from './lists/seats.ts'
import { nameKey } from './name-key.ts'
import type { NameSort } from './name-sort.ts'
import { remember } from './remember.ts'
import { listRows, nameList } from './word-list.ts'

/** A name that our lists hold. */
export interface KnownName {
  /** In full: "Korean Central News Agency" for "KCNA". */
  readonly name: string
  readonly sort: NameSort
  /** The state that it is, belongs to, or is the capital of. */
  readonly country?: string
  /** Who speaks when this name does: "Government of Russia" for "the Kremlin" and "Moscow". */
  readonly voice?: string
}

const known = new Map<string, KnownName>()
const shouted = new Map<string, KnownName>()
const demonyms = new Map<string, string>()
const adjectives = new Map<string, string>()

/** "Government of the United Kingdom", "Government of North Korea". */
export function governmentName(country: string): string {
  const article =
    /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|Solomon|Marshall)|Republic|Emirates/u
  return `Government of ${article.test(country) ? 'the ' : ''}${country}`
}

function add(names: readonly string[], entry: KnownName): void {
  for (const name of names) {
    const key = nameKey(name)
    if (key === '' || known.has(key)) continue
    known.set(key, entry)
    if (key.length > 3) shouted.set(key.toUpperCase(), entry)
  }
}

const aliases = (cell: string | undefined): readonly string[] => nameList(cell ?? '')

for (const [name = '', others, peoples, capitals, houses] of listRows(countryLines)) {
  const voice = governmentName(name)
  add([name, ...aliases(others)], { name, sort: 'country', country: name, voice })
  for (const town of aliases(capitals)) add([town], { name: town, sort: 'place', country: name, voice })
  for (const house of aliases(houses)) add([house], { name: house, sort: 'seat', country: name, voice })
  for (const adjective of aliases(peoples)) {
    if (!adjectives.has(name)) adjectives.set(name, adjective)
    if (!demonyms.has(nameKey(adjective))) demonyms.set(nameKey(adjective), name)
  }
}
for (const [name = '', voice = ''] of listRows(seatLines)) {
  add([name], {
    name: nameKey(name),
    sort: /^(?:Brussels|Cardiff|Holyrood|Stormont)/u.test(name) ? 'place' : 'seat',
    voice,
  })
}
for (const [name = '', others, country = ''] of listRows(outletLines)) {
  const owned = country !== ''
  add([name, ...aliases(others)], { name, sort: owned ? 'state-media' : 'media', ...(owned && { country }) })
}
for (const [name = '', others, kind] of listRows(bodyLines)) {
  add([name, ...aliases(others)], { name, sort: kind === 'g' ? 'government' : 'organization' })
}
for (const name of nameList(placeNames)) add([name], { name, sort: 'place' })
for (const name of nameList(productNames)) add([name], { name, sort: 'product' })

/** What our lists know of a name, whole and in its own case; capitals throughout ("CAHUL") are forgiven. */
export const knownName = remember((words: string): KnownName | undefined => {
  const key = nameKey(words)
  return known.get(key) ?? (/\p{Ll}/u.test(key) ? undefined : shouted.get(key))
})

/** The state that an adjective or the name of its people belongs to: "Russian", "the Swedes". */
export const countryOfDemonym = remember((word: string): string | undefined => {
  const key = nameKey(word)
  return demonyms.get(key) ?? (key.endsWith('s') ? demonyms.get(key.slice(0, -1)) : undefined)
})

/** The adjective of a state: "Swedish" for "Sweden". */
export const adjectiveOf = (country: string): string | undefined => adjectives.get(country)

/** The state that these words name, by name, adjective, capital or seat of government. */
export const countryOf = remember((words: string): string | undefined => {
  return knownName(words)?.country ?? countryOfDemonym(words)
})

/** Whether a body of the United States goes here by a name that others have too: "Senate", "Coast Guard". */
export const isAmericanShort = (words: string): boolean =>
  knownName(words)?.name.startsWith('US ') === true && !/^(?:US|U\.S\.|United States|American)(?!\p{L})/u.test(words)

/** The body that speaks when a capital, a state or a seat of government does. */
export function voiceOf(words: string): string | undefined {
  return knownName(words)?.voice
}

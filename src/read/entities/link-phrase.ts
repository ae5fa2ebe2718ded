import { isPortfolio } from '../names/titles.ts'
import { wordSet } from '../names/word-list.ts'
import { type Draft, isBodyDraft, isPersonDraft, sortOf } from './draft.ts'
import type { Phrase } from './phrase.ts'
import type { Recent, Sighting } from './recent.ts'

const definite = wordSet('the this that these those')
/** Nouns that any company goes by. */
const companyNouns = wordSet(
  'company firm group business enterprise retailer carrier operator maker manufacturer brand chain producer airline insurer brewer start-up startup conglomerate supplier lender developer organisation organization outfit body charity club union concern utility publisher wholesaler',
)
const outletNouns = wordSet(
  'newspaper paper daily weekly agency website broadcaster magazine outlet tabloid broadsheet',
)
/** Nouns that tell little of a person beyond being one. */
const personNouns = wordSet(
  'man woman rider singer player driver athlete writer author novelist actor actress artist musician runner swimmer climber skater cyclist leader politician official officer veteran teenager student engineer scientist lawyer doctor designer chef pianist striker goalkeeper defender midfielder champion winner star boxer golfer sailor pilot poet sculptor',
)

/** The sighting that a noun phrase goes back to, if it goes back to any. */
export function antecedentOfPhrase(
  phrase: Phrase,
  place: {
    readonly token: number
    readonly sentence: number
    readonly owned: boolean
    readonly owner: Draft | undefined
  },
  recent: Recent,
): Sighting | undefined {
  if (!place.owned && !definite.has(phrase.determiner ?? '')) return undefined
  const sole = companyNouns.has(phrase.head) ? soleCompany(recent) : undefined
  return recent.best(({ draft, sentence, subject, token }) => {
    const far = place.sentence - sentence
    const named = draft.name !== ''
    if (draft.plural !== phrase.plural && !(named && isBodyDraft(draft) && !phrase.plural)) return undefined
    if (clashes(draft, phrase)) return undefined
    const nearness = -far - (place.token - token) / 100
    // "The Swedish company … Stratolumen … the company": the one that was named meanwhile.
    if (draft === sole) return 30
    if (draft.heads.has(phrase.head) && !(place.owned && (draft.owner === undefined || draft.owner !== place.owner)))
      return 20 + nearness
    if (place.owned) return undefined
    const weak = weakFit(draft, phrase)
    if (weak === undefined || far > 3 || (far === 0 && weak < 3)) return undefined
    return weak + (subject ? 1 : 0) + nearness
  })
}

/** The only company named of late, if there is just one. */
function soleCompany(recent: Recent): Draft | undefined {
  const named = new Set<Draft>()
  recent.best(({ draft }) => {
    if (draft.name !== '' && sortOf(draft) === 'organization') named.add(draft)
    return undefined
  })
  return named.size === 1 ? [...named][0] : undefined
}

/** "the local daily", "the news agency", but not "the environment agency". */
const outletModifiers = wordSet(
  'news press local daily weekly state state-run national regional independent online sunday',
)

function weakFit(draft: Draft, { head, country, kind, modifiers }: Phrase): number | undefined {
  if (draft.name === '') return undefined
  const sort = sortOf(draft)
  if (companyNouns.has(head) || /.maker$/u.test(head)) return sort === 'organization' ? 3 : undefined
  if (outletNouns.has(head) && modifiers.some((word) => !outletModifiers.has(word) && country === undefined))
    return undefined
  if (outletNouns.has(head)) return sort === 'media' || sort === 'state-media' ? 3 : undefined
  if (kind !== 'person' || !isPersonDraft(draft)) return undefined
  const told = country !== undefined && personNouns.has(head)
  return told || /^(?:man|woman)$/u.test(head) ? 2 : undefined
}

function clashes(draft: Draft, { country, modifiers, head }: Phrase): boolean {
  if (country !== undefined && draft.country !== undefined && draft.country !== country) return true
  const said = draft.pronoun
  if (said === 'he' && /woman$/u.test(head)) return true
  if (said === 'she' && /(?:^|[^o])man$/u.test(head) && !/woman$/u.test(head)) return true
  const fields = modifiers.filter(isPortfolio)
  if (fields.length === 0) return false
  const shaded = [...draft.shades].filter(isPortfolio)
  return shaded.length > 0 && !fields.some((field) => draft.shades.has(field))
}

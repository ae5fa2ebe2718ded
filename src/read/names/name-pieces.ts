import type { TokenizedText } from '../../text/tokenized-text.ts'
import { isCalendarWord, isFunctionWord, isOpener } from './common-words.ts'
import type { Evidence } from './evidence.ts'
import type { Run } from './find-runs.ts'
import { countryOf, countryOfDemonym, isAmericanShort, knownName } from './known-names.ts'
import { organizationNouns } from './lists/body-nouns.ts'
import { guessNounKind, isPlural, nounKind } from './noun-kind.ts'
import { isGivenName, sortByWords } from './sort-name.ts'
import { endsTitle, isHonorific, isPortfolio, isRoleModifier, standsInTitle } from './titles.ts'
import { wordSet } from './word-list.ts'

/** One name within a run, and the title before it. */
export interface Piece {
  /** Tokens of the name, `[first, end)`. */
  readonly tokens: readonly [first: number, end: number]
  /** Tokens of the title, when there is one. */
  readonly title?: readonly [first: number, end: number]
  /** Set when quotation marks hold it: the name of a text or a work. */
  readonly work?: true
  /** First token of its sentence. */
  readonly floor: number
  /** One past the last token of its sentence. */
  readonly limit: number
}

const trades = wordSet(organizationNouns)

/** The names of a run: openers cut off, titles and adjectives of peoples split off, names that only look like names left out. */
export function namePieces(doc: TokenizedText, run: Run, evidence: Evidence): readonly Piece[] {
  const words = (first: number, end: number): readonly string[] => doc.tokens.slice(first, end).map(({ text }) => text)
  const sentence = doc.sentences[run.sentence]
  const [from, end] = run.tokens
  if (sentence === undefined) return []
  const bounds = { floor: sentence.tokens[0], limit: sentence.tokens[1] }
  if (isQuoted(doc, run)) return [{ tokens: [from, end], ...bounds, work: true }]
  const first = run.opens ? skipOpeners(doc, from, end, evidence) : from
  if (first >= end) return []
  const all = words(first, end)
  if (knownName(all.join(' ')) !== undefined && !endsTitle(all[0] ?? '')) return [{ tokens: [first, end], ...bounds }]
  const split = titleLength(all)
  const start = first + split
  if (start >= end) return []
  const body = words(start, end)
  const title = split > 0 ? { title: [first, start] as const } : {}
  const named = { tokens: [start, end] as const, ...title, ...bounds }
  if (split > 0) return [named]
  if (countryOfDemonym(all.join(' ')) !== undefined) return []
  const people = countryOfDemonym(all[0] ?? '') !== undefined && knownName(all[0] ?? '')?.sort !== 'country'
  if (people && all.length === 1) return []
  if (
    people &&
    ((knownName(all.slice(1).join(' ')) !== undefined && !isForeign(all)) ||
      isGivenName(all[1] ?? '') ||
      (all.length === 2 && /^\p{Lu}{3,6}$/u.test(all[1] ?? '')))
  ) {
    return [{ tokens: [start + 1, end], ...bounds }]
  }
  return isNameLike(doc, run, [start, end], body, evidence) ? [named] : []
}

/** "Philippine Coast Guard": not that of the United States. */
const isForeign = ([people = '', ...name]: readonly string[]): boolean =>
  isAmericanShort(name.join(' ')) && countryOfDemonym(people) !== 'United States'

/** Whether quotation marks hold the run and nothing else: “Site Transition”. */
function isQuoted(doc: TokenizedText, { tokens: [first, end] }: Run): boolean {
  return (
    end - first > 1 &&
    /^[“"‘«„]$/u.test(doc.tokens[first - 1]?.text ?? '') &&
    /^[”"’»“]$/u.test(doc.tokens[end]?.text ?? '')
  )
}

/** Where the name begins after the openers of a sentence: "But Shoigu", "Retailer Bodega Luz". */
function skipOpeners(doc: TokenizedText, from: number, end: number, evidence: Evidence): number {
  let first = from
  const word = (at: number): string => doc.tokens[at]?.text ?? ''
  while (
    first < end &&
    (isFunctionWord(word(first)) || isCalendarWord(word(first))) &&
    !/^(?:US|WHO)$/u.test(word(first))
  )
    first += 1
  if (first > from || end - first < 2) return first
  const plain = word(first).toLowerCase()
  if (evidence.capital.has(word(first)) || knownName(word(first)) !== undefined) return first
  const rest = doc.tokens.slice(first + 1, end).map(({ text }) => text)
  const sorting = sortByWords([word(first), ...rest])
  if (
    trades.has(plain) &&
    /(?:er|or|ers|ors|line|maker|company|firm|group|paper|site)$/u.test(plain) &&
    (sorting?.weight ?? 0) < 0.8
  )
    return first + 1
  if ((nounKind(plain) === 'media' || nounKind(plain) === 'organization') && isPlural(plain)) return first + 1
  if (endsTitle(plain) || isGivenName(word(first))) return first
  if (isOpener(plain) && (evidence.small.has(plain) || sorting === undefined || isPlural(plain)) && !isPortfolio(plain))
    return first + 1
  return guessNounKind(plain) === 'person' && end - first > 2 ? first + 1 : first
}

/** How many words of a run are a title: all that fit up to the last office before the name itself. */
function titleLength(words: readonly string[]): number {
  let length = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (countryOf(`${word} ${words[at + 1]}`) !== undefined) {
      at += 1
      continue
    }
    if (!standsInTitle(word)) break
    if (endsTitle(word) && !(isGivenName(word) && at > 0 && !isHonorific(word))) length = at + 1
  }
  if (length === 0) return 0
  if (length === words.length) return isHonorific(words[0] ?? '') && length > 1 ? 1 : length
  const rest = words.slice(length)
  const whole = sortByWords(words)
  const bodyNamed = whole !== undefined && whole.sort !== 'person' && whole.weight >= 0.7
  if (bodyNamed && !isHonorific(words[length - 1] ?? '') && !(isGivenName(rest[0] ?? '') && rest.length > 1)) return 0
  return rest[0] === 'of' || rest[0] === '&' ? 0 : length
}

/** Whether a single or doubtful stretch names something, or only begins a sentence or stands in a heading. */
function isNameLike(
  doc: TokenizedText,
  run: Run,
  tokens: readonly [number, number],
  words: readonly string[],
  evidence: Evidence,
): boolean {
  const [word = ''] = words
  const known = knownName(words.join(' '))
  if (known !== undefined) return true
  if (words.every((each) => standsInTitle(each) || isRoleModifier(each))) return false
  const bare = word.toLowerCase()
  if (evidence.headings.has(run.sentence)) return words.some((each) => evidence.capital.has(each))
  if (words.length > 1) return true
  if (
    /^\p{Lu}\.?$/u.test(word) ||
    /^(?:CEO|CFO|COO|CTO|TV|PM|MP|MPs|OK|PhD|DNA|AI|GDP|PDF|VIP|SMS|NGO|NGOs|Covid|COVID|COVID-19|Covid-19|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-.*)$/u.test(
      word,
    )
  )
    return false
  if (!run.opens || tokens[0] > run.tokens[0]) return !(nounKind(bare) !== undefined && evidence.small.has(bare))
  if (evidence.capital.has(word)) return true
  if (evidence.small.has(bare) || isOpener(word) || nounKind(bare) !== undefined) return false
  if (/(?:ing|ly|edly|ness|tion|ments?|ity|ers|ists|ions|ies|ses|ches|less|ful|ous)$/u.test(bare) && bare.length > 4)
    return false
  return opensClause(doc, tokens[1], isPlural(bare))
}

/** Whether what follows a capital at the start of a sentence makes it a subject that is named: "Norvanta said", "Tashkent’s", "Linz, which". */
function opensClause(doc: TokenizedText, at: number, plural: boolean): boolean {
  const next = doc.tokens[at]?.text.toLowerCase() ?? ''
  if (/^['’]s$/u.test(next)) return true
  if (plural) return /^(?:has|is|was|says|does|said)$/u.test(next)
  if (next === ',') return /^(?:which|who|whose|an?|the|\p{Lu}.*)$/u.test(doc.tokens[at + 1]?.text ?? '')
  return (
    /^(?:has|is|was|had|will|would|could|can|may|might|must|should|does|did|says|said|told|wrote|also|and|&)$/u.test(
      next,
    ) || /^\p{Ll}{3,}(?:ed|es|s)$/u.test(next)
  )
}

import { knownName } from '../names/known-names.ts'
import { isDarkNoun, isEitherNoun, isPartNoun, isSpokesNoun, nounKind } from '../names/noun-kind.ts'
import { isPortfolio } from '../names/titles.ts'
import { bodyName } from './body-name.ts'
import { type Draft, isBodyDraft, sortOf } from './draft.ts'
import { resolveFirstPerson } from './first-person.ts'
import { partitiveEnd } from './partitive.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { isDocumentHead, kindOfHead } from './phrase-kind.ts'
import { kindOfSort, type Speaker, speakerOfDraft } from './speaker.ts'
import type { SpeakerContext } from './speaker-context.ts'
import type { Stretch } from './split-sources.ts'

type Resolve = (context: SpeakerContext, stretch: Stretch) => Speaker

/** The speaker when the source is described but not named: "the ministry", "a spokesman for Orsa", "Police in Leuven", "its landlord". */
export function resolvePhrase(context: SpeakerContext, stretch: Stretch, resolve: Resolve): Speaker {
  const [first, end] = stretch
  const whole = partitiveEnd(context.doc.tokens, first, end)
  if (whole !== undefined) {
    const { sourceKind } = resolvePhrase(context, [whole, end], resolve)
    return { speaker: wordsBetween(context, first, clauseEnd(context, whole, end)), sourceKind }
  }
  const phrase = phraseAt(context.doc.tokens, first, end, barredIn(context), true)
  const mine = phrase === undefined ? undefined : ofWriter(context, phrase)
  if (mine !== undefined) return mine
  if (phrase === undefined)
    return { speaker: wordsBetween(context, trimArticle(context, first), end), sourceKind: 'organization' }
  const head = context.doc.tokens[phrase.tokens[1] - 1]?.text ?? ''
  if (isSpokesNoun(head)) return ofSpokesman(context, phrase, end, resolve)
  if (
    isPartNoun(head) &&
    /^(?:of|at|for|in)$/u.test(wordAt(context, phrase.tokens[1])) &&
    context.nameAt.has(afterArticle(context, phrase.tokens[1] + 1))
  ) {
    return resolve(context, [phrase.tokens[1] + 1, end])
  }
  if (isDocumentHead(head) && phrase.kind !== 'person') return ofDocument(context, phrase, end)
  const draft = context.draftAt.get(first)
  const own = ownDraft(context, phrase)
  if (own !== undefined && own.name !== '') return speakerOfDraft(context, own)
  if (
    draft !== undefined &&
    draft.phrase !== undefined &&
    draft.phrase.tokens[0] !== phrase.tokens[0] &&
    !isOwned(phrase)
  )
    return speakerOfPhrase(context, draft)
  return described(context, phrase, end)
}

/** A draft that was never named, as it was first described: "Researchers in Bangui" for "they". */
export function speakerOfPhrase(context: SpeakerContext, draft: Draft): Speaker {
  const { phrase } = draft
  const id = context.ids.get(draft)
  if (phrase === undefined) return { sourceKind: kindOfSort(sortOf(draft)) }
  const speaker = described(context, phrase, complementEnd(context, phrase.tokens[1]))
  return { ...speaker, ...(id !== undefined && { entityId: id }) }
}

/** "My client", "our reporter": what belongs to whoever is quoted, to the writer or to the outlet. */
function ofWriter(context: SpeakerContext, phrase: Phrase): Speaker | undefined {
  if (!/^(?:my|our)$/u.test(phrase.determiner ?? '')) return undefined
  const [first, end] = phrase.tokens
  const owner = resolveFirstPerson(context, first)
  if (owner.speaker === undefined) return undefined
  const noun = wordAt(context, end - 1)
  if (isPartNoun(noun)) return owner
  const sourceKind = isDocumentHead(noun) ? 'document' : kindOfHead(noun, phrase.modifiers)
  return { speaker: `${owner.speaker}'s ${wordsBetween(context, first + 1, end)}`, sourceKind }
}

/** What a phrase itself names, not its owner. */
function ownDraft({ draftAt }: SpeakerContext, phrase: Phrase): Draft | undefined {
  if (phrase.owned !== undefined) return draftAt.get(phrase.owned)
  return draftAt.get(phrase.tokens[0] + (isOwned(phrase) ? 1 : 0))
}

const isOwned = (phrase: Phrase): boolean => /^(?:its|his|her|their)$/u.test(phrase.determiner ?? '')
const wordAt = ({ doc }: SpeakerContext, at: number): string => doc.tokens[at]?.text ?? ''
const afterArticle = (context: SpeakerContext, at: number): number =>
  /^(?:the|a|an)$/iu.test(wordAt(context, at)) ? at + 1 : at
const barredIn =
  ({ named, nameAt }: SpeakerContext) =>
  (at: number): boolean => {
    const sort = nameAt.get(at)?.sort
    return named.has(at) && sort !== 'country' && sort !== 'place'
  }

/** Where a short complement of place or kind ends: "Researchers | in Bangui". */
function complementEnd(context: SpeakerContext, at: number): number {
  if (!/^(?:in|of|from|at)$/u.test(wordAt(context, at))) return at
  const name = context.nameAt.get(afterArticle(context, at + 1))
  return name === undefined ? at : name.tokens[1]
}

/** An unnamed spokesman counts as the body: "for X", "its", "police spokesman". */
function ofSpokesman(context: SpeakerContext, phrase: Phrase, end: number, resolve: Resolve): Speaker {
  const after = phrase.tokens[1]
  if (/^(?:for|of|at|from)$/u.test(wordAt(context, after)) && after + 1 < end) return resolve(context, [after + 1, end])
  const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined
  if (owner !== undefined) return nameOfDraft(context, owner)
  if (phrase.owned !== undefined) return resolve(context, [phrase.tokens[0], phrase.owned - 1])
  const draft = context.draftAt.get(phrase.tokens[0])
  if (draft !== undefined && draft.name !== '') return speakerOfDraft(context, draft)
  const body = phrase.modifiers.findLast((word) => nounKind(word) !== undefined)
  if (body === undefined)
    return { speaker: wordsBetween(context, phrase.tokens[0], phrase.tokens[1]), sourceKind: 'organization' }
  const earlier = lastCalled(context, body, phrase.tokens[0])
  if (earlier !== undefined) return nameOfDraft(context, earlier)
  const rest = phrase.modifiers.slice(0, phrase.modifiers.lastIndexOf(body))
  const named = bodyName({
    modifiers: rest,
    head: body,
    ...(phrase.country !== undefined && { country: phrase.country }),
  })
  return { speaker: named ?? [...rest, body].join(' '), sourceKind: kindOfHead(body, rest) }
}

const nameOfDraft = (context: SpeakerContext, draft: Draft): Speaker =>
  draft.name === '' ? speakerOfPhrase(context, draft) : speakerOfDraft(context, draft)

/** The last body before a token that the text calls by a noun: "company" in "a company spokesman". */
function lastCalled(context: SpeakerContext, noun: string, token: number): Draft | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 400); at -= 1) {
    const draft = context.draftAt.get(at)
    if (draft === undefined || !isBodyDraft(draft)) continue
    if (draft.heads.has(noun) || (/^(?:company|group|firm)$/u.test(noun) && sortOf(draft) === 'organization'))
      return draft
  }
  return undefined
}

/** "a traffic bulletin from the carrier Livonair" is the Livonair traffic bulletin; others go as printed, without what only dates them. */
function ofDocument(context: SpeakerContext, phrase: Phrase, end: number): Speaker {
  const after = phrase.tokens[1]
  const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined
  const start = trimArticle(context, phrase.tokens[0])
  if (owner !== undefined && owner.name !== '')
    return { speaker: `${owner.name}'s ${wordsBetween(context, start, after)}`, sourceKind: 'document' }
  if (/^(?:by|from)$/u.test(wordAt(context, after))) {
    for (let at = after + 1; at < end; at += 1) {
      const name = context.nameAt.get(at)
      if (name === undefined || name.tokens[1] < end) continue
      const draft = context.draftAt.get(at)
      return { speaker: `${draft?.name ?? name.text} ${wordsBetween(context, start, after)}`, sourceKind: 'document' }
    }
  }
  const dated =
    /^(?:taken|published|released|issued|made|posted|recorded|shot|filmed|dispatched|shared|circulated|obtained|seen|leaked|sent)$/u
  const stop =
    dated.test(wordAt(context, after)) || clauseStarts(context, after) ? after : clauseEnd(context, after, end)
  return { speaker: wordsBetween(context, start, stop), sourceKind: 'document' }
}

const clauseStarts = (context: SpeakerContext, at: number): boolean =>
  /^(?:who|which|that|whose|whom|where)$/u.test(wordAt(context, at))

/** Where a clause cuts a description off: before "who", or before a comma with more after it. */
function clauseEnd(context: SpeakerContext, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (clauseStarts(context, at)) return at > from && wordAt(context, at - 1) === ',' ? at - 1 : at
    if (wordAt(context, at) === ',' && !/^(?:a|an|the)$/u.test(wordAt(context, at + 1))) return at
  }
  return end
}

/** A description that stands for itself: bodies get their usual name, people go as printed. */
function described(context: SpeakerContext, phrase: Phrase, end: number): Speaker {
  const head = wordAt(context, phrase.tokens[1] - 1)
  const owner = isOwned(phrase) ? context.draftAt.get(phrase.tokens[0]) : undefined
  const kind = kindOf(context, phrase, head, owner)
  const start = trimArticle(context, phrase.tokens[0])
  if (owner !== undefined) {
    if (phrase.head === 'client' && speaksForClient(context, phrase, owner))
      return nameOfDraft(context, owner.owner ?? owner)
    // One owner deep: a text may chain owners without end.
    const chained = owner.name === '' && owner.phrase !== undefined && isOwned(owner.phrase)
    const speaker = chained
      ? wordsBetween(context, ...(owner.phrase?.tokens ?? [0, 0]))
      : (nameOfDraft(context, owner).speaker ?? '')
    return {
      speaker: `${speaker}'s ${wordsBetween(context, phrase.tokens[0] + 1, phrase.tokens[1])}`,
      sourceKind: kind,
    }
  }
  const master = phrase.owned === undefined ? undefined : context.draftAt.get(phrase.tokens[0])
  if (master !== undefined && master.name !== '' && phrase.owned !== undefined) {
    return {
      speaker: `${nameOfDraft(context, master).speaker ?? ''}'s ${wordsBetween(context, phrase.owned, phrase.tokens[1])}`,
      sourceKind: kind,
    }
  }
  const after = phrase.tokens[1] + fieldsLength(context, phrase, end)
  const place = /^(?:in|of)$/u.test(wordAt(context, after)) ? context.nameAt.get(after + 1) : undefined
  const bodily = kind === 'government' || kind === 'organization' || kind === 'media'
  if (bodily && /^(?:the)?$/u.test(phrase.determiner ?? '') && phrase.owned === undefined) {
    const inPlace =
      place !== undefined && (place.sort === 'place' || place.sort === 'country') && wordAt(context, after) === 'in'
        ? place.text
        : undefined
    const modifiers = [
      ...phrase.modifiers.filter((word) => !isNation(context, phrase, word)),
      ...fieldsAfter(context, phrase, end),
    ]
    const country = phrase.country ?? (inPlace === undefined ? undefined : knownName(inPlace)?.country)
    const named = bodyName({
      modifiers,
      head,
      ...(country !== undefined && kind === 'government' && { country }),
      ...(inPlace !== undefined && { place: inPlace }),
    })
    if (named !== undefined) return { speaker: named, sourceKind: kind }
  }
  return { speaker: wordsBetween(context, start, clauseEnd(context, after, Math.max(end, after))), sourceKind: kind }
}

function kindOf(
  context: SpeakerContext,
  phrase: Phrase,
  head: string,
  owner: Draft | undefined,
): Speaker['sourceKind'] {
  if (isDarkNoun(head)) return 'organization'
  if (isPartNoun(head) && phrase.owned !== undefined) {
    const owner = kindOfHead(wordAt(context, phrase.owned - 2), [])
    return owner === 'person' ? 'government' : owner
  }
  const ownedByBody = owner !== undefined && isBodyDraft(owner)
  const ownedByThing = phrase.owned !== undefined && nounKind(wordAt(context, phrase.owned - 2)) !== 'person'
  if (isEitherNoun(head) && phrase.kind === 'person' && (ownedByBody || ownedByThing)) return 'organization'
  return kindOfHead(head, phrase.modifiers)
}

/** How many tokens "of transport" takes up in "the ministry of transport in Hanoi". */
function fieldsLength(context: SpeakerContext, { tokens: [, after], head }: Phrase, end: number): number {
  if (!/^(?:ministry|department)$/u.test(head) || !/^(?:of|for)$/u.test(wordAt(context, after))) return 0
  let at = after + (wordAt(context, after + 1) === 'the' ? 2 : 1)
  const from = at
  while (
    at < end &&
    (isPortfolio(wordAt(context, at)) || (wordAt(context, at) === 'and' && isPortfolio(wordAt(context, at + 1))))
  )
    at += 1
  return at > from ? at - after : 0
}

function fieldsAfter(context: SpeakerContext, phrase: Phrase, end: number): readonly string[] {
  const from = phrase.tokens[1]
  const words = context.doc.tokens
    .slice(from, from + fieldsLength(context, phrase, end))
    .map(({ text }) => text.toLowerCase())
  return words.filter((word) => !/^(?:of|for|the)$/u.test(word))
}

/** "Mr. Freixo’s lawyer said his client": the client is whose lawyer it was. */
function speaksForClient({ doc }: SpeakerContext, { tokens: [first] }: Phrase, owner: Draft): boolean {
  if (owner.owner !== undefined) return true
  const before = doc.tokens.slice(Math.max(0, first - 10), first)
  return (
    !owner.heads.has('lawyer') &&
    before.some(({ text }) => /^(?:lawyer|attorney|solicitor|barrister|counsel|agent)$/iu.test(text))
  )
}

const isNation = ({ doc }: SpeakerContext, phrase: Phrase, word: string): boolean =>
  phrase.country !== undefined &&
  doc.tokens.slice(...phrase.tokens).some(({ text }) => text.toLowerCase() === word && /^\p{Lu}/u.test(text))

const trimArticle = (context: SpeakerContext, first: number): number => afterArticle(context, first)

function wordsBetween({ doc }: SpeakerContext, from: number, end: number): string {
  return doc.text.slice(doc.tokens[from]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0).replace(/\s+/gu, ' ')
}

import type { Mention, MentionKind } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import { findNames } from '../names/find-names.ts'
import { knownName } from '../names/known-names.ts'
import type { Name } from '../names/name.ts'
import { isHonorific, pronounOfTitle } from '../names/titles.ts'
import { addRoles, ownerOfName, stateOf } from './add-roles.ts'
import { type Draft, isBodyDraft } from './draft.ts'
import { findMarkables, type Markable } from './find-markables.ts'
import { createNameIndex, enrich, type NameIndex } from './link-name.ts'
import { antecedentOfPhrase } from './link-phrase.ts'
import { antecedentOf } from './link-pronoun.ts'
import type { Phrase } from './phrase.ts'
import { createRecent, type Recent } from './recent.ts'
import { isSubject } from './subject.ts'

/** What is known about a text beside its words. */
export interface EntityOptions {
  /** The names of the text; found by rules alone when they are not given. */
  readonly names?: readonly Name[]
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
}

/** What the markables of a text name, before it becomes entities. */
export interface DraftReading {
  readonly drafts: readonly Draft[]
  readonly names: readonly Name[]
  /** Which draft the words that begin at a token name. */
  readonly draftAt: ReadonlyMap<number, Draft>
}

interface Reader {
  readonly doc: TokenizedText
  readonly names: NameIndex
  readonly recent: Recent
  readonly drafts: Draft[]
  readonly draftAt: Map<number, Draft>
}

/** Reads a text once from its first to its last word and links every name, noun phrase and pronoun to what it names. */
export function readEntities(doc: TokenizedText, options: EntityOptions = {}): DraftReading {
  const names = options.names ?? findNames(doc)
  const reader: Reader = { doc, names: createNameIndex(), recent: createRecent(), drafts: [], draftAt: new Map() }
  if (options.outlet !== undefined) seedOutlet(reader, options.outlet)
  for (const markable of findMarkables(doc, names)) {
    const draft = link(reader, markable)
    if (draft === undefined) continue
    reader.draftAt.set(keyOf(markable), draft)
    reader.recent.see({ draft, token: markable.token, sentence: markable.sentence, subject: isSubject(doc, markable) })
  }
  const byFirst = new Map(names.map((name) => [name.tokens[0], name]))
  for (const name of names) addRoles(reader, name, byFirst)
  return { drafts: reader.drafts, names, draftAt: reader.draftAt }
}

/** The token that a markable is found by. "His" of "his lawyer" is found by its own token, the lawyer by the next. */
function keyOf(markable: Markable): number {
  return markable.kind === 'phrase' && isOwnPhrase(markable.phrase) ? markable.token + 1 : markable.token
}

function link(reader: Reader, markable: Markable): Draft | undefined {
  switch (markable.kind) {
    case 'name':
      return linkName(reader, markable.name)
    case 'phrase':
      return linkPhrase(reader, markable)
    default: {
      const draft = antecedentOf(markable, reader.recent)?.draft
      if (draft === undefined) return undefined
      if (/^(?:he|him|his)/u.test(markable.word)) draft.pronoun ??= 'he'
      if (/^(?:she|her)/u.test(markable.word)) draft.pronoun ??= 'she'
      addMention(reader, draft, [markable.token, markable.token + 1], 'pronoun')
      return draft
    }
  }
}

/** The outlet is known before the first word: "the Lantern" in the Daily Lantern is the paper itself. */
function seedOutlet(reader: Reader, outlet: string): void {
  const known = knownName(outlet)
  const draft = newDraft(reader)
  draft.name = known?.name ?? outlet
  draft.known = known !== undefined
  draft.words = outlet.split(' ')
  draft.votes.set(known?.sort === 'state-media' ? 'state-media' : 'media', 2)
  for (const noun of ['newspaper', 'paper']) draft.shades.add(noun)
  reader.names.seed(draft, known?.name ?? outlet)
}

function newDraft(reader: Reader, phrase?: Phrase): Draft {
  const draft: Draft = {
    order: reader.drafts.length,
    name: '',
    known: false,
    votes: new Map(),
    words: [],
    heads: new Set(),
    shades: new Set(),
    roles: new Set(),
    mentions: [],
    plural: phrase?.plural ?? false,
    ...(phrase !== undefined && { phrase }),
  }
  reader.drafts.push(draft)
  return draft
}

function linkName(reader: Reader, name: Name): Draft {
  const words = reader.doc.tokens.slice(name.tokens[0], name.tokens[1]).map(({ text }) => text)
  const titles = name.descriptors.flatMap(({ tokens: [first, end] }) =>
    reader.doc.tokens.slice(first, end).map(({ text }) => text),
  )
  const draft = acronymOf(reader, name) ?? reader.names.find(name) ?? newDraft(reader)
  if (draft.name === '') draft.name = name.text
  if (draft.words.length === 0) draft.words = words
  enrich(draft, name, words, titles)
  const owner = ownerOfName(reader, name)
  if (owner !== undefined && owner !== draft) draft.owner ??= owner
  for (const title of titles) draft.shades.add(title.toLowerCase())
  reader.names.file(draft, name)
  addMention(reader, draft, withHonorific(reader, name.tokens), 'name')
  return draft
}

/** "Mr. Shoigu": the form of address belongs to the mention, an office does not. */
function withHonorific({ doc }: Reader, [first, end]: readonly [number, number]): readonly [number, number] {
  return [isHonorific(doc.tokens[first - 1]?.text ?? '') ? first - 1 : first, end]
}

/** "Food and Water Agency (FWA)": the name in brackets is another form of the one before. */
function acronymOf(reader: Reader, name: Name): Draft | undefined {
  const [first, end] = name.tokens
  const { tokens } = reader.doc
  if (end - first !== 1 || !/^\p{Lu}[\p{Lu}\p{Ll}.&-]{1,9}$/u.test(name.text) || !/\p{Lu}.*\p{Lu}/u.test(name.text))
    return undefined
  if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')') return undefined
  const before = reader.recent.last()
  if (before === undefined || first - before.token > 12 || before.draft.name === '' || !isBodyDraft(before.draft))
    return undefined
  const nearest = before.draft.mentions.at(-1)
  if (nearest === undefined || nearest.span[1] + 2 < (tokens[first - 1]?.span[0] ?? 0)) return undefined
  reader.names.alias(before.draft, name.text)
  return before.draft
}

/** "his lawyer", "its owner": the determiner is a mention of its own. */
const isOwnPhrase = ({ determiner }: Phrase): boolean => /^(?:his|her|its|their)$/u.test(determiner ?? '')

/** Whose the thing described is: by "his", or by a name or phrase with 's right before. */
function ownerOf(reader: Reader, { phrase, owner }: Markable & { readonly kind: 'phrase' }): Draft | undefined {
  if (owner !== undefined) return reader.draftAt.get(owner)
  return isOwnPhrase(phrase) ? reader.draftAt.get(phrase.tokens[0]) : undefined
}

function linkPhrase(reader: Reader, markable: Markable & { readonly kind: 'phrase' }): Draft | undefined {
  const { phrase } = markable
  const owned = markable.owner !== undefined || isOwnPhrase(phrase)
  const state = markable.owner === undefined ? undefined : stateOf(reader.draftAt.get(markable.owner))
  const whole = state === undefined ? phrase : { ...phrase, country: state }
  const earlier = antecedentOfPhrase(
    whole,
    { ...markable, owned, owner: ownerOf(reader, markable) },
    reader.recent,
  )?.draft
  const draft = earlier ?? newDraft(reader, whole)
  if (earlier === undefined) {
    draft.votes.set(phrase.kind === 'document' || phrase.kind === 'unknown' ? 'other' : phrase.kind, 0.5)
    if (phrase.country !== undefined) draft.country = phrase.country
    const pronoun = pronounOfTitle(phrase.head)
    if (pronoun !== undefined) draft.pronoun = pronoun
    const owner = ownerOf(reader, markable)
    if (owner !== undefined) {
      draft.owner = owner
      const state = stateOf(owner)
      if (state !== undefined) draft.country ??= state
    }
  }
  draft.heads.add(phrase.head)
  for (const word of phrase.modifiers) draft.shades.add(word)
  if (!isOwnPhrase(phrase)) addMention(reader, draft, phrase.tokens, 'nominal')
  return draft
}

function addMention(reader: Reader, draft: Draft, [first, end]: readonly [number, number], kind: MentionKind): void {
  const span: Span = [reader.doc.tokens[first]?.span[0] ?? 0, reader.doc.tokens[end - 1]?.span[1] ?? 0]
  const mention: Mention = { span, text: reader.doc.text.slice(span[0], span[1]), kind }
  draft.mentions.push(mention)
}

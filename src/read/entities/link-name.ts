import type { Name } from '../names/name.ts'
import { nameKey } from '../names/name-key.ts'
import { singularOf } from '../names/noun-kind.ts'
import { pronounOfGivenName } from '../names/sort-name.ts'
import { isHonorific, pronounOfTitle } from '../names/titles.ts'
import { type Draft, isBodyDraft, sortOf } from './draft.ts'
import { legalForms } from './legal-forms.ts'

/** Finds the draft that a name means, by its whole form and by the short forms that texts go on with. */
export interface NameIndex {
  readonly find: (name: Name) => Draft | undefined
  readonly file: (draft: Draft, name: Name) => void
  /** Files a body under a name that the text has not used yet. */
  readonly seed: (draft: Draft, name: string) => void
  /** Lets a draft go by another name too: its acronym. */
  readonly alias: (draft: Draft, form: string) => void
}

/** The words of a name that tell it from others: no legal form, no accents, small letters. */
function nameWords(text: string): readonly string[] {
  const words = nameKey(text).toLowerCase().replace(/,/gu, '').split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words
}

/** An index that is empty. */
export function createNameIndex(): NameIndex {
  const whole = new Map<string, Draft>()
  const persons = new Map<string, Draft>()
  const starts = new Map<string, Draft>()
  const ends = new Map<string, Draft>()
  const initials = new Map<string, Draft>()
  const find = (name: Name): Draft | undefined => {
    const words = nameWords(name.known ?? name.text)
    const key = words.join(' ')
    const titled = name.descriptors.some(({ place }) => place === 'title')
    const own = [initials.get(name.text), ends.get(words.at(-1) ?? '')].find((draft) => draft && isOwnName(draft, name))
    if (own !== undefined) return own
    const exact = whole.get(key)
    if (name.known !== undefined) return exact
    if (exact !== undefined && !(titled && isBodyDraft(exact))) return exact
    if (words.length === 1) return findShort(key, name, titled)
    if (name.sort === 'person' || titled) {
      return namesake(persons.get(words.at(-1) ?? ''), words) ?? shortForm(whole.get(words.at(-1) ?? ''))
    }
    return (
      starts.get(key) ??
      ends.get(key) ??
      (name.type === 'organization' ? shortForm(whole.get(words[0] ?? '')) : undefined)
    )
  }
  const findShort = (key: string, name: Name, titled: boolean): Draft | undefined => {
    const person = persons.get(key)
    if (titled) return person
    const body = starts.get(key) ?? ends.get(key)
    if (name.sort === 'place' && name.weight > 0.4 && person === undefined) return undefined
    if (person === undefined || body === undefined) return person ?? body
    return person.mentions.length > 1 && body.mentions.length < 2 ? person : body
  }
  const file = (draft: Draft, name: Name): void => fileWords(draft, nameWords(name.known ?? name.text))
  const fileWords = (draft: Draft, words: readonly string[]): void => {
    whole.set(words.join(' '), draft)
    if (sortOf(draft) === 'person') {
      if (words.length < 2) return
      persons.set(words.at(-1) ?? '', draft)
      if (isFamilyFirst(words)) persons.set(words[0] ?? '', draft)
    } else if (isBodyDraft(draft) && words.length > 1) {
      for (let length = 1; length < words.length; length += 1) {
        const start = words.slice(0, length).join(' ')
        if (!starts.has(start)) starts.set(start, draft)
      }
      ends.set(words.at(-1) ?? '', draft)
      initials.set(initialsOf(draft.name), draft)
    }
  }
  return {
    find,
    file,
    seed: (draft, name) => fileWords(draft, nameWords(name)),
    alias: (draft, form) => void whole.set(nameWords(form).join(' '), draft),
  }
}

/** "RSF" for "Rapid Support Forces", whatever else a list knows by these letters; empty for what has no such short form. */
function initialsOf(name: string): string {
  const letters = (name.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{L})/gu) ?? []).join('')
  return letters.length > 1 && letters.length < 7 ? letters : ''
}

/** Whether a text's own short form means its own body, whatever a list knows by it: "Philippine Coast Guard … the Coast Guard". */
const isOwnName = ({ known, name }: Draft, { text }: Name): boolean =>
  !known && (initialsOf(name) === text || name.endsWith(` ${text}`))

/** A draft met under one unlisted word so far, which the full name now explains: "Farnsand … Farnsand Ropes". */
function shortForm(draft: Draft | undefined): Draft | undefined {
  if (draft === undefined || draft.known || draft.words.length !== 1) return undefined
  const sure = [...draft.votes.values()].some((weight) => weight >= 0.75)
  return sure && sortOf(draft) !== 'person' ? undefined : draft
}

/** "Sergei K. Shoigu" is Sergei Shoigu; "Vladimir Shoigu" is not. */
function namesake(draft: Draft | undefined, words: readonly string[]): Draft | undefined {
  if (draft === undefined) return undefined
  const known = nameWords(draft.words.join(' '))
  if (known.length < 2) return draft
  const same = known[0] === words[0] || (words[0]?.replace('.', '') ?? '') === known[0]?.charAt(0)
  return same ? draft : undefined
}

const familyFirst =
  /^(?:kim|ri|rim|lee|park|pak|choe|choi|jong|jang|jung|kang|cho|yun|yoon|moon|hwang|han|shin|seo|xi|li|wang|zhang|chen|liu|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|mao|deng|qin|nguyen|tran|pham|vo|to|ho)$/u

/** Whether the family name comes first: "Kim Jong Un", "Xi Jinping". */
const isFamilyFirst = (words: readonly string[]): boolean =>
  familyFirst.test((words[0] ?? '').toLowerCase()) && pronounOfGivenName(words[1] ?? '') === undefined

/** What a text goes on with after an abbreviated title: "Gen. Quispe … the general". */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['maj.', 'major'],
  ['adm.', 'admiral'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['prof.', 'academic'],
  ['dr.', 'physician'],
  ['dr', 'physician'],
  ['gen', 'general'],
  ['sen', 'senator'],
])

/** Adds what a name tells about its draft: its sort, its fullest form, its pronoun, the nouns it goes by. */
export function enrich(draft: Draft, name: Name, words: readonly string[], titles: readonly string[]): void {
  draft.votes.set(name.sort, (draft.votes.get(name.sort) ?? 0) + name.weight)
  if (name.known !== undefined && !isOwnName(draft, name)) {
    draft.name = name.known
    draft.known = true
    draft.words = words
  } else if (!draft.known && nameWords(name.text).length > nameWords(draft.words.join(' ')).length) {
    draft.name = name.text
    draft.words = words
  }
  if (name.country !== undefined) draft.country = name.country
  for (const { head } of name.descriptors) {
    const noun = spelledOut.get(head) ?? head
    if (!isHonorific(noun)) draft.heads.add(singularOf(noun))
  }
  if (name.sort !== 'person') {
    const of = words.findIndex((word) => word === 'of' || word === 'for')
    const head = words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase()
    if (head !== undefined && words.length > 1) draft.heads.add(singularOf(head))
    return
  }
  const pronoun =
    titles.map(pronounOfTitle).find((found) => found !== undefined) ??
    (words.length > 1 && !isFamilyFirst(words) ? pronounOfGivenName(words[0] ?? '') : undefined)
  if (pronoun !== undefined && draft.pronoun === undefined) draft.pronoun = pronoun
}

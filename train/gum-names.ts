import { isHonorific, standsInTitle } from '../src/read/names/titles.ts'
import type { ConlluSentence } from '../src/text/conllu/conllu.ts'

interface Mention {
  readonly type: string
  readonly first: number
  readonly last: number
}

/** The types of mention that hold names. Names of other things are kept apart, for what lies in them is no name of its own. */
const nameTypeOf: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  event: 'other',
  object: 'other',
  abstract: 'other',
}

/**
 * The mentions of a sentence from GUM's `Entity=` annotation: "(3-person-…" opens entity 3, "3)" closes it, both at once stand
 * for one word (https://gucorpling.org/gum/). Those that run over the sentence's end are left out.
 */
function findMentions({ words }: ConlluSentence): readonly Mention[] {
  const mentions: Mention[] = []
  const open: { id: string; type: string; first: number }[] = []
  for (const [i, { misc }] of words.entries()) {
    const annotation = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [, opening = '', closing = ''] of annotation.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
      if (opening !== '') {
        const [id = '', type = ''] = opening.split('-')
        open.push({ id, type, first: i })
        continue
      }
      const place = closing === '' ? open.length - 1 : open.findLastIndex(({ id }) => id === closing)
      const [mention] = place < 0 ? [] : open.splice(place, 1)
      if (mention) mentions.push({ type: mention.type, first: mention.first, last: i })
    }
  }
  return mentions.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
}

/**
 * The names among a GUM sentence's mentions, as a BIO tag for each word: the proper nouns around a mention's head, without
 * titles. Of names within names the outermost counts: "George Washington Bridge" names nobody.
 */
export function tagGumNames(sentence: ConlluSentence): readonly string[] {
  const { words } = sentence
  const tags = words.map(() => 'O')
  for (const mention of findMentions(sentence)) {
    const type = nameTypeOf[mention.type]
    const inside = (i: number): boolean => i >= mention.first && i <= mention.last
    const head = words.findIndex((word, i) => inside(i) && !inside(word.head - 1))
    if (type === undefined || words[head]?.upos !== 'PROPN') continue
    const belongs = (i: number): boolean => {
      const word = words[i]
      if (!word || !inside(i)) return false
      if (word.upos === 'PROPN') return true
      if (word.upos === 'PUNCT') return /^[-.']$/.test(word.form) && words[i + 1]?.upos === 'PROPN'
      return (
        type !== 'PER' &&
        type !== 'other' &&
        (word.upos === 'NUM' || (word.upos === 'ADJ' && /^\p{Lu}/u.test(word.form)))
      )
    }
    let first = head
    let last = head
    while (belongs(first - 1)) first -= 1
    while (belongs(last + 1)) last += 1
    if (type === 'ORG' && /^(?:of|for|and)$/.test(words[last + 1]?.form ?? '') && belongs(last + 2)) {
      last += 2
      while (belongs(last + 1)) last += 1
    }
    const isTitle = (form: string): boolean => isHonorific(form) || standsInTitle(form)
    while (type === 'PER' && first <= last && isTitle(words[first]?.form ?? '')) first += 1
    if (tags.slice(first, last + 1).some((tag) => tag !== 'O')) continue
    for (let i = first; i <= last; i += 1) tags[i] = `${i === first ? 'B' : 'I'}-${type}`
  }
  return tags.map((tag) => (tag.endsWith('other') ? 'O' : tag))
}

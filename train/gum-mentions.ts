import type { ConlluSentence } from '../src/text/conllu/conllu.ts'

/** A mention of something, `[first, last]` in words of its sentence. */
export interface Mention {
  readonly type: string
  readonly first: number
  readonly last: number
}

/**
 * The mentions of a sentence from GUM's `Entity=` annotation: "(3-person-…" opens entity 3, "3)" closes it, both at once stand
 * for one word (https://gucorpling.org/gum/). Those that run over the sentence's end are left out. Longest first.
 */
export function findMentions({ words }: ConlluSentence): readonly Mention[] {
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

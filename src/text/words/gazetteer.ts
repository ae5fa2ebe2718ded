import { type ClassTable, findClass, toClassTable } from '../model/class-table.ts'
import { hashText, toKey } from '../model/hash.ts'
import { parseModelFile, tableOf } from '../model/model-file.ts'
import type { Token } from '../tokenized-text.ts'
import type { WordForm } from './word-form.ts'

/** What a gazetteer knows a name as; several bits may be set. */
export const gazetteerBits = { given: 1, commonSurname: 2, surname: 4, city: 8, largeCity: 16 } as const

/** A name as gazetteers are asked for it. */
export const gazetteerKey = (name: string): number => toKey(hashText(name.toLowerCase()))

/** What the gazetteer has of one word; 0 when it is written small or not known. */
export const lookUpWord = (table: ClassTable, { form, flags }: WordForm): number =>
  (flags & 1) === 0 ? 0 : Math.max(0, findClass(table, toKey(form)))

const longestCity = 3

/** For each token of `[first, end)` what the gazetteer has of it; cities of several words count for each of their words. */
export function lookUpTokens(table: ClassTable, tokens: readonly Token[], first: number, end: number): Uint8Array {
  const known = new Uint8Array(end - first)
  for (let i = first; i < end; i += 1) {
    let name = ''
    if (!/^\p{Lu}/u.test(tokens[i]?.text ?? '')) continue
    for (let to = i; to < Math.min(end, i + longestCity); to += 1) {
      name = to === i ? (tokens[to]?.text ?? '').slice(0, 40) : `${name} ${(tokens[to]?.text ?? '').slice(0, 40)}`
      const bits = findClass(table, gazetteerKey(name))
      if (bits < 0) continue
      for (let at = i; at <= to; at += 1) known[at - first] = (known[at - first] ?? 0) | bits | (to > i ? 32 : 0)
    }
  }
  return known
}

/** The gazetteer in a file of the kind "gazetteer". */
export const parseGazetteer = (bytes: Uint8Array): ClassTable =>
  toClassTable(tableOf(parseModelFile(bytes, 'gazetteer'), 0))

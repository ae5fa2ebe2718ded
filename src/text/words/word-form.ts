import { hashText } from '../model/hash.ts'

/** What a word looks like, hashed: what models know of a word without its neighbours. */
export interface WordForm {
  /** Small letters, typewriter quotation marks, every digit 0. */
  readonly key: string
  readonly form: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  /** As "Xx" for "Paris", "Xx-d" for "Nodong-1". */
  readonly shape: number
  /** Bits: 1 begins with a capital, 2 holds a hyphen, 4 holds a digit, 8 all capitals. */
  readonly flags: number
}

const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const digit = /\p{Nd}/u

const shapeOfCharacter = (character: string): string =>
  upper.test(character) ? 'X' : lower.test(character) ? 'x' : digit.test(character) ? 'd' : character

/** At most eight signs: runs of one kind are cut to one after the second sign. */
function toShape(word: string): string {
  let shape = ''
  let last = ''
  for (const character of word) {
    const sign = shapeOfCharacter(character)
    if (sign !== last || shape.length < 2) shape += sign
    last = sign
    if (shape.length >= 8) break
  }
  return shape
}

const flag = (holds: boolean, bit: number): number => (holds ? bit : 0)

function readWordForm(word: string): WordForm {
  const plain = word.slice(0, 64).replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-')
  const small = plain.toLowerCase()
  const key = small.replace(/\p{Nd}/gu, '0')
  return {
    key,
    form: hashText(key),
    suffix1: hashText(key.slice(-1)),
    suffix2: hashText(key.slice(-2)),
    suffix3: hashText(key.slice(-3)),
    suffix4: hashText(key.slice(-4)),
    prefix1: hashText(key.slice(0, 1)),
    prefix2: hashText(key.slice(0, 2)),
    prefix3: hashText(key.slice(0, 3)),
    shape: hashText(toShape(plain)),
    flags:
      flag(upper.test(plain.slice(0, 2)), 1) |
      flag(plain.includes('-'), 2) |
      flag(digit.test(plain), 4) |
      flag(plain.length > 1 && plain === plain.toUpperCase() && plain !== small, 8),
  }
}

/** What stands beyond the first and the last word of a sentence. */
export const noWord: WordForm = readWordForm('\u0000')

/**
 * Words that were met lately: most words of a text are met again. Emptied when full, so that no text can fill the memory. Longer
 * words are not kept: to V8 they are slices that would hold on to the whole text.
 */
const known = new Map<string, WordForm>()
const mostKnown = 40_000
const longestKnown = 12

/** The form of a word; the same object for the same word, as long as it is remembered. */
export function wordFormOf(word: string): WordForm {
  if (word.length > longestKnown) return readWordForm(word)
  const met = known.get(word)
  if (met) return met
  if (known.size >= mostKnown) known.clear()
  const form = readWordForm(word)
  known.set(word, form)
  return form
}

import { endOfMatch, type TokenShape } from './token-shape.ts'

const picture = '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?\\u20E3?[\\u{E0020}-\\u{E007F}]{0,16}'
const emoji = new RegExp(
  `(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|${picture}(?:\\u200D${picture})*)\\p{M}*`,
  'uy',
)
/** ©, ™, ‼ and their like are pictographs to Unicode, but only emoji when U+FE0F asks for it. */
const plain = /^(?:[©®™‼⁉]|[\u2190-\u21FF\u2900-\u297F\u2B00-\u2B1A\u3030\u303D])(?!\uFE0F)/u

/** :) ;-) :P and their like, where they stand alone. */
const emoticon = /(?<![^\s!?.…])[:;=8][-'o]?(?:[)(\]/\\|*]|[DPpO3](?=\s|$))+(?=[\s.,!?]|$)/y

/** Emoji as a reader sees them: emoticons, flags, keycaps, skin tones and joined sequences are one token each. */
export const emojiShape: TokenShape = (text, at) => {
  const drawn = endOfMatch(emoticon, text, at)
  if (drawn !== undefined) return { kind: 'emoji', ends: [drawn] }
  if (text.charCodeAt(at) < 0x80 && !/[\uFE0F\u20E3]/.test(text.charAt(at + 1))) return undefined
  const end = endOfMatch(emoji, text, at)
  if (end === undefined || plain.test(text.slice(at, at + 2))) return undefined
  return { kind: 'emoji', ends: [end] }
}

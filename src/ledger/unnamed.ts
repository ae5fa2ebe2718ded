import { bodyPattern } from './name-forms.ts'

/** Small words with which names begin: "de Gaulle", "al-Assad". */
const particle = /^(?:al|bin|d[aeiu]|de[lr]|el|ibn|l[ae]|v[ao]n)(?!\p{Ll})/u
const someOfMany =
  /^(?:\d[\d,.]*|(?:\p{L}+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|\p{L}+t(?:y|een)|ten|eleven|twelve|dozens|hundreds|thousands|half|most|both|several|some|many|unnamed|anonymous)\s/iu

/** Whether words describe a source and do not name it: "the company", "organisers of the Open", "Organisers" at the head of a sentence, "One of them". */
export const isUnnamed = (speaker: string): boolean =>
  !/\p{Lu}/u.test(speaker) ||
  (/^\p{Ll}/u.test(speaker) && !particle.test(speaker)) ||
  (/^\p{Lu}\p{Ll}+$/u.test(speaker) && bodyPattern.test(speaker)) ||
  someOfMany.test(speaker)

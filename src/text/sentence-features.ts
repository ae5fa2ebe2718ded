import type { UnsplitText } from './boundary-place.ts'
import { hashText } from './model/hash.ts'
import { compileTemplates } from './model/templates.ts'
import { noWord, type WordForm, wordFormOf } from './words/word-form.ts'

/** What deciding on the end of a sentence looks at: two tokens to each side, the gap, the rules' opinion, how far the start is. */
const atomNames = ['rule', 'kind', 'w', 'w.shape', 'before', 'before.shape', 'before2.shape', 'after', 'after.shape', 'after2', 'after2.shape', 'length', 'before.length'] // biome-ignore format: a list

export const sentenceAtomCount = atomNames.length

export const sentenceTemplates = compileTemplates(
  atomNames,
  `rule | rule kind | kind w | kind after.shape | kind w.shape after.shape | kind after | kind before | kind before.shape after.shape
   w after | w after.shape after2.shape | kind length | kind after.shape length | before w after.shape | kind after2
   kind before2.shape before.shape after.shape | kind before.length after.shape | rule after | rule before | rule w | rule after.shape after2.shape
   rule length | rule w after.shape | rule kind after | w after after2.shape | rule before w after.shape`,
)

const stop = /[.!?…]$/
const closer = /^["'”’)\]»]+$/
/** Only so much of a long token is looked at. */
const formAt = ({ tokens }: UnsplitText, i: number): WordForm => {
  const token = tokens[i]
  return token ? wordFormOf(token.text.slice(0, 40)) : noWord
}

function kindOf({ text, tokens }: UnsplitText, at: number): number {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  const ends = token && stop.test(token.text.slice(-2)) ? 1 : 0
  const closes = token && before && closer.test(token.text.slice(0, 4)) && stop.test(before.text.slice(-2)) ? 2 : 0
  const dotted = token && token.text.length > 1 && token.text.endsWith('.') ? 4 : 0
  const gap = token && after ? text.slice(token.span[1], Math.min(after.span[0], token.span[1] + 8)) : ''
  return ends | closes | dotted | (gap === '' ? 0 : gap.includes('\n') ? 16 : 8)
}

/** Writes the atoms for the place after token `at` of a sentence that began at token `first`. */
export function fillSentenceAtoms(
  doc: UnsplitText,
  { at, first, ruleEnds }: { at: number; first: number; ruleEnds: boolean },
  atoms: Int32Array,
): void {
  const before = formAt(doc, at - 1)
  const after = formAt(doc, at + 1)
  const after2 = formAt(doc, at + 2)
  const word = formAt(doc, at)
  const values = [
    ruleEnds ? 1 : 2,
    kindOf(doc, at),
    word.form,
    word.shape,
    before.form,
    before.shape,
    formAt(doc, at - 2).shape,
    after.form,
    after.shape,
    after2.form,
    after2.shape,
    Math.min(12, at - first),
    hashText(String(Math.min(6, before.key.length))),
  ]
  atoms.set(values)
}

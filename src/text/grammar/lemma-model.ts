import { toClassTable } from '../model/class-table.ts'
import { parseModelFile, tableOf, textsOf } from '../model/model-file.ts'
import type { LemmaScript, Lemmatizer } from './lemma.ts'

/** A script from its name: "2 y" cuts two letters and adds a y, "=0 " leaves the word as it is, capitals and all. */
export function toScript(name: string): LemmaScript {
  const [cut = '0', add = ''] = name.replace('=', '').split(' ')
  return { keepsCase: name.startsWith('='), cut: Number(cut), add }
}

/** The lemmatizer in a file of the kind "lemmas". */
export function parseLemmaModel(bytes: Uint8Array): Lemmatizer {
  const file = parseModelFile(bytes, 'lemmas')
  return { scripts: textsOf(file, 'scripts').map(toScript), table: toClassTable(tableOf(file, 0)) }
}

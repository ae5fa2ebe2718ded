import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { parseConllu } from '../src/text/conllu/parse-conllu.ts'

export const treebanks = ['ewt', 'gum-free'] as const
export type Treebank = (typeof treebanks)[number]

/** One split of a treebank below a corpora folder. Ends the program, in words, where there is none. */
export function readTreebank(corpora: string, treebank: Treebank, split: 'train' | 'dev'): readonly ConlluSentence[] {
  const path = join(corpora, 'treebanks', `${treebank}-${split}.conllu`)
  if (!existsSync(path)) {
    process.stderr.write(`Expected the treebank ${path}; there is none. Name the folder that holds treebanks/.\n`)
    process.exit(2)
  }
  return parseConllu(readFileSync(path, 'utf8'))
}

/** The sentences of each document. */
export function groupDocuments(sentences: readonly ConlluSentence[]): readonly (readonly ConlluSentence[])[] {
  const documents: ConlluSentence[][] = []
  for (const sentence of sentences) {
    const begins = sentence.comments.some((comment) => comment.startsWith('newdoc'))
    if (begins || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/core/span.ts'
import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { tagGumNames } from './gum-names.ts'
import { groupDocuments, readTreebank } from './read-treebank.ts'

export type NameType = 'PER' | 'ORG' | 'LOC'
const nameTypes: readonly NameType[] = ['PER', 'ORG', 'LOC']
const isNameType = (type: string): type is NameType => nameTypes.some((known) => known === type)

/** A name in a text, as people marked it. */
export interface GoldName {
  readonly span: Span
  readonly type: NameType
}

export const nameCorpora = ['wikigold', 'uner', 'gum'] as const

/** One document with its names. */
export interface NamedText {
  readonly corpus: (typeof nameCorpora)[number]
  readonly text: string
  readonly names: readonly GoldName[]
}

interface TaggedWord {
  readonly form: string
  readonly tag: string
  /** Whether the next word touches it. */
  readonly glued: boolean
}

/** Writes out sentences of tagged words, one a line; "I-" that follows another type or "O" begins a name, as "B-" does. */
function joinTagged(sentences: readonly (readonly TaggedWord[])[]): Pick<NamedText, 'text' | 'names'> {
  let text = ''
  const names: GoldName[] = []
  for (const sentence of sentences) {
    let open: { start: number; end: number; type: string } | undefined
    const close = (): void => {
      if (open && isNameType(open.type)) names.push({ span: [open.start, open.end], type: open.type })
      open = undefined
    }
    for (const [i, { form, tag }] of sentence.entries()) {
      if (i > 0 && sentence[i - 1]?.glued !== true) text += ' '
      const start = text.length
      text += form
      const [place, type = ''] = tag.split('-')
      if (open && (place !== 'I' || type !== open.type)) close()
      if (place !== 'O') open = { start: open?.start ?? start, end: text.length, type }
    }
    close()
    text += '\n'
  }
  return { text, names }
}

/** Words whose corpus has lost its blanks: marks and clitics touch the word before them, an opening bracket the one after. */
const glueWords = (words: readonly Omit<TaggedWord, 'glued'>[]): readonly TaggedWord[] =>
  words.map((word, i) => {
    const next = words[i + 1]?.form ?? ''
    return { ...word, glued: /^(?:[.,;:!?%)\]]|'s|'|n't|'')$/.test(next) || /^[([$]$/.test(word.form) }
  })

/** The documents of WikiGold: lines "form tag". */
function readWikiGold(path: string): readonly NamedText[] {
  const parts = readFileSync(path, 'utf8').split(/^-DOCSTART-.*\n/m)
  return parts.flatMap((part): readonly NamedText[] => {
    const sentences = part.split(/\n\s*\n/).map((block) =>
      glueWords(
        block
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => ({ form: line.split(' ')[0] ?? '', tag: line.split(' ')[1] ?? 'O' })),
      ),
    )
    return part.trim() === '' ? [] : [{ corpus: 'wikigold', ...joinTagged(sentences) }]
  })
}

/** The documents of UNER's English: columns number, form, tag under a comment with the sentence's text. */
function readUner(path: string): readonly NamedText[] {
  const parts = readFileSync(path, 'utf8').split(/^(?=# newdoc)/m)
  return parts.map((part): NamedText => {
    const sentences = part.split(/\n\n/).map((block): readonly TaggedWord[] => {
      const lines = block.split('\n').filter((line) => line !== '')
      const written = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? ''
      let at = 0
      return lines
        .filter((line) => !line.startsWith('# '))
        .map((line) => {
          const [, form = '', tag = 'O'] = line.split('\t')
          at = Math.max(at, written.indexOf(form, at)) + form.length
          return { form, tag, glued: at < written.length && written.charAt(at) !== ' ' }
        })
    })
    return { corpus: 'uner', ...joinTagged(sentences) }
  })
}

/** The documents of GUM, with the names that its mentions hold. */
function readGum(sentences: readonly ConlluSentence[]): readonly NamedText[] {
  const toTagged = (sentence: ConlluSentence): readonly TaggedWord[] => {
    const tags = tagGumNames(sentence)
    return sentence.words.map(({ form, misc }, i) => ({
      form,
      tag: tags[i] ?? 'O',
      glued:
        /(?:^|\|)SpaceAfter=No/.test(misc) ||
        sentence.multiwordTokens.some(({ first, last }) => i + 1 >= first && i + 1 < last),
    }))
  }
  return groupDocuments(sentences).map(
    (document): NamedText => ({ corpus: 'gum', ...joinTagged(document.map(toTagged)) }),
  )
}

/** Every document of the name corpora, in a fixed order. Ends the program, in words, where they are missing. */
export function readNames(corpora: string): readonly NamedText[] {
  const wikigold = join(corpora, 'ner', 'wikigold.conll')
  const uner = join(corpora, 'ner', 'uner-ewt-dev.iob2')
  for (const path of [wikigold, uner]) {
    if (existsSync(path)) continue
    process.stderr.write(`Expected the names in ${path}; there is no such file. Name the folder that holds ner/.\n`)
    process.exit(2)
  }
  return [...readWikiGold(wikigold), ...readUner(uner), ...readGum(readTreebank(corpora, 'gum-free', 'train'))]
}

import { HearsayError } from '../../core/error.ts'
import type { ConlluSentence, ConlluWord, MultiwordToken } from './conllu.ts'

const columns = 10
const plain = (column: string | undefined): string => (column === undefined || column === '_' ? '' : column)

/**
 * The sentences of a CoNLL-U document (https://universaldependencies.org/format.html). Empty nodes ("8.1") and enhanced
 * dependencies are passed over.
 * @throws HearsayError `input.malformed` that names the line: not ten columns, a word out of order, or a head that is no
 * word of the sentence.
 */
export function parseConllu(document: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let comments: string[] = []
  let words: ConlluWord[] = []
  let multiwordTokens: MultiwordToken[] = []
  const close = (): void => {
    const lost = words.find(({ head }) => head > words.length)
    if (lost) {
      const got = `"${lost.form}" hangs on word ${lost.head} of ${words.length}`
      throw new HearsayError('input.malformed', `Expected heads within their sentence in the CoNLL-U text, but ${got}.`)
    }
    if (words.length > 0) sentences.push({ comments, words, multiwordTokens })
    comments = []
    words = []
    multiwordTokens = []
  }
  for (const [index, line] of document
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line === '') {
      close()
      continue
    }
    if (line.startsWith('#')) {
      comments.push(line.replace(/^#\s?/, ''))
      continue
    }
    const fields = line.split('\t')
    const [id = '', form = ''] = fields
    const wrong = (expected: string): HearsayError =>
      new HearsayError(
        'input.malformed',
        `Expected ${expected} in line ${index + 1} of the CoNLL-U text, got "${line.slice(0, 80)}".`,
      )
    if (fields.length !== columns) throw wrong(`${columns} columns parted by tabs`)
    if (/^\d+\.\d+$/.test(id)) continue
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      multiwordTokens.push({ first: Number(range[1]), last: Number(range[2]), form, misc: plain(fields[9]) })
      continue
    }
    if (id !== String(words.length + 1)) throw wrong(`word ${words.length + 1}`)
    const written = plain(fields[6]) || '0'
    const head = /^\d{1,6}$/.test(written) ? Number(written) : -1
    if (head < 0 || head === words.length + 1) throw wrong('the number of a head in column 7')
    words.push({
      form,
      lemma: fields[2] === '_' && form !== '_' ? '' : (fields[2] ?? ''),
      upos: plain(fields[3]),
      xpos: plain(fields[4]),
      feats: plain(fields[5]),
      head,
      deprel: plain(fields[7]),
      misc: plain(fields[9]),
    })
  }
  close()
  return sentences
}

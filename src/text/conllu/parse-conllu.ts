import { HearsayError } from '../../core/error.ts'
import type { ConlluSentence, ConlluWord, MultiwordToken } from './conllu.ts'

const columns = 10
const plain = (column: string | undefined): string => (column === undefined || column === '_' ? '' : column)

/** What is wrong with a sentence as a whole; `undefined` when nothing is. */
function faultOf(words: readonly ConlluWord[], tokens: readonly MultiwordToken[]): string | undefined {
  const lost = words.find(({ head }) => head > words.length)
  if (lost) return `"${lost.form}" hangs on word ${lost.head} of ${words.length}`
  const wide = tokens.find(({ first, last }) => first < 1 || last < first || last > words.length)
  if (wide) return `the token "${wide.form}" spans words ${wide.first} to ${wide.last} of ${words.length}`
  /** From which word's walk to the root each word was met first: no word is walked over twice. */
  const metFrom = new Int32Array(words.length + 1)
  for (let start = 1; start <= words.length; start += 1) {
    let at = start
    while (at > 0 && metFrom[at] === 0) {
      metFrom[at] = start
      at = words[at - 1]?.head ?? 0
    }
    if (at > 0 && metFrom[at] === start) return `"${words[at - 1]?.form}" hangs on itself by way of its heads`
  }
  return undefined
}

/**
 * The sentences of a CoNLL-U document (https://universaldependencies.org/format.html). Empty nodes ("8.1") and enhanced
 * dependencies are passed over.
 * @throws HearsayError `input.malformed` that names the line: not ten columns, a word out of order, a head that is no
 * word of the sentence, heads that go round, or a token over words that there are not.
 */
export function parseConllu(document: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let comments: string[] = []
  let words: ConlluWord[] = []
  let multiwordTokens: MultiwordToken[] = []
  const close = (line: number): void => {
    const fault = faultOf(words, multiwordTokens)
    if (fault !== undefined) {
      const where = `in the sentence that ends before line ${line} of the CoNLL-U text`
      throw new HearsayError('input.malformed', `Expected a tree over its words ${where}, but ${fault}.`)
    }
    if (words.length > 0) sentences.push({ comments, words, multiwordTokens })
    comments = []
    words = []
    multiwordTokens = []
  }
  const lines = document.replace(/^\uFEFF/, '').split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      close(index + 1)
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
  close(lines.length + 1)
  return sentences
}

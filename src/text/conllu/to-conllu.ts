import type { ParsedText } from '../parse-text.ts'
import { lemmaOfWord } from '../tag-text.ts'

const cell = (text: string): string => text.replace(/[\t\n\r]/g, ' ') || '_'

/** A parsed text as a CoNLL-U document, one sentence after the other, with the text of each in a comment. */
export function toConllu(doc: ParsedText): string {
  const lines: string[] = []
  for (const [s, sentence] of doc.sentences.entries()) {
    const [first, end] = [doc.sentenceWords[s] ?? 0, doc.sentenceWords[s + 1] ?? 0]
    lines.push(`# sent_id = ${s + 1}`, `# text = ${cell(doc.text.slice(...sentence.span))}`)
    for (let i = first; i < end; i += 1) {
      const word = doc.words[i]
      const head = doc.heads[i] ?? -1
      const touches = i + 1 < end && doc.words[i + 1]?.span[0] === word?.span[1]
      lines.push(
        [
          i - first + 1,
          cell(word?.text ?? ''),
          cell(lemmaOfWord(doc, i)),
          doc.tags[i]?.upos ?? 'X',
          cell(doc.tags[i]?.xpos ?? ''),
          '_',
          head < 0 ? 0 : head - first + 1,
          doc.relations[i] ?? 'dep',
          '_',
          touches ? 'SpaceAfter=No' : '_',
        ].join('\t'),
      )
    }
    lines.push('')
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

// Simple finders of attributions, to see what reading is worth beside them. Each takes an analysed text and gives tokens.

/** A quotation each, with the nearest verb of saying of its sentence as cue and the nearest name before or after that as source. */
export function quotesOnly(doc, { findQuotations, tokensIn }) {
  return findQuotations(doc)
    .filter(({ depth }) => depth === 0)
    .flatMap(({ parts }) => {
      const content = tokensIn(doc.tokens, parts)
      const sentence = doc.sentences.find(({ tokens: [first, end] }) => first <= content[0] && content[0] < end)
      if (!sentence || content.length < 4) return []
      const around = range(sentence.tokens).filter((i) => !content.includes(i))
      const cue = nearest(
        around.filter((i) => isSaying(doc, i)),
        content,
      )
      return cue === undefined ? [] : [{ cue: Int32Array.of(cue), content, source: subjectNear(doc, around, cue) }]
    })
}

/** A cue for every word of a list, the words before it as source, the rest of the sentence as content: what newsroom scripts do. */
export function cueList(doc) {
  return doc.sentences.flatMap(({ tokens: [first, end] }) => {
    const cue = range([first, end]).find((i) => isSaying(doc, i))
    if (cue === undefined) return []
    return [
      {
        cue: Int32Array.of(cue),
        source: Int32Array.from(range([first, cue])),
        content: Int32Array.from(range([cue + 1, end])),
      },
    ]
  })
}

const saying = new Set(
  `said says say told tells tell added adds add stated states announced announces claimed claims denied denies argued argues warned warns
  insisted insists explained explains wrote writes tweeted reported reports according`.split(/\s+/),
)
const isSaying = ({ tokens }, i) => saying.has(tokens[i]?.text.toLowerCase())
const range = ([first, end]) => Array.from({ length: end - first }, (_, i) => first + i)
const nearest = (places, [first, ...others]) =>
  places.sort((a, b) => distance(a, first, others) - distance(b, first, others))[0]
const distance = (place, first, others) => Math.min(Math.abs(place - first), Math.abs(place - (others.at(-1) ?? first)))

/** The capitalised words, or the pronoun, beside a cue. */
function subjectNear({ tokens }, around, cue) {
  const isName = (i) => /^(?:\p{Lu}|he$|she$|they$|it$|we$)/u.test(tokens[i]?.text)
  for (const step of [-1, 1]) {
    const found = []
    for (let i = cue + step; around.includes(i) && isName(i); i += step) found.push(i)
    if (found.length > 0) return Int32Array.from(found).sort()
  }
  return new Int32Array(0)
}

// Peers that the language benchmark measures beside Hearsay. They live in bench/node_modules: npm ci --prefix bench
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** The peers that are installed here; `undefined` where bench/node_modules is missing. */
export function loadPeers() {
  try {
    const winkNlp = load('wink-nlp')
    const wink = winkNlp(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
    const compromise = load('compromise')
    return { wink, its: wink.its, compromise, sbd: load('sbd'), chrono: load('chrono-node') }
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
}

/** Finds pieces one after the other in a text: their spans. */
export function placePieces(text, pieces) {
  let at = 0
  return pieces.flatMap((piece) => {
    const start = text.indexOf(piece, at)
    if (start < 0 || piece === '') return []
    at = start + piece.length
    return [[start, at]]
  })
}

const trimmed = (text, [start, end]) => {
  const piece = text.slice(start, end)
  return [start + piece.length - piece.trimStart().length, end - (piece.length - piece.trimEnd().length)]
}

export const segmenterSentences = (text) => {
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
  return segments.map(({ index, segment }) => trimmed(text, [index, index + segment.length])).filter(([a, b]) => b > a)
}

export const sbdSentences = ({ sbd }, text) =>
  placePieces(
    text,
    sbd.sentences(text, { newline_boundaries: true }).map((sentence) => sentence.trim()),
  )

export const winkSentences = ({ wink }, text) => placePieces(text, wink.readDoc(text).sentences().out())

export const winkTokens = ({ wink }, text) => placePieces(text, wink.readDoc(text).tokens().out())

/** winkNLP's tags of the tokens that are words of the treebank's sentence, by their spans; it cuts its own tokens. */
export const winkTags = ({ wink, its }, text) => {
  const tokens = wink.readDoc(text).tokens()
  const spans = placePieces(text, tokens.out())
  return new Map(tokens.out(its.pos).map((tag, i) => [String(spans[i]), tag]))
}

export const compromiseNames = ({ compromise }, text) => {
  const doc = compromise(text)
  const found = (view, type) =>
    view
      .json({ offset: true })
      .map(({ offset, text: words }) => ({ start: offset.start, words }))
      .map(({ start, words }) => {
        const clean = words.replace(/[\s,.;:!?]+$/, '')
        return { span: [start, start + clean.length], type }
      })
  return [...found(doc.people(), 'PER'), ...found(doc.places(), 'LOC'), ...found(doc.organizations(), 'ORG')]
}

const twoDigits = (number) => String(number).padStart(2, '0')

/** chrono-node's dates as TIMEX3 values, as far as it says which parts are certain. */
export const chronoTimes = ({ chrono }, text, publishedAt) =>
  chrono.parse(text, new Date(`${publishedAt.slice(0, 10)}T12:00:00Z`)).map(({ index, text: words, start }) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => start.get(part))
    const known = start.isCertain('day') || start.isCertain('weekday')
    const value = known
      ? `${year}-${twoDigits(month)}-${twoDigits(day)}`
      : start.isCertain('month')
        ? `${year}-${twoDigits(month)}`
        : `${year}`
    return { span: [index, index + words.length], value }
  })

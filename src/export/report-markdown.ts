import type { HighlightedText, PartPiece, Piece } from '../core/highlight.ts'
import type { Article, Reading } from '../core/reading.ts'
import { escapeLineStart, escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts'
import { toPrintedTime } from './printed-time.ts'
import { countOf, type ReportNote, type ReportView, toReportView } from './report-view.ts'
import { toWebAddress, withoutBidiControls } from './web-address.ts'

/** One reading in Markdown: the text as a quotation with who in bold and how in italics, each attribution in a table. */
export function toReportMarkdown(reading: Reading): string {
  const { article, notices } = reading
  const view = toReportView(reading)
  return [
    `# ${ours(article.title ?? article.url ?? article.id)}`,
    drawFacts(article, view),
    drawWords(view.lit),
    '## Who said what',
    drawNotes(view),
    ...drawWho(view),
    ...drawDates(view),
    ...(notices.length === 0
      ? []
      : ['## Notices', notices.map(({ code, message }) => `- ${ours(message)} (${ours(code)})`).join('\n')]),
    '“Sure” is how sure the reader program is of the reading, in 100; it says nothing about the claim.',
  ].join('\n\n')
}

/** Words of a page on a line of ours. */
const ours = (words: string): string => escapeMarkdownLine(withoutBidiControls(words))

function drawFacts({ outlet, byline, publishedAt, url }: Article, { notes, speakers }: ReportView): string {
  const told = [outlet, byline, publishedAt === undefined ? 'no date on the page' : toPrintedTime(publishedAt)]
  const line = told
    .filter((words) => words !== undefined)
    .map(ours)
    .join(' · ')
  const counts = `${countOf(notes.length, 'attribution')}, ${countOf(speakers.length, 'speaker')}`
  const link = toWebAddress(url)
  const address =
    link === undefined ? (url === undefined ? '' : ours(url)) : `<${link.replace(/[<>]/g, encodeURIComponent)}>`
  return `${line} · ${counts}${address === '' ? '' : `  \n${address}`}`
}

function drawWords({ paragraphs }: HighlightedText): string {
  return paragraphs
    .map(({ pieces }) => {
      const lines = drawPieces(pieces, false).split(/\r\n|[\n\r\u2028\u2029]/)
      return lines.map((line) => `> ${escapeLineStart(line.trimStart())}`).join('\\\n')
    })
    .join('\n>\n')
}

function drawPieces(pieces: readonly Piece[], within: boolean): string {
  return pieces
    .map((piece) =>
      piece.kind === 'words' ? escapeMarkdown(withoutBidiControls(piece.text)) : drawPart(piece, within),
    )
    .join('')
}

/** Emphasis within emphasis would need more stars than a reader of the source can count: only the outer part is set off. */
function drawPart(piece: PartPiece, within: boolean): string {
  const number = piece.numbered ? `\\[${piece.number}\\]` : ''
  if (piece.role === 'content' || within) return drawPieces(piece.pieces, within) + number
  return setOff(drawPieces(piece.pieces, true), piece.role === 'source' ? '**' : '*') + number
}

/** Stars around words, and blanks outside them: ` word` in stars would stay stars. */
function setOff(words: string, stars: string): string {
  const inner = words.trim()
  if (inner === '' || /[\n\r\u2028\u2029]/.test(inner)) return words
  const from = words.indexOf(inner)
  return `${words.slice(0, from)}${stars}${inner}${stars}${words.slice(from + inner.length)}`
}

function drawNotes({ notes }: ReportView): string {
  if (notes.length === 0) return 'No attribution was found in this text.'
  return [
    '| No. | Speaker | Kind | Cue | Stance | Certainty | In the exact words | Sure |',
    '| --: | --- | --- | --- | --- | --- | --- | --: |',
    ...notes.map(
      (note) =>
        `| ${[
          `${note.number}${note.inside === undefined ? '' : ` in ${note.inside}`}`,
          speakerOf(note),
          note.kind,
          ours(note.cue),
          `${note.attribution.stance}${note.about === undefined ? '' : ` (about ${note.about})`}`,
          note.attribution.certainty,
          ours(note.words),
          `${note.sure}${note.doubtful ? ', doubtful' : ''}`,
        ].join(' | ')} |`,
    ),
  ].join('\n')
}

function speakerOf({ speaker, unnamed, role }: ReportNote): string {
  if (speaker === undefined) return 'nobody is named'
  return `${ours(speaker)}${role === undefined ? '' : `, ${ours(role)}`}${unnamed ? ' (unnamed)' : ''}`
}

function drawWho({ who }: ReportView): readonly string[] {
  if (who.length === 0) return []
  const lines = who.map(({ name, type, roles, speaksAs, forms }) => {
    const voice = speaksAs.length === 0 ? [] : [`speaks as ${speaksAs.map(ours).join(', ')}`]
    const called = forms.length === 0 ? '' : `; also “${forms.map(ours).join('”, “')}”`
    return `- **${ours(name)}**: ${[type, ...roles.map(ours), ...voice].join(', ')}${called}`
  })
  return ['## Who is who', lines.join('\n')]
}

function drawDates({ times }: ReportView): readonly string[] {
  if (times.length === 0) return []
  const lines = times.map(({ text, value, type }) => `| ${ours(text)} | ${ours(value)} | ${type} |`)
  return ['## Dates', ['| In the text | Value | Type |', '| --- | --- | --- |', ...lines].join('\n')]
}

import type { ComponentChildren } from 'preact'
import type { HighlightedText, PartPiece, Piece } from '../../core/highlight.ts'
import { sideOf, stanceMark } from '../../core/marks.ts'
import { Drawing } from '../parts/mark.tsx'

interface Drawn {
  /** The number of the attribution that is in hand. */
  readonly lit?: number | undefined
  /** Within a link already: a link may not hold another. */
  readonly linked: boolean
}

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ')

/** The mark, tied to the first word, so that a line never ends between them. */
function CueWords({ piece, drawn }: { readonly piece: PartPiece; readonly drawn: Drawn }) {
  const mark = piece.first && <Drawing svg={stanceMark(piece.stance)} />
  const [head, ...rest] = piece.pieces
  const [, first = '', after = ''] = head?.kind === 'words' ? (/^(\S*)([\s\S]*)$/.exec(head.text) ?? []) : []
  return (
    <>
      {mark && (
        <span class="nb">
          {mark}
          {first}
        </span>
      )}
      {head?.kind === 'words' ? (mark ? after : head.text) : head && <Pieces pieces={[head]} drawn={drawn} />}
      <Pieces pieces={rest} drawn={drawn} />
      {piece.numbered && <sup>{piece.number}</sup>}
    </>
  )
}

function Cue({ piece, drawn }: { readonly piece: PartPiece; readonly drawn: Drawn }) {
  const name = classes(
    'cue',
    sideOf(piece.stance) === 'against' && 'against',
    !piece.first && 'more',
    piece.number === drawn.lit && 'lit',
  )
  if (drawn.linked) {
    return (
      <span class={name} data-n={piece.number} {...(piece.numbered && { id: `c${piece.number}` })}>
        <CueWords piece={piece} drawn={drawn} />
      </span>
    )
  }
  return (
    <a
      class={name}
      data-n={piece.number}
      href={`#n${piece.number}`}
      {...(piece.numbered && { id: `c${piece.number}` })}
    >
      <CueWords piece={piece} drawn={{ ...drawn, linked: true }} />
    </a>
  )
}

function Part({ piece, drawn }: { readonly piece: PartPiece; readonly drawn: Drawn }) {
  if (piece.role === 'cue') return <Cue piece={piece} drawn={drawn} />
  const lit = piece.number === drawn.lit && 'lit'
  const name =
    piece.role === 'source'
      ? classes('src', lit)
      : classes(
          'con',
          piece.certainty,
          sideOf(piece.stance) === 'against' && 'against',
          piece.level > 0 && 'inner',
          lit,
        )
  const number = piece.numbered && (
    <a class="number" href={`#n${piece.number}`} id={`c${piece.number}`} aria-label={`note ${piece.number}`}>
      <sup>{piece.number}</sup>
    </a>
  )
  return (
    <span class={name} data-n={piece.number}>
      <Pieces pieces={piece.pieces} drawn={drawn} />
      {number}
    </span>
  )
}

function Pieces({ pieces, drawn }: { readonly pieces: readonly Piece[]; readonly drawn: Drawn }) {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'words' ? (
          piece.text
        ) : (
          <Part key={`${piece.role} ${piece.span[0]}`} piece={piece} drawn={drawn} />
        ),
      )}
    </>
  )
}

interface HighlightedProps {
  readonly text: HighlightedText
  readonly lit?: number | undefined
  /** What stands beside each paragraph. */
  readonly beside: (index: number) => ComponentChildren
}

/** A text with its attributions marked: bold who, boxed how, underlined what. Changes, adds and hides no letter. */
export function Highlighted({ text, lit, beside }: HighlightedProps) {
  return (
    <>
      {text.paragraphs.map((paragraph, index) => (
        <div class="para" key={paragraph.span[0]}>
          <div class="txt">
            <p dir="auto" data-at={paragraph.span[0]}>
              <Pieces pieces={paragraph.pieces} drawn={{ lit, linked: false }} />
            </p>
          </div>
          <div class="notes">{beside(index)}</div>
        </div>
      ))}
    </>
  )
}

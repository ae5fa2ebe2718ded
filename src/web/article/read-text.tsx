import { useMemo, useRef, useState } from 'preact/hooks'
import { highlight, wordsOf } from '../../core/highlight.ts'
import type { FiledReading } from '../../core/ledger.ts'
import type { Span } from '../../core/span.ts'
import type { ClaimRecord } from '../../serve/contract.ts'
import { AddAction } from '../correct/add-attribution.tsx'
import { AttributionActions } from '../correct/attribution-actions.tsx'
import { useSelected } from '../correct/use-selected.ts'
import { findNumberAt, numberIn } from './find-words.ts'
import { Highlighted } from './highlighted.tsx'
import { Legend } from './legend.tsx'
import { Note } from './note.tsx'
import { useArrival } from './use-arrival.ts'
import { useBare } from './use-bare.ts'
import { useMargin } from './use-margin.ts'

interface ReadTextProps {
  readonly filed: FiledReading
  readonly claims: readonly ClaimRecord[]
  /** Words to find. */
  readonly at?: Span | undefined
  /** The fragment of the address: "#n4" or "#c4" takes that attribution in hand. */
  readonly hash: string
}

const numberUnder = (target: EventTarget | null): number | undefined => {
  const part = target instanceof Element ? target.closest('[data-n]') : null
  return part instanceof HTMLElement ? Number(part.dataset['n']) : undefined
}

/** One text with its marks, and its notes beside it. One attribution at a time is in hand. */
export function ReadText({ filed, claims, at, hash }: ReadTextProps) {
  const { article, attributions } = filed.reading
  const text = useMemo(() => highlight(article.text, attributions), [article.text, attributions])
  const [hovered, setHovered] = useState<number>()
  const [bare, toggleBare] = useBare()
  const body = useRef<HTMLDivElement>(null)
  const found = useMemo(() => at && findNumberAt(text, at), [text, at?.[0], at?.[1]])
  const open = numberIn(hash) ?? found
  const selected = useSelected(body, article.text)
  /** The attribution that is being corrected: its note stays open, whatever else is taken in hand. */
  const [drafted, setDrafted] = useState<string>()
  useMargin(body)

  useArrival(body, { text, hash, found, ...(at && { at }) })
  const claimsOf = (id: string) =>
    claims.filter(({ evidence }) =>
      evidence.some(({ attributionId, revisionId }) => attributionId === id && revisionId === filed.revisionId),
    )
  const lit = hovered ?? open
  return (
    <>
      <Legend bare={bare} onBare={toggleBare} />
      <AddAction filed={filed} selected={selected} />
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focus does the same, below */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the lamp follows the pointer; links within do the work */}
      <div
        class={bare ? 'body bare' : 'body'}
        ref={body}
        onMouseOver={(event) => setHovered(numberUnder(event.target))}
        onMouseLeave={() => setHovered(undefined)}
        onFocusIn={(event) => setHovered(numberUnder(event.target))}
        onFocusOut={() => setHovered(undefined)}
      >
        {bare ? (
          text.paragraphs.map(({ span, pieces }) => (
            <div class="para" key={span[0]}>
              <div class="txt">
                <p dir="auto" data-at={span[0]}>
                  {wordsOf(pieces)}
                </p>
              </div>
            </div>
          ))
        ) : (
          <Highlighted
            text={text}
            lit={lit}
            beside={(index) =>
              text.paragraphs[index]?.notes.map((note) => (
                <Note
                  key={note.number}
                  note={note}
                  notes={text.notes}
                  claims={claimsOf(note.attribution.id)}
                  lit={note.number === lit}
                  open={note.number === open || note.attribution.id === drafted}
                  actions={
                    <AttributionActions
                      filed={filed}
                      attribution={note.attribution}
                      selected={selected}
                      onDraft={(isDrafted) => setDrafted(isDrafted ? note.attribution.id : undefined)}
                    />
                  }
                />
              ))
            }
          />
        )}
      </div>
    </>
  )
}

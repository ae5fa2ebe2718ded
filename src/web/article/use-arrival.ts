import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { HighlightedText } from '../../core/highlight.ts'
import type { Span } from '../../core/span.ts'
import { findParagraphAt, numberIn } from './find-words.ts'

interface Arrival {
  readonly text: HighlightedText
  readonly hash: string
  readonly at?: Span
  /** The attribution that says the words at `at`. */
  readonly found: number | undefined
}

function findTarget(body: HTMLElement, { text, hash, at, found }: Arrival): Element | null {
  const named = numberIn(hash)
  if (named !== undefined) return document.getElementById(hash.slice(1))
  if (found !== undefined) return document.getElementById(`c${found}`) ?? body.querySelector(`[data-n="${found}"]`)
  const paragraph = at && findParagraphAt(text, at)
  return paragraph === undefined ? null : body.querySelector(`[data-at="${paragraph}"]`)
}

/** Brings the words that an address names into view, once they are there. Later steps within the page are the browser's. */
export function useArrival(body: RefObject<HTMLElement>, arrival: Arrival): void {
  useEffect(() => {
    const target = body.current && findTarget(body.current, arrival)
    if (!target) return
    target.scrollIntoView({ block: 'center' })
    if (arrival.found === undefined && target instanceof HTMLElement && arrival.at) target.classList.add('lit')
  }, [arrival.text])
}

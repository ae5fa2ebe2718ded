import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Span, trimSpan } from '../../core/span.ts'
import { selectedIn } from './selected-in.ts'

/** The words of a text that were selected last, by mouse or keys. They stay when the selection goes to a field of a form. */
export function useSelected(body: RefObject<HTMLElement>, text: string): Span | undefined {
  const [selected, setSelected] = useState<Span>()
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !body.current) return
      const span = selectedIn(body.current, selection.getRangeAt(0))
      const [start, end] = span ? trimSpan(text, span) : [0, 0]
      if (start < end) setSelected([start, end])
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [body, text])
  return selected
}

import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'

/** Puts the notes of each paragraph beside it, pushed down where they would meet those above. */
function layOut(body: HTMLElement): void {
  let bottom = 0
  for (const para of body.querySelectorAll<HTMLElement>('.para')) {
    const notes = para.querySelector<HTMLElement>('.notes')
    if (!notes) continue
    const top = Math.max(para.offsetTop, bottom)
    notes.style.setProperty('--top', `${top}px`)
    if (notes.childElementCount > 0) bottom = top + notes.offsetHeight
  }
  body.style.setProperty('--notes', `${bottom}px`)
}

/** Keeps the margin in step with the text, whatever is opened and however wide the window. */
export function useMargin(body: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    if (body.current) layOut(body.current)
  })
  useEffect(() => {
    const element = body.current
    if (!element) return undefined
    const watch = new ResizeObserver(() => layOut(element))
    watch.observe(element)
    for (const part of element.querySelectorAll('.para, .notes')) watch.observe(part)
    return () => watch.disconnect()
  }, [body])
}

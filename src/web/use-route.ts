import { useEffect, useState } from 'preact/hooks'

/** A visit: the address, and how far down the page a return to it was. */
export interface Visit {
  readonly url: URL
  readonly scrollTo?: number
}

const moved = new EventTarget()
let returning: number | undefined

const heightOf = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'y' in state && typeof state.y === 'number' ? state.y : undefined

/** Goes to another place on the desk. */
export function navigate(href: string): void {
  window.history.replaceState({ y: window.scrollY }, '')
  window.history.pushState(undefined, '', href)
  returning = undefined
  moved.dispatchEvent(new Event('move'))
}

/** Goes to another place in place of this one, which is no more. */
export function replace(href: string): void {
  window.history.replaceState(undefined, '', href)
  returning = undefined
  moved.dispatchEvent(new Event('move'))
}

/** Follows links of the desk without loading it anew; leaves every other link, and every held key, to the browser. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin || link.target !== '') return
  if (link.pathname.startsWith('/api/')) return
  if (link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  navigate(link.href)
}

/** The place where the reader is, now and after each link, return or typed address. */
export function useVisit(): Visit {
  const [visit, setVisit] = useState<Visit>(() => ({ url: new URL(window.location.href) }))
  useEffect(() => {
    const read = () =>
      setVisit({ url: new URL(window.location.href), ...(returning !== undefined && { scrollTo: returning }) })
    const back = (event: PopStateEvent) => {
      returning = heightOf(event.state)
      read()
    }
    window.history.scrollRestoration = 'manual'
    document.addEventListener('click', followLink)
    moved.addEventListener('move', read)
    window.addEventListener('popstate', back)
    return () => {
      document.removeEventListener('click', followLink)
      moved.removeEventListener('move', read)
      window.removeEventListener('popstate', back)
    }
  }, [])
  return visit
}

import { useEffect, useRef } from 'preact/hooks'
import { toSearch } from '../route.ts'
import { navigate } from '../use-route.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** The search field in the bar; "/" leads to it from anywhere. */
export function Finder() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [])
  const search = (event: Event) => {
    event.preventDefault()
    const words = field.current?.value.trim() ?? ''
    if (words !== '') navigate(toSearch(words))
  }
  return (
    <search class="find-place">
      <form class="find" action="/search" onSubmit={search}>
        <label class="sr" for="find">
          Search claims, words and speakers
        </label>
        <input id="find" ref={field} type="text" name="q" placeholder="Search words, speakers" autocomplete="off" />
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </form>
    </search>
  )
}

import type { ComponentChildren } from 'preact'
import { Kept } from '../correct/kept.tsx'
import type { Route } from '../route.ts'
import { Finder } from './finder.tsx'

const places: readonly { readonly href: string; readonly name: string; readonly kinds: readonly Route['kind'][] }[] = [
  { href: '/', name: 'Today', kinds: ['front'] },
  { href: '/stories', name: 'Stories', kinds: ['stories', 'story'] },
  { href: '/claims', name: 'Claims', kinds: ['claims', 'claim'] },
  { href: '/search', name: 'Search', kinds: ['search'] },
  { href: '/watch', name: 'Watch', kinds: ['watch'] },
]

/** One disc, three ticks: one voice and its echoes. */
function Logo() {
  return (
    <svg viewBox="0 0 26 16" aria-hidden="true">
      <circle cx="7" cy="8" r="5.5" fill="currentColor" />
      <path d="M16 3v10M20 3v10M24 3v10" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}

/** The bar, the page, the foot. */
export function Frame({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        To the page
      </a>
      <header class="bar">
        <a class="brand" href="/">
          <Logo />
          Hearsay
        </a>
        <nav aria-label="Desk">
          <ul>
            {places.map(({ href, name, kinds }) => (
              <li key={href}>
                <a href={href} {...(kinds.includes(route.kind) && { 'aria-current': 'page' as const })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {route.kind !== 'search' && <Finder />}
      </header>
      <main class="page" id="main" tabIndex={-1}>
        {children}
      </main>
      <Kept />
      <footer class="foot">
        <p>A status counts origins on the record. It does not say whether a claim holds.</p>
        <p class="line">
          <a class="quiet" href="/corrections">
            Corrections
          </a>
          <a class="quiet" href="/api/v1/openapi.json">
            API
          </a>
        </p>
      </footer>
    </>
  )
}

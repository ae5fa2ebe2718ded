import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { unreachable } from '../core/error.ts'
import { ArticlePage } from './pages/article.tsx'
import { ClaimPage } from './pages/claim.tsx'
import { ClaimsPage } from './pages/claims.tsx'
import { CorrectionsPage } from './pages/corrections.tsx'
import { FrontPage } from './pages/front.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { SearchPage } from './pages/search.tsx'
import { StoriesPage } from './pages/stories.tsx'
import { StoryPage } from './pages/story.tsx'
import { WatchPage } from './pages/watch.tsx'
import { ThisYear } from './parts/clock.tsx'
import { Frame } from './parts/frame.tsx'
import { parseRoute, type Route } from './route.ts'
import { useVisit } from './use-route.ts'

interface PageProps {
  readonly route: Route
  readonly hash: string
  readonly today: string
}

function Page({ route, hash, today }: PageProps) {
  switch (route.kind) {
    case 'front':
      return <FrontPage today={today} />
    case 'stories':
      return <StoriesPage />
    case 'story':
      return <StoryPage id={route.id} past={route.past} />
    case 'claims':
      return <ClaimsPage status={route.status} />
    case 'claim':
      return <ClaimPage id={route.id} past={route.past} />
    case 'article':
      return <ArticlePage route={route} hash={hash} />
    case 'search':
      return <SearchPage words={route.words} choice={route.choice} past={route.past} />
    case 'corrections':
      return <CorrectionsPage />
    case 'watch':
      return <WatchPage />
    case 'not-found':
      return <NotFoundPage />
    default:
      return unreachable(route)
  }
}

/** The desk. The clock is read once, by whoever starts it. */
export function Desk({ now }: { readonly now: Date }) {
  const { url, scrollTo } = useVisit()
  const place = url.pathname + url.search
  const route = useMemo(() => parseRoute(url), [place])
  const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(now)
  const arrived = useRef(false)
  useLayoutEffect(() => {
    if (!arrived.current) {
      arrived.current = true
      return
    }
    window.scrollTo(0, scrollTo ?? 0)
    // A screen reader goes on from the new page, not from a link that is gone.
    if (scrollTo === undefined) document.getElementById('main')?.focus({ preventScroll: true })
  }, [place])
  return (
    <ThisYear.Provider value={now.getFullYear()}>
      <Frame route={route}>
        <Page key={place} route={route} hash={url.hash} today={today} />
      </Frame>
    </ThisYear.Provider>
  )
}

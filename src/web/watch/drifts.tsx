import type { SiteHealth } from '../../core/feed-health.ts'
import { plural } from '../words.ts'
import { Moment } from './moment.tsx'

interface DriftsProps {
  readonly sites: readonly SiteHealth[]
  readonly at: string
}

/** Sites whose pages are read otherwise than before: perhaps they were built anew, and we read them wrongly. */
export function Drifts({ sites, at }: DriftsProps) {
  const drifted = sites.filter(({ drifts }) => drifts.length > 0)
  if (drifted.length === 0) return null
  return (
    <section class="section" aria-labelledby="h-drift">
      <div class="head">
        <h2 id="h-drift">
          Read otherwise than before <span class="n">{drifted.length}</span>
        </h2>
        <span class="meta">these sites may have changed their pages: see that their latest articles are whole</span>
      </div>
      <ul class="drifts">
        {drifted.map(({ host, pages, articles, lastReadAt, drifts }) => (
          <li key={host}>
            <div>
              <b class="host">{host}</b>
              <span class="sub">
                {plural(articles, 'article')} on {plural(pages, 'page')} read lately, the last{' '}
                <Moment at={lastReadAt} now={at} />
              </span>
            </div>
            <ul>
              {drifts.map(({ kind, message }) => (
                <li key={kind}>
                  <span class="health doubt">{message}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

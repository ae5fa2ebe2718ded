import type { ArticleDetail } from '../../serve/contract.ts'
import { Time } from '../parts/time.tsx'

/** Outlet, byline, date. */
export function Imprint({ article }: { readonly article: ArticleDetail }) {
  const { outlet, byline, publishedAt, revisions } = article
  const [first] = revisions
  return (
    <p class="lede imprint">
      {outlet !== undefined && <bdi>{outlet}</bdi>}
      {byline !== undefined && <bdi>{byline}</bdi>}
      {publishedAt !== undefined ? (
        <span>
          <Time at={publishedAt} detail="full" /> <span class="faint">(printed {publishedAt})</span>
        </span>
      ) : (
        first && (
          <span>
            no date on the page; seen <Time at={first.seenAt} detail="full" printed={first.seenAt} />
          </span>
        )
      )}
    </p>
  )
}

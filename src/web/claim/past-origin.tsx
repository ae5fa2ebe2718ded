import { useContext } from 'preact/hooks'
import type { Origin } from '../../core/ledger.ts'
import { sideOf } from '../../core/marks.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { formatTime } from '../format-time.ts'
import { toArticle } from '../route.ts'
import { evidenceOf, reportsOf } from './claim-view.ts'
import { Said } from './said.tsx'

const now: Readonly<Record<Origin['role'], string>> = {
  supports: 'then says so',
  denies: 'then denies',
  speculates: 'then only speculates',
  withdrawn: 'then withdrawn',
}

interface PastOriginProps {
  readonly claim: ClaimDetail
  readonly origin: Origin
  /** The side on which it stood. */
  readonly side: 'for' | 'against'
}

/** The old words of an origin that stands elsewhere now: grey, on the side where it stood. */
export function PastOrigin({ claim, origin, side }: PastOriginProps) {
  const past = useContext(AsOf)
  const evidence = evidenceOf(claim, origin)
  const words = evidence.find(({ stance }) => sideOf(stance) === side)
  const turned = words && evidence.find(({ at, stance }) => at > words.at && sideOf(stance) !== side)
  const report = words && reportsOf(claim, origin).find(({ article }) => article.id === words.articleId)
  if (!words) return null
  return (
    <article class="origin past">
      <div class="top">
        <h3 dir="auto">{origin.name}</h3>
        <span class="tag">
          {turned ? `until ${formatTime(turned.at, 'day', new Date(turned.at).getFullYear())}` : 'earlier'},{' '}
          {now[origin.role]}
        </span>
      </div>
      <blockquote dir="auto">
        <a href={toArticle(words, past)}>{words.text}</a>
      </blockquote>
      <div class="signs">
        <Said origin={origin} words={words} report={report} />
      </div>
    </article>
  )
}

import type { Origin } from '../../core/ledger.ts'
import { Time } from '../parts/time.tsx'
import type { DatedEvidence, Report } from './claim-view.ts'

/** Who said the words for an origin, where that is somebody else, and where. */
export function Said({
  origin,
  words,
  report,
}: {
  readonly origin: Origin
  readonly words: DatedEvidence
  readonly report: Report | undefined
}) {
  const speaker = words.speaker !== undefined && words.speaker !== origin.name ? words.speaker : undefined
  return (
    <span class="say">
      {speaker !== undefined && <bdi>{speaker}, </bdi>}
      {report?.article.outlet !== undefined && <bdi>{report.article.outlet}, </bdi>}
      <Time at={words.at} printed={report?.article.publishedAt} />
    </span>
  )
}

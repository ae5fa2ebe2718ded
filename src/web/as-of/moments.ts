import type { Status } from '../../core/ledger.ts'
import type { ArticleBrief, ClaimRecord } from '../../serve/contract.ts'

/** A moment to step back to: as an address has it, and what the status became then. */
export interface Moment {
  readonly asOf: string
  readonly status?: Status
}

/** As many as stand in a line or two. */
const most = 8

/** Some of a list, evenly apart, the first and the last among them. */
function thin<Entry>(list: readonly Entry[], count: number): readonly Entry[] {
  if (list.length <= count) return list
  const apart = (list.length - 1) / (count - 1)
  return Array.from({ length: count }, (_, i) => list[Math.round(i * apart)]).filter((entry) => entry !== undefined)
}

/** When a claim's status moved. */
export function momentsOfClaim({ history }: Pick<ClaimRecord, 'history'>): readonly Moment[] {
  return thin(
    history.map(({ at, status }) => ({ asOf: at, status })),
    most,
  )
}

/** When the texts of an article came up. */
export function momentsOfTexts({ revisions }: Pick<ArticleBrief, 'revisions'>): readonly Moment[] {
  return thin(
    revisions.map(({ at }) => ({ asOf: at })),
    most,
  )
}

/** The days on which reports came up, each to be seen as of its end. */
export function daysOf(articles: readonly ArticleBrief[]): readonly Moment[] {
  const days = articles.flatMap(({ revisions }) => revisions.map(({ at }) => at.slice(0, 10)))
  return thin([...new Set(days)].sort(), most).map((asOf) => ({ asOf }))
}

import type { Claim, Evidence, Origin, Role } from '../../core/ledger.ts'
import { sideOf, type TallyOrigin } from '../../core/marks.ts'
import type { ArticleBrief, ClaimRecord } from '../../serve/contract.ts'

/** One article that carries an origin's words, at its earliest, and the words of each of its texts. */
export interface Report {
  readonly article: ArticleBrief
  readonly at: string
  readonly evidence: readonly DatedEvidence[]
}

/** Evidence with the time of its text. */
export interface DatedEvidence extends Evidence {
  readonly at: string
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : 0

/** When a revision's words count. */
export function timeOf(
  articles: readonly ArticleBrief[],
  { articleId, revisionId }: Pick<Evidence, 'articleId' | 'revisionId'>,
): string {
  const article = articles.find(({ id }) => id === articleId)
  return article?.revisions.find(({ id }) => id === revisionId)?.at ?? article?.publishedAt ?? ''
}

/** An origin's evidence, earliest first. */
export function evidenceOf(claim: ClaimRecord, origin: Pick<Origin, 'id'>): readonly DatedEvidence[] {
  const own = claim.evidence.filter(({ originId }) => originId === origin.id)
  return own.map((evidence) => ({ ...evidence, at: timeOf(claim.articles, evidence) })).sort(byTime)
}

/** The reports that carry an origin's words: articles, not texts. */
export function reportsOf(claim: ClaimRecord, origin: Pick<Origin, 'id'>): readonly Report[] {
  const all = evidenceOf(claim, origin)
  const ids = [...new Set(all.map(({ articleId }) => articleId))]
  const reports = ids.flatMap((id): readonly Report[] => {
    const article = claim.articles.find((one) => one.id === id)
    const evidence = all.filter(({ articleId }) => articleId === id)
    const [first] = evidence
    return article && first ? [{ article, at: first.at, evidence }] : []
  })
  return reports.sort(byTime)
}

/** What a tally draws: each origin's side and its reports. */
export function tallyOf(claim: Pick<Claim, 'origins' | 'evidence'>): readonly TallyOrigin[] {
  return claim.origins.map(({ id, role }) => {
    const own = claim.evidence.filter(({ originId }) => originId === id)
    return { role, reports: new Set(own.map(({ articleId }) => articleId)).size }
  })
}

/** The figures of a claim: origins that stand behind a claim, the reports that carry them, origins that deny it. */
export interface Figures {
  readonly origins: number
  readonly reports: number
  readonly denials: number
  /** Reports that carry a denial. */
  readonly denyingReports: number
  readonly withdrawn: number
}

/** Counts a claim's origins, and the articles that carry each side: an article with two origins is one report. */
export function figuresOf({ origins, evidence }: Pick<Claim, 'origins' | 'evidence'>): Figures {
  const count = (role: Role) => origins.filter((origin) => origin.role === role).length
  const reports = (role: Role): number => {
    const ids = new Set(origins.filter((origin) => origin.role === role).map(({ id }) => id))
    return new Set(evidence.filter(({ originId }) => ids.has(originId)).map(({ articleId }) => articleId)).size
  }
  return {
    origins: count('supports'),
    reports: reports('supports'),
    denials: count('denies'),
    denyingReports: reports('denies'),
    withdrawn: count('withdrawn'),
  }
}

/** Words that can be understood alone: "that figure" cannot. */
const speaksForItself = ({ text }: Evidence): boolean => text.split(/\s+/).length >= 4

/**
 * The words by which an origin stands where it stands: its latest, but rather whole ones than "that figure", rather the
 * original than a copy, and where the same words stand in several reports, the first of these.
 */
export function standingWords(claim: ClaimRecord, origin: Origin): DatedEvidence | undefined {
  const side = origin.role === 'denies' ? 'against' : origin.role === 'speculates' ? 'neither' : 'for'
  const all = evidenceOf(claim, origin)
  const own = all.filter(({ stance }) => sideOf(stance) === side)
  const latest = own.findLast(speaksForItself) ?? own.at(-1) ?? all.at(-1)
  return all.find(({ text, stance }) => text === latest?.text && stance === latest.stance)
}

/** The year that all of these times lie in, if it is one. */
export function yearOf(claims: readonly ClaimRecord[]): number | undefined {
  const times = claims.flatMap((claim) => [
    ...claim.history.map(({ at }) => at),
    ...claim.articles.flatMap(({ revisions }) => revisions.map(({ at }) => at)),
  ])
  const years = new Set(times.map((at) => new Date(at).getFullYear()))
  const [year] = years
  return years.size === 1 ? year : undefined
}

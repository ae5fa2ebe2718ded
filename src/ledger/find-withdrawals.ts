import { sentencesOf } from '../core/sentences-of.ts'
import type { Span } from '../core/span.ts'
import { findTerms } from './find-terms.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'
import type { Saying } from './gather-sayings.ts'
import type { Matter } from './match-claims.ts'
import { compare } from './order.ts'
import { findQuotedTitles, foldTitle } from './quoted-titles.ts'
import type { Weigh } from './vocabulary.ts'

/** An outlet's own words that take back what it reported. */
export interface Withdrawal {
  readonly article: DatedArticle
  readonly revision: DatedRevision
  readonly spans: readonly Span[]
  /** Whether a saying is among what is taken back. */
  of(saying: Saying): boolean
}

/** Ways in which outlets say so. Each stands in the outlet's own voice. */
const withdrawalPattern = new RegExp(
  [
    String.raw`\b(?:withdr[ae]ws?|withdrawn|retracts?|retracted|retraction|kill notice|mandatory kill|disregard)\b.{0,80}\b(?:article|report|story|statement|wire|item|dispatch|claim|it|passage|sentence)s?\b`,
    String.raw`\b(?:article|report|story|statement|wire|item|dispatch|headline|passage|sentence)s?\b.{0,80}\b(?:(?:was|were|is|are) (?:wrong|false|incorrect|untrue|inaccurate|mistaken|in error|withdrawn|retracted)|(?:has|have) been (?:withdrawn|retracted)|should (?:not|never) have)\b`,
    String.raw`\b(?:that|this|it) (?:was|is) (?:wrong|false|incorrect|untrue|inaccurate|not (?:true|correct|so|the case))\b`,
    String.raw`\bshould (?:not|never) have (?:been published|run|appeared|gone out|been sent)\b`,
    String.raw`\bwe (?:got (?:it|this) wrong|were wrong|no longer stand|can no longer stand|regret the error|were misled|were deceived)\b`,
    String.raw`^(?:correction|retraction|withdrawal|withdrawn|kill|erratum|corrected)\b`,
  ].join('|'),
  'iu',
)

/** Whether a sentence says that something reported is taken back. */
export const saysWithdrawn = (sentence: string): boolean => withdrawalPattern.test(sentence)

/** How much of a report's content must stand near the words that withdraw something for that report to be meant. */
const leastCoverage = 0.3

/** Which claims lose an origin, by the matter. Each notice takes back the one claim of the same outlet that it fits best. */
export function findWithdrawals(
  matters: readonly Matter[],
  articles: readonly DatedArticle[],
  weigh: Weigh,
): ReadonlyMap<Matter, Withdrawal> {
  const byOutlet = new Map<string, { readonly matter: Matter; readonly saying: Saying }[]>()
  for (const matter of matters) {
    for (const saying of matter.sayings) {
      const outlet = outletOf(saying.article)
      byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), { matter, saying }])
    }
  }
  const found = new Map<Matter, Withdrawal>()
  for (const article of articles) {
    for (const revision of article.revisions) {
      const notice = findNotice(article, revision)
      if (!notice) continue
      const best = findTaken(notice, byOutlet.get(outletOf(article)) ?? [], weigh)
      if (best && !found.has(best))
        found.set(best, { article, revision, spans: [notice.span], of: (saying) => isTaken(notice, saying) })
    }
  }
  return found
}

const outletOf = (article: DatedArticle): string => (article.outlet ?? article.id).toLowerCase()

interface NoticeWords {
  readonly article: DatedArticle
  readonly revision: DatedRevision
  readonly span: Span
  /** The terms of the sentence and its neighbours, and what each counts. */
  readonly near: ReadonlyMap<string, number>
  readonly titles: ReadonlySet<string>
}

/** The first sentence in the outlet's own voice that takes something back, with the sentences round it. */
function findNotice(article: DatedArticle, revision: DatedRevision): NoticeWords | undefined {
  const { text, title } = revision.reading.article
  const sentences = sentencesOf(revision.reading)
  const first = sentences.findIndex(
    (span) => withdrawalPattern.test(text.slice(...span)) && !isOthersVoice(revision, span, article),
  )
  const span = sentences[first]
  if (!span) return undefined
  // In the body of a long report, "it was wrong" is not about the report itself.
  if (
    !withdrawalPattern.test(title ?? '') &&
    !/\b(?:we|our|article|headline|published|online version|editor)\b/iu.test(text.slice(...span))
  ) {
    if (!/\b(?:we|our)\b[^“”]{0,60}\b(?:published|reported|withdraw|retract|apologi[sz]e)/iu.test(text))
      return undefined
  }
  const near = new Map<string, number>()
  // From far to near, so that the nearer place counts.
  for (const distance of [3, 2, 1, 0]) {
    for (const one of [sentences[first - distance], sentences[first + distance]]) {
      for (const { key } of one ? findTerms(text.slice(...one)) : []) near.set(key, distance < 2 ? 1 : 0.5)
    }
  }
  return {
    article,
    revision,
    span,
    near,
    titles: new Set(article.revisions.flatMap(({ reading }) => findQuotedTitles(reading.article.text))),
  }
}

/** Whether a sentence lies in what somebody else is reported to have said. */
function isOthersVoice(revision: DatedRevision, [start, end]: Span, article: DatedArticle): boolean {
  return revision.reading.attributions.some(({ content, speaker, source }) => {
    const name = speaker ?? source?.text
    if (
      !content ||
      name === undefined ||
      name.toLowerCase() === article.outlet?.toLowerCase() ||
      /^(?:we|the editors?)$/iu.test(name)
    )
      return false
    const covered = content.spans.reduce(
      (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    )
    return covered > (end - start) * 0.6
  })
}

function isTaken({ article, revision }: NoticeWords, saying: Saying): boolean {
  return (
    outletOf(saying.article) === outletOf(article) && saying.revision.at < revision.at && saying.stance !== 'denies'
  )
}

function findTaken(
  notice: NoticeWords,
  told: readonly { readonly matter: Matter; readonly saying: Saying }[],
  weigh: Weigh,
): Matter | undefined {
  const fits = told
    .filter(({ matter, saying }) => isTaken(notice, saying) && isFirstHeard(saying, matter))
    .map(({ matter, saying }) => ({ matter, saying, fit: coverage(notice, saying, weigh) }))
    .filter(({ fit }) => fit >= leastCoverage)
    .sort((a, b) => b.fit - a.fit || compare(a.saying.text, b.saying.text))
  return fits[0]?.matter
}

/** Whether the saying's speaker came into the record through this outlet: nobody can take back what others heard as well. */
function isFirstHeard(saying: Saying, { sayings }: Matter): boolean {
  const first = sayings.find((other) => other.speaker === saying.speaker && other.stance !== 'denies')
  return first !== undefined && outletOf(first.article) === outletOf(saying.article)
}

function coverage(notice: NoticeWords, saying: Saying, weigh: Weigh): number {
  const keys = new Set(saying.terms.map((term) => term.key))
  let all = 0
  let met = 0
  for (const key of keys) {
    all += weigh(key)
    met += weigh(key) * (notice.near.get(key) ?? 0)
  }
  const titled = notice.titles.has(foldTitle(saying.article.title ?? ''))
  return met / Math.max(all, 3) + (titled ? 0.2 : 0)
}

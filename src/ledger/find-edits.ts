import type { ClaimId } from '../core/ids.ts'
import type { Claim, Edit, EditKind } from '../core/ledger.ts'
import { sentencesOf } from '../core/sentences-of.ts'
import type { Span } from '../core/span.ts'
import { alignSentences, type SentencePair } from './align-sentences.ts'
import { compareCertainty } from './compare-certainty.ts'
import { saysWithdrawn } from './find-withdrawals.ts'
import type { DatedArticle, DatedRevision } from './gather-articles.ts'

/** Words by which a page owns up to a change. */
const announcedPattern =
  /\b(?:correction|corrected|clarification|updated?|update:|editor[’']?s[’']? note|an earlier version|previous version|this (?:article|story|report|page) (?:has been|was) (?:amended|changed|updated|corrected|edited|revised))\b/iu

/** What changed between the successive revisions of each article, sentence by sentence. */
export function findEdits(articles: readonly DatedArticle[], claims: readonly Claim[]): readonly Edit[] {
  const evidence = new Map<string, { readonly id: ClaimId; readonly spans: readonly Span[] }[]>()
  for (const { id, evidence: list } of claims) {
    for (const { revisionId, spans } of list) {
      const known = evidence.get(revisionId)
      if (known) known.push({ id, spans })
      else evidence.set(revisionId, [{ id, spans }])
    }
  }
  return articles.flatMap((article) =>
    article.revisions.slice(1).flatMap((to, index) => {
      const from = article.revisions[index]
      return from ? editsBetween(article, from, to, evidence) : []
    }),
  )
}

type EvidenceByRevision = ReadonlyMap<string, readonly { readonly id: ClaimId; readonly spans: readonly Span[] }[]>

function editsBetween(
  article: DatedArticle,
  from: DatedRevision,
  to: DatedRevision,
  evidence: EvidenceByRevision,
): readonly Edit[] {
  const [before, after] = [from.reading.article.text, to.reading.article.text]
  if (before === after) return []
  const announced = announcedPattern.test(addedText(from, to))
  return alignSentences(before, sentencesOf(from.reading), after, sentencesOf(to.reading)).flatMap(
    (pair): readonly Edit[] => {
      const [old, now] = [pair.before && before.slice(...pair.before), pair.after && after.slice(...pair.after)]
      if (old === now) return []
      const claim = claimAt(to, pair.after, evidence) ?? claimAt(from, pair.before, evidence)
      return [
        {
          articleId: article.id,
          fromRevisionId: from.id,
          toRevisionId: to.id,
          at: to.at,
          kind: kindOf(old, now),
          ...(claim !== undefined && { claimId: claim }),
          ...(old !== undefined && { before: old }),
          ...(now !== undefined && { after: now }),
          announced,
        },
      ]
    },
  )
}

/** The sentences of the new revision that the old one does not hold, and its title. */
function addedText(from: DatedRevision, to: DatedRevision): string {
  const { text, title } = to.reading.article
  const added = sentencesOf(to.reading)
    .map((span) => text.slice(...span))
    .filter((words) => !from.reading.article.text.includes(words))
  return [...(title === from.reading.article.title ? [] : [title ?? '']), ...added].join('\n')
}

function kindOf(before: string | undefined, after: string | undefined): EditKind {
  if (before === undefined) return after !== undefined && saysWithdrawn(after) ? 'retracted' : 'added'
  if (after === undefined) return 'removed'
  if (saysWithdrawn(after) && !saysWithdrawn(before)) return 'retracted'
  const change = compareCertainty(before, after)
  return change < 0 ? 'softened' : change > 0 ? 'hardened' : 'reworded'
}

function claimAt(
  revision: DatedRevision,
  span: SentencePair['before'],
  evidence: EvidenceByRevision,
): ClaimId | undefined {
  if (!span) return undefined
  return evidence.get(revision.id)?.find(({ spans }) => spans.some(([start, end]) => start < span[1] && span[0] < end))
    ?.id
}

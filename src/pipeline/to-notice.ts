import type { Change } from '../core/correction.ts'
import { HearsayError } from '../core/error.ts'
import type { Claim, Passage } from '../core/ledger.ts'
import { wordsAt } from '../core/span.ts'
import type { LedgerStore } from '../store/index.ts'
import { missing } from './missing.ts'

type Notice = Extract<Change, { kind: 'retract' }>['notice']

/**
 * The words of a page of the claim's story that take something back.
 * @throws HearsayError `request.not-found`, or `request.invalid` for words of another story, or spans that do not lie in the text.
 */
export async function toNotice(
  store: Pick<LedgerStore, 'article'>,
  claim: Claim,
  { articleId, revisionId, spans }: Passage,
): Promise<Notice> {
  const article = await store.article(articleId)
  const revision = article?.revisions.find(({ id }) => id === revisionId)
  if (!article || !revision) throw missing('revision', revisionId, `article ${articleId}`)
  if (article.storyId !== claim.storyId) {
    throw new HearsayError(
      'request.invalid',
      `Expected a notice in story ${claim.storyId}, got one in ${article.storyId}; merge the two stories first`,
    )
  }
  const isWithin = spans.every(([start, end]) => start < end && end <= revision.text.length)
  if (spans.length === 0 || !isWithin) {
    throw new HearsayError(
      'request.invalid',
      `Expected the spans of a notice within the ${revision.text.length} characters of ${revisionId}, got ${JSON.stringify(spans)}`,
    )
  }
  return { articleId, revisionId, spans, text: spans.map((span) => wordsAt(revision.text, span)).join(' ') }
}

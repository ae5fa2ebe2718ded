import type { Change } from '../core/correction.ts'
import { HearsayError } from '../core/error.ts'
import type { Claim, Passage } from '../core/ledger.ts'
import { wordsAtAll } from '../core/span.ts'
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
  const text = wordsAtAll(revision.text, spans)
  if (text === undefined || text.trim() === '') {
    throw new HearsayError(
      'request.invalid',
      `Expected the spans of a notice with words, in order and within the ${revision.text.length} characters of ${revisionId}, got ${JSON.stringify(spans).slice(0, 200)}`,
    )
  }
  return { articleId, revisionId, spans, text }
}

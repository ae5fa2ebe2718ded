import { articleId, claimId, storyId } from '../../core/ids.ts'
import type { Claim, LedgerArticle, Story } from '../../core/ledger.ts'
import { correctedReading, missing } from '../../pipeline/index.ts'
import type { LedgerStore } from '../../store/index.ts'
import { count, oneLine } from './print-correction.ts'

/** A story, a claim or an article with the ids and numbers that corrections are told. @throws HearsayError `request.not-found` */
export async function show(store: LedgerStore, id: string): Promise<string> {
  const story = await store.story(storyId(id))
  if (story) return showStory(store, story)
  const claim = await store.claim(claimId(id))
  if (claim) return showClaim(claim)
  const article = await store.article(articleId(id))
  if (article) return showArticle(store, article)
  throw missing('a story, a claim or an article', id)
}

/** Claims and articles of a story that are listed. */
const mostListed = 200

async function showStory(store: LedgerStore, { id, title, articleIds }: Story): Promise<string> {
  const claims = await store.claims({ storyId: id, limit: mostListed })
  const articles = await store.articles({ storyId: id, limit: mostListed })
  return [
    `story ${id}, ${count(articleIds.length, 'article')}: ${oneLine(title)}`,
    ...articles.items.map((one) => `  article ${one.id}, ${oneLine(nameOf(one))}`),
    ...claims.items.map((one) => `  claim ${one.id}, ${one.status}: ${oneLine(one.statement)}`),
    ...((articles.next ?? claims.next)
      ? [`  The first ${mostListed} of each are shown; the desk and the API show all.`]
      : []),
  ].join('\n')
}

function showClaim({ id, storyId: story, status, statement, origins, evidence }: Claim): string {
  return [
    `claim ${id} of story ${story ?? 'none'}, ${status}: ${oneLine(statement)}`,
    ...origins.map(
      (one) => `  origin ${one.id}, ${one.role}: ${oneLine(one.name)}, in ${count(one.articleIds.length, 'report')}`,
    ),
    ...evidence.map(
      (one, n) =>
        `  evidence ${n + 1}, origin ${one.originId}, article ${one.articleId}, ${oneLine(one.speaker ?? 'not named')} ${one.stance}: ${oneLine(one.text)}`,
    ),
  ].join('\n')
}

async function showArticle(store: LedgerStore, article: LedgerArticle): Promise<string> {
  const filed = await correctedReading(store, article.id)
  return [
    `article ${article.id} of story ${article.storyId ?? 'none'}, ${oneLine(nameOf(article))}`,
    ...(filed?.reading.attributions ?? []).map(
      ({ id, speaker, sourceKind, stance, certainty, content, cue }) =>
        `  attribution ${id}, ${oneLine(speaker ?? 'not named')} (${sourceKind}) ${stance}, ${certainty}: ${oneLine(content?.text ?? cue.text)}`,
    ),
  ].join('\n')
}

const nameOf = ({ outlet, title, publishedAt }: LedgerArticle): string =>
  [outlet ?? 'without an outlet', publishedAt ?? 'without a date', title ?? 'without a title'].join(', ')

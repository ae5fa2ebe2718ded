import type { Insertable, Kysely } from 'kysely'
import type { Citation, Claim, CopyGroup, Edit, LedgerArticle, Passage, Story } from '../../core/ledger.ts'
import type { LedgerTables } from '../tables.ts'
import { insertRows } from './insert-rows.ts'
import { latestOf, toInstantKey } from './order.ts'

type NewRow<Table extends keyof LedgerTables> = Insertable<LedgerTables[Table]>

/** A thing, and its place among its like: texts that sort. */
export type Ranked<Thing> = readonly (readonly [rank: string, thing: Thing])[]

/** A part of a ledger. */
export interface Stretch {
  readonly articles: Ranked<LedgerArticle>
  readonly groups: Ranked<CopyGroup>
  readonly stories: Ranked<Story>
  readonly claims: Ranked<Claim>
  readonly citations: Ranked<Citation>
  readonly edits: Ranked<Edit>
}

/** Writes a part of a ledger. To be called inside one transaction. */
export async function insertStretch(db: Kysely<LedgerTables>, stretch: Stretch): Promise<void> {
  await insertArticles(db, stretch)
  await insertClaims(db, stretch.claims)
  await insertRows(
    db,
    'citation',
    stretch.citations.map(([rank, citation]) => ({
      rank,
      ...passageColumns(citation),
      text: citation.text,
      outlet: citation.outlet ?? null,
      cited_article_id: citation.citedArticleId ?? null,
      how: citation.how,
    })),
  )
  await insertRows(
    db,
    'edit',
    stretch.edits.map(([rank, edit]) => ({
      rank,
      article_id: edit.articleId,
      from_revision_id: edit.fromRevisionId,
      to_revision_id: edit.toRevisionId,
      at: edit.at,
      kind: edit.kind,
      claim_id: edit.claimId ?? null,
      before: edit.before ?? null,
      after: edit.after ?? null,
      announced: edit.announced ? 1 : 0,
    })),
  )
}

async function insertArticles(db: Kysely<LedgerTables>, { articles, groups, stories }: Stretch): Promise<void> {
  const newest = new Map(articles.map(([, article]) => [article.id, newestOf(article)]))
  await insertRows(
    db,
    'copy_group',
    groups.map(([rank, { id, originArticleId, reason }]) => ({
      id,
      rank,
      origin_article_id: originArticleId ?? null,
      reason,
    })),
  )
  await insertRows(
    db,
    'story',
    stories.map(([rank, { id, title, articleIds }]) => ({
      id,
      rank,
      title,
      newest_at: latestOf(articleIds.map((article) => newest.get(article) ?? '')),
    })),
  )
  await insertRows(db, 'article', articles.map(toArticleRow))
  await insertRows(
    db,
    'article_revision',
    articles.flatMap(([, { id, revisions }]) =>
      revisions.map((revision, position) => ({ article_id: id, position, revision_id: revision.id })),
    ),
  )
  await insertRows(
    db,
    'copy_group_article',
    groups.flatMap(([, { id, articleIds }]) =>
      articleIds.map((article, position) => ({ group_id: id, position, article_id: article })),
    ),
  )
  await insertRows(
    db,
    'story_article',
    stories.flatMap(([, { id, articleIds }]) =>
      articleIds.map((article, position) => ({ story_id: id, position, article_id: article })),
    ),
  )
}

async function insertClaims(db: Kysely<LedgerTables>, claims: Ranked<Claim>): Promise<void> {
  await insertRows(db, 'claim', claims.map(toClaimRow))
  await insertRows(
    db,
    'origin',
    claims.flatMap(([, { id: claim_id, origins }]) =>
      origins.map(({ id, name, kind, role, turns, articleIds, reason }, position) => ({
        ...{ claim_id, position, id, name, kind, role, reason },
        turns: turns === undefined ? null : JSON.stringify(turns),
        article_ids: JSON.stringify(articleIds),
      })),
    ),
  )
  await insertRows(
    db,
    'evidence',
    claims.flatMap(([, { id: claim_id, evidence }]) =>
      evidence.map((piece, position) => ({
        claim_id,
        position,
        ...passageColumns(piece),
        text: piece.text,
        speaker: piece.speaker ?? null,
        stance: piece.stance,
        certainty: piece.certainty,
        origin_id: piece.originId,
        attribution_id: piece.attributionId ?? null,
      })),
    ),
  )
  await insertRows(
    db,
    'history',
    claims.flatMap(([, { id: claim_id, history }]) =>
      history.map(({ at, status, because }, position) => ({
        ...{ claim_id, position, at, status },
        ...passageColumns(because),
      })),
    ),
  )
}

function toArticleRow([rank, article]: readonly [string, LedgerArticle]): NewRow<'article'> {
  return {
    id: article.id,
    rank,
    external_id: article.externalId ?? null,
    url: article.url ?? null,
    outlet: article.outlet ?? null,
    title: article.title ?? null,
    byline: article.byline ?? null,
    published_at: article.publishedAt ?? null,
    group_id: article.groupId ?? null,
    story_id: article.storyId ?? null,
    newest_at: newestOf(article),
  }
}

function toClaimRow([rank, claim]: readonly [string, Claim]): NewRow<'claim'> {
  return {
    id: claim.id,
    rank,
    story_id: claim.storyId ?? null,
    statement: claim.statement,
    statement_article_id: claim.statementFrom.articleId,
    statement_revision_id: claim.statementFrom.revisionId,
    statement_spans: JSON.stringify(claim.statementFrom.spans),
    rival_ids: claim.rivalIds === undefined ? null : JSON.stringify(claim.rivalIds),
    status: claim.status,
    first_seen_at: claim.firstSeenAt,
    first_denied_at: claim.firstDeniedAt ?? null,
    kept_apart: claim.keptApart === undefined ? null : JSON.stringify(claim.keptApart),
    contested: claim.status === 'contested' ? 1 : 0,
    changed_at: latestOf([claim.firstSeenAt, ...claim.history.map(({ at }) => at)].map(toInstantKey)),
  }
}

function passageColumns({ articleId, revisionId, spans }: Passage) {
  return { article_id: articleId, revision_id: revisionId, spans: JSON.stringify(spans) }
}

/** When an article came out, else when it was first seen. */
function newestOf({ publishedAt, revisions }: LedgerArticle): string {
  return toInstantKey(publishedAt ?? revisions[0]?.seenAt ?? '')
}

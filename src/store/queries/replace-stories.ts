import type { Kysely } from 'kysely'
import type { StoryStretch } from '../settling.ts'
import type { LedgerTables } from '../tables.ts'
import { insertStretch, type Ranked } from './insert-stretch.ts'
import { inParts } from './select-streamed.ts'

/** Takes out the stories that hold any of these articles. To be called inside one transaction. */
export async function removeStories(db: Kysely<LedgerTables>, articles: readonly string[]): Promise<void> {
  await inParts(articles, async (part) => {
    const rows = await db
      .selectFrom('story_article')
      .select('story_id')
      .distinct()
      .where('article_id', 'in', part)
      .execute()
    await deleteStories(
      db,
      rows.map(({ story_id }) => story_id),
    )
    return []
  })
}

/** Puts stories in, whose articles are in no other. To be called inside one transaction. */
export async function addStories(db: Kysely<LedgerTables>, stories: readonly StoryStretch[]): Promise<void> {
  await insertStretch(db, {
    articles: stories.flatMap(({ articles }) =>
      articles.map(({ at, article }) => [`${at} ${article.id}`, article] as const),
    ),
    groups: stories.flatMap(({ groups }) => groups.map((group) => [group.id, group] as const)),
    stories: stories.map(({ story, articles: [first] }) => [`${first?.at} ${first?.article.id}`, story]),
    claims: stories.flatMap(({ claims }) =>
      claims.map((claim) => [`${claim.firstSeenAt} ${claim.id}`, claim] as const),
    ),
    citations: stories.flatMap((story) => rankByArticle(story, story.citations)),
    edits: stories.flatMap((story) => rankByArticle(story, story.edits)),
  })
}

/** In the order of the articles, then as they come. */
function rankByArticle<Thing extends { readonly articleId: string }>(
  { articles }: StoryStretch,
  things: readonly Thing[],
): Ranked<Thing> {
  const rankOf = new Map<string, string>(articles.map(({ at, article }) => [article.id, `${at} ${article.id}`]))
  return things.map((thing, place) => [`${rankOf.get(thing.articleId)} ${String(place).padStart(9, '0')}`, thing])
}

async function deleteStories(db: Kysely<LedgerTables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const claims = db.selectFrom('claim').select('id').where('story_id', 'in', ids)
  const articles = db.selectFrom('story_article').select('article_id').where('story_id', 'in', ids)
  await db.deleteFrom('edit').where('article_id', 'in', articles).execute()
  await db.deleteFrom('citation').where('article_id', 'in', articles).execute()
  for (const table of ['history', 'evidence', 'origin'] as const)
    await db.deleteFrom(table).where('claim_id', 'in', claims).execute()
  await db.deleteFrom('claim').where('story_id', 'in', ids).execute()
  const members = (await articles.execute()).map(({ article_id }) => article_id)
  await db.deleteFrom('story_article').where('story_id', 'in', ids).execute()
  await inParts(members, async (part) => {
    const groups = await db
      .selectFrom('copy_group_article')
      .select('group_id')
      .distinct()
      .where('article_id', 'in', part)
      .execute()
    const groupIds = groups.map(({ group_id }) => group_id)
    if (groupIds.length > 0) await db.deleteFrom('copy_group_article').where('group_id', 'in', groupIds).execute()
    await db.deleteFrom('article_revision').where('article_id', 'in', part).execute()
    await db.deleteFrom('article').where('id', 'in', part).execute()
    if (groupIds.length > 0) await db.deleteFrom('copy_group').where('id', 'in', groupIds).execute()
    return []
  })
  await db.deleteFrom('story').where('id', 'in', ids).execute()
}

import { type Kysely, sql } from 'kysely'
import { articleId, revisionId, storyId } from '../../core/ids.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import type { PageQuery } from '../port.ts'
import { parseColumn, toFiledReading } from '../rows.ts'
import type { Begun, Standing, Stood, StoodStory } from '../standing.ts'
import type { LedgerTables } from '../tables.ts'
import type { TextIndex } from '../text-index.ts'
import { selectCorrections } from './corrections.ts'
import { searchStood } from './search-stood.ts'
import { selectFiledReadingsOf } from './select-readings.ts'
import { inParts, selectOutlets } from './select-streamed.ts'

/** What stood in the record at a moment, given in UTC with milliseconds. To be used inside one transaction. */
export function standAt(db: Kysely<LedgerTables>, index: TextIndex, moment: string): Standing {
  return {
    membersOf: async (story) => {
      const rows = await db.selectFrom('story_article').select('article_id').where('story_id', '=', story).execute()
      return rows.map(({ article_id }) => articleId(article_id))
    },
    revisionsAround: (articles) => selectRevisions(db, articles, moment),
    corrections: () => selectCorrections(db),
    readingsOf: async (articles, revisions) => {
      const rows = await inParts(articles, (part) => selectFiledReadingsOf(db, part))
      return rows.filter(({ id }) => revisions.has(revisionId(id))).map(toFiledReading)
    },
    outlets: () => selectOutlets(db, moment),
    stories: (query) => selectStood(db, query, moment),
    sentences: (query) => searchStood(db, index, { ...query, asOf: moment }),
    begun: () => countBegun(db, moment),
  }
}

/** By the stories of the stream: a later revision of another's article may have made two of them one. */
async function selectRevisions(
  db: Kysely<LedgerTables>,
  articles: readonly string[],
  moment: string,
): Promise<readonly Stood[]> {
  const held = await inParts(articles, (part) =>
    db.selectFrom('streamed').select('story').distinct().where('article_id', 'in', part).execute(),
  )
  const stories = [...new Set(held.flatMap(({ story }) => story ?? []))]
  const rows = await inParts(stories, (part) =>
    db
      .selectFrom('streamed')
      .select(['article_id', 'at', 'ordinal', 'revision_id', 'copied', 'placed', 'absorbed', 'kin'])
      .where('at', '<=', moment)
      .where('article_id', 'in', (eb) => eb.selectFrom('streamed').select('article_id').where('story', 'in', part))
      .orderBy('at')
      .orderBy('article_id')
      .orderBy('ordinal')
      .execute(),
  )
  return rows.map((row) => ({
    articleId: articleId(row.article_id),
    ordinal: Number(row.ordinal),
    revisionId: revisionId(row.revision_id),
    overlaps: parseColumn(row.copied),
    ...(row.placed !== null && { placed: articleId(row.placed) }),
    absorbed: parseColumn(row.absorbed),
    ...(row.kin !== null && { kin: articleId(row.kin) }),
  }))
}

/** A story's newest article by then is one whose next, in the story's order of time, had not come up. */
async function selectStood(
  db: Kysely<LedgerTables>,
  query: PageQuery,
  moment: string,
): Promise<{ readonly items: readonly StoodStory[]; readonly isLast: boolean }> {
  const limit = limitOf(query)
  let select = db
    .selectFrom('streamed as newest')
    .innerJoin('story_article as member', 'member.article_id', 'newest.article_id')
    .select(['newest.at', 'newest.article_id', 'member.story_id', 'member.position'])
    .where('newest.ordinal', '=', 0)
    .where('newest.at', '<=', moment)
    .where(({ not, exists, selectFrom, eb, ref }) =>
      not(
        exists(
          selectFrom('story_article as next')
            .innerJoin('streamed as later', 'later.article_id', 'next.article_id')
            .select('later.at')
            .where('later.ordinal', '=', 0)
            .where('later.at', '<=', moment)
            .whereRef('next.story_id', '=', 'member.story_id')
            .where('next.position', '=', eb(ref('member.position'), '+', 1)),
        ),
      ),
    )
  if (query.cursor !== undefined) {
    const [at, article] = parseCursor(query.cursor, 'stories as of a moment', ['', ''])
    select = select.where(sql<boolean>`(newest.at, newest.article_id) < (${at}, ${article})`)
  }
  const rows = await select
    .orderBy('newest.at', 'desc')
    .orderBy('newest.article_id', 'desc')
    .limit(limit + 1)
    .execute()
  return {
    items: rows.slice(0, limit).map((row) => ({
      id: storyId(row.story_id),
      articles: Number(row.position) + 1,
      next: toCursor('stories as of a moment', [row.at, row.article_id]),
    })),
    isLast: rows.length <= limit,
  }
}

async function countBegun(db: Kysely<LedgerTables>, moment: string): Promise<Begun> {
  const articles = await db
    .selectFrom('streamed')
    .select(({ fn }) => [fn.countAll<number>().as('n'), fn.max('at').as('last')])
    .where('ordinal', '=', 0)
    .where('at', '<=', moment)
    .executeTakeFirstOrThrow()
  const claims = await db
    .selectFrom('claim')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('first_seen_at', '<=', moment)
    .executeTakeFirstOrThrow()
  const stories = await db
    .selectFrom('story_article')
    .innerJoin('streamed', 'streamed.article_id', 'story_article.article_id')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('story_article.position', '=', 0)
    .where('streamed.ordinal', '=', 0)
    .where('streamed.at', '<=', moment)
    .executeTakeFirstOrThrow()
  return {
    articles: Number(articles.n),
    claims: Number(claims.n),
    stories: Number(stories.n),
    ...(articles.last !== null && { lastAt: articles.last }),
  }
}

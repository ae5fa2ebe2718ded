import type { Kysely } from 'kysely'
import { type ArticleId, articleId } from '../../core/ids.ts'
import { toFiledReading } from '../rows.ts'
import { parseSearch } from '../search-words.ts'
import type { Settling } from '../settling.ts'
import type { LedgerTables } from '../tables.ts'
import type { TextIndex } from '../text-index.ts'
import { insertCorrection, selectCorrections } from './corrections.ts'
import { nameStories, putStreamed } from './put-streamed.ts'
import { addStories, removeStories } from './replace-stories.ts'
import { selectFiledReadingsOf } from './select-readings.ts'
import { selectArticlesOfSpeakers, selectSpeakers } from './select-speakers.ts'
import {
  inParts,
  selectOutlets,
  selectStreamed,
  selectStreamedBefore,
  selectStreamedFrom,
  selectTexts,
  selectWaiting,
} from './select-streamed.ts'

/** How far a filing is. */
const filings = { filed: 0, settled: 1, entered: 2 } as const

/** Sentences that one run of words is looked up in at most. */
const mostSentences = 1_000_000

/** What settling sees and changes, on one connection within one transaction. */
export function settleWith(db: Kysely<LedgerTables>, index: TextIndex): Settling {
  return {
    generation: async () => {
      await db
        .updateTable('generation')
        .set(({ eb }) => ({ number: eb('number', '+', 1) }))
        .execute()
      const { number } = await db.selectFrom('generation').select('number').executeTakeFirstOrThrow()
      return Number(number)
    },
    unsettled: async (which, limit) => {
      const known = db.selectFrom('streamed').select('article_id')
      const rows = await db
        .selectFrom('revision')
        .select(({ fn }) => ['article_id', fn.min('seen_at').as('first')])
        .where('settled', '=', filings.filed)
        .where('article_id', which === 'new' ? 'not in' : 'in', known)
        .groupBy('article_id')
        .orderBy('first')
        .orderBy('article_id')
        .limit(limit)
        .execute()
      return rows.map(({ article_id }) => articleId(article_id))
    },
    waiting: (limit) => selectWaiting(db, limit),
    readingsOf: async (articles) =>
      (await inParts(articles, (part) => selectFiledReadingsOf(db, part))).map(toFiledReading),
    textsOf: (revisions) => selectTexts(db, revisions),
    streamedOf: (articles) => selectStreamed(db, 'article_id', articles),
    streamedBefore: (place, limit) => selectStreamedBefore(db, place, limit),
    streamedFrom: (place, limit) => selectStreamedFrom(db, place, { limit }),
    mergingAfter: (place) => selectStreamedFrom(db, place, 'merging'),
    streamedIn: (stories) => selectStreamed(db, 'story', stories),
    putStreamed: (rows) => putStreamed(db, rows),
    nameStories: (stories) => nameStories(db, stories),
    articlesOf: async (outlets) => {
      const rows = await inParts(outlets, (part) =>
        db.selectFrom('streamed').select('article_id').distinct().where('outlet', 'in', part).execute(),
      )
      return rows.map(({ article_id }) => articleId(article_id))
    },
    outlets: () => selectOutlets(db),
    articlesNaming: async (words) => {
      const found = await index.find(db, parseSearch(`"${words}"`), { offset: 0, limit: mostSentences, filter: {} })
      return [...new Set(found.map((sentence): ArticleId => articleId(sentence.articleId)))]
    },
    speakers: () => selectSpeakers(db),
    articlesOfSpeakers: (names) => selectArticlesOfSpeakers(db, names),
    removeStories: (articles) => removeStories(db, articles),
    addStories: (stories) => addStories(db, stories),
    corrections: () => selectCorrections(db),
    putCorrection: (correction) => insertCorrection(db, correction),
    mark: async (articles, how) => {
      await inParts(articles, async (part) => {
        const of = db.updateTable('revision').where('article_id', 'in', part)
        if (how === 'settled') await of.set({ settled: filings.settled }).execute()
        else if (how === 'entered') await of.set({ settled: filings.entered }).execute()
        // What was filed since it was entered is not in the record yet.
        else await of.where('settled', '=', filings.entered).set({ settled: filings.settled }).execute()
        return []
      })
    },
  }
}

import { z } from 'zod'
import { feedStates } from '../../core/feed-health.ts'
import { feedParts } from './feeds.ts'
import { instant, list } from './parts.ts'

const feedHealth = z
  .object({
    ...feedParts,
    addedAt: instant,
    state: z.enum(feedStates).meta({ description: 'quiet: it answers, but with nothing new for three days' }),
    lastPolledAt: instant.optional(),
    lastSuccessAt: instant.optional(),
    lastFreshAt: instant.optional(),
    nextPollAt: instant.optional(),
    pushedUntil: instant.optional().meta({ description: 'Until when a hub tells of changes (WebSub)' }),
    failures: z.int().meta({ description: 'Failed polls in a row' }),
    problem: z.string().optional().meta({ description: 'Why the last poll failed' }),
    doubts: list(z.string()).optional().meta({ description: 'What was wrong with the document that was read last' }),
    polls: z.int().meta({ description: 'Polls of the last seven days in UTC' }),
    unchanged: z.int().meta({ description: 'How many of them were answered with "not modified"' }),
    days: list(z.object({ on: z.string(), fresh: z.int() })).meta({
      description: 'New reports on each of the last fourteen days in UTC, the earliest first',
    }),
  })
  .meta({ id: 'FeedHealth' })

const siteHealth = z
  .object({
    host: z.string(),
    pages: z.int().meta({ description: 'Pages read lately, up to 200' }),
    articles: z.int().meta({ description: 'How many of them held an article' }),
    lastReadAt: instant,
    drifts: list(z.object({ kind: z.enum(['length', 'share', 'dates', 'failures']), message: z.string() })).meta({
      description: 'What changed in how its pages are extracted, against its own past',
    }),
  })
  .meta({ id: 'SiteHealth' })

/** How the watching of feeds goes. */
export const watchHealthSchema = z
  .object({
    at: instant,
    feeds: list(feedHealth),
    sites: list(siteHealth),
    waiting: z.int().meta({ description: 'Pages that are due and not fetched yet' }),
    overdue: z.int().meta({ description: 'Feeds whose next poll is more than a quarter of an hour late' }),
  })
  .meta({ id: 'WatchHealth' })

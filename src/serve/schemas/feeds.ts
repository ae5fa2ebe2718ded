import { z } from 'zod'
import { usualBacklogDays } from '../../pipeline/index.ts'
import { id, isAddress, list } from './parts.ts'

const folder = z
  .array(z.string().trim().min(1).max(200))
  .max(20)
  .optional()
  .meta({ description: 'Where they stand in the list, outermost first' })

const howWatched = {
  backlogDays: z
    .int()
    .min(0)
    .max(36_500)
    .optional()
    .meta({ description: `Reports of so many days back are fetched too (${usualBacklogDays} unless told)` }),
  isDryRun: z.boolean().optional().meta({ description: 'Only tell what would be added' }),
}

const foundFeed = z.object({
  url: z.string().max(2000).refine(isAddress, 'Expected an http or https address'),
  kind: z.enum(['feed', 'sitemap']),
  title: z.string().max(1000).optional(),
  siteUrl: z.string().max(2000).refine(isAddress, 'Expected an http or https address').optional(),
  entries: z.int().min(0).optional(),
})

/** What is to be watched: what lies at an address, or feeds that were found there. */
export const feedsRequestSchema = z
  .object({
    address: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .optional()
      .meta({ description: 'A feed, a sitemap, or a page that names its feeds; https unless it says so' }),
    all: z.boolean().optional().meta({ description: 'Every feed that a page names, in place of the likeliest' }),
    feeds: z
      .array(foundFeed)
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'In place of an address: feeds of an earlier answer, which are not looked up again' }),
    folder,
    ...howWatched,
  })
  .refine(({ address, feeds }) => (address === undefined) !== (feeds === undefined), {
    message: 'Expected either "address" or "feeds"',
  })
  .meta({ id: 'FeedsRequest' })

/** A list of feeds, as another reader of feeds exports it. */
export const feedsImportSchema = z
  .object({ opml: z.string().meta({ description: 'An OPML document' }), ...howWatched })
  .meta({ id: 'FeedsImport' })

/** What a feed is known by. */
export const feedParts = {
  id,
  url: z.string(),
  kind: z.enum(['feed', 'sitemap']),
  title: z.string().optional(),
  siteUrl: z.string().optional(),
  folder: list(z.string()).optional(),
}

const feedBrief = z
  .object({
    ...feedParts,
    entries: z.int().optional().meta({ description: 'Reports in it now, where it was looked into' }),
  })
  .meta({ id: 'FeedBrief' })

/** What came, or would come, of adding feeds. */
export const addedFeedsSchema = z
  .object({
    added: list(feedBrief),
    known: list(feedBrief).meta({ description: 'Those that were watched already, as they are' }),
    skipped: z
      .int()
      .optional()
      .meta({ description: 'Entries of a list that give no usable web address and were left out' }),
  })
  .meta({ id: 'AddedFeeds' })

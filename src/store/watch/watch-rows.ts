import type { Job, PageShape, PollDay, WatchedFeed } from '../../core/watch.ts'
import { DamagedRow } from '../damaged-row.ts'
import { oneOf, parseColumn, type Row } from '../rows.ts'
import { isErrand, isFeed } from './watch-documents.ts'

/** A feed from its document. Throws `DamagedRow` for what is none. */
export function toFeed(document: string): WatchedFeed {
  const value: unknown = parseColumn(document)
  if (!isFeed(value)) throw new DamagedRow('a feed')
  return value
}

type JobRow = Pick<Row<'job'>, 'id' | 'kind' | 'host' | 'document'> & {
  readonly run_at: string | null
  readonly feed: string | null
}

/** A job from its row and its feed's document. Throws `DamagedRow` for what is none. */
export function toJob({ id, kind, host, run_at, document, feed }: JobRow): Job {
  const runAt = run_at ?? ''
  if (oneOf(['poll', 'visit'] as const, kind) === 'poll')
    return { kind: 'poll', id, host, runAt, feed: toFeed(feed ?? '') }
  const errand: unknown = parseColumn(document)
  if (!isErrand(errand)) throw new DamagedRow('an errand')
  return { kind: 'visit', id, host, runAt, errand }
}

interface PollDayRow {
  readonly on_day: string
  readonly polls: string | number | bigint
  readonly unchanged: string | number | bigint
  readonly fresh: string | number | bigint
}

/** A day of polls from its row; sums come as words from PostgreSQL. */
export function toPollDay({ on_day, polls, unchanged, fresh }: PollDayRow): PollDay {
  return { on: on_day, polls: Number(polls), unchanged: Number(unchanged), fresh: Number(fresh) }
}

/** A shape from its row. */
export function toShape(row: Row<'page_shape'>): PageShape {
  const { host, at, url, result, text_length, shown_length, dated } = row
  return {
    host,
    at,
    url,
    result,
    textLength: Number(text_length),
    shownLength: Number(shown_length),
    isDated: Number(dated) === 1,
  }
}

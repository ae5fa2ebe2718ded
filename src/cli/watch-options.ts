import type { Command } from 'commander'
import { parseRevisits, usualPace, usualRevisits, type WatchSettings } from '../pipeline/index.ts'
import { addArchiveOption } from './archive-place.ts'
import { parseWhole } from './options.ts'

/** How a person wants feeds to be watched. */
export interface WatchOptions {
  readonly archive?: string
  readonly every: number
  readonly revisit?: readonly number[]
  readonly fetches: number
}

/** Adds the options of every command that watches feeds. */
export function addWatchOptions(command: Command): Command {
  return addArchiveOption(command)
    .option(
      '--every <minutes>',
      'the shortest time between two polls of a feed',
      parseWhole(1, 1440),
      usualPace.least / 60,
    )
    .option(
      '--revisit <ages>',
      'at which ages a page is looked at again, or never (default: 1h,3h,8h,1d,3d,10d,30d)',
      parseRevisits,
    )
    .option('--fetches <n>', 'how many hosts to fetch from at a time', parseWhole(1, 64), 8)
}

/** What these options come to. */
export function toWatchSettings({ every, revisit, fetches }: WatchOptions): WatchSettings {
  const least = every * 60
  return {
    pace: { least, most: Math.max(usualPace.most, least) },
    revisits: revisit ?? usualRevisits,
    slots: fetches,
    lease: 300,
    glance: 5,
    settleAfter: { articles: 200, seconds: 10 },
  }
}

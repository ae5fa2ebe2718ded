import type { Feed } from '../../core/feed.ts'
import { findWords } from './feed-reading.ts'
import { childrenNamed, wordsOf, type XmlElement } from './xml-tree.ts'

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const periodMinutes: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** How often a feed asks to be looked at: ttl or the syndication module, and hours and days to leave out. */
export function readPace(channel: XmlElement): Pick<Feed, 'ttlMinutes' | 'skipHours' | 'skipDays'> {
  const ttlMinutes = minutesOf(findWords(channel, ['ttl'])) ?? syndicationMinutes(channel)
  const skipHours = valuesOf(channel, 'skiphours', 'hour').flatMap((written) => {
    // The specifications differ: 0 to 23, and 1 to 24.
    const hour = /^\d{1,2}$/.test(written) ? Number(written) : -1
    return hour >= 0 && hour <= 24 ? [hour % 24] : []
  })
  const skipDays = valuesOf(channel, 'skipdays', 'day').filter((day) => days.includes(day))
  return {
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(skipHours.length > 0 && { skipHours: [...new Set(skipHours)].toSorted((a, b) => a - b) }),
    ...(skipDays.length > 0 && { skipDays: [...new Set(skipDays)] }),
  }
}

function minutesOf(written: string | undefined): number | undefined {
  const minutes = written !== undefined && /^\d{1,7}$/.test(written) ? Number(written) : 0
  return minutes > 0 ? minutes : undefined
}

function syndicationMinutes(channel: XmlElement): number | undefined {
  const period = findWords(channel, ['sy:updateperiod'])?.toLowerCase() ?? ''
  const minutes = Object.hasOwn(periodMinutes, period) ? periodMinutes[period] : undefined
  const times = minutesOf(findWords(channel, ['sy:updatefrequency'])) ?? 1
  return minutes === undefined ? undefined : Math.max(1, Math.round(minutes / times))
}

function valuesOf(channel: XmlElement, list: string, name: string): readonly string[] {
  const lists = childrenNamed(channel, list)
  return lists
    .flatMap((element) => childrenNamed(element, name).map((child) => wordsOf(child).toLowerCase()))
    .slice(0, 100)
}

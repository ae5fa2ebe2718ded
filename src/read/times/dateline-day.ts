import { parseInstant } from '../../core/instant.ts'
import { type CalendarDay, parseDay } from './calendar.ts'
import { zoneLines } from './zones.ts'

const plain = (place: string): string => place.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const zones: ReadonlyMap<string, string> = new Map(
  zoneLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', places = ''] = line.split('|')
      return places.split(',').map((place) => [plain(place), zone] as const)
    }),
)

/** "SEOUL (Meridian Wire) — ", "CAHUL, Moldova – ", "WASHINGTON -- ", before the first words of a report. */
const dateline =
  /^\s*(\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?:[ ,]{1,2}\p{Lu}[\p{L}\p{M}.'’-]{1,20}){0,4})[ ,]{0,2}(?:\([^()\n]{2,40}\)\s?)?(?:[,:]\s?)?\s?(?:[—–]|--?\s)/u

/** The time zone of the place that a report's dateline names; `undefined` when there is none, or none that we know. */
export function zoneOfDateline(text: string): string | undefined {
  const places = dateline.exec(text.slice(0, 160))?.[1]?.split(',') ?? []
  for (const place of places) {
    const zone = zones.get(plain(place.trim()))
    if (zone !== undefined) return zone
  }
  return undefined
}

/**
 * The day on which a report was published, as its writer saw it: at the dateline's place when the instant and the place are
 * known ("SEOUL —" at 23:30 UTC is the next morning), else as the instant prints it.
 */
export function publicationDay(text: string, publishedAt: string | undefined): CalendarDay | undefined {
  const printed = parseDay(publishedAt)
  const instant = publishedAt === undefined ? undefined : parseInstant(publishedAt)
  if (!printed || instant?.form !== 'zoned') return printed
  const timeZone = zoneOfDateline(text)
  if (timeZone === undefined) return printed
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parseDay(format.format(new Date(instant.at))) ?? printed
}

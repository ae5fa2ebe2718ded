import { parseInstant } from '../../core/instant.ts'
import { type CalendarDay, parseDay } from './calendar.ts'
import { anyMonth } from './time-words.ts'
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

/** The zone of a place, by its name in letters of any size; `undefined` when we do not know it. */
export const zoneOfPlace = (place: string): string | undefined => zones.get(plain(place.trim()))

const places = (letters: string): string =>
  `^\\s*(\\p{Lu}[${letters}\\p{M}.'’-]{1,20}(?:[ ,]{1,2}\\p{Lu}[${letters}\\p{M}.'’-]{1,20}){0,4})[ ,]{0,2}(?:${anyMonth} [0-3]?\\d[ ,]{0,2})?(?:\\([^()\\n]{2,40}\\)\\s?)?`

/** "SEOUL (Meridian Wire) — ", "CAHUL, Moldova – ", "LONDON, Jan 2 (Reuters) - ", and in capitals "NEW DELHI: ", before the first words of a report. */
const datelines = [
  new RegExp(`${places('\\p{L}')}(?:[,:]\\s?)?\\s?(?:[—–]|--?\\s)`, 'u'),
  new RegExp(`${places('\\p{Lu}')}:\\s`, 'u'),
]

/** Where the dateline ends that a report begins with: at its first words. 0 when it has none that is sure to be one. */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 160)
  for (const [form, dateline] of datelines.entries()) {
    const [found = '', named = ''] = dateline.exec(head) ?? []
    const isKnown = named.split(',').some((place) => zoneOfPlace(place) !== undefined)
    // With a dash, capitals or an agency in brackets will do; "WALLACE:" is somebody who speaks.
    const isSure = isKnown || (form === 0 && /^\s*\p{Lu}{3}|\(/u.test(found))
    if (found !== '' && isSure) return found.length + (/^\s*/u.exec(text.slice(found.length, 200))?.[0].length ?? 0)
  }
  return 0
}

/** The time zone of the place that a report's dateline names; `undefined` when there is none, or none that we know. */
export function zoneOfDateline(text: string): string | undefined {
  const head = text.slice(0, 160)
  const named = datelines.flatMap((dateline) => dateline.exec(head)?.[1]?.split(',') ?? [])
  return named.map(zoneOfPlace).find((zone) => zone !== undefined)
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

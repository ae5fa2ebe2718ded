import { toInstant } from '../core/instant.ts'
import { webAddress } from './line-schema.ts'

/** Where and when a page was saved, by what the program that saved it wrote into it. */
export interface SavedFrom {
  readonly url?: string
  readonly fetchedAt?: string
}

/** They write it before anything else of the page. */
const looked = 8 * 1024
const mostAddress = 4000

/** What browsers ("saved from url") and SingleFile write at the head of a page that they save. */
export function findSavedFrom(bytes: Uint8Array): SavedFrom {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, looked))
  const browser = between(start, '<!-- saved from url=(', '-->')
  if (browser !== undefined) return toUrl(browser.replace(/^\d+\)/, ''))
  const singleFile = between(start, 'Page saved with SingleFile', '-->')
  if (singleFile === undefined) return {}
  const lines = singleFile.split('\n').map((line) => line.trim())
  const lineOf = (name: string): string => lines.find((line) => line.startsWith(name))?.slice(name.length) ?? ''
  const fetchedAt = parseClientDate(lineOf('saved date:').trim())
  return { ...toUrl(lineOf('url:')), ...(fetchedAt !== undefined && { fetchedAt }) }
}

function between(text: string, before: string, after: string): string | undefined {
  const start = text.indexOf(before)
  const end = start < 0 ? -1 : text.indexOf(after, start)
  return end < 0 ? undefined : text.slice(start + before.length, end)
}

/** What is no web address, such as one of a file, is none here. */
function toUrl(text: string): SavedFrom {
  const url = webAddress.safeParse(text)
  return url.success && url.data.length <= mostAddress ? { url: url.data } : {}
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** "Tue Aug 06 2024 06:20:00 GMT+0200 (…)", as a browser writes a date for people, as an instant. */
function parseClientDate(text: string): string | undefined {
  const found = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{2})(\d{2})/.exec(text)
  if (!found) return undefined
  const [, name = '', day, year, clock, hours, minutes] = found
  const month = String(months.indexOf(name) / 3 + 1).padStart(2, '0')
  return toInstant(`${year}-${month}-${day}T${clock}${hours}:${minutes}`)
}

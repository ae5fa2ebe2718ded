import type { SourceKind } from '../core/reading.ts'
import { foldName } from './name-forms.ts'
import type { Trace, TraceContext } from './trace.ts'

const ministryPattern = /\b(?:ministry|department)\b/iu

const portfolioPattern = /foreign|defen[cs]e|interior|finance|affairs|health|justice|economy/iu

/** "Foreign Ministry of the Republic of Moldova" → Moldova: what stands behind the last "of". */
function countryIn(speaker: string): string | undefined {
  const last = speaker.toLowerCase().lastIndexOf(' of ')
  const office = speaker.slice(0, Math.max(0, last))
  if (!ministryPattern.test(office) || !portfolioPattern.test(office)) return undefined
  return /^(?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(speaker.slice(last + ' of '.length))?.[1]
}

/** "the Health Board's count" is the Health Board's. */
const owned =
  /^(.{2,80}?)[’']s (?:count|tally|toll|figures?|statement|report|notice|website|account|data|press office|lawyers?)$/u

/** A ministry of a country speaks for its government, a body in what it publishes. */
export function traceBody(printed: string, kind: SourceKind, { persons }: TraceContext): Trace {
  const owner = owned.exec(printed)?.[1] ?? printed
  const speaker = persons.inFull.bodies.get(foldName(owner)) ?? owner
  const country = countryIn(speaker)
  if (country !== undefined) {
    const name = `Government of ${country}`
    return { key: `body ${foldName(name)}`, name, kind: 'government', why: `${speaker} is a part of the ${name}.` }
  }
  return {
    key: `body ${foldName(speaker)}`,
    name: speaker,
    kind,
    ...(speaker !== printed && { why: `“${printed}” is what ${speaker} puts out.` }),
  }
}

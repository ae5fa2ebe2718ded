import { ministryOf } from './ministry-of.ts'
import { bodyPattern } from './name-forms.ts'
import type { Beside } from './words-beside.ts'

/** For whom a person speaks, and the words that say so. */
export interface Office {
  readonly body: string
  /** As printed: "chief executive of Stratolumen". */
  readonly words: string
}

/** A role in which a person speaks for a body. A lawmaker, a player or a neighbour speaks for nobody else. */
const officePattern =
  /\b(?:chief|head|heads|chair\w*|chairs|president|director|manager|secretary|spokes\w+|owner|owns|founder|minister|officer|commissioner|governor|mayor|speaks?|runs|leads?|leader|commander|general|superintendent|inspector|captain|ambassador|coordinator|representative|executive|boss|prosecutor|treasurer|partner|on duty|press)\b/iu

const privatePattern =
  /\b(?:opposition|deputy\s\p{Lu}|lawmaker|senator|former|ex-|retired|then-|independent|visiting)\b/u

/** A name of a body: capitalised words, joined by small ones; or a small phrase that ends with a word for a body. */
const bodyName = String.raw`(?:the\s)?(\p{Lu}[\p{L}\p{N}’'.&-]{0,30}(?:\s(?:(?:of|for|and|the|de|du|von)\s){0,2}\p{Lu}[\p{L}\p{N}’'.&-]{0,30}){0,5}|(?:[\p{L}’'-]{2,20}\s){0,3}(?:union|hospital|board|ministry|company|police|council|authority|agency|association|federation|cooperative|university|institute|office|club|party|army|navy|church|court|school))`

/** "Chief executive of Stratolumen" → Stratolumen. */
export function officeIn(role: string): Office | undefined {
  if (!officePattern.test(role) || privatePattern.test(role)) return undefined
  const body = new RegExp(`\\s(?:of|for|at|from)\\s${bodyName}`, 'u').exec(role)?.[1]
  const ministry = ministryOf(role)
  if (!body && ministry !== undefined) return { body: ministry, words: role }
  return body ? { body: toBody(role, body), words: role } : undefined
}

/** Reads "NAME, chief executive of BODY", "NAME of BODY", "NAME, BODY's spokesman", "BODY's director, NAME", "secretary of BODY, NAME". */
export function officeBeside({ before, after }: Beside): Office | undefined {
  const apposition = /^,\s([^,]{3,100})/u.exec(after)?.[1]
  if (apposition !== undefined) {
    const possessive = new RegExp(`^${bodyName}[’']s?\\s`, 'u').exec(apposition)
    if (possessive?.[1] && officePattern.test(apposition)) return { body: possessive[1], words: apposition.trim() }
    const office = /^who\b/u.test(apposition) || officePattern.test(apposition) ? officeOf(apposition) : undefined
    if (office) return office
  }
  const direct = new RegExp(`^\\s(?:of|from)\\s${bodyName}`, 'u').exec(after)?.[1]
  if (direct && bodyPattern.test(direct)) return { body: direct.replace(/^the\s/u, ''), words: `of ${direct}` }
  const owned = new RegExp(
    `${bodyName}[’']s?\\s([\\p{Ll}\\s-]{3,50}),?\\s(?:Dr\\.?\\s|Mr\\.?\\s|Ms\\.?\\s)?$`,
    'u',
  ).exec(before)
  if (owned?.[1] && owned[2] && officePattern.test(owned[2]))
    return { body: owned[1], words: `${owned[1]}’s ${owned[2]}` }
  return undefined
}

function officeOf(words: string): Office | undefined {
  if (!officePattern.test(words) || privatePattern.test(words)) return undefined
  const body = new RegExp(`\\s(?:of|for|at|from|with)\\s${bodyName}`, 'u').exec(words)?.[1]
  if (body) return { body: toBody(words, body), words: words.trim() }
  // "who chairs the cooperative": the body is the object itself.
  const object = new RegExp(`\\b(?:chairs|heads|leads|runs|owns)\\s${bodyName}`, 'u').exec(words)?.[1]
  return object ? { body: object, words: words.trim() } : undefined
}

/** A minister speaks for a government; the words name only the country: "Transport Minister of Czech Republic". */
function toBody(role: string, body: string): string {
  const country = /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.test(body) && !bodyPattern.test(body)
  return /\bminister\b/iu.test(role) && country ? `Government of ${body}` : body
}

import type { SourceKind } from '../core/reading.ts'
import type { Persons } from './find-bodies.ts'
import type { Statement } from './gather-statements.ts'
import { joinShortNames } from './join-short-names.ts'
import { foldName } from './name-forms.ts'
import { sourceKindOf } from './source-kind.ts'
import type { Trace, TraceContext, Traced } from './trace.ts'
import { isEyewitness, traceOwnVoice } from './trace-own-voice.ts'
import { traceUnnamed } from './trace-unnamed.ts'

/** Finds the origin of every statement of one claim. Statements come in time order, so that a repeat meets what it repeats. */
export function traceOrigins(said: readonly Statement[], context: TraceContext): readonly Traced[] {
  const statements = said.flatMap(toEachSpeaker)
  const traced: Traced[] = []
  const isLate = (one: Statement): boolean => isOwnVoice(one, context) && !isEyewitness(one)
  for (const statement of statements.filter((one) => !isLate(one))) {
    const trace = isOwnVoice(statement, context)
      ? traceOwnVoice(statement, traced, context)
      : traceNamed(statement, traced, context)
    traced.push({ statement, trace })
  }
  // An outlet's own voice may repeat what a later revision shows to come from somebody: so it is traced when all else is known.
  for (const statement of statements.filter(isLate)) {
    traced.push({ statement, trace: traceOwnVoice(statement, traced, context) })
  }
  return joinShortNames(traced)
}

/** Joint speakers of one statement; a longer list is no sentence. */
const mostSpeakers = 20

/** "Pyongyang and Moscow denied it" is two denials: joint speakers are told apart by "; ". */
function toEachSpeaker(statement: Statement): readonly Statement[] {
  const speakers = statement.speaker?.split('; ', mostSpeakers) ?? []
  return speakers.length < 2 ? [statement] : speakers.map((speaker) => ({ ...statement, speaker }))
}

function isOwnVoice({ speaker, article, attribution }: Statement, { outlets }: TraceContext): boolean {
  if (speaker === undefined) return attribution === undefined || attribution.source === undefined
  return outlets.isOwn(article, speaker)
}

function traceNamed(statement: Statement, traced: readonly Traced[], context: TraceContext): Trace {
  const speaker = statement.speaker ?? ''
  const kind = sourceKindOf(statement.attribution?.sourceKind ?? 'unspecified', speaker)
  if (kind === 'media' || kind === 'state-media' || context.outlets.find(speaker) !== undefined)
    return traceOutlet(statement, traced, context, kind)
  if (kind === 'anonymous' || !/\p{Lu}/u.test(speaker)) return traceUnnamed(statement, traced, context, kind)
  if (kind === 'person' && !namesBody(speaker, context.persons)) return tracePerson(statement, context)
  return traceBody(speaker, kind === 'person' ? 'organization' : kind)
}

/** Whether the story uses a name, or a short form of it, for a body: "Orsa Mobility" looks like a person's name. */
function namesBody(speaker: string, { bodies, offices }: Persons): boolean {
  const name = foldName(speaker)
  return !offices.has(name) && (bodies.has(name) || bodies.has(name.split(' ')[0] ?? ''))
}

/** "The Mur Valley Echo reported": whoever the Echo had it from, when that is on record. */
function traceOutlet(
  statement: Statement,
  traced: readonly Traced[],
  { outlets }: TraceContext,
  kind: SourceKind,
): Trace {
  const speaker = statement.speaker ?? ''
  const outlet = outlets.find(speaker)
  const cited = traced.find(
    (other) =>
      other.statement.article.id !== statement.article.id &&
      (other.statement.stance === 'denies') === (statement.stance === 'denies') &&
      (outlet === undefined
        ? /^(?:an?|the|this|that|some|one)\s/iu.test(speaker)
        : outlets.find(other.statement.article.outlet ?? '') === outlet),
  )
  if (cited)
    return {
      ...cited.trace,
      why: `${outlets.nameOf(statement.article)} repeats what ${outlets.nameOf(cited.statement.article)} reported.`,
    }
  const name = outlet ?? speaker
  return {
    key: `own ${foldName(name)}`,
    name: outlet === undefined ? speaker : `${name} (own reporting)`,
    kind: kind === 'state-media' ? kind : 'media',
    ...(outlet !== undefined && {
      why: `${outlets.nameOf(statement.article)} cites ${name}, which names no other source in the ledger.`,
    }),
  }
}

/** A person in office or on duty counts as the body; a private opinion, and a guess, stay the person's. */
function tracePerson(statement: Statement, { persons }: TraceContext): Trace {
  const speaker = statement.speaker ?? ''
  const office = statement.stance === 'speculates' ? undefined : persons.offices.get(foldName(speaker))
  if (!office) return { key: `person ${foldName(speaker)}`, name: speaker, kind: 'person' }
  return {
    key: `body ${foldName(office.body)}`,
    name: office.body,
    kind: /\b(?:ministry|government|police|authority)\b/iu.test(office.body) ? 'government' : 'organization',
    why: `${speaker} speaks for ${office.body} (“${office.words}”).`,
  }
}

const ministryPattern = /\b(?:ministry|department)\b/iu

const portfolioPattern = /foreign|defen[cs]e|interior|finance|affairs|health|justice|economy/iu

/** "Foreign Ministry of the Republic of Moldova" → Moldova: what stands behind the last "of". */
function countryIn(speaker: string): string | undefined {
  const last = speaker.toLowerCase().lastIndexOf(' of ')
  const office = speaker.slice(0, Math.max(0, last))
  if (!ministryPattern.test(office) || !portfolioPattern.test(office)) return undefined
  return /^(?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(speaker.slice(last + ' of '.length))?.[1]
}

/** A ministry of a country speaks for its government. */
function traceBody(speaker: string, kind: SourceKind): Trace {
  const country = countryIn(speaker)
  if (country !== undefined) {
    const name = `Government of ${country}`
    return { key: `body ${foldName(name)}`, name, kind: 'government', why: `${speaker} is a part of the ${name}.` }
  }
  return { key: `body ${foldName(speaker)}`, name: speaker, kind }
}

import type { SourceKind } from '../core/reading.ts'
import type { Persons } from './find-bodies.ts'
import type { Saying } from './gather-sayings.ts'
import { joinShortNames } from './join-short-names.ts'
import { bodyPattern, foldName } from './name-forms.ts'
import { sourceKindOf } from './source-kind.ts'
import type { Trace, TraceContext, Traced } from './trace.ts'
import { traceBody } from './trace-bodies.ts'
import { findIssuer, type Issuer, isOwnText } from './trace-documents.ts'
import { isEyewitness, traceOwnVoice } from './trace-own-voice.ts'
import { traceUnnamed } from './trace-unnamed.ts'
import { isUnnamed } from './unnamed.ts'
import { withoutRelayed } from './without-relayed.ts'

/** Finds the origin of every saying of one claim. Sayings come in time order, so that a repeat meets what it repeats. */
export function traceOrigins(said: readonly Saying[], context: TraceContext): readonly Traced[] {
  const sayings = withoutRelayed(said).flatMap(toEachSpeaker)
  const traced: Traced[] = []
  const isLate = (one: Saying): boolean => isOwnVoice(one, context) && !isEyewitness(one)
  for (const saying of sayings.filter((one) => !isLate(one))) {
    const trace = isOwnVoice(saying, context)
      ? traceOwnVoice(saying, traced, context)
      : traceNamed(saying, traced, context)
    traced.push({ saying, trace })
  }
  // An outlet's own voice may repeat what a later revision shows to come from somebody: so it is traced when all else is known.
  for (const saying of sayings.filter(isLate)) {
    traced.push({ saying, trace: traceOwnVoice(saying, traced, context) })
  }
  return joinShortNames(traced, context.persons)
}

/** Joint speakers of one saying; a longer list is no sentence. */
const mostSpeakers = 20

/** "Pyongyang and Moscow denied it" is two denials: joint speakers are told apart by "; ". */
function toEachSpeaker(saying: Saying): readonly Saying[] {
  const speakers = saying.speaker?.split('; ', mostSpeakers) ?? []
  return speakers.length < 2 ? [saying] : speakers.map((speaker) => ({ ...saying, speaker }))
}

function isOwnVoice(saying: Saying, { outlets }: TraceContext): boolean {
  const { speaker, article, attribution } = saying
  if (speaker === undefined) return attribution === undefined || attribution.source === undefined
  return outlets.isOwn(article, speaker) || isOwnText(saying)
}

function traceNamed(saying: Saying, traced: readonly Traced[], context: TraceContext): Trace {
  const speaker = saying.speaker ?? ''
  const said = sourceKindOf(saying.attribution?.sourceKind ?? 'unspecified', speaker)
  const kind = said === 'person' && isUnnamed(speaker) && bodyPattern.test(speaker) ? 'organization' : said
  const issuer = findIssuer(saying)
  if (issuer) return traceIssuer(saying, issuer, traced, context)
  if (kind === 'media' || kind === 'state-media' || context.outlets.find(speaker) !== undefined)
    return traceOutlet(saying, traced, context, kind)
  if (kind === 'anonymous' || isUnnamed(speaker)) return traceUnnamed(saying, traced, context, kind)
  if (kind === 'person' && !namesBody(speaker, context.persons)) return tracePerson(saying, traced, context)
  return traceBody(speaker, kind === 'person' ? 'organization' : kind, context)
}

/** A document is whose who put it out. */
function traceIssuer(saying: Saying, issuer: Issuer, traced: readonly Traced[], context: TraceContext): Trace {
  const { attribution, speaker } = saying
  const trace = traceNamed(
    {
      ...saying,
      speaker: issuer.speaker,
      ...(attribution && { attribution: { ...attribution, sourceKind: issuer.kind } }),
    },
    traced,
    context,
  )
  return {
    ...trace,
    why: `The ${speaker} is from ${issuer.speaker === trace.name ? '' : `${issuer.speaker}, who speaks for `}${trace.name}.`,
  }
}

/** Whether the story uses a name, or a short form of it, for a body: "Orsa Mobility" looks like a person's name. */
function namesBody(speaker: string, { bodies, offices }: Persons): boolean {
  const name = foldName(speaker)
  return !offices.has(name) && (bodies.has(name) || bodies.has(name.split(' ')[0] ?? ''))
}

/** "The Mur Valley Echo reported": whoever the Echo had it from, when that is on record. */
function traceOutlet(saying: Saying, traced: readonly Traced[], { outlets }: TraceContext, kind: SourceKind): Trace {
  const speaker = saying.speaker ?? ''
  const outlet = outlets.find(speaker)
  const cited = traced.find(
    (other) =>
      other.saying.article.id !== saying.article.id &&
      (other.saying.stance === 'denies') === (saying.stance === 'denies') &&
      (outlet === undefined
        ? /^(?:an?|the|this|that|some|one)\s/iu.test(speaker)
        : outlets.find(other.saying.article.outlet ?? '') === outlet),
  )
  if (cited)
    return {
      ...cited.trace,
      why: `${outlets.nameOf(saying.article)} repeats what ${outlets.nameOf(cited.saying.article)} reported.`,
    }
  const name = outlet ?? speaker
  return {
    // A firm may be taken for a paper by its name: "Silesian Express".
    key: `${outlet === undefined ? 'body' : 'own'} ${foldName(name)}`,
    name: outlet === undefined ? speaker : `${name} (own reporting)`,
    kind: kind === 'state-media' ? kind : 'media',
    ...(outlet !== undefined && {
      why: `${outlets.nameOf(saying.article)} cites ${name}, which names no other source in the ledger.`,
    }),
  }
}

/** A person in office or on duty counts as the body; a private opinion, and a guess, stay the person's. */
function tracePerson(saying: Saying, traced: readonly Traced[], context: TraceContext): Trace {
  const { persons } = context
  const printed = saying.speaker ?? ''
  const speaker = persons.inFull.persons.get(foldName(printed)) ?? printed
  const office = saying.stance === 'speculates' ? undefined : persons.offices.get(foldName(speaker))
  if (!office) return { key: `person ${foldName(speaker)}`, name: speaker, kind: 'person' }
  const kind = /\b(?:ministry|government|police|authority)\b/iu.test(office.body) ? 'government' : 'organization'
  const { key, name } = isUnnamed(office.body)
    ? traceUnnamed({ ...saying, speaker: office.body }, traced, context, kind)
    : traceBody(office.body, kind, context)
  return { key, name, kind, why: `${speaker} speaks for ${name} (“${office.words}”).` }
}

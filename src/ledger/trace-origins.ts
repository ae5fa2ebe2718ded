import type { SourceKind } from '../core/reading.ts'
import type { Persons } from './find-bodies.ts'
import type { Saying } from './gather-sayings.ts'
import { joinShortNames } from './join-short-names.ts'
import { bodyPattern, foldName } from './name-forms.ts'
import { roleOf } from './side-of.ts'
import { sourceKindOf } from './source-kind.ts'
import type { Trace, TraceContext, Traced } from './trace.ts'
import { findIssuer, type Issuer, isOwnText } from './trace-documents.ts'
import { isEyewitness, traceOwnVoice } from './trace-own-voice.ts'
import { traceUnnamed } from './trace-unnamed.ts'

/** Finds the origin of every saying of one claim. Sayings come in time order, so that a repeat meets what it repeats. */
export function traceOrigins(said: readonly Saying[], context: TraceContext): readonly Traced[] {
  const sayings = said.flatMap(toEachSpeaker).filter((one) => !isRelayed(one, said))
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
  return joinShortNames(traced)
}

/** "Forty of them had reported symptoms, the board said": people whom nobody names, in the words of one who vouches for them, are no second origin. */
function isRelayed({ attribution, revision, speaker }: Saying, said: readonly Saying[]): boolean {
  if (attribution?.nestedIn === undefined || speaker === undefined || !isUnnamed(speaker)) return false
  return said.some(
    (outer) =>
      outer.revision.id === revision.id &&
      outer.attribution?.id === attribution.nestedIn &&
      outer.attribution?.sourceKind !== 'media' &&
      outer.speaker !== undefined &&
      roleOf(outer) === 'supports',
  )
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

/** Small words with which names begin: "de Gaulle", "al-Assad". */
const particle = /^(?:al|bin|d[aeiu]|de[lr]|el|ibn|l[ae]|v[ao]n)(?!\p{Ll})/u
const someOfMany =
  /^(?:\d[\d,.]*|(?:\p{L}+ty-)?(?:one|two|three|four|five|six|seven|eight|nine)|\p{L}+t(?:y|een)|ten|eleven|twelve|dozens|hundreds|thousands|half|most|several|some|many|unnamed|anonymous)\s/iu

/** Whether words describe a source and do not name it: "the company", "organisers of the Open", "Organisers" at the head of a sentence, "One of them". */
const isUnnamed = (speaker: string): boolean =>
  !/\p{Lu}/u.test(speaker) ||
  (/^\p{Ll}/u.test(speaker) && !particle.test(speaker)) ||
  (/^\p{Lu}\p{Ll}+$/u.test(speaker) && bodyPattern.test(speaker)) ||
  someOfMany.test(speaker)

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
    key: `own ${foldName(name)}`,
    name: outlet === undefined ? speaker : `${name} (own reporting)`,
    kind: kind === 'state-media' ? kind : 'media',
    ...(outlet !== undefined && {
      why: `${outlets.nameOf(saying.article)} cites ${name}, which names no other source in the ledger.`,
    }),
  }
}

/** "Mr. Abiola" is Peter Abiola, where the story knows no other. */
function nameInFull(speaker: string, { names }: Persons): string {
  const family = foldName(speaker)
  if (family.includes(' ')) return speaker
  const full = names.filter((name) => foldName(name).endsWith(` ${family}`))
  return full.length === 1 ? (full[0] ?? speaker) : speaker
}

/** A person in office or on duty counts as the body; a private opinion, and a guess, stay the person's. */
function tracePerson(saying: Saying, traced: readonly Traced[], context: TraceContext): Trace {
  const { persons } = context
  const speaker = nameInFull(saying.speaker ?? '', persons)
  const office = saying.stance === 'speculates' ? undefined : persons.offices.get(foldName(speaker))
  if (!office) return { key: `person ${foldName(speaker)}`, name: speaker, kind: 'person' }
  const kind = /\b(?:ministry|government|police|authority)\b/iu.test(office.body) ? 'government' : 'organization'
  const { key, name } = isUnnamed(office.body)
    ? traceUnnamed({ ...saying, speaker: office.body }, traced, context, kind)
    : traceBody(office.body, kind, context)
  return { key, name, kind, why: `${speaker} speaks for ${name} (“${office.words}”).` }
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

/** "the Health Board's count" is the Health Board's. */
const owned =
  /^(.{2,80}?)[’']s (?:count|tally|toll|figures?|statement|report|notice|website|account|data|press office|lawyers?)$/u

/** "Brennhov" is "Brennhov Tramworks" where no other body of the story begins so. */
function inFull(speaker: string, { bodies }: Persons): string {
  const name = foldName(speaker)
  const longer = [...bodies].filter(([folded]) => folded.startsWith(`${name} `))
  return longer.length === 1 ? (longer[0]?.[1] ?? speaker) : speaker
}

/** A ministry of a country speaks for its government, a body in what it publishes. */
function traceBody(printed: string, kind: SourceKind, { persons }: TraceContext): Trace {
  const speaker = inFull(owned.exec(printed)?.[1] ?? printed, persons)
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

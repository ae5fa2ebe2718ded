import type { SourceKind } from '../core/reading.ts'
import type { Saying } from './gather-sayings.ts'
import { bodyPattern, foldName, nameWords } from './name-forms.ts'
import type { Trace, TraceContext, Traced } from './trace.ts'

/**
 * The origin of words whose speaker has no name: "two people with knowledge of the project" stay with the outlet that they
 * spoke to, and "a Finnish coach" is the coach whom another report names.
 */
export function traceUnnamed(
  saying: Saying,
  traced: readonly Traced[],
  context: TraceContext,
  kind: SourceKind,
): Trace {
  const speaker = withoutClause(saying.speaker ?? '')
  const body = bodyInStory(speaker, context)
  if (body !== undefined)
    return {
      key: `body ${foldName(body)}`,
      name: body,
      kind: kind === 'government' ? kind : 'organization',
      why: `“${speaker}” is ${body}, the only one of that kind in the story.`,
    }
  const outlet = findHearer(saying, traced, context)
  const before = traced.find(
    ({ trace, saying: other }) =>
      trace.key.startsWith('unnamed ') && sameUnnamed(saying, other, { outlet, kind }, context),
  )
  if (before)
    return {
      ...before.trace,
      why: `${context.outlets.nameOf(saying.article)} has it from the same unnamed source that spoke to ${context.outlets.nameOf(before.saying.article)}.`,
    }
  if (kind === 'person' || kind === 'anonymous') {
    const named = traced.filter(
      ({ trace, saying: other }) => trace.kind === 'person' && describes(speaker, other.speaker ?? '', context),
    )
    const [first] = named
    if (first && named.every(({ trace }) => trace.key === first.trace.key)) {
      return {
        ...first.trace,
        why: `“${speaker}” is ${first.trace.name} by the description that ${context.outlets.nameOf(first.saying.article)} gives.`,
      }
    }
  }
  // A register is open to all, a leaked letter is known to whom it was shown.
  if (kind === 'document' && !/\p{Lu}/u.test(speaker))
    return {
      key: `unnamed ${foldName(speaker)} ${foldName(outlet)}`,
      name: `${outlet} (${speaker})`,
      kind,
      why: `Only ${outlet} has seen the ${speaker}.`,
    }
  if (kind !== 'anonymous') return { key: `unnamed ${foldName(speaker)}`, name: speaker, kind }
  return {
    key: `unnamed ${foldName(speaker)} ${foldName(outlet)}`,
    name: speaker.toLowerCase().includes(outlet.toLowerCase()) ? speaker : `${speaker}, to ${outlet}`,
    kind,
    why: `Who they are is known only to ${outlet}, to whom they spoke.`,
  }
}

/** The outlet that an unnamed source spoke to: one that the sentence or paragraph names, the original of a copy, else the article's own. */
function findHearer(saying: Saying, traced: readonly Traced[], { outlets }: TraceContext): string {
  const { text } = saying.revision.reading.article
  for (const span of [saying.sentence, saying.paragraph]) {
    const named = outlets.namedIn(text.slice(...span)).find((name) => name !== outlets.nameOf(saying.article))
    if (named !== undefined) return named
  }
  const copied = traced.find(
    ({ saying: other }) => other.article.id === saying.article.copyOf && other.speaker === saying.speaker,
  )
  return outlets.nameOf(copied?.saying.article ?? saying.article)
}

function sameUnnamed(
  one: Saying,
  other: Saying,
  { outlet, kind }: { readonly outlet: string; readonly kind: SourceKind },
  { outlets }: TraceContext,
): boolean {
  if (standsForEarlier.test(one.speaker ?? '') && one.article.id === other.article.id) return true
  const [a, b] = [nameWords(withoutClause(one.speaker ?? '')), nameWords(withoutClause(other.speaker ?? ''))]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared * 2 < Math.min(a.size, b.size)) return false
  return (
    // There is one company, one set of organisers in a story; people without a name are known only to whom they spoke.
    kind === 'organization' ||
    kind === 'government' ||
    outlets.nameOf(other.article) === outlet ||
    one.article.id === other.article.id ||
    (one.article.groupId !== undefined && one.article.groupId === other.article.groupId)
  )
}

/** Whether every telling word of a description stands beside the name somewhere in the story; the last one must. */
function describes(description: string, name: string, { persons }: TraceContext): boolean {
  const known = persons.descriptions.get(foldName(name))
  const words = [...nameWords(description)]
  return (
    known !== undefined && words.length > 0 && words.some((word) => known.has(word)) && known.has(words.at(-1) ?? '')
  )
}

/** "One of them", "it": whoever spoke before in the same article. */
const standsForEarlier = /^(?:it|they|he|she|one of them|both|another)$/iu

/** "two people, who asked not to be identified", "two people quoted by the Herald": the rest tells how they spoke. */
const withoutClause = (speaker: string): string =>
  speaker.split(/,\s(?:who|which|whose)\s|\s(?:quoted|cited)\sby\s/u, 1)[0] ?? speaker

/** The body of the story that "the union" is: the only one with that word in its name. */
function bodyInStory(speaker: string, { persons }: TraceContext): string | undefined {
  const words = speaker.toLowerCase().replace(/^(?:the|its|their|a|an)\s/u, '')
  if (!/^\p{L}+$/u.test(words) || !bodyPattern.test(words) || general.test(words)) return undefined
  const named = [...persons.bodies].filter(
    ([folded]) => folded.split(' ').length > 1 && folded.split(' ').includes(words),
  )
  return named.length === 1 ? named[0]?.[1] : undefined
}

/** Any body may be called so. */
const general = /^(?:company|group|organi[sz]ation|service|office|force|news|press)$/iu

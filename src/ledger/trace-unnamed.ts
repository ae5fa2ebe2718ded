import type { SourceKind } from '../core/reading.ts'
import type { Saying } from './gather-sayings.ts'
import { foldName, nameWords } from './name-forms.ts'
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
  const speaker = saying.speaker ?? ''
  const outlet = findHearer(saying, traced, context)
  const before = traced.find(
    ({ trace, saying: other }) => trace.key.startsWith('unnamed ') && sameUnnamed(saying, other, outlet, context),
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

function sameUnnamed(one: Saying, other: Saying, outlet: string, { outlets }: TraceContext): boolean {
  const [a, b] = [nameWords(one.speaker ?? ''), nameWords(other.speaker ?? '')]
  const shared = [...a].filter((word) => b.has(word)).length
  if (shared * 2 < Math.min(a.size, b.size)) return false
  return (
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

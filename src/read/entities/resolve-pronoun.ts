import type { Name } from '../names/name.ts'
import { nameOfDraft } from './describe-source.ts'
import { documentBehind } from './document-pronoun.ts'
import { resolveFirstPerson } from './first-person.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerContext } from './speaker-context.ts'
import type { Stretch } from './split-sources.ts'

const personal = /^(?:he|she|him|her|his|hers|himself|herself)$/iu
const things = /^(?:it|its|itself)$/iu
const many = /^(?:they|them|their|themselves)$/iu
const speakersOwn = /^(?:i|me|we|us|my|our|myself|ourselves|you)$/iu
const relative = /^(?:who|which|that|whom|whose)$/iu

/** The speaker behind a pronoun, "the former" or "the latter"; `undefined` when the source is more than that. */
export function resolvePronoun(context: SpeakerContext, [first, end]: Stretch): Speaker | undefined {
  const word = context.doc.tokens[first]?.text ?? ''
  const next = context.doc.tokens[first + 1]?.text ?? ''
  if (end - first === 2 && /^the$/iu.test(word) && /^(?:former|latter)$/iu.test(next))
    return ofPair(context, first, /^former$/iu.test(next) ? 0 : 1)
  if (end - first > 1 && !(end - first === 2 && /^(?:himself|herself|itself|themselves|both|all|too)$/iu.test(next)))
    return undefined
  if (relative.test(word)) return ofRelative(context, first)
  if (speakersOwn.test(word)) return resolveFirstPerson(context, first)
  const kind = personal.test(word)
    ? 'person'
    : things.test(word)
      ? 'organization'
      : many.test(word)
        ? 'person'
        : undefined
  if (kind === undefined) return undefined
  const document = things.test(word) ? documentBehind(context, first) : undefined
  if (document !== undefined) return document
  const draft = context.draftAt.get(first)
  return draft === undefined ? { speaker: word.toLowerCase(), sourceKind: kind } : nameOfDraft(context, draft)
}

/** "A and B … The former": the two that were last named side by side. */
function ofPair(context: SpeakerContext, token: number, place: 0 | 1): Speaker | undefined {
  const names: Name[] = []
  for (let at = token - 1; at >= Math.max(0, token - 300); at -= 1) {
    const name = context.nameAt.get(at)
    if (name === undefined) continue
    const next = names[0]
    names.unshift(name)
    if (next === undefined || !standTogether(context, name, next)) continue
    const draft = context.draftAt.get((place === 0 ? name : next).tokens[0])
    return draft === undefined ? undefined : nameOfDraft(context, draft)
  }
  return undefined
}

function standTogether({ doc }: SpeakerContext, one: Name, other: Name): boolean {
  const between = doc.tokens.slice(one.tokens[1], other.tokens[0]).map(({ text }) => text)
  return one.type === other.type && between.length < 9 && between.includes('and') && !between.includes('.')
}

/** "…, who said": what was named last before it. */
function ofRelative(context: SpeakerContext, token: number): Speaker | undefined {
  for (let at = token - 1; at >= Math.max(0, token - 12); at -= 1) {
    const draft = context.draftAt.get(at)
    if (draft !== undefined) return nameOfDraft(context, draft)
  }
  return undefined
}

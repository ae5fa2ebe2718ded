import type { Span } from '../../core/span.ts'
import type { TaggedText } from '../../text/tag-text.ts'
import { bestLabels, type KnownSteps, scoreSteps, scoreTokens } from './label-tokens.ts'
import type { Name } from './name.ts'
import { type NameToken, nameLabels, steadyTemplates, voteTemplates } from './name-features.ts'
import type { NameModel } from './name-model.ts'
import { addVotes, toNameTokens } from './name-tokens.ts'

/** A name that the model found: a person, a body or a place. */
export interface LabelledName {
  readonly type: 'person' | 'organization' | 'location'
  readonly sentence: number
  /** Tokens, `[first, end)`. */
  readonly tokens: readonly [first: number, end: number]
}

const typeOfLabel: Readonly<Record<string, LabelledName['type']>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'location',
}

/** The people, bodies and places that a text names, as the model has them; it hears what the rules found. */
export function labelNames(doc: TaggedText, ruleNames: readonly Name[], model: NameModel): readonly LabelledName[] {
  const tokens = toNameTokens(doc, ruleNames)
  const steady = tokens.map((sentence) => scoreTokens(sentence, steadyTemplates, model))
  const known: KnownSteps = new Map()
  const steps = tokens.map((sentence) => scoreSteps(sentence, model, known))
  const read = (sentence: readonly NameToken[], s: number, first: number): Uint8Array => {
    const own = scoreTokens(sentence, voteTemplates, model)
    addScores(own, steady[s] ?? own)
    return bestLabels(own, steps[s] ?? own, { classes: model.classes, first })
  }
  const votes = tokens.map((sentence, s) => read(sentence, s, 0))
  const labels = addVotes(tokens, votes).map((sentence, s) => read(sentence, s, nameLabels.length))
  return labels.flatMap((sentence, s) => toLabelledNames(sentence, s, doc.sentences[s]?.tokens[0] ?? 0))
}

function addScores(scores: Float32Array, more: Float32Array): void {
  for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] ?? 0) + (more[place] ?? 0)
}

/** The characters of a labelled name. */
export const spanOfName = (doc: TaggedText, { tokens: [first, end] }: LabelledName): Span => [
  doc.tokens[first]?.span[0] ?? 0,
  doc.tokens[end - 1]?.span[1] ?? 0,
]

function toLabelledNames(labels: Uint8Array, sentence: number, from: number): readonly LabelledName[] {
  const names: LabelledName[] = []
  for (let at = 0; at < labels.length; at += 1) {
    const label = nameLabels[labels[at] ?? 0] ?? 'O'
    const type = typeOfLabel[label.slice(2)]
    if (!label.startsWith('B') || type === undefined) continue
    let end = at + 1
    while (end < labels.length && nameLabels[labels[end] ?? 0] === label.replace('B', 'I')) end += 1
    names.push({ type, sentence, tokens: [from + at, from + end] })
  }
  return names
}

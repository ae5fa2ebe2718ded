import type { Span } from '../src/core/span.ts'
import { findNames } from '../src/read/names/find-names.ts'
import { labelNames, spanOfName } from '../src/read/names/label-names.ts'
import type { NameModel } from '../src/read/names/name-model.ts'
import type { Language } from '../src/text/language.ts'
import { tagText } from '../src/text/tag-text.ts'
import { tokenizeText } from '../src/text/tokenize-text.ts'
import type { NamedText, NameType } from './read-names.ts'

/** A name that some program found. */
export interface FoundName {
  readonly span: Span
  readonly type: string
}

const typeOf: Readonly<Record<string, NameType>> = { person: 'PER', organization: 'ORG', location: 'LOC' }

/** F1, in per cent, of names found: with their types, and by their spans alone. */
export function scoreNames(texts: readonly NamedText[], find: (text: NamedText) => readonly FoundName[]) {
  let [typed, spans, all] = [0, 0, 0]
  for (const text of texts) {
    const { names } = text
    const gold = new Map(names.map(({ span, type }) => [String(span), type]))
    const found = find(text)
    for (const { span, type } of found) {
      const wanted = gold.get(String(span))
      if (wanted !== undefined) spans += 1
      if (wanted === (typeOf[type] ?? type)) typed += 1
    }
    all += found.length + names.length
  }
  return { exact: (200 * typed) / all, untyped: (200 * spans) / all }
}

/** How well the model finds the names of texts that it has not seen, each read with its own language. */
export const measureNames = (
  texts: readonly NamedText[],
  languageOf: (text: NamedText) => Language,
  model: NameModel,
) =>
  scoreNames(texts, (text) => {
    const language = languageOf(text)
    const doc = tagText(tokenizeText(text.text, language), language)
    return labelNames(doc, findNames(doc), model).map((name) => ({ span: spanOfName(doc, name), type: name.type }))
  })

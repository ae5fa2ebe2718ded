import { findAttributions } from '../../../src/read/attribution/find-attributions.ts'
import { findTimes } from '../../../src/read/times/index.ts'
import { tokenizeText } from '../../../src/text/tokenize-text.ts'

/** An attribution in words: who, cue, what, stance and certainty. A dash stands where there is nobody or nothing. */
export type Row = readonly [source: string, cue: string, content: string, stance: string, certainty: string]

/** What one rule finds in a text. */
export function foundBy(rule: string, text: string): readonly Row[] {
  return attributionsIn(text)
    .filter((attribution) => attribution.rule === rule)
    .map(({ source, cue, content, stance, certainty }) => [
      source?.text ?? '-',
      cue.text,
      content?.text ?? '-',
      stance,
      certainty,
    ])
}

/** Every attribution of a text, without the resolving of names. */
export function attributionsIn(text: string) {
  const doc = tokenizeText(text)
  const times = findTimes(doc, { publishedAt: '2024-03-12' })
  return findAttributions(doc, { times, speakerOf: () => ({ sourceKind: 'person' }) }).attributions
}

import type { ArticleFacts, TextReading } from '../core/reading.ts'
import { tokenizeText } from '../text/tokenize-text.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { createSpeakerContext, resolveSpeaker } from './entities/index.ts'
import { findTimes } from './times/index.ts'

/**
 * Reads one text: its sentences, its times, who is named in it, and who says what.
 * @example readText('Pyongyang denied it.', { publishedAt: '2023-07-27' }).attributions[0]?.stance // 'denies'
 */
export function readText(text: string, facts: ArticleFacts = {}): TextReading {
  const doc = tokenizeText(text)
  const times = findTimes(doc, { ...(facts.publishedAt !== undefined && { publishedAt: facts.publishedAt }) })
  const speakers = createSpeakerContext(doc, {
    ...(facts.title !== undefined && { title: facts.title }),
    ...(facts.outlet !== undefined && { outlet: facts.outlet }),
    ...(facts.byline !== undefined && { byline: facts.byline }),
  })
  const { attributions, notices } = findAttributions(doc, {
    times,
    speakerOf: (source) => resolveSpeaker(source, speakers),
  })
  return {
    notices,
    sentences: doc.sentences.map(({ span }) => span),
    times,
    entities: speakers.entities,
    attributions,
  }
}

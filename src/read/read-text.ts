import type { ArticleFacts, TextReading } from '../core/reading.ts'
import { parseText } from '../text/parse-text.ts'
import { tagText } from '../text/tag-text.ts'
import { tokenizeText } from '../text/tokenize-text.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { createSpeakerContext, resolveSpeaker } from './entities/index.ts'
import { measureLength } from './long-text.ts'
import type { Models } from './models.ts'
import { findNames } from './names/find-names.ts'
import { mergeNames } from './names/merge-names.ts'
import { findTimes } from './times/index.ts'

/** What reading is told beside the text: what was learned, and what is known about the article. */
export interface ReadOptions extends ArticleFacts {
  readonly models: Models
  /** Reads attributions by rules alone, without trees and without the model: more than twice as fast, and less is found. */
  readonly fast?: boolean
}

/**
 * Reads one text: its sentences, its times, who is named in it, and who says what.
 * @example readText('Pyongyang denied it.', { models, publishedAt: '2023-07-27' }).attributions[0]?.stance // 'denies'
 */
export function readText(
  text: string,
  { models, fast = false, publishedAt, title, outlet, byline }: ReadOptions,
): TextReading {
  const doc = tokenizeText(text, models)
  const times = findTimes(doc, { ...(publishedAt !== undefined && { publishedAt }) })
  const isLong = measureLength(doc)
  const tagged = isLong.forNames ? undefined : tagText(doc, models)
  const speakers = createSpeakerContext(doc, {
    names: tagged ? mergeNames(tagged, models.names) : findNames(doc),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
  })
  const { attributions, notices } = findAttributions(doc, {
    times,
    speakerOf: (source) => resolveSpeaker(source, speakers),
    ...(tagged &&
      !fast &&
      !isLong.forAttributions && { learned: { doc: parseText(tagged), model: models.attribution } }),
  })
  return {
    notices: fast && !isLong.forNames ? notices : [...notices, ...isLong.notices],
    sentences: doc.sentences.map(({ span }) => span),
    times,
    entities: speakers.entities,
    attributions,
  }
}

import type { ArticleFacts, Notice, TextReading } from '../core/reading.ts'
import { tagText } from '../text/tag-text.ts'
import { tokenizeText } from '../text/tokenize-text.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { createSpeakerContext, resolveSpeaker } from './entities/index.ts'
import type { Models } from './models.ts'
import { findNames } from './names/find-names.ts'
import { mergeNames } from './names/merge-names.ts'
import { findTimes } from './times/index.ts'

/** What reading is told beside the text: what was learned, and what is known about the article. */
export interface ReadOptions extends ArticleFacts {
  readonly models: Models
}

/** More tokens than any report has. Past them names are read by rules alone, so that a text of a megabyte is read in seconds. */
const longestLearned = 60_000

const longText: Notice = {
  code: 'read.long-text',
  message: `The text has more than ${longestLearned} tokens: its names were read by rules alone.`,
}

/**
 * Reads one text: its sentences, its times, who is named in it, and who says what.
 * @example readText('Pyongyang denied it.', { models, publishedAt: '2023-07-27' }).attributions[0]?.stance // 'denies'
 */
export function readText(text: string, { models, publishedAt, title, outlet, byline }: ReadOptions): TextReading {
  const doc = tokenizeText(text, models)
  const times = findTimes(doc, { ...(publishedAt !== undefined && { publishedAt }) })
  const isLong = doc.tokens.length > longestLearned
  const speakers = createSpeakerContext(doc, {
    names: isLong ? findNames(doc) : mergeNames(tagText(doc, models), models.names),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
  })
  const { attributions, notices } = findAttributions(doc, {
    times,
    speakerOf: (source) => resolveSpeaker(source, speakers),
  })
  return {
    notices: isLong ? [...notices, longText] : notices,
    sentences: doc.sentences.map(({ span }) => span),
    times,
    entities: speakers.entities,
    attributions,
  }
}
